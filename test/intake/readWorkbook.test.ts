import { deflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../src/intake/readWorkbook.ts';
import { crc32 } from '../../src/intake/crc32.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { storedZip, xlsxParts, type ZipPart } from './storedZip.ts';
import { tableText } from './tableText.ts';

async function read(parts: readonly ZipPart[]): Promise<string[]> {
  const result = await readWorkbook(storedZip(parts));
  if (!result.ok) return [[result.problem.code, result.problem.value].join(' ').trimEnd()];
  return result.tables.flatMap((table) => tableText(table).split('\n').slice(1));
}

const sheet = (...rows: string[]) =>
  `<sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const head = text('Grupp') + text('Antal');
const ods = (content: string) => [
  { name: 'content.xml', data: `<d xmlns:table="t">${content}</d>` },
];

describe('readWorkbook reads an XLSX cell', () => {
  test.each<[string, string, string]>([
    ['a number', '<c><v>29</v></c>', '29'],
    ['a number with an exponent', '<c><v>1.581E6</v></c>', '1581000'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '!formula'],
    ['a formula with its value', '<c><f>A1</f><v>29</v></c>', '29'],
    ['a formula without a value', '<c><f>A1</f></c>', '!noValue'],
    ['a formula whose text is empty', '<c t="str"><f>A1</f><v></v></c>', ''],
    ['a formula whose value is text', '<c t="str"><f>A1</f><v>&lt;5</v></c>', '[0–4]'],
    ['yes', '<c t="b"><v>1</v></c>', '"TRUE"'],
    ['a day of the strict format', '<c t="d"><v>2021-03-01T00:00:00</v></c>', '2021-03-01'],
    ['a text that is not there', '<c t="s"><v>7</v></c>', '?  (masked)'],
    ['a number that is none', '<c><v>29 st</v></c>', '?  (masked)'],
    [
      'a raised mark',
      '<c t="inlineStr"><is><r><t>29</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>',
      '? 29 (noteMark)',
    ],
    ['how a word is said', '<c t="inlineStr"><is><t>29</t><rPh><t>30</t></rPh></is></c>', '29'],
    ['a line break of Excel', '<c t="inlineStr"><is><t>29_x000D_300</t></is></c>', '"29 300"'],
    ['escapes', '<c t="inlineStr"><is><t>A &amp; B&#xe5;</t></is></c>', '"A & Bå"'],
    ['a section that is no markup', '<c t="inlineStr"><is><t><![CDATA[<5]]></t></is></c>', '[0–4]'],
  ])('%s', async (_, cell, expected) => {
    const [, data = ''] = await read(
      xlsxParts(sheet(head, text('Norr') + cell, `${text('Söder')}<c><v>1</v></c>`)),
    );
    expect(data.replace(/^(data|head) {2}\| "Norr" \| ?/, '')).toBe(expected);
  });

  test('by the formats of styles, and of prefixed elements', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const row =
      '<x:row><x:c r="A2" t="inlineStr"><x:is><x:t>Norr</x:t></x:is></x:c><x:c r="B2" s="1"><x:v>0.25</x:v></x:c><x:c r="C2" s="2"><x:v>44256</x:v></x:c></x:row>';
    const parts = xlsxParts(
      `<sheetData><row>${head}${text('Start')}</row>${row}</sheetData>`,
      styles,
    );
    expect((await read(parts))[1]).toBe('data  | "Norr" | 25% | 2021-03-01');
  });
});

describe('readWorkbook refuses', () => {
  const whole = xlsxParts(sheet(head, `${text('Norr')}<c><v>29</v></c>`));
  const with_ = (name: string, change: Partial<ZipPart>) =>
    whole.map((part) => (part.name === name ? { ...part, ...change } : part));
  const page = 'xl/worksheets/sheet1.xml';
  const cases: Readonly<Record<string, [string, readonly ZipPart[]]>> = {
    'a document': [
      'notWorkbook',
      [
        { name: '[Content_Types].xml', data: '<a/>' },
        { name: 'word/document.xml', data: '<a/>' },
      ],
    ],
    'an XLSB': ['binaryWorkbook', [{ name: 'xl/workbook.bin', data: '' }]],
    'another packed file': ['notWorkbook', [{ name: 'a.txt', data: 'a' }]],
    'no part at all': ['notWorkbook', []],
    'a sheet that is not there': [`broken ${page}`, whole.filter(({ name }) => name !== page)],
    'a sheet that breaks off': [`broken ${page}`, with_(page, { data: '<worksheet><sheetData>' })],
    'a sheet that is no XML': [`broken ${page}`, with_(page, { data: 'a < b' })],
    'a document type': [
      `broken ${page}`,
      with_(page, { data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    ],
    'a wrong check sum': [`broken ${page}`, with_(page, { crc: 1 })],
    'a password': ['oldOrLocked', with_(page, { flags: 1 })],
    'a way to pack that nobody has': [`broken ${page}`, with_(page, { method: 99 })],
    'what is packed and broken': [`broken ${page}`, with_(page, { method: 8 })],
    'what says that it is too large': [
      'tooLargeUnpacked 300000000',
      with_(page, { unpacked: 4e9 }),
    ],
    'no cell': ['nothing', xlsxParts('<sheetData/>')],
    'a cell a long way off': [
      'tooManyCells',
      xlsxParts(
        '<sheetData><row><c r="A1"><v>1</v></c><c r="ALL1048576"><v>1</v></c></row></sheetData>',
      ),
    ],
    'a cell beyond the columns': [
      'tooManyCells',
      xlsxParts('<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>'),
    ],
    'an ODS that breaks off': ['broken content.xml', [{ name: 'content.xml', data: '<a>' }]],
    'an ODS that repeats without end': [
      'tooManyCells',
      ods(
        '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row></table:table>',
      ),
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [expected, parts]) => {
    expect(await read(parts)).toEqual([expected]);
  });

  test('what unpacks to more than may be, whatever its directory says', async () => {
    const zeros = deflateRawSync(new Uint8Array(310_000_000));
    const part = { data: zeros, method: 8, unpacked: 1000 };
    const start = performance.now();
    expect(await read(with_(page, part))).toEqual(['tooLargeUnpacked 300000000']);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('bytes that are no zip, or one cut short', async () => {
    const bytes = storedZip(whole);
    for (const part of [new Uint8Array(0), bytes.slice(0, -30), bytes.slice(0, 100)]) {
      expect(await readWorkbook(part)).toEqual({ ok: false, problem: { code: 'broken' } });
    }
  });

  test('a file whose reader cannot be fetched', async () => {
    vi.doMock('../../src/intake/readOds.ts', () => {
      throw new Error('offline');
    });
    vi.resetModules();
    const { readWorkbook: anew } = await import('../../src/intake/readWorkbook.ts');
    expect(await anew(storedZip(whole))).toEqual({ ok: false, problem: { code: 'readerMissing' } });
    vi.doUnmock('../../src/intake/readOds.ts');
  });
});

test('readWorkbook reads what is packed', async () => {
  const xml = `<worksheet>${sheet(head, `${text('Norr')}<c><v>29</v></c>`)}</worksheet>`;
  const data = new TextEncoder().encode(xml);
  const packed = xlsxParts('').map((part) =>
    part.name.endsWith('sheet1.xml')
      ? {
          ...part,
          data: deflateRawSync(data),
          method: 8,
          crc: atOnce(crc32(data)),
          unpacked: data.length,
        }
      : part,
  );
  expect(await read(packed)).toEqual(['head  | "Grupp" | "Antal"', 'data  | "Norr" | 29']);
});

test('readWorkbook fills the cells and rows that an ODS repeats, and leaves out the empty ones', async () => {
  const cell = (value: string, attributes = '') =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
  const number =
    '<table:table-cell office:value-type="float" office:value="4" table:number-columns-repeated="2"><text:p>4</text:p></table:table-cell>';
  const rest = '<table:table-cell table:number-columns-repeated="16381"/>';
  expect(
    await read(
      ods(
        `<table:table table:name="a"><table:table-row>${cell('Grupp')}${cell('FK')}${cell('Kommun')}${rest}</table:table-row><table:table-row table:number-rows-repeated="2">${cell('Norr')}${number}${rest}</table:table-row><table:table-row table:number-rows-repeated="1048573">${rest}</table:table-row></table:table>`,
      ),
    ),
  ).toEqual([
    'head  | "Grupp" | "FK" | "Kommun"',
    'data  | "Norr" | 4 | 4',
    'data  | "Norr" | 4 | 4',
  ]);
});

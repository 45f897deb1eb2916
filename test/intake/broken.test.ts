import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { readHtmlTable } from '../../src/intake/readHtmlTable.ts';
import type { IntakeResult } from '../../src/intake/intakeTable.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { storedZip, xlsxParts } from './storedZip.ts';
import { tableText } from './tableText.ts';

/** Broken tables in all; `BROKEN_TABLES=100000` before a release. */
const RUNS = Number(process.env['BROKEN_TABLES'] ?? 10_000);

/** No small table keeps anybody waiting. */
const MOST_MILLISECONDS = 50;

const FOLDER = 'test/intake/files';
const files = readdirSync(FOLDER).map((name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)));

/** Pieces that tables and their files are made of, and what none is made of. */
const PIECES = [
  ...[
    '"',
    '""',
    ';',
    ',',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u0000',
    'sep=;',
  ],
  ...[
    '29',
    '6,5',
    '8.5',
    '1.500',
    '1 581',
    '-5',
    '−5',
    '25 %',
    '<5',
    '1–4',
    '..',
    '–',
    'x',
    '#N/A',
  ],
  ...[
    '3-4',
    '1/2',
    '2017-12',
    '2017-02-30',
    '1e5',
    '(5)',
    '17 (45 %)',
    'Summa',
    'Totalt',
    'MAC',
    'Å',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '<th rowspan=0>',
    '<td colspan=9999>',
    '<sup>',
  ],
  ...['<td rowspan=65535 colspan=1000>', '<td sdval="0,25" sdnum="1053;1053;0%">', '<br>', '<p>'],
  ...[
    '<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.5}">',
    '<style>.a{mso-number-format:"0"}',
  ],
  ...[
    '<row r="3">',
    '<c r="B2" t="s"><v>1</v></c>',
    '<c r="XFD1048576"><v>1</v></c>',
    '<c t="e">',
    '<v>',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '</sheetData>',
    '<![CDATA[',
    '<!--',
    '&#x110000;',
    '&amp;',
  ],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', "<a b='", '9'.repeat(60), '('.repeat(40), 'e+999', '😀'],
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 80 })
  .map((pieces) => pieces.join(''));

/** A file with bytes changed, cut off, or a piece of it put somewhere else. */
const brokenFile = fc
  .record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 8 }),
    how: fc.constantFrom('change', 'cut', 'move'),
  })
  .map(({ file, at, to, bytes, how }) => {
    const from = Math.floor(at * file.length);
    const until = Math.floor(to * file.length);
    if (how === 'cut') return file.slice(0, from);
    const copy = file.slice();
    if (how === 'change') copy.set(bytes.subarray(0, copy.length - from), from);
    else copy.copyWithin(Math.min(from, until), Math.max(from, until));
    return copy;
  });

const brokenXlsx = fc
  .tuple(anyText, anyText)
  .map(([sheet, style]) =>
    storedZip(xlsxParts(`<sheetData>${sheet}</sheetData>`, `<styleSheet>${style}</styleSheet>`)),
  );

const brokenOds = anyText.map((text) =>
  storedZip([
    {
      name: 'content.xml',
      data: `<a><table:table table:name="a"><table:table-row table:number-rows-repeated="9999"><table:table-cell table:number-columns-repeated="999" office:value-type="float" office:value="1"/>${text}</table:table-row></table:table></a>`,
    },
  ]),
);

/** A reading that can be written out, or a problem that has a name; and soon. */
async function check(read: () => IntakeResult | Promise<IntakeResult>): Promise<void> {
  let least = Infinity;
  // On cores that others use too, the quickest of some tries is the time that it takes.
  for (let tries = 0; tries < 5 && least > MOST_MILLISECONDS; tries++) {
    const start = performance.now();
    const result = await read();
    least = Math.min(least, performance.now() - start);
    if (result.ok) for (const table of result.tables) expect(tableText(table)).not.toBe('');
    else expect(result.problem.code).not.toBe('');
  }
  expect(least).toBeLessThan(MOST_MILLISECONDS);
}

const runs = { numRuns: Math.ceil(RUNS / 5) };

describe('a broken table is a reading or a problem, soon and never an exception', () => {
  test('as text', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, (text) => check(() => atOnce(readDelimited(text)))),
      runs,
    );
  });

  test('as a page', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, (text) => check(() => atOnce(readHtmlTable(text)))),
      runs,
    );
  });

  test('as a file', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(brokenFile, (bytes) => check(() => readFile(bytes))),
      runs,
    );
  });

  test('as a workbook', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(brokenXlsx, (bytes) => check(() => readFile(bytes))),
      runs,
    );
    await fc.assert(
      fc.asyncProperty(brokenOds, (bytes) => check(() => readFile(bytes))),
      runs,
    );
  });
});

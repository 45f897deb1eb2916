import { expect, describe, test } from 'vitest';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { readHtmlTable } from '../../src/intake/readHtmlTable.ts';
import { readWorkbook } from '../../src/intake/readWorkbook.ts';
import { readText } from '../../src/intake/readText.ts';
import { scanXml } from '../../src/intake/scanXml.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { storedZip, xlsxParts } from './storedZip.ts';

/** The shortest of some tries, in milliseconds: what it takes, on cores that others use too. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3; tries++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Eight times as much takes at most some thirty times as long: linear, with room for a slow machine. */
const MOST_RATIO = 30;
/** Below this nothing can be told of the ratio. */
const LEAST_MILLISECONDS = 20;

const plain = { open: () => undefined, close: () => undefined, text: () => undefined };

describe('what takes long takes no longer than it is long', () => {
  const texts: Readonly<Record<string, (size: number) => string>> = {
    'opened quotes': (size) => '"a\n'.repeat(size),
    'opened quotes in cells': (size) => 'b;"a\n'.repeat(size),
    'doubled quotes': (size) => `"${'""'.repeat(size)}`,
    'delimiters alone': (size) => ';\n'.repeat(size),
    'totals alone': (size) => 'Summa;1\n'.repeat(size),
    'parts of a total': (size) => `${'a;1\n'.repeat(size)}Summa;${String(size)}`,
    subtotals: (size) => 'a;1\nDelsumma;1\n'.repeat(size),
    'carriage returns': (size) => '\r'.repeat(size) + 'a;1',
    digits: (size) => '1'.repeat(size),
    groups: (size) => '1 234 '.repeat(size),
    spaces: (size) => `a${' '.repeat(size)}b`,
  };
  test.each(Object.entries(texts))('in text: %s', async (_, make) => {
    const [short, long] = [make(5_000), make(40_000)];
    const few = await timeOf(() => atOnce(readDelimited(short)));
    const many = await timeOf(() => atOnce(readDelimited(long)));
    expect(many).toBeLessThan(MOST_RATIO * Math.max(few, LEAST_MILLISECONDS));
  });

  const sheets: Readonly<Record<string, (size: number) => string>> = {
    'merged cells that begin ever higher': (size) =>
      `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(size)}</sheetData><mergeCells>${Array.from(
        { length: size },
        (_, row) => `<mergeCell ref="A${String(size - row)}:A${String(size)}"/>`,
      ).join('')}</mergeCells>`,
    'nested elements': (size) => '<a>'.repeat(size) + '</a>'.repeat(size),
    'elements that are not closed': (size) => '<a>'.repeat(size),
    attributes: (size) => `<a ${"b='c' ".repeat(size)}/>`,
    'attributes without a value': (size) => `<a ${'b '.repeat(size)}/>`,
    escapes: (size) => `<c t="inlineStr"><is><t>${'&amp;&#1;&x'.repeat(size)}</t></is></c>`,
  };
  test.each(Object.entries(sheets))('in a workbook: %s', async (_, make) => {
    const [short, long] = [5_000, 40_000].map((size) => storedZip(xlsxParts(make(size))));
    const few = await timeOf(() => readWorkbook(short!));
    const many = await timeOf(() => readWorkbook(long!));
    expect(many).toBeLessThan(MOST_RATIO * Math.max(few, LEAST_MILLISECONDS));
  });

  const pages: Readonly<Record<string, (size: number) => string>> = {
    'wide spans': (size) => `<table>${'<tr><td rowspan=9 colspan=900>1'.repeat(size / 10)}</table>`,
    'cells in a row': (size) => `<table><tr>${'<td>1'.repeat(size)}</table>`,
    'nested tables': (size) => '<table><tr><td>a'.repeat(size / 100),
    'classes of a style sheet': (size) => `<style>${'.a{b'.repeat(size)}</style><table><td>1`,
    'raised digits': (size) => `<table><td>${'<sup>1</sup>'.repeat(size)}`,
  };
  test.each(Object.entries(pages))('in a page: %s', async (_, make) => {
    const [short, long] = [make(5_000), make(40_000)];
    const few = await timeOf(() => atOnce(readHtmlTable(short)));
    const many = await timeOf(() => atOnce(readHtmlTable(long)));
    expect(many).toBeLessThan(MOST_RATIO * Math.max(few, LEAST_MILLISECONDS));
  });

  test.each(['1 ', '1,', '-', '(', '1/', "1'", 'a ', '1 (', '<', '\n1', '1e', '5 maj '])(
    'in a cell of many "%s"',
    async (piece) => {
      const text = piece.repeat(200).slice(0, 200);
      expect(await timeOf(() => readText(text))).toBeLessThan(5);
      expect(await timeOf(() => readText(piece.repeat(100_000)))).toBeLessThan(20);
    },
  );
});

test('scanXml follows as many levels as there are', () => {
  const size = 200_000;
  expect(atOnce(scanXml('<a>'.repeat(size) + '</a>'.repeat(size), plain))).toBe(true);
});

test('100 000 rows of persons are read in some seconds', { tags: ['timed'] }, async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    ['Norr', '2021-03-01', '2022-01-31', 'arbete', String(row % 7), '6,5'].join('\t'),
  );
  const text = ['grupp\tstart\tslut\torsak\tantal\tandel', ...rows].join('\n');
  const taken = await timeOf(() => atOnce(readDelimited(text)));
  expect(taken).toBeLessThan(5_000);
});

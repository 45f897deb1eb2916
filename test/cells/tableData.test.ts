import { describe, expect, test } from 'vitest';
import { tableAsCsv } from '../../src/cells/figure/tableData.ts';

const csv = (...rows: readonly (readonly string[])[]) =>
  tableAsCsv({ caption: 'x', head: ['a'], rows }).split('\n')[1];

describe('a table as CSV', () => {
  test('begins with a byte-order mark, has semicolons, and ends its last line', () => {
    const number = {
      text: '61,0\u00a0månader',
      explain: () => ({ title: '', value: '', origin: 'computed' as const }),
    };
    const table = { caption: 'x', head: ['Sätt', 'Bas 2017'], rows: [['Rapport', number]] };
    expect(tableAsCsv(table)).toBe('\uFEFFSätt;Bas 2017\nRapport;61,0\u00a0månader\n');
  });

  test('keeps semicolons, quotation marks and line breaks inside a cell', () => {
    expect(csv(['a;b', 'sa "hej"'])).toBe('"a;b";"sa ""hej"""');
    expect(tableAsCsv({ caption: '', head: ['a\nb'], rows: [] })).toBe('\uFEFF"a\nb"\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1+cmd|A0', "'+1+cmd|A0"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['+4,8\u00a0mån', '+4,8\u00a0mån'],
    ['+14\u00a0%', '+14\u00a0%'],
    ['+19\u00a0000\u00a0kr', '+19\u00a0000\u00a0kr'],
    ['−4,8\u00a0mån', '−4,8\u00a0mån'],
    ['–', '–'],
    ['24 månader', '24 månader'],
  ])('a spreadsheet takes nothing for a formula: %j', (cell, written) => {
    expect(csv([cell])).toBe(written);
  });

  test('guards the head too, where the names of scenarios stand', () => {
    expect(tableAsCsv({ caption: '', head: ['=HYPERLINK(A1)'], rows: [] })).toContain("'=HYPER");
  });
});

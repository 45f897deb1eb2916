import { describe, expect, test } from 'vitest';
import { tableAsCsv } from '../../src/figure/tableAsCsv.ts';

const csv = (...rows: readonly (readonly string[])[]) =>
  tableAsCsv({ caption: 'x', head: ['a'], rows }).split('\n')[1];

describe('a table as CSV', () => {
  test('begins with a byte-order mark, has semicolons, and ends its last line', () => {
    const number = {
      text: '61,0\u00a0månader',
      explain: () => ({ title: '', value: '', origin: 'computed' as const }),
    };
    const table = { caption: 'x', head: ['Sätt', 'Bas 2017'], rows: [['Rapport', number]] };
    expect(tableAsCsv(table)).toBe('\uFEFFSätt;Bas 2017 (månader)\nRapport;61,0\n');
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

  const lines = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
    tableAsCsv({ caption: '', head, rows }).slice(1).trimEnd().split('\n');

  test('has the unit of a column in its head, and bare numbers below', () => {
    expect(
      lines(
        ['Grupp', 'Räknat', 'Väntat', 'Nås', 'Kostnad'],
        [
          'MAC',
          '6 av 17 (35\u00a0%)',
          '11,5\u00a0%',
          '14\u00a0% (3\u00a0personer)',
          '80\u00a0000\u00a0kr',
        ],
        ['Salix', '–', '9\u00a0%', '–', '1\u00a0303\u00a0000\u00a0kr'],
      ),
    ).toEqual([
      'Grupp;Räknat;Väntat (%);Nås;Kostnad (kr)',
      'MAC;6 av 17 (35\u00a0%);11,5;14\u00a0% (3\u00a0personer);80000',
      'Salix;–;9;–;1303000',
    ]);
  });

  test('has the unit of a row at its name where the columns are of many', () => {
    expect(
      lines(
        ['Nyckeltal', 'Bas', 'Två år', 'Skillnad'],
        ['Kostnad', '9,18\u00a0mkr', '10,01\u00a0mkr', '+0,83\u00a0mkr'],
        ['Netto', '−0,30\u00a0mkr', '1,93\u00a0mkr', '+2,23\u00a0mkr'],
        ['Når slut', '44\u00a0%', '45\u00a0%', '+1\u00a0%\u2011enhet'],
        ['Återbetalning', '61,0\u00a0månader', 'aldrig', '–'],
        ['Starter', '115', '157', '+42'],
      ),
    ).toEqual([
      'Nyckeltal;Bas;Två år;Skillnad',
      'Kostnad (mkr);9,18;10,01;+0,83',
      'Netto (mkr);-0,30;1,93;+2,23',
      'Når slut;44\u00a0%;45\u00a0%;+1\u00a0%\u2011enhet',
      'Återbetalning (månader);61,0;aldrig;–',
      'Starter;115;157;+42',
    ]);
  });

  test('knows a unit that stands before the number', () => {
    expect(lines(['Key', 'Base'], ['Cost', 'SEK\u00a09.18\u00a0m'])).toEqual([
      'Key;Base (SEK m)',
      'Cost;9.18',
    ]);
  });
});

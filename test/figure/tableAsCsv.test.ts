import { describe, expect, test } from 'vitest';
import { tableAsCsv } from '../../src/figure/tableAsCsv.ts';
import type { TableCell } from '../../src/figure/tableData.ts';
import { messagesIn, type Language } from '../../src/message/language.ts';

/** The lines of a table's file; numbers are given as such, names and words as text. */
function lines(
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  language: Language = 'sv',
): string[] {
  const text = tableAsCsv({ caption: 'x', head, rows }, language, messagesIn(language));
  return text.slice(1).trimEnd().split('\n');
}

/** A number as it is shown, spaces written as underscores. */
const n = (text: string) => ({ text: text.replace(/_/g, '\u00a0') });

const csv = (...rows: readonly (readonly string[])[]) => lines(['a'], rows)[1];

describe('a table as CSV', () => {
  test('begins with a byte-order mark, has semicolons, and ends its last line', () => {
    const table = {
      caption: 'x',
      head: ['Sätt', 'Bas 2017'],
      rows: [['Rapport', n('61,0_månader')]],
    };
    expect(tableAsCsv(table, 'sv', messagesIn('sv'))).toBe(
      '\uFEFFSätt;Bas 2017 (månader)\nRapport;61,0\n',
    );
  });

  test('keeps semicolons, quotation marks and line breaks inside a cell', () => {
    expect(csv(['a;b', 'sa "hej"'])).toBe('"a;b";"sa ""hej"""');
    expect(lines(['a\nb'], [])).toEqual(['"a', 'b"']);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1+cmd|A0', "'+1+cmd|A0"],
    ['+4,8', "'+4,8"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['–', '–'],
    ['24 månader', '24 månader'],
    ['2026-11-30', '2026-11-30'],
  ])('a spreadsheet takes no words for a formula: %j', (cell, written) => {
    expect(csv([cell])).toBe(written);
  });

  test('guards the head too, where the names of scenarios stand', () => {
    expect(lines(['=HYPERLINK(A1)'], [])).toEqual(["'=HYPERLINK(A1)"]);
  });

  test('leaves a name a name, whatever it looks like', () => {
    const name = '24 månader, samma budget';
    expect(lines(['Tal', name, 'Av'], [[name, n('4_%'), name]])).toEqual([
      `Tal;${name} (%);Av`,
      `${name};4;${name}`,
    ]);
  });

  test('has the unit of a column in its head, and bare numbers below', () => {
    expect(
      lines(
        ['Grupp', 'Räknat', 'Väntat', 'Nås', 'Kostnad'],
        [
          ['MAC', n('6 av 17 (35_%)'), n('11,5_%'), n('14_% (3_personer)'), n('80_000_kr')],
          ['Salix', '–', n('9_%'), '–', n('1_303_000_kr')],
        ],
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
        [
          ['Kostnad', n('9,18_mkr'), n('10,01_mkr'), n('+0,83_mkr')],
          ['Netto', n('−0,30_mkr'), n('1,93_mkr'), n('+2,23_mkr')],
          ['Återbetalning', n('61,0_månader'), n('aldrig'), '–'],
          ['Starter', n('115'), n('157'), n('+42')],
        ],
      ),
    ).toEqual([
      'Nyckeltal;Bas;Två år;Skillnad',
      'Kostnad (mkr);9,18;10,01;0,83',
      'Netto (mkr);-0,30;1,93;2,23',
      'Återbetalning (månader);61,0;aldrig;–',
      'Starter;115;157;42',
    ]);
  });

  test('has a unit that is neither the column’s nor the row’s beside its number', () => {
    expect(
      lines(
        ['Nyckeltal', 'Bas', 'Skillnad'],
        [
          ['Når slut', n('44_%'), n('−22,4_%\u2011enheter')],
          ['Kostnad', n('9,18_mkr'), n('+0,83_mkr')],
        ],
      ),
    ).toEqual([
      'Nyckeltal;Bas;Bas, enhet;Skillnad;Skillnad, enhet',
      'Når slut;44;%;-22,4;%\u2011enheter',
      'Kostnad (mkr);9,18;;0,83;',
    ]);
  });

  test('is read whole by an English spreadsheet: commas between, a decimal point, no groups', () => {
    expect(
      lines(
        ['Key', 'Base', 'Two years, same'],
        [
          ['Cost', n('SEK_9.18_m'), n('SEK_−10.01_m')],
          ['People', n('1,234.5_people'), n('7_people')],
        ],
        'en',
      ),
    ).toEqual([
      'Key,Base,"Two years, same"',
      'Cost (SEK m),9.18,-10.01',
      'People (people),1234.5,7',
    ]);
  });

  test('does not take an interval or a bound for a number', () => {
    const said = ['2–14', '−1,0_mkr till +0,7_mkr', '6 av 29'].map(n);
    expect(lines(['a', 'b', 'c', 'd'], [['x', ...said]])[1]).toBe(
      'x;2–14;−1,0\u00a0mkr till +0,7\u00a0mkr;6 av 29',
    );
  });

  test('does not take words with a number in them for one', () => {
    const said = ['aldrig inom 10_år', '45_månader till aldrig', 'lika många till 3 fler', '> 240'];
    expect(lines(['a', 'b', 'c', 'd', 'e'], [['x', ...said.map(n)]])[1]).toBe(
      'x;aldrig inom 10\u00a0år;45\u00a0månader till aldrig;lika många till 3 fler;> 240',
    );
  });

  test('counts one month and one person among the others', () => {
    expect(
      lines(
        ['Tid', 'Bas'],
        [
          ['a', n('1_månad')],
          ['b', n('12_månader')],
        ],
      ),
    ).toEqual(['Tid;Bas (månader)', 'a;1', 'b;12']);
  });

  test('has the value that a number carries where it is shown in words', () => {
    const fewer = { text: '0,1 färre', quantity: { digits: '-0.1', unit: 'personer' } };
    expect(lines(['Tal', 'I snitt'], [['Till arbete', fewer]])).toEqual([
      'Tal;I snitt (personer)',
      'Till arbete;-0,1',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { noteText } from './tableText.ts';

function tableOf(lines: readonly string[]) {
  const result = atOnce(readDelimited(lines.join('\n')));
  if (!result.ok) throw new Error(`no table: ${result.problem.code}`);
  return result.tables[0]!;
}

const totals = (...lines: string[]) =>
  tableOf(lines).totals.map(({ of, index, parts }) => `${of} ${String(index)}: ${parts.join(' ')}`);
const notes = (...lines: string[]) => tableOf(lines).notes.map(noteText);

describe('findTotals finds', () => {
  test.each<[string, string[], string[]]>([
    ['a sum at the foot', ['g;n', 'a;1', 'b;2', 'Summa;3'], ['row 3: 1 2']],
    [
      'one at the top, as official tables have it',
      ['g;n', 'Samtliga;3', 'a;1', 'b;2'],
      ['row 1: 2 3'],
    ],
    ['one in a column', ['g;p;q;Totalt', 'a;1;2;3'], ['column 3: 1 2']],
    [
      'sums of sums',
      ['g;n', 'a;1', 'b;2', 'Delsumma;3', 'c;4', 'd;5', 'Delsumma;9', 'Totalt;12'],
      ['row 3: 1 2', 'row 6: 4 5', 'row 7: 1 2 4 5'],
    ],
    [
      'one in each of two parts',
      ['g;n', 'a;1', 'b;2', 'Summa;3', 'c;4', 'd;5', 'Summa;9'],
      ['row 3: 1 2', 'row 6: 4 5'],
    ],
    ['none by a longer label', ['g;n', 'a;1', 'Totalt antal möten med arbetsgivare;2'], []],
    ['none by a word that only begins so', ['g;n', 'a;1', 'Totalförsvaret;2', 'Allmänt;3'], []],
    ['none among percentages', ['g;p;q;Totalt', 'a;10 %;20 %;15 %'], []],
  ])('%s', (_, lines, expected) => {
    expect(totals(...lines)).toEqual(expected);
  });
});

describe('a printed total', () => {
  test.each<[string, string[]]>([
    ['is the sum', ['g;n', 'a;1', 'b;2', 'Summa;3']],
    ['is within what hidden parts leave', ['g;n', 'a;29', 'b;<5', 'Summa;31']],
    ['is above what is known', ['g;n', 'a;29', 'b;..', 'Summa;31']],
    ['counts a dash and nothing as nought', ['g;n;m', 'a;29;1', 'b;–;', 'c;1;2', 'Summa;30;3']],
    ['is rounded as its parts are', ['g;n', 'a;1,4', 'b;2,4', 'c;3,4', 'Summa;7,3']],
    ['is a hundred per cent', ['g;n', 'a;33 %', 'b;33 %', 'c;33 %', 'Summa;100 %']],
    ['is a share of all', ['g;n', 'a;10 %', 'b;30 %', 'Totalt;17 %']],
    ['is a mean', ['g;n', 'a;31,5', 'b;40,25', 'Totalt;36,6']],
    ['has a part that cannot be read', ['g;n', 'a;1.500', 'b;2', 'Summa;9']],
  ])('%s: nothing is said', (_, lines) => {
    expect(notes(...lines)).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['is another', ['g;n', 'a;1', 'b;2', 'Summa;4'], 'totalDiffers 4,2 4 ≠ 3–3'],
    [
      'is too much for hidden parts',
      ['g;n', 'a;29', 'b;<5', 'Summa;34'],
      'totalDiffers 4,2 34 ≠ 29–33',
    ],
    ['is less than what is known', ['g;n', 'a;29', 'b;x', 'Summa;28'], 'totalDiffers 4,2 28 ≠ 29–'],
    [
      'is beyond rounding',
      ['g;n', 'a;1,4', 'b;2,4', 'Summa;4,5'],
      'totalDiffers 4,2 4.5 ≠ 3.8–3.8',
    ],
    [
      'is not a hundred per cent',
      ['g;n', 'a;33 %', 'b;60 %', 'Summa;100 %'],
      'totalDiffers 4,2 1 ≠ 0.9299999999999999–0.9299999999999999',
    ],
    ['of a row is another', ['g;p;q;Summa', 'a;1;2;4'], 'totalDiffers 2,4 4 ≠ 3–3'],
  ])('%s: it is told', (_, lines, expected) => {
    expect(notes(...lines)).toEqual([expected]);
  });
});

describe('tableParts tells', () => {
  test.each<[string, string[], object]>([
    [
      'a title, heads and notes',
      ['Starter 2021', '', 'g;FK;Af', 'a;1;2', 'b;3;4', '', 'Källa: a'],
      { title: 2, head: 1, below: 2, labels: 1 },
    ],
    [
      'two rows of heads',
      ['g;2021;2022', ';FK;Af', 'a;1;2'],
      { title: 0, head: 2, below: 0, labels: 1 },
    ],
    [
      'two columns of labels',
      ['region;kön;2021', 'a;kvinnor;1', 'a;män;2'],
      { title: 0, head: 1, below: 0, labels: 2 },
    ],
    [
      'rows of persons',
      ['grupp;start;slut', 'a;2021-01-02;', 'b;2021-02-03;2021-04-05'],
      { title: 0, head: 1, below: 0, labels: 1 },
    ],
    [
      'words alone',
      ['grupp;orsak', 'a;flytt', 'b;ohälsa'],
      { title: 0, head: 1, below: 0, labels: 2 },
    ],
    ['no head', ['a;1', 'b;2'], { title: 0, head: 0, below: 0, labels: 1 }],
  ])('%s', (_, lines, expected) => {
    expect(tableOf(lines).parts).toEqual(expected);
  });
});

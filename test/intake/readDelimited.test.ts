import { describe, expect, test } from 'vitest';
import type { IntakeResult, IntakeTable } from '../../src/intake/intakeTable.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { placeText } from './tableText.ts';

function tableOf(result: IntakeResult): IntakeTable {
  if (!result.ok) throw new Error(`no table: ${result.problem.code}`);
  expect(result.tables).toHaveLength(1);
  return result.tables[0]!;
}

const texts = (text: string) =>
  tableOf(atOnce(readDelimited(text))).rows.map((row) => row.map((cell) => cell.text));
const codes = (text: string) =>
  tableOf(atOnce(readDelimited(text))).notes.map(
    ({ code, places }) => code + places.map(placeText).join(','),
  );

describe('readDelimited parts', () => {
  test.each<[string, string, string[][]]>([
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons and decimal commas',
      'a;b\n6,5;7,5',
      [
        ['a', 'b'],
        ['6,5', '7,5'],
      ],
    ],
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas and decimal points',
      'a,b\n6.5,7.5',
      [
        ['a', 'b'],
        ['6.5', '7.5'],
      ],
    ],
    [
      'quoted decimal commas',
      'a,b\n"6,5","7,5"',
      [
        ['a', 'b'],
        ['6,5', '7,5'],
      ],
    ],
    ['a list of decimal commas as one column', '6,5\n7,25\n', [['6,5'], ['7,25']]],
    ['the same with its name', 'andel\n6,5\n7,25\n', [['andel'], ['6,5'], ['7,25']]],
    [
      'a tab before commas',
      'Antal, 2017\t5\nAndel, 2017\t6',
      [
        ['Antal, 2017', '5'],
        ['Andel, 2017', '6'],
      ],
    ],
    [
      'sentences, which it leaves whole',
      'Starter, avslut och kostnad',
      [['Starter, avslut och kostnad']],
    ],
    [
      'the sign that the first line names',
      'sep=|\na|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line breaks of every kind',
      'a;b\r\n1;2\r3;4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'line breaks in quotes',
      'a;b\n"två\nrader";2',
      [
        ['a', 'b'],
        ['två\nrader', '2'],
      ],
    ],
    [
      'doubled quotes',
      'a;b\n"""MAC""";2',
      [
        ['a', 'b'],
        ['"MAC"', '2'],
      ],
    ],
    [
      'quotes inside a cell',
      'a;b\n5" rör;2',
      [
        ['a', 'b'],
        ['5" rör', '2'],
      ],
    ],
    [
      'a quote that closes too early',
      'a;b\n"MAC"-gruppen;2',
      [
        ['a', 'b'],
        ['"MAC"-gruppen', '2'],
      ],
    ],
    [
      'empty cells at the end',
      'a;b;c\n1;;\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
      ],
    ],
    [
      'empty margins away',
      ';;\n;a;b\n;1;2\n;;',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('and keeps where each cell stands', () => {
    const { rows } = tableOf(atOnce(readDelimited('sep=;\n;;\n;a;b')));
    expect(rows[0]?.map(({ place }) => place)).toEqual([
      { row: 2, column: 1 },
      { row: 2, column: 2 },
    ]);
  });
});

describe('readDelimited tells of', () => {
  test.each<[string, string, string]>([
    ['one column', 'MAC 29\nSDA 30', 'oneColumn'],
    ['a quote that is never closed', 'a;b\n"MAC;2\n"SDA;3', 'openQuote2,1'],
    ['a quote inside quotes', 'a;b\n"MAC;2\n"SDA";3', 'openQuote2,1'],
    ['a row that is too wide', 'a;b\n1;2;3', 'unevenRows2,1'],
    ['both decimal marks', 'a;b\n6,5;7,5\n8.5;9,5', 'mixedMarks3,1'],
    ['a second table', 'g;n\na;1\n\nMän;\ng;n\nb;2', 'anotherTable5,1'],
    ['a missing head', '1;2\n3;4', 'noHead1,1'],
    ['a percentage among counts', 'a;b;c\nMAC;29;30\nSDA;17 %;31\nX;1;2', 'percentAmongCounts3,2'],
    ['a total that differs', 'grupp;antal\nMAC;29\nSDA;17\nSumma;45', 'totalDiffers4,2'],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toContain(expected);
  });

  test.each(['grupp;antal\nMAC;29\nSDA;17\nSumma;46', 'a;b;c\nAntal;29;30\nAndel;17 %;31 %'])(
    'nothing in %s',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  test('a text with nothing in it, as a problem', () => {
    for (const text of ['', ' \n\n', ';;\n;', '\uFEFF', 'sep=;'])
      expect(atOnce(readDelimited(text))).toEqual({ ok: false, problem: { code: 'nothing' } });
  });
});

test('readDelimited doubts a decimal mark that only a few cells have', () => {
  const { rows, decimal } = tableOf(atOnce(readDelimited('a;b\n6,5;7,5\n8.5;1.500')));
  expect(decimal).toBeUndefined();
  expect(rows[2]?.map(({ reading }) => reading)).toEqual([
    { kind: 'unsure', doubts: ['mixedMarks'], candidates: [{ kind: 'number', value: 8.5 }] },
    {
      kind: 'unsure',
      doubts: ['groupOrDecimal'],
      candidates: [
        { kind: 'number', value: 1.5 },
        { kind: 'number', value: 1500 },
      ],
    },
  ]);
});

import { expect, test } from 'vitest';
import { withParts, withReading } from '../../src/intake/changeTable.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { noteText } from './tableText.ts';

function tableOf(text: string) {
  const result = atOnce(readDelimited(text));
  if (!result.ok) throw new Error(`no table: ${result.problem.code}`);
  return result.tables[0]!;
}

test('withReading changes one cell, and holds the totals against their parts anew', () => {
  const table = tableOf('g;n\na;29\nb;9*\nSumma;45');
  expect(table.notes).toEqual([]);
  const settled = withReading(table, 2, 1, { kind: 'number', value: 9 });
  expect(settled.rows[2]?.[1]?.reading).toEqual({ kind: 'number', value: 9 });
  expect(settled.notes.map(noteText)).toEqual(['totalDiffers 4,2 45 ≠ 38–38']);
  expect(withReading(settled, 2, 1, { kind: 'number', value: 16 }).notes).toEqual([]);
  expect(table.rows[2]?.[1]?.reading.kind).toBe('unsure');
});

test('withReading leaves the notes of the way in, and of mixed marks what is still open', () => {
  const table = tableOf('g;n;m\na;6,5;7,5\nb;8.5;9.5;1\nc;1,5;2,5');
  expect(table.notes.map(noteText)).toEqual(['unevenRows 3,1', 'mixedMarks 3,2 3,3']);
  const settled = withReading(table, 2, 1, { kind: 'number', value: 8.5 });
  expect(settled.notes.map(noteText)).toEqual(['unevenRows 3,1', 'mixedMarks 3,3']);
});

test('withParts takes a row of data for one of names', () => {
  const table = tableOf('a;1\nb;2\nSumma;9');
  expect(table.notes.map(noteText)).toEqual(['noHead 1,1', 'totalDiffers 3,2 9 ≠ 3–3']);
  const changed = withParts(table, { ...table.parts, head: 1 });
  expect(changed.totals).toEqual([{ of: 'row', index: 2, parts: [1] }]);
  expect(changed.notes).toEqual([]);
});

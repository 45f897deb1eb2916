import { expect, test } from 'vitest';
import { hasPersonalNumbers } from '../../src/intake/personalNumbers.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { atOnce } from '../../src/intake/steps.ts';

/** A table with one text among others. */
function found(text: string): boolean {
  const read = atOnce(readDelimited(`Grupp\tKolumn\nNorr\t${text}\nSöder\t12\n`));
  if (!read.ok) throw new Error(read.problem.code);
  return read.tables.some((table) => atOnce(hasPersonalNumbers(table)));
}

// Invented ones, that the tax agency gives out for tests; the last is a coordination number.
test.each([
  '19121212-1212',
  '191212121212',
  '121212-1212',
  '1212121212',
  'Tolvan, 121212+1212',
  '701063-2391',
])('a table with %s points out a person', (text) => {
  expect(found(text)).toBe(true);
});

test.each(['121212-1213', '2017-12-12', '1 581 000', '131312-1212', '121212', '0701234567'])(
  'a table with %s does not',
  (text) => {
    expect(found(text)).toBe(false);
  },
);

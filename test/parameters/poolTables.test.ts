import { expect, test } from 'vitest';
import { poolTables } from '../../src/parameters/poolTables.ts';
import { COUNTS_2017 } from './countTables.ts';

test.each([
  ['the groups of 2017', COUNTS_2017],
  // Far below the smallest number that can be written down.
  ['a thousand persons', [[50, 150, 500, 300]]],
])('the likeliest total of %s weighs 1', (_, counts) => {
  const weights = poolTables(counts).flatMap(({ totals }) => [...totals]);
  expect(Math.max(...weights)).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { PaybackDistribution } from '../../src/economy/paybackDistribution.ts';

describe('two in ten at 80 months, five at 20, and three in ten never', () => {
  const distribution = new PaybackDistribution([
    { months: null, chance: 0.3 },
    { months: 80, chance: 0.2 },
    { months: 20, chance: 0.5 },
  ]);

  test.each([
    [0.05, 20],
    [0.5, 20],
    [0.51, 80],
    [0.69, 80],
    [0.71, null],
    [0.99, null],
  ])('the quantile of %f is %s', (probability, months) => {
    expect(distribution.quantileMonths(probability)).toBe(months);
  });

  test.each([
    [19, 0],
    [20, 0.5],
    [79, 0.5],
    [1e9, 0.7],
  ])('within %d months: %f', (months, chance) => {
    expect(distribution.chanceWithin(months)).toBeCloseTo(chance, 15);
  });

  test('never: 0.3', () => {
    expect(distribution.chanceOfNever()).toBe(0.3);
  });
});

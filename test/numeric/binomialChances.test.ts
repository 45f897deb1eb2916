import gammaln from '@stdlib/math-base-special-gammaln';
import { describe, expect, test } from 'vitest';
import { betaBinomialChances, binomialChances } from '../../src/numeric/binomialChances.ts';
import { naiveBinomialChance } from '../oracle/naiveCdf.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each([
  [6, 0.5],
  [51, 0.125],
  [300, 0.9],
])('%i trials of %f', (trials, probability) => {
  const chances = binomialChances(trials, probability);

  test('have the binomial probabilities, which sum to 1', () => {
    expect(chances).toHaveLength(trials + 1);
    chances.forEach((chance, count) => {
      const exact = naiveBinomialChance(count, trials, probability);
      expect(Math.abs(chance - exact)).toBeLessThan(1e-11 * exact + 1e-300);
    });
    expect(sum(chances)).toBeCloseTo(1, 12);
  });
});

test('certain trials all succeed, or none does', () => {
  expect(binomialChances(3, 1)).toEqual([0, 0, 0, 1]);
  expect(binomialChances(3, 0)).toEqual([1, 0, 0, 0]);
  expect(binomialChances(0, 0.3)).toEqual([1]);
});

describe.each([
  [51, 6.5, 45.5],
  [80, 1, 1],
  [5, 0.01, 20],
])('%i trials of an unknown probability, Beta(%f, %f)', (trials, a, b) => {
  const chances = betaBinomialChances(trials, a, b);
  const logBeta = (x: number, y: number) => gammaln(x) + gammaln(y) - gammaln(x + y);

  test('have the beta-binomial probabilities, which sum to 1', () => {
    chances.forEach((chance, count) => {
      const exact = Math.exp(
        -Math.log(trials + 1) -
          logBeta(count + 1, trials - count + 1) +
          logBeta(a + count, b + trials - count) -
          logBeta(a, b),
      );
      expect(Math.abs(chance / exact - 1)).toBeLessThan(1e-11);
    });
    expect(sum(chances)).toBeCloseTo(1, 12);
  });
});

test('with all probabilities equally likely, all counts are', () => {
  for (const chance of betaBinomialChances(9, 1, 1)) expect(chance).toBeCloseTo(0.1, 14);
});

import stdlibLog from '@stdlib/math-base-special-ln';
import { expect, test } from 'vitest';
import { log } from '../../src/numeric/logarithm.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { ulpDistance } from './ulpDistance.ts';

test.each([
  { range: 'all magnitudes', of: (u: number) => 10 ** (-323 + 631 * u), values: 600_000 },
  { range: 'probabilities', of: (u: number) => u, values: 300_000 },
  { range: 'the surroundings of 1', of: (u: number) => 0.9 + 0.2 * u, values: 200_000 },
  { range: 'subnormal numbers', of: (u: number) => 2.3e-308 * u, values: 50_000 },
])('log is within 1 ulp of another library over $range', ({ of, values }) => {
  const random = naiveRandom(3);
  let furthest = 0;
  for (let i = 0; i < values; i++) {
    const x = of(random());
    furthest = Math.max(furthest, ulpDistance(log(x), stdlibLog(x)));
  }
  expect(furthest).toBeLessThanOrEqual(1);
});

test.each([
  [1, 0],
  [0, -Infinity],
  [-0, -Infinity],
  [Infinity, Infinity],
  [-1, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
  [2, Math.LN2],
  [Math.SQRT2, stdlibLog(Math.SQRT2)],
  [5e-324, -744.4400719213812],
  [2.2250738585072014e-308, -708.3964185322641],
  [Number.MAX_VALUE, 709.782712893384],
])('log of %d is %d', (x, expected) => {
  expect(log(x)).toBe(expected);
});

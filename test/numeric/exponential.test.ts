import stdlibExp from '@stdlib/math-base-special-exp';
import { describe, expect, test } from 'vitest';
import { exp, oneMinusExpOfMinus } from '../../src/numeric/exponential.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { ulpDistance } from './ulpDistance.ts';

describe('exp', () => {
  test.each([
    {
      range: 'everything that is neither 0 nor infinite',
      from: -745.2,
      to: 709.8,
      values: 600_000,
    },
    { range: 'the hazards and log-odds of the model', from: -12, to: 12, values: 300_000 },
    { range: 'close to 0', from: -1e-3, to: 1e-3, values: 200_000 },
  ])('is within 1 ulp of another library over $range', ({ from, to, values }) => {
    const random = naiveRandom(1);
    let furthest = 0;
    for (let i = 0; i < values; i++) {
      const x = from + (to - from) * random();
      furthest = Math.max(furthest, ulpDistance(exp(x), stdlibExp(x)));
    }
    expect(furthest).toBeLessThanOrEqual(1);
  });

  test.each([
    [0, 1],
    [-0, 1],
    [1, Math.E],
    [709.782712893384, stdlibExp(709.782712893384)],
    [709.7827128933841, Infinity],
    [Infinity, Infinity],
    [-745.1332191019411, 5e-324],
    [-745.1332191019412, 0],
    [-Infinity, 0],
    [NaN, NaN],
    [5e-324, 1],
  ])('of %d is %d', (x, expected) => {
    expect(ulpDistance(exp(x), expected)).toBeLessThanOrEqual(x === 1 ? 1 : 0);
  });
});

describe('oneMinusExpOfMinus', () => {
  test('keeps a relative error below 3e-14 from 1e-300 to 700', () => {
    const random = naiveRandom(2);
    let worst = 0;
    for (let i = 0; i < 200_000; i++) {
      const size = 10 ** (-300 + 302.8 * random());
      for (const x of [size, -size]) {
        const expected = -Math.expm1(-x);
        if (!Number.isFinite(expected)) continue;
        worst = Math.max(worst, Math.abs(oneMinusExpOfMinus(x) / expected - 1));
      }
    }
    expect(worst).toBeLessThan(3e-14);
  });

  test.each([0.01, -0.01, 0.0099999, 0.0100001, -0.0100001])(
    'changes formula at %d without a step',
    (x) => {
      expect(oneMinusExpOfMinus(x)).toBeCloseTo(-Math.expm1(-x), 15);
    },
  );

  test.each([
    [0, 0],
    [Infinity, 1],
    [-Infinity, -Infinity],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(oneMinusExpOfMinus(x)).toBe(expected);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constant, integrate, lastChange, scale } from '../../src/multistate/piecewiseConstant.ts';
import { piecewise } from './randomModel.ts';

const time = fc.double({ min: 0, max: 8, noNaN: true });

test('the integral is what many thin slices add up to', () => {
  fc.assert(
    fc.property(piecewise(3), time, (pieces, until) => {
      const slices = 2000;
      const width = until / slices;
      let sum = 0;
      for (let slice = 0; slice < slices; slice++) {
        const at = (slice + 0.5) * width;
        sum += width * pieces.values[pieces.from.findLastIndex((start) => start <= at)]!;
      }
      // A slice that a change falls into is wrong by at most its width times the change.
      const worst = pieces.from.length * width * Math.max(...pieces.values);
      expect(Math.abs(integrate(pieces, until) - sum)).toBeLessThanOrEqual(worst + 1e-12);
    }),
    { seed: 20171231, numRuns: 100 },
  );
});

test.each([
  [0, 0],
  [1, 2],
  [2, 4],
  [3, 4.5],
  [4, 5],
  [10, 23],
])('2 until 2, ½ until 4, then 3: from 0 to %d the integral is %d', (until, sum) => {
  const pieces = { from: [0, 2, 4], values: [2, 0.5, 3] };
  expect(integrate(pieces, until)).toBe(sum);
});

test('a constant has one piece, a scaled function the same pieces', () => {
  expect(integrate(constant(0.3), 10)).toBe(3);
  expect(lastChange(constant(0.3))).toBe(0);
  expect(scale({ from: [0, 2], values: [1, 4] }, 0.5)).toEqual({ from: [0, 2], values: [0.5, 2] });
  expect(lastChange({ from: [0, 2], values: [1, 4] })).toBe(2);
});

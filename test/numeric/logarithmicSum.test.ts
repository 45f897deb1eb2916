import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addLogs } from '../../src/numeric/logarithmicSum.ts';

const logarithm = fc.oneof(fc.double({ min: -300, max: 300, noNaN: true }), fc.constant(-Infinity));

test('addLogs adds the numbers behind two logarithms', () => {
  fc.assert(
    fc.property(logarithm, logarithm, (x, y) => {
      const expected = Math.log(Math.exp(x) + Math.exp(y));
      const sum = addLogs(x, y);
      if (expected === -Infinity) expect(sum).toBe(-Infinity);
      else expect(Math.abs(sum - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)));
      expect(addLogs(y, x)).toBe(sum);
    }),
    { seed: 20171231, numRuns: 1000 },
  );
});

test.each([1e5, -1e5])('sums far outside the range of numbers stay exact at %d', (level) => {
  expect(addLogs(level, level)).toBeCloseTo(level + Math.LN2, 9);
});

test.each([
  [1000, 0],
  [1e5, -1e5],
  [-1e5, -2e5],
])('what is e^700 times smaller adds nothing: %d and %d', (large, small) => {
  expect(addLogs(large, small)).toBe(large);
  expect(addLogs(small, large)).toBe(large);
});

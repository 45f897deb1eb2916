import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logistic, logit } from '../../src/numeric/logistic.ts';

test('logit and logistic undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (probability) => {
      expect(Math.abs(logistic(logit(probability)) / probability - 1)).toBeLessThan(1e-13);
    }),
    { seed: 20171231, numRuns: 1000 },
  );
});

test.each([
  [0, -Infinity],
  [0.5, 0],
  [1, Infinity],
])('the log-odds of %d are %d, and back', (probability, odds) => {
  expect(logit(probability)).toBe(odds);
  expect(logistic(odds)).toBe(probability);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countAtMost,
  countBelow,
  quantile,
  quantileStandardError,
} from '../../src/summary/quantile.ts';
import { collect } from '../random/fit.ts';
import { sourceFor } from '../random/sources.ts';

const anyValues = fc
  .array(
    fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }), fc.constant(Infinity)),
    { minLength: 1, maxLength: 30 },
  )
  .map((values) => Float64Array.from(values).sort());
const anyShare = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

describe('a quantile', () => {
  test('is the smallest value that the share does not exceed, counted one by one', () => {
    fc.assert(
      fc.property(anyValues, anyShare, (sorted, share) => {
        const naive = [...sorted].find(
          (value) =>
            [...sorted].filter((each) => each <= value).length >= sorted.length * share - 1e-9,
        );
        expect(quantile(sorted, share)).toBe(naive);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test.each([
    [[7], 0.5, 7],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[3, Infinity, Infinity], 0.5, Infinity],
    [[Infinity], 0.05, Infinity],
    // 0.07 · 100 is a little above 7 in binary.
    [Array.from({ length: 100 }, (_, i) => i + 1), 0.07, 7],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(Float64Array.from(values), share)).toBe(expected);
  });

  test.each([0.05, 0.25, 0.5, 0.75, 0.95])(
    'at %d of exponential draws lies where it should, within 4 of its standard errors',
    (share) => {
      const source = sourceFor('quantile');
      const n = 10_000;
      const sorted = collect(n, () => -Math.log(source.uniform())).sort();
      // Asymptotic: √(p(1 − p)/n) over the density, which is 1 − p.
      const standardError = Math.sqrt((share * (1 - share)) / n) / (1 - share);
      expect(Math.abs(quantile(sorted, share) + Math.log(1 - share))).toBeLessThan(
        4 * standardError,
      );
      // The estimate rests on some 2√(np(1 − p)) spacings, each as uneven as an exponential.
      const spacings = 2 * Math.sqrt(n * share * (1 - share));
      expect(Math.abs(quantileStandardError(sorted, share) / standardError - 1)).toBeLessThan(
        4 / Math.sqrt(spacings),
      );
    },
  );
});

describe('the standard error of a quantile', () => {
  test('is how much quantiles of many samples differ', () => {
    const source = sourceFor('many samples');
    const medians = collect(400, () => {
      const sorted = collect(500, () => -Math.log(source.uniform())).sort();
      return quantile(sorted, 0.5);
    });
    const mean = medians.reduce((sum, median) => sum + median, 0) / 400;
    const sd = Math.sqrt(medians.reduce((sum, median) => sum + (median - mean) ** 2, 0) / 399);
    const sorted = collect(500, () => -Math.log(source.uniform())).sort();
    const estimate = quantileStandardError(sorted, 0.5);
    // sd of 400: ± 1/√800; the estimate: ± 1/√(2√125).
    const tolerance = 4 * Math.sqrt(1 / 800 + 1 / (2 * Math.sqrt(125)));
    expect(Math.abs(estimate / sd - 1)).toBeLessThan(tolerance);
  });

  test.each([
    ['of one future cannot be told', [3], 0.5, Infinity],
    ['of equal values is 0', [4, 4, 4, 4, 4], 0.5, 0],
    ['of nothing but never is 0', [Infinity, Infinity, Infinity], 0.5, 0],
    ['at the edge of never cannot be told', [1, 2, 3, Infinity, Infinity], 0.5, Infinity],
  ])('%s', (_, values, share, expected) => {
    expect(quantileStandardError(Float64Array.from(values), share)).toBe(expected);
  });
});

test('values at most and below a limit are counted as one by one', () => {
  fc.assert(
    fc.property(anyValues, fc.integer({ min: -6, max: 6 }), (sorted, limit) => {
      expect(countAtMost(sorted, limit)).toBe([...sorted].filter((v) => v <= limit).length);
      expect(countBelow(sorted, limit)).toBe([...sorted].filter((v) => v < limit).length);
    }),
    { seed: 2, numRuns: 500 },
  );
});

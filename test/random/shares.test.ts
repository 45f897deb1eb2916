import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dirichlet } from '../../src/random/dirichlet.ts';
import { multinomial } from '../../src/random/multinomial.ts';
import { naiveBetaCdf, naiveBinomialChance } from '../oracle/naiveCdf.ts';
import { chiSquare, kolmogorovSmirnov, momentErrors, SIGNIFICANCE } from './fit.ts';
import { given, sourceFor } from './sources.ts';

const DRAWS = 200_000;
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, x) => total + x, 0);

describe.each([[[1, 1, 1, 1]], [[3.25, 1.25, 0.25, 2.25]], [[6.2, 2.1, 12.3, 13]]])(
  'Dirichlet(%j)',
  (weights) => {
    const source = sourceFor(`dirichlet ${weights.join()}`);
    const into = new Float64Array(4);
    const shares = weights.map(() => new Float64Array(DRAWS));
    for (let i = 0; i < DRAWS; i++) {
      dirichlet(source, weights, into);
      shares.forEach((share, k) => (share[i] = into[k]!));
    }
    const total = sum(weights);

    test('each share is a beta', () => {
      weights.forEach((weight, k) => {
        const cdf = (x: number) => naiveBetaCdf(x, weight, total - weight);
        expect(kolmogorovSmirnov(shares[k]!, cdf)).toBeGreaterThan(SIGNIFICANCE);
        const mean = weight / total;
        const errors = momentErrors(shares[k]!, mean, (mean * (1 - mean)) / (total + 1));
        expect(Math.max(errors.mean, errors.variance)).toBeLessThan(4);
      });
    });

    test('two shares together, and one share of two, are betas', () => {
      const [a = 0, b = 0] = weights;
      const together = shares[0]!.map((x, i) => x + shares[1]![i]!);
      const cdf = (x: number) => naiveBetaCdf(x, a + b, total - a - b);
      expect(kolmogorovSmirnov(together, cdf)).toBeGreaterThan(SIGNIFICANCE);
      const part = shares[0]!.map((x, i) => x / together[i]!);
      expect(kolmogorovSmirnov(part, (x) => naiveBetaCdf(x, a, b))).toBeGreaterThan(SIGNIFICANCE);
    });
  },
);

const weightList = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-5, max: 1e4, noNaN: true })), {
    minLength: 1,
    maxLength: 8,
  })
  .filter((weights) => sum(weights) > 0);

test('Dirichlet shares sum to 1, and a weight of 0 gets nothing, however small the others are', () => {
  fc.assert(
    fc.property(weightList, fc.nat(), (weights, person) => {
      const source = sourceFor('dirichlet');
      source.moveTo(0, person);
      const into = new Float64Array(weights.length);
      dirichlet(source, weights, into);
      expect(Math.abs(sum(into) - 1)).toBeLessThan(1e-14);
      expect(into.every((share, k) => share >= 0 && (weights[k] !== 0 || share === 0))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('six trials in three classes fall as the exact joint probabilities say', () => {
  const [p, q] = [0.2, 0.5];
  const source = sourceFor('multinomial');
  const counts = new Float64Array(49);
  const into = new Int32Array(3);
  for (let i = 0; i < DRAWS; i++) {
    multinomial(source, 6, [2 * p, 2 * q, 2 * (1 - p - q)], into);
    counts[into[0]! * 7 + into[1]!]!++;
  }
  const expected = counts.map((_, cell) => {
    const [a, b] = [Math.floor(cell / 7), cell % 7];
    if (a + b > 6) return 0;
    return DRAWS * naiveBinomialChance(a, 6, p) * naiveBinomialChance(b, 6 - a, q / (1 - p));
  });
  expect(chiSquare(counts, expected)).toBeGreaterThan(SIGNIFICANCE);
  expect(chiSquare(counts.toReversed(), expected)).toBeLessThan(SIGNIFICANCE); // it can fail
});

test('each class of many trials has its binomial mean, variance and covariance', () => {
  const shares = [0.07, 0.02, 0.37, 0.54];
  const source = sourceFor('many trials');
  const into = new Float64Array(4);
  const columns = shares.map(() => new Float64Array(50_000));
  for (let i = 0; i < 50_000; i++) {
    multinomial(source, 1000, shares, into);
    columns.forEach((column, k) => (column[i] = into[k]!));
  }
  const near = (sample: Float64Array, p: number) => {
    const errors = momentErrors(sample, 1000 * p, 1000 * p * (1 - p));
    expect(Math.max(errors.mean, errors.variance)).toBeLessThan(4);
  };
  shares.forEach((p, k) => near(columns[k]!, p));
  // Two classes together are one class: this fixes the covariances.
  near(
    columns[0]!.map((x, i) => x + columns[2]![i]!),
    shares[0]! + shares[2]!,
  );
  near(
    columns[1]!.map((x, i) => x + columns[2]![i]!),
    shares[1]! + shares[2]!,
  );
});

test('multinomial counts sum to the trials, and a weight of 0 gets none', () => {
  fc.assert(
    fc.property(weightList, fc.nat(10_000), fc.nat(), (weights, trials, person) => {
      const source = sourceFor('multinomial');
      source.moveTo(0, person);
      const into = new Int32Array(weights.length);
      multinomial(source, trials, weights, into);
      expect(sum(into)).toBe(trials);
      expect(into.every((count, k) => count >= 0 && (weights[k] !== 0 || count === 0))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['Dirichlet', () => dirichlet(given(0.5), [1, -1], new Float64Array(2)), 'shape not above 0: -1'],
  [
    'Dirichlet',
    () => dirichlet(given(0.5), [0, 0], new Float64Array(2)),
    'no weight above 0: 2 weights',
  ],
  [
    'multinomial',
    () => multinomial(given(0.5), 1, [1, -1], new Int32Array(2)),
    'negative weight: -1',
  ],
  [
    'multinomial',
    () => multinomial(given(0.5), 1, [NaN], new Int32Array(1)),
    'negative weight: NaN',
  ],
  [
    'multinomial',
    () => multinomial(given(0.5), 1, [0], new Int32Array(1)),
    'no weight above 0: 1 weights',
  ],
  ['multinomial', () => multinomial(given(0.5), -1, [1], new Int32Array(1)), 'no count: -1'],
])('%s refuses what it cannot be', (_, draw, message) => {
  expect(draw).toThrow(new RangeError(message));
});

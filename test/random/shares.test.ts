import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dirichlet } from '../../src/random/dirichlet.ts';
import { naiveBetaCdf } from '../oracle/naiveCdf.ts';
import { kolmogorovSmirnov, momentErrors, SIGNIFICANCE } from './fit.ts';
import { given, sourceFor } from './sources.ts';

const DRAWS = 200_000;
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, x) => total + x, 0);

/** One column of draws for each share. */
function drawShares(weights: readonly number[]): Float64Array[] {
  const source = sourceFor(`dirichlet ${weights.join()}`);
  const into = new Float64Array(weights.length);
  const shares = weights.map(() => new Float64Array(DRAWS));
  for (let i = 0; i < DRAWS; i++) {
    dirichlet(source, weights, into);
    shares.forEach((share, k) => (share[i] = into[k]!));
  }
  return shares;
}

test.each([[[1, 1, 1, 1]], [[3.25, 1.25, 0.25, 2.25]], [[6.2, 2.1, 12.3, 13]]])(
  'Dirichlet(%j): each share is a beta, and so are two together and one of two',
  (weights) => {
    const shares = drawShares(weights);
    const total = sum(weights);
    weights.forEach((weight, k) => {
      const cdf = (x: number) => naiveBetaCdf(x, weight, total - weight);
      expect(kolmogorovSmirnov(shares[k]!, cdf)).toBeGreaterThan(SIGNIFICANCE);
      const mean = weight / total;
      const errors = momentErrors(shares[k]!, mean, (mean * (1 - mean)) / (total + 1));
      expect(Math.max(errors.mean, errors.variance)).toBeLessThan(4);
    });
    const [a = 0, b = 0] = weights;
    const together = shares[0]!.map((x, i) => x + shares[1]![i]!);
    const cdf = (x: number) => naiveBetaCdf(x, a + b, total - a - b);
    expect(kolmogorovSmirnov(together, cdf)).toBeGreaterThan(SIGNIFICANCE);
    const part = shares[0]!.map((x, i) => x / together[i]!);
    expect(kolmogorovSmirnov(part, (x) => naiveBetaCdf(x, a, b))).toBeGreaterThan(SIGNIFICANCE);
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

test.each([
  ['Dirichlet', () => dirichlet(given(0.5), [1, -1], new Float64Array(2)), 'shape not above 0: -1'],
  [
    'Dirichlet',
    () => dirichlet(given(0.5), [0, 0], new Float64Array(2)),
    'no weight above 0: 2 weights',
  ],
])('%s refuses what it cannot be', (_, draw, message) => {
  expect(draw).toThrow(new RangeError(message));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/random/normalQuantile.ts';
import { naiveNormalCdf } from '../oracle/naiveCdf.ts';

/** Roots of Φ(x) = p for these doubles p, from mpmath 1.3 with 60 digits, rounded to doubles. */
const TABLE = [
  [0.25, -0.6744897501960817],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446006],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.995, 2.5758293035489004],
  [0.999, 3.090232306167813],
  [0.05, -1.6448536269514726],
  [0.001, -3.0902323061678136],
  [1e-4, -3.7190164854556804],
  [1e-6, -4.753424308822899],
  [1e-9, -5.9978070150076865],
  [1e-10, -6.361340902404057],
  [1e-12, -7.034483825301132],
  [1e-15, -7.941345326170997],
  [1e-20, -9.262340089798407],
  [1e-100, -21.273453560965326],
  [1e-300, -37.0470962993612],
] as const;

test.each(TABLE)('the quantile of %d is %d', (p, x) => {
  expect(Math.abs(normalQuantile(p) - x)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(x));
});

test.each([
  [0.5, 0],
  [0, -Infinity],
  [1, Infinity],
])('the quantile of %d is %d', (p, x) => {
  expect(normalQuantile(p)).toBe(x);
});

test.each([-1e-300, 1.0000000000000002, -1, 2, NaN, Infinity])('%d is no probability', (p) => {
  expect(() => normalQuantile(p)).toThrow(`no probability: ${p}`);
});

/** Four last places of x change p by a relative 4 ε · x · (x + 1 / x). */
const roundTripTolerance = (p: number, x: number) =>
  p * Math.max(1e-14, 4 * Number.EPSILON * (x * x + 1));

const probabilities = fc
  .oneof(
    fc.double({ min: 0, max: 0.5, minExcluded: true, noNaN: true }),
    fc.double({ min: Math.log(2 ** -53), max: Math.log(0.5), noNaN: true }).map(Math.exp),
  )
  .filter((p) => p >= 2 ** -53);

test('the distribution function leads back, to 14 digits of p, and far out to the last digit of x', () => {
  fc.assert(
    fc.property(probabilities, (p) => {
      const x = normalQuantile(p);
      expect(Math.abs(naiveNormalCdf(x) - p)).toBeLessThanOrEqual(roundTripTolerance(p, x));
    }),
    { numRuns: 5000 },
  );
});

test('p and 1 − p lie equally far from the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 52 - 1 }), (n) => {
      const p = (2 * n + 1) / 2 ** 53;
      expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
    }),
  );
});

test('a higher probability never gives a lower quantile', () => {
  const ps = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(ps, ps, (a, b) => {
      expect(normalQuantile(Math.min(a, b))).toBeLessThanOrEqual(normalQuantile(Math.max(a, b)));
    }),
  );
});

// The three approximations meet at |p − ½| = 0.425 and at p = e⁻²⁵.
test.each([0.075, 0.925, Math.exp(-25)])('there is no step at %d', (p) => {
  const [below, above] = [normalQuantile(p * (1 - 1e-13)), normalQuantile(p * (1 + 1e-13))];
  expect(above).toBeGreaterThan(below);
  const density = Math.exp((-below * below) / 2) / Math.sqrt(2 * Math.PI);
  const slope = (2e-13 * p) / density;
  expect(Math.abs(above - below - slope)).toBeLessThan(8 * Number.EPSILON * Math.abs(below));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRoot } from '../../src/numeric/findRoot.ts';

test.each([
  { name: 'a line', f: (x: number) => 2 * x - 1, low: 0, high: 3, root: 0.5 },
  {
    name: 'cos x = x',
    f: (x: number) => Math.cos(x) - x,
    low: 0,
    high: 1,
    root: 0.7390851332151607,
  },
  {
    name: 'a falling curve',
    f: (x: number) => 3 - Math.exp(x),
    low: -40,
    high: 5,
    root: Math.log(3),
  },
  { name: 'a flat start', f: (x: number) => x ** 9, low: -1, high: 0.7, root: 0 },
  { name: 'the lower end', f: (x: number) => x - 2, low: 2, high: 3, root: 2 },
  { name: 'the upper end', f: (x: number) => x - 3, low: 2, high: 3, root: 3 },
  { name: 'turned ends', f: (x: number) => x * x - 2, low: 2, high: 0, root: Math.SQRT2 },
])('finds $name', ({ f, low, high, root }) => {
  expect(findRoot(f, low, high)).toBeCloseTo(root, root === 0 ? 2 : 12);
});

test('finds the log-odds of random mixtures of probabilities', () => {
  const shift = fc.double({ min: -8, max: 8, noNaN: true });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(shift, shift, share, share, (a, b, part, target) => {
      const expit = (x: number) => 1 / (1 + Math.exp(-x));
      const mixture = (x: number) => part * expit(x + a) + (1 - part) * expit(x + b);
      const root = findRoot((x) => mixture(x) - target, -20, 20);
      expect(Math.abs(mixture(root) - target)).toBeLessThan(1e-12);
    }),
    { seed: 20171231, numRuns: 300 },
  );
});

test('refuses ends of the same sign', () => {
  expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow('no sign change: -1 … 1');
});

describe('a jump is closed in on', () => {
  function asked(tolerance: number) {
    const places: number[] = [];
    const jump = (x: number) => (places.push(x), x < 1 / 3 ? -1 : 1);
    return { root: findRoot(jump, 0, 1, tolerance), count: places.length };
  }

  test('no nearer than asked', () => {
    const { root, count } = asked(1e-3);
    expect(Math.abs(root - 1 / 3)).toBeLessThan(1e-3);
    expect(count).toBeLessThan(15); // halving would ask at 12 places
  });

  test('until no number lies between', () => {
    const { root, count } = asked(0);
    expect(root).toBeCloseTo(1 / 3, 15);
    expect(count).toBeLessThan(120);
  });
});

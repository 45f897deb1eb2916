import { describe, expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { normal } from '../../src/random/normal.ts';
import { CrossFit, crossFit, FOLDS } from '../../src/sensitivity/crossFit.ts';

const FUTURES = 2_000;

function normals(name: string): Float64Array {
  const source = new DrawSource(drawKey(seedKey('fit'), 'parameters', name));
  return Float64Array.from({ length: FUTURES }, (_, future) => {
    source.moveTo(future, 0);
    return Math.max(-3, Math.min(3, normal(source, 0, 1)));
  });
}

const a = normals('a');
const b = normals('b');
const luck = normals('luck');
const at = (column: Float64Array, future: number) => column[future] ?? NaN;

describe('what is to be expected given some inputs', () => {
  test('is exact for what is such a polynomial', () => {
    const one = a.map((x) => 3 - x + 2 * x ** 2 - x ** 4);
    const two = a.map((x, i) => x ** 2 - 5 * x * at(b, i) + at(b, i) ** 2);
    crossFit([a], one).forEach((value, i) => expect(value).toBeCloseTo(at(one, i), 6));
    crossFit([a, b], two).forEach((value, i) => expect(value).toBeCloseTo(at(two, i), 6));
  });

  test('takes an input that follows from another, or that never varies, for nothing more', () => {
    const result = a.map((x, i) => x + at(luck, i));
    const double = a.map((x) => 2 * x + 1);
    const still = a.map(() => 0.1 + 0.2);
    const alone = crossFit([a, b], result);
    crossFit([a, b, still], result).forEach((v, i) => expect(v).toBeCloseTo(at(alone, i), 9));
    crossFit([a, b, a.map(() => 0)], result).forEach((v, i) =>
      expect(v).toBeCloseTo(at(alone, i), 9),
    );
    crossFit([a, double], double).forEach((v, i) => expect(v).toBeCloseTo(at(double, i), 6));
  });

  test('leaves pairs out where there are too few futures for them', () => {
    const few = [a, b, luck].map((column) => column.slice(0, 190));
    const [x, y] = few as [Float64Array, Float64Array];
    const product = x.map((value, i) => value * at(y, i));
    const missed = crossFit(few, product).map((value, i) => value - at(product, i));
    expect(Math.max(...missed.map(Math.abs))).toBeGreaterThan(0.5);
    const enough = [a, b, luck].map((column) => column.slice(0, 200));
    const [u, v] = enough as [Float64Array, Float64Array];
    const told = u.map((value, i) => value * at(v, i));
    crossFit(enough, told).forEach((value, i) => expect(value).toBeCloseTo(at(told, i), 6));
  });

  test('is the mean of the other futures where nothing is known', () => {
    const others = luck.filter((_, i) => i % 10 !== 0);
    const mean = others.reduce((sum, value) => sum + value, 0) / others.length;
    expect(at(crossFit([], luck), 0)).toBeCloseTo(mean, 9);
  });

  test('is the same however many futures are added at a time', () => {
    const result = a.map((x, i) => x + 2 * at(b, i) + x * at(b, i) + at(luck, i));
    const fit = new CrossFit([a, b, luck], result);
    while (fit.added < FUTURES) fit.add(300);
    expect(fit.added).toBe(FUTURES);
    while (fit.solved < FOLDS) fit.solve();
    expect(fit.expected).toEqual(crossFit([a, b, luck], result));
  });

  test('does not learn of a future from itself', () => {
    const moved = luck.map((value, i) => (i === 17 ? 1e6 : value));
    const [before, after] = [crossFit([a], luck), crossFit([a], moved)];
    // Rounding of sums is all that is left of it.
    expect(at(after, 17)).toBeCloseTo(at(before, 17), 6);
    expect(Math.abs(at(after, 18) - at(before, 18))).toBeGreaterThan(1);
  });

  test('is not steered by a far tail: it counts as 3.5 standard deviations away', () => {
    const far = a.map((x, i) => (i === 17 ? 1e6 : x));
    const sd = 1e6 / Math.sqrt(FUTURES); // which the one alone makes
    const result = far.map((x) => Math.min(x, 3.5 * sd) / sd);
    const told = crossFit([far], result);
    expect(at(told, 17)).toBeLessThan(10);
    expect(at(crossFit([far.map((x) => -x)], result), 17)).toBeCloseTo(at(told, 17), 6);
    // Wherever the mean is.
    expect(at(crossFit([far.map((x) => x + 1e6)], result), 17)).toBeCloseTo(at(told, 17), 6);
  });

  test('is looked for no higher than the second power among several inputs', () => {
    const cubic = a.map((x) => x ** 3);
    const off = (told: Float64Array) =>
      Math.max(...told.map((value, i) => Math.abs(value - at(cubic, i))));
    expect(off(crossFit([a], cubic))).toBeLessThan(1e-6);
    expect(off(crossFit([a, b], cubic))).toBeGreaterThan(1);
  });
});

import { describe, expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { varianceShare } from '../../src/sensitivity/varianceShare.ts';

const FUTURES = 10_000;

function angles(name: string): Float64Array {
  const source = new DrawSource(drawKey(seedKey('sobol'), 'parameters', name));
  return Float64Array.from({ length: FUTURES }, (_, replicate) => {
    source.moveTo(replicate, 0);
    return Math.PI * (2 * source.uniform() - 1);
  });
}

describe('the part of the variance that an input explains', () => {
  // Ishigami's function, a = 7, b = 0.1: first-order indices 0.3139, 0.4424, 0.
  const [x1, x2, x3] = [angles('x1'), angles('x2'), angles('x3')];
  const results = x1.map(
    (x, i) =>
      Math.sin(x) + 7 * Math.sin(x2[i] ?? NaN) ** 2 + 0.1 * (x3[i] ?? NaN) ** 4 * Math.sin(x),
  );

  test.each([
    ['x1', x1, 0.3139],
    ['x2', x2, 0.4424],
    ['x3', x3, 0],
  ])('%s, as the closed form has it', (_, inputs, exact) => {
    const { value, standardError } = varianceShare(inputs, results);
    expect(Math.abs(value - exact)).toBeLessThan(4 * standardError + 0.01);
  });

  test('would not pass with the inputs swapped', () => {
    const { value, standardError } = varianceShare(x2, results);
    expect(Math.abs(value - 0.3139)).toBeGreaterThan(4 * standardError + 0.01);
  });

  test('is all of it for the only input, and nothing for one that never varies', () => {
    expect(varianceShare(x1, x1).value).toBeGreaterThan(0.99);
    expect(varianceShare(new Float64Array(FUTURES), results).value).toBe(0);
    expect(varianceShare(x1, new Float64Array(FUTURES)).value).toBe(0);
  });
});

test('an input that never varies explains nothing, whatever order the futures are in', () => {
  const rising = Float64Array.from({ length: 1000 }, (_, i) => i);
  expect(varianceShare(new Float64Array(1000), rising)).toEqual({ value: 0, standardError: 0 });
});

test('two hundred futures make two parts: a bend within them is not seen', () => {
  const inputs = Float64Array.from({ length: 200 }, (_, i) => i);
  const bent = inputs.map((i) => (i < 50 || i >= 150 ? 1 : -1));
  expect(varianceShare(inputs, bent).value).toBe(0);
});

describe('the standard error of a part', () => {
  const SEEDS = 40;
  const each = 2_000;
  const at = (column: Float64Array, i: number) => column[i] ?? NaN;
  const drawn = (name: string) => angles(name).slice(0, each);
  const spreadOf = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  };
  const meanOf = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  test('is how much it differs from run to run', () => {
    const runs = Array.from({ length: SEEDS }, (_, run) => {
      const [x, luck] = [drawn(`x ${String(run)}`), drawn(`luck ${String(run)}`)];
      return varianceShare(
        x,
        x.map((value, i) => value + at(luck, i)),
      );
    });
    const values = runs.map(({ value }) => value);
    expect(Math.abs(meanOf(values) - 0.5)).toBeLessThan(0.02);
    const ratio = meanOf(runs.map(({ standardError }) => standardError)) / spreadOf(values);
    // The spread of 40 runs is known to one part in nine.
    expect(Math.abs(ratio - 1)).toBeLessThan(4 / Math.sqrt(2 * SEEDS));
  });
});

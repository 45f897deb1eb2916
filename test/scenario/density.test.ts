import { describe, expect, test } from 'vitest';
import { density } from '../../src/scenario/density.ts';
import type { Distribution } from '../../src/scenario/distribution.ts';

const peakOf = (distribution: Distribution) =>
  density(distribution, 4000).reduce((best, point) => (point.height > best.height ? point : best));

describe('the shape of a belief', () => {
  test('is highest at the mode that the textbooks give', () => {
    // Lognormal: median · exp(−σ²); beta: (a − 1)/(a + b − 2); gamma: mean − sd²/mean.
    expect(peakOf({ kind: 'lognormal', median: 2, logSd: 0.5 }).value).toBeCloseTo(
      2 * Math.exp(-0.25),
      2,
    );
    expect(peakOf({ kind: 'beta', a: 7.5, b: 42.5 }).value).toBeCloseTo(6.5 / 48, 3);
    expect(peakOf({ kind: 'gamma', mean: 0.12, sd: 0.06 }).value).toBeCloseTo(0.09, 3);
  });

  test('has the ratio of heights that the density has', () => {
    // Beta(2, 3) is 12 · x · (1 − x)².
    const of = (x: number) => x * (1 - x) ** 2;
    const points = density({ kind: 'beta', a: 2, b: 3 }, 10);
    const [first, last] = [points[1], points[7]];
    expect((last?.height ?? NaN) / (first?.height ?? NaN)).toBeCloseTo(
      of(last?.value ?? NaN) / of(first?.value ?? NaN),
      10,
    );
  });

  test('stays where a draw can fall, and is nothing when nothing is uncertain', () => {
    const wide = density({ kind: 'beta', a: 0.5, b: 0.5 });
    expect(wide.every(({ value, height }) => value > 0 && value < 1 && height <= 1)).toBe(true);
    expect(density({ kind: 'gamma', mean: 1, sd: 2 }).every(({ value }) => value > 0)).toBe(true);
    expect(density({ kind: 'fixed', value: 3 })).toEqual([]);
    expect(density({ kind: 'lognormal', median: 1, logSd: 0 })).toEqual([]);
  });
});

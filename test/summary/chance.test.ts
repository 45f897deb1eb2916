import { describe, expect, test } from 'vitest';
import { binomial } from '../../src/random/binomial.ts';
import { chanceOf, dotsOf } from '../../src/summary/chance.ts';
import { meanOf } from '../../src/summary/mean.ts';
import { stableStep } from '../../src/summary/stableStep.ts';
import { collect } from '../random/fit.ts';
import { sourceFor } from '../random/sources.ts';

describe('a chance', () => {
  test('is the share of the futures, with the binomial’s standard error', () => {
    const { value, standardError } = chanceOf(1300, 10_000);
    expect(value).toBe(0.13);
    expect(standardError).toBeCloseTo(Math.sqrt((0.13 * 0.87) / 10_000), 5);
  });

  test.each([0.03, 0.5, 0.9])('of %d differs between simulations as its error says', (p) => {
    const source = sourceFor(`chance ${p}`);
    const [n, runs] = [1000, 2000];
    const z = meanOf(
      collect(runs, () => {
        const { value, standardError } = chanceOf(binomial(source, n, p), n);
        return ((value - p) / standardError) ** 2;
      }),
    );
    // Squares of standard normals have mean 1; a little less where the error is on the safe side.
    expect(Math.abs(z.value - 1)).toBeLessThan(4 * z.standardError + 0.02);
  });

  test('that never happened, or always, is not taken for certain', () => {
    expect(chanceOf(0, 10_000).value).toBe(0);
    expect(chanceOf(0, 10_000).standardError).toBeCloseTo(1e-4, 6);
    expect(chanceOf(1, 1).value).toBe(1);
    expect(chanceOf(1, 1).standardError).toBeGreaterThan(0.4);
  });

  test.each([
    [0, 0],
    [0.004, 0],
    [0.005, 1],
    [0.1349, 13],
    [0.996, 100],
  ])('of %d is shown by %d dots', (value, dots) => {
    expect(dotsOf({ value, standardError: 0 })).toBe(dots);
  });
});

describe('a mean', () => {
  test('is counted by hand', () => {
    const { value, sd, standardError } = meanOf(Float64Array.of(1, 2, 3, 6));
    expect(value).toBe(3);
    expect(sd).toBeCloseTo(Math.sqrt(14 / 3), 12);
    expect(standardError).toBeCloseTo(Math.sqrt(14 / 12), 12);
  });

  test('of one future says nothing of its error', () => {
    expect(meanOf(Float64Array.of(7))).toEqual({ value: 7, sd: 0, standardError: Infinity });
  });
});

describe('the step that a simulated number is rounded to', () => {
  test.each([
    [0.5, 1],
    [0.52, 1],
    [0.8, 5],
    [2.7, 5],
    [4, 10],
    [0.026, 0.05],
    [0.07, 0.1],
    [3000, 5000],
  ])('is, for an error of %d, %d', (error, step) => {
    expect(stableStep(error)).toBeCloseTo(step, 12);
  });

  test.each([0.5, 1, 5, 10])('is no larger than needed where that is a step itself: %d', (step) => {
    const error = step / Math.SQRT2;
    expect(error * Math.SQRT2).toBe(step);
    expect(stableStep(error)).toBe(step);
  });

  test('is between √2 and 5 · √2 standard errors', () => {
    for (let error = 1e-6; error < 1e7; error *= 1.37) {
      const ratio = stableStep(error) / (error * Math.SQRT2);
      expect(ratio).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(ratio).toBeLessThanOrEqual(5 + 1e-9);
    }
  });

  test('is nothing for a number without error, and everything for one that cannot be told', () => {
    expect(stableStep(0)).toBe(0);
    expect(stableStep(Infinity)).toBe(Infinity);
  });
});

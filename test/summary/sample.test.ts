import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsOf } from '../../src/summary/chance.ts';
import { Sample } from '../../src/summary/sample.ts';

const anyMonths = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(Infinity)), {
    minLength: 1,
    maxLength: 400,
  })
  .map((values) => new Sample(Float64Array.from(values)));

describe('the futures that stand for all', () => {
  test('are as many within a limit as the chance says', () => {
    fc.assert(
      fc.property(anyMonths, fc.integer({ min: 0, max: 61 }), (sample, limit) => {
        const within = sample.representatives(100).filter(({ value }) => value <= limit);
        expect(within).toHaveLength(dotsOf(sample.chance('atMost', limit)));
        const never = sample.representatives(100).filter(({ value }) => value === Infinity);
        // Both ends of a half dot are rounded up.
        expect(Math.abs(never.length - dotsOf(sample.chanceOfNever()))).toBeLessThanOrEqual(1);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('come in order, and are futures that have these values', () => {
    fc.assert(
      fc.property(anyMonths, (sample) => {
        const futures = sample.representatives(100);
        expect(futures).toHaveLength(100);
        futures.forEach(({ value, replicate }, i) => {
          expect(sample.values[replicate]).toBe(value);
          if (i > 0) expect(value).toBeGreaterThanOrEqual(futures[i - 1]?.value ?? NaN);
        });
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('are different ones when there are enough', () => {
    const sample = new Sample(Float64Array.from({ length: 1000 }, (_, i) => i % 7));
    const futures = sample.representatives(100).map(({ replicate }) => replicate);
    expect(new Set(futures).size).toBe(100);
  });
});

describe('a sample', () => {
  test('has chances at most and at least a limit that count ties in both', () => {
    const sample = new Sample(Float64Array.of(1, 2, 2, 5));
    expect(sample.chance('atMost', 2).value).toBe(0.75);
    expect(sample.chance('atLeast', 2).value).toBe(0.75);
    expect(sample.chance('atLeast', 6).value).toBe(0);
  });

  test('of nothing but never has never for every quantile', () => {
    const sample = new Sample(Float64Array.of(Infinity, Infinity));
    expect(sample.quantile(0.05)).toBe(Infinity);
    expect(sample.chanceOfNever().value).toBe(1);
    expect(sample.chance('atMost', 1e9).value).toBe(0);
  });

  test('leaves the values that it was given as they were', () => {
    const values = Float64Array.of(3, 1, 2);
    expect([...new Sample(values).sorted]).toEqual([1, 2, 3]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  test('of no futures is a bug', () => {
    expect(() => new Sample(new Float64Array(0))).toThrow('no futures');
  });
});

test('the chance of more than a limit leaves out what is at it, and futures without a number', () => {
  const sample = new Sample(Float64Array.of(0, 2, NaN, 0));
  expect(sample.chanceAbove(0).value).toBe(0.25);
  expect(sample.chance('atLeast', 0).value).toBe(0.75);
  expect(new Sample(Float64Array.of(0, 0)).chanceAbove(0).value).toBe(0);
});

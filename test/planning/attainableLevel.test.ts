import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBinomialChances } from '../../src/numeric/binomialChances.ts';
import {
  attainableLevel,
  attainableShare,
  CERTAINTIES,
  chanceCurve,
  PROPOSALS,
} from '../../src/planning/attainableLevel.ts';
import { beta } from '../../src/random/beta.ts';
import { binomial } from '../../src/random/binomial.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { Sample } from '../../src/summary/sample.ts';

const sampleOf = (values: readonly number[]) => new Sample(Float64Array.from(values));

test('futures without a number reach no goal, whichever side is better', () => {
  const sample = sampleOf([0.1, NaN, 0.3, NaN]);
  expect(attainableLevel(sample, 0.25, 'atLeast')).toBe(0.3);
  expect(attainableLevel(sample, 0.5, 'atLeast')).toBe(0.1);
  expect(attainableLevel(sample, 0.5, 'atMost')).toBe(0.3);
  expect(attainableShare(sample, 0.8, 'atLeast')).toBe(0);
  expect(attainableShare(sample, 0.8, 'atMost')).toBe(1);
});

describe('the chance curve', () => {
  // Reference case 7: 55 more completers, after 6 of 57 (Jeffreys).
  const [persons, a, b] = [55, 6.5, 51.5];
  const exact = betaBinomialChances(persons, a, b);
  const futures = 20_000;
  const source = new DrawSource(drawKey(seedKey('goals'), 'parameters', 'share'));
  const luck = new DrawSource(drawKey(seedKey('goals'), 'parameters', 'count'));
  const counts = Float64Array.from({ length: futures }, (_, replicate) => {
    source.moveTo(replicate, 0);
    luck.moveTo(replicate, 0);
    return binomial(luck, persons, beta(source, a, b));
  });
  const sample = new Sample(counts.map((count) => count / persons));

  test('is that of the Beta-binomial distribution, at every goal', () => {
    const levels = Array.from({ length: 20 }, (_, count) => count / persons);
    const curve = chanceCurve(sample, 'atLeast', levels);
    levels.forEach((_, count) => {
      const chance = exact.slice(count).reduce((sum, each) => sum + each, 0);
      const error = Math.sqrt(Math.max(0, chance * (1 - chance)) / futures);
      expect(Math.abs((curve[count] ?? NaN) - chance)).toBeLessThanOrEqual(4 * error + 1e-12);
    });
  });

  test('would not pass for one that is shifted by a person', () => {
    const shifted = chanceCurve(sample, 'atLeast', [7 / persons])[0] ?? NaN;
    const chance = exact.slice(6).reduce((sum, each) => sum + each, 0);
    const error = Math.sqrt((chance * (1 - chance)) / futures);
    expect(Math.abs(shifted - chance)).toBeGreaterThan(4 * error);
  });

  test('has the level that the distribution has, at each certainty', () => {
    for (const certainty of CERTAINTIES) {
      let left = 1;
      let level = 0;
      while (left - (exact[level] ?? 0) >= certainty) left -= exact[level++] ?? 0;
      // Within a person, where the chance is near the certainty.
      expect(
        Math.abs(attainableLevel(sample, certainty, 'atLeast') * persons - level),
      ).toBeLessThanOrEqual(1);
    }
  });
});

describe('the level that is reached with a certainty', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 200 });

  test('is reached at least so surely, and no better one is', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (drawn, certainty) => {
        const sample = sampleOf(drawn);
        const level = attainableLevel(sample, certainty, 'atLeast');
        expect(sample.chance('atLeast', level).value).toBeGreaterThanOrEqual(certainty - 1e-9);
        expect(sample.chance('atLeast', level + 1e-6).value).toBeLessThan(certainty + 1e-9);
        const most = attainableLevel(sample, certainty, 'atMost');
        expect(sample.chance('atMost', most).value).toBeGreaterThanOrEqual(certainty - 1e-9);
        expect(sample.chance('atMost', most - 1e-6).value).toBeLessThan(certainty + 1e-9);
      }),
      { seed: 6 },
    );
  });

  test('is higher the less sure one has to be', () => {
    const sample = sampleOf([0.02, 0.05, 0.05, 0.08, 0.1, 0.11, 0.12, 0.15, 0.2, 0.3]);
    expect(CERTAINTIES.map((each) => attainableLevel(sample, each, 'atLeast'))).toEqual([
      0.11, 0.05, 0.05,
    ]);
    expect(CERTAINTIES.map((each) => attainableLevel(sample, each, 'atMost'))).toEqual([
      0.1, 0.15, 0.2,
    ]);
  });

  test('makes a proposal in whole per cent that is reached as surely as it says', () => {
    const sample = sampleOf(Array.from({ length: 57 }, (_, i) => (i * 1.37) / 100));
    for (const direction of ['atLeast', 'atMost'] as const) {
      for (const proposal of ['realistic', 'challenging', 'visionary'] as const) {
        const share = attainableShare(sample, PROPOSALS[proposal], direction);
        expect(Math.round(share * 100) / 100).toBe(share);
        expect(sample.chance(direction, share).value).toBeGreaterThanOrEqual(PROPOSALS[proposal]);
      }
    }
    expect(attainableShare(sampleOf([0.29]), 0.8, 'atLeast')).toBe(0.29);
    expect(attainableShare(sampleOf([0.07]), 0.8, 'atMost')).toBe(0.07);
    expect(attainableShare(sampleOf([1]), 0.8, 'atMost')).toBe(1);
  });
});

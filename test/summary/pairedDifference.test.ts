import { describe, expect, test } from 'vitest';
import { binomial } from '../../src/random/binomial.ts';
import { normal } from '../../src/random/normal.ts';
import { pairedDifference } from '../../src/summary/pairedDifference.ts';
import { Sample } from '../../src/summary/sample.ts';
import { compareChances, verdictOn } from '../../src/summary/verdict.ts';
import { collect } from '../random/fit.ts';
import { sourceFor } from '../random/sources.ts';

const sample = (...values: number[]) => new Sample(Float64Array.from(values));

describe('a paired difference', () => {
  test('is taken future by future, other minus base, and ties count half', () => {
    const {
      sample: differences,
      mean,
      chanceHigher,
    } = pairedDifference(sample(1, 2, 3, 4), sample(1, 5, 2, 9));
    expect([...differences.values]).toEqual([0, 3, -1, 5]);
    expect(mean?.value).toBe(1.75);
    expect(chanceHigher.value).toBe((2 + 0.5) / 4);
  });

  test('of a scenario with itself is nothing, and the same', () => {
    const base = sample(3, Infinity, 5);
    const { sample: differences, chanceHigher, verdict } = pairedDifference(base, base);
    expect([...differences.values]).toEqual([0, 0, 0]);
    expect(chanceHigher).toEqual({ value: 0.5, standardError: 0 });
    expect(verdict).toBe('tooEarly');
    const many = sample(...Array.from({ length: 1_000 }, (_, future) => future));
    expect(pairedDifference(many, many).verdict).toBe('same');
  });

  test('has no mean where only one of the two is never', () => {
    const difference = pairedDifference(sample(3, 5), sample(Infinity, 6));
    expect(difference.mean).toBeUndefined();
    expect(difference.pairing).toBeUndefined();
    expect([...difference.sample.values]).toEqual([Infinity, 1]);
    expect(difference.chanceHigher.value).toBe(1);
  });

  test('saves the futures that the common luck is worth', () => {
    const source = sourceFor('paired');
    const n = 20_000;
    const luck = collect(n, () => normal(source, 0, 3));
    const [base, other] = [0, 0.2].map(
      (shift) => new Sample(luck.map((value) => shift + value + normal(source, 0, 1))),
    );
    if (!base || !other) throw new Error('no samples');
    const { mean, pairing } = pairedDifference(base, other);
    // Paired: √2. Unpaired: √(2 · 10). Ratio² = 1/10, each estimated to ± √(2/n).
    const tolerance = 4 * Math.sqrt(2 / n) * 2;
    expect(Math.abs((pairing?.sdRatio ?? 0) ** 2 * 10 - 1)).toBeLessThan(tolerance);
    expect(Math.abs((pairing?.unpairedReplicates ?? 0) / (10 * n) - 1)).toBeLessThan(tolerance);
    expect(pairing?.savedReplicates).toBe((pairing?.unpairedReplicates ?? 0) - n);
    expect(Math.abs((mean?.value ?? 0) - 0.2)).toBeLessThan(4 * (mean?.standardError ?? 0));
  });

  test('of one future says what it is, and nothing of its error', () => {
    const { mean, chanceHigher, verdict } = pairedDifference(sample(2), sample(5));
    expect(mean?.value).toBe(3);
    expect(chanceHigher).toEqual({ value: 1, standardError: Infinity });
    expect(verdict).toBe('tooEarly');
  });
});

describe('the verdict', () => {
  const points = (better: number, worse: number, alike: number) =>
    Float64Array.from([
      ...Array<number>(better).fill(1),
      ...Array<number>(worse).fill(-1),
      ...Array<number>(alike).fill(0),
    ]);

  test.each([
    ['no future tells them apart', points(0, 0, 1000), 'same'],
    ['they differ both ways alike', points(50, 50, 900), 'tooCloseToCall'],
    ['the difference is clear', points(300, 100, 9600), 'better'],
    ['the difference is clear the other way', points(100, 300, 9600), 'worse'],
    ['it is clear but less than a dot', points(90, 0, 9910), 'tooCloseToCall'],
    [
      'it is more than a dot but within two standard errors',
      points(100, 80, 820),
      'tooCloseToCall',
    ],
    ['there are fewer than a thousand futures', points(900, 0, 99), 'tooEarly'],
    ['there are fewer, and all alike', points(0, 0, 999), 'tooEarly'],
    ['there are a thousand', points(901, 0, 99), 'better'],
  ])('when %s', (_, each, verdict) => {
    expect(verdictOn(each).verdict).toBe(verdict);
  });

  test('on a chance counts the limit as met, at most and at least', () => {
    const [base, other] = [sample(34, 40, 50, Infinity), sample(34, 34, 50, 60)];
    expect(compareChances(base, other, 'atMost', 34).difference.value).toBe(0.25);
    expect(compareChances(base, other, 'atLeast', 50).difference.value).toBe(0);
    expect(compareChances(base, other, 'atLeast', 60).difference.value).toBe(0);
    expect(compareChances(base, other, 'atLeast', 61).difference.value).toBe(-0.25);
  });

  test('on chances that are shown alike but for one dot is that they are alike, or too close', () => {
    // 474 and 491 of 1 000 are 47 and 49 dots, 476 and 491 are 48 and 49; nothing but the limit tells them apart.
    const met = (count: number) =>
      sample(...Array.from({ length: 1_000 }, (_, future) => (future < count ? 30 : 40)));
    const verdict = (base: number, other: number) =>
      compareChances(met(base), met(other), 'atMost', 34).verdict;
    expect(verdict(474, 491)).toBe('better');
    expect(verdict(491, 474)).toBe('worse');
    expect(verdict(476, 491)).toBe('tooCloseToCall'); // 1.5 ± 0.8 dots
    expect(verdict(999, 993)).toBe('alike'); // 0.6 ± 0.5
    expect(verdict(1, 0)).toBe('alike');
    expect(verdict(476, 476)).toBe('same');
  });

  test('on the chances of a few futures is none yet, however alike', () => {
    expect(compareChances(sample(30, 30, 40), sample(30, 30, 30), 'atMost', 34).verdict).toBe(
      'tooEarly',
    );
    expect(compareChances(sample(30, 30), sample(30, 30), 'atMost', 34).verdict).toBe('tooEarly');
  });

  test('is sure of a real difference in the long run, and calls equal ones too close', () => {
    const source = sourceFor('verdicts');
    const verdicts = (shift: number) =>
      Array.from({ length: 200 }, () =>
        verdictOn(collect(2000, () => binomial(source, 1, 0.2 + shift) - binomial(source, 1, 0.2))),
      ).map(({ verdict }) => verdict);
    // sd of a point is √(2 · 0.16) = 0.57, so the standard error 0.013: two are wrong in 1 of 20.
    const wrong = verdicts(0).filter((verdict) => verdict !== 'tooCloseToCall');
    expect(wrong.length / 200).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 200));
    expect(verdicts(0.1).every((verdict) => verdict === 'better')).toBe(true);
  });
});

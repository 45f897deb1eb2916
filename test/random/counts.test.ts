import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomial, logChanceOverHighest } from '../../src/random/binomial.ts';
import { normal } from '../../src/random/normal.ts';
import type { UniformSource } from '../../src/random/uniformSource.ts';
import { naiveBinomialChance } from '../oracle/naiveCdf.ts';
import { chiSquare, collect, momentErrors, SIGNIFICANCE } from './fit.ts';
import { counting, given, sourceFor } from './sources.ts';
import { underSeeds } from './underSeeds.ts';

const DRAWS = 200_000;

interface Case {
  readonly title: string;
  readonly draw: (source: UniformSource) => number;
  readonly chance: (count: number) => number;
  readonly most: number;
  readonly mean: number;
  readonly variance: number;
}

const binomialCase = (trials: number, probability: number): Case => ({
  title: `binomial(${trials}, ${probability})`,
  draw: (source) => binomial(source, trials, probability),
  chance: (count) => naiveBinomialChance(count, trials, probability),
  most: trials,
  mean: trials * probability,
  variance: trials * probability * (1 - probability),
});

const cases = [
  binomialCase(1, 0.3),
  binomialCase(10, 0.3),
  binomialCase(6, 0.95),
  binomialCase(57, 0.105),
  binomialCase(50, 0.4),
  binomialCase(19, 0.5),
  binomialCase(20, 0.5), // the smallest mean that is drawn by rejection
  binomialCase(101, 0.1),
  binomialCase(100, 0.37),
  binomialCase(115, 0.87),
  binomialCase(1000, 0.1),
  binomialCase(1000, 0.63),
  binomialCase(290_000, 0.001),
  binomialCase(1_000_000, 0.000002),
];

/** Chi-square against the exact probabilities, over 12 sd on both sides of the mean. */
function fit(sample: Float64Array, { chance, most, mean, variance }: Case): number {
  const reach = 12 * Math.sqrt(variance) + 12;
  const lowest = Math.max(0, Math.floor(mean - reach));
  const highest = Math.min(most, Math.ceil(mean + reach));
  const counts = new Float64Array(highest - lowest + 1);
  for (const count of sample) counts[Math.min(Math.max(count, lowest), highest) - lowest]!++;
  return chiSquare(
    counts,
    counts.map((_, i) => sample.length * chance(lowest + i)),
  );
}

underSeeds(['test', 'another'], (seed) => {
  test.each(cases)('$title has its probabilities, mean and variance', (each) => {
    const source = sourceFor(each.title, seed);
    const sample = collect(DRAWS, () => each.draw(source));
    expect(
      sample.every((count) => Number.isInteger(count) && count >= 0 && count <= each.most),
    ).toBe(true);
    expect(fit(sample, each)).toBeGreaterThan(SIGNIFICANCE);
    const errors = momentErrors(sample, each.mean, each.variance);
    expect(errors.mean).toBeLessThan(4);
    expect(errors.variance).toBeLessThan(4);
  });
});

describe('the same tests catch', () => {
  const broken: readonly [string, Case, (source: UniformSource) => number][] = [
    [
      'a rounded normal for a binomial',
      binomialCase(100, 0.37),
      (s) => Math.round(normal(s, 37, Math.sqrt(37 * 0.63))),
    ],
    ['successes for failures', binomialCase(115, 0.87), (s) => binomial(s, 115, 0.13)],
    ['one trial in fifty more', binomialCase(50, 0.4), (s) => binomial(s, 51, 0.4)],
    ['a chance 1 % too high', binomialCase(1000, 0.1), (s) => binomial(s, 1000, 0.101)],
  ];
  test.each(broken)('%s', (name, each, draw) => {
    const source = sourceFor(name);
    expect(
      fit(
        collect(DRAWS, () => draw(source)),
        each,
      ),
    ).toBeLessThan(SIGNIFICANCE);
  });
});

const uniform = fc.integer({ min: 0, max: 2 ** 52 - 1 }).map((n) => (2 * n + 1) / 2 ** 53);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a binomial count lies between 0 and the number of trials', () => {
  fc.assert(
    fc.property(fc.nat(100_000), share, fc.string(), (trials, probability, name) => {
      const count = binomial(sourceFor(name), trials, probability);
      expect(Number.isInteger(count) && count >= 0 && count <= trials).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('few expected successes take one uniform number, and rise with it and with the probability', () => {
  const few = fc.nat(19);
  fc.assert(
    fc.property(few, share, share, uniform, uniform, (trials, p, q, u, v) => {
      const source = counting(given(Math.min(u, v)));
      const count = binomial(source, trials, p);
      expect(source.taken).toBe(1);
      expect(count).toBeLessThanOrEqual(binomial(given(Math.max(u, v)), trials, p));
      if (p < q) expect(count).toBeLessThanOrEqual(binomial(given(Math.min(u, v)), trials, q));
    }),
    { numRuns: 2000 },
  );
});

test('from ten expected successes on a count is drawn by rejection', () => {
  const source = counting(sourceFor('ten'));
  binomial(source, 20, 0.5);
  expect(source.taken).toBeGreaterThan(1);
});

test.each([
  ['binomial(20, 0.5)', (s: UniformSource) => binomial(s, 20, 0.5), 2.9],
  ['binomial(1000, 0.37)', (s: UniformSource) => binomial(s, 1000, 0.37), 2.4],
])('%s takes at most %d uniform numbers on average', (name, draw, most) => {
  const source = counting(sourceFor(name));
  for (let i = 0; i < 100_000; i++) draw(source);
  expect(source.taken / 100_000).toBeLessThan(most);
});

// What rejection rests on. A slip here hides below what 200 000 draws can show.
test('the logarithms of the probabilities are right to nine digits', () => {
  for (const [trials, p] of [
    [20, 0.5],
    [57, 0.3],
    [1000, 0.01],
    [1000, 0.37],
  ] as const) {
    const chances = Array.from({ length: trials + 1 }, (_, k) => naiveBinomialChance(k, trials, p));
    const highest = Math.max(...chances);
    chances.forEach((chance, k) => {
      if (chance < 1e-250) return;
      const expected = Math.log(chance / highest);
      expect(Math.abs(logChanceOverHighest(k, trials, p) - expected)).toBeLessThan(1e-9);
    });
  }
});

test('no rounding lets more trials succeed than there are', () => {
  for (let trials = 0; trials < 20; trials++) {
    for (let p = 0.01; p < 1; p += 0.007) {
      for (const u of [2 ** -53, 1 - 2 ** -53]) {
        const count = binomial(given(u), trials, p);
        expect(count >= 0 && count <= trials).toBe(true);
      }
    }
  }
});

test('the ends of the uniform numbers give counts that can be', () => {
  for (const end of [2 ** -53, 1 - 2 ** -53]) {
    expect(binomial(given(end), 3, 0.5)).toBe(end < 0.5 ? 0 : 3);
    expect(binomial(given(end), 1_000_000, 0.000_009)).toBeLessThan(60);
  }
});

test('what is certain happens always', () => {
  const source = sourceFor('certain');
  expect(binomial(source, 7, 0)).toBe(0);
  expect(binomial(source, 7, 1)).toBe(7);
  expect(binomial(source, 0, 0.5)).toBe(0);
  expect(binomial(source, 1_000_000, 1)).toBe(1_000_000);
});

test.each([
  ['binomial', () => binomial(given(0.5), -1, 0.5), 'no count: -1'],
  ['binomial', () => binomial(given(0.5), 1.5, 0.5), 'no count: 1.5'],
  ['binomial', () => binomial(given(0.5), 1, -0.5), 'no probability: -0.5'],
  ['binomial', () => binomial(given(0.5), 1, 1.5), 'no probability: 1.5'],
  ['binomial', () => binomial(given(0.5), 1, NaN), 'no probability: NaN'],
])('%s refuses what it cannot be', (_, draw, message) => {
  expect(draw).toThrow(new RangeError(message));
});

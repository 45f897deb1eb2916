import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beta } from '../../src/random/beta.ts';
import { gamma, logOfGamma } from '../../src/random/gamma.ts';
import { logNormal } from '../../src/random/logNormal.ts';
import { normal } from '../../src/random/normal.ts';
import type { UniformSource } from '../../src/random/uniformSource.ts';
import { naiveBetaCdf, naiveGammaCdf, naiveNormalCdf } from '../oracle/naiveCdf.ts';
import { collect, kolmogorovSmirnov, momentErrors, SIGNIFICANCE } from './fit.ts';
import { counting, given, sourceFor } from './sources.ts';
import { underSeeds } from './underSeeds.ts';

const DRAWS = 200_000;

interface Case {
  readonly title: string;
  readonly draw: (source: UniformSource) => number;
  readonly cdf: (x: number) => number;
  readonly mean: number;
  readonly variance: number;
}

const cases: readonly Case[] = [
  ...[
    [0, 1],
    [-3, 0.01],
    [1e6, 2e5],
  ].map(([mean = 0, sd = 1]) => ({
    title: `normal(${mean}, ${sd})`,
    draw: (source: UniformSource) => normal(source, mean, sd),
    cdf: (x: number) => naiveNormalCdf((x - mean) / sd),
    mean,
    variance: sd ** 2,
  })),
  ...[
    [1, 0.2],
    [0.6, 0.5],
    [315_400, 0.35],
  ].map(([median = 1, logSd = 1]) => ({
    title: `logNormal(${median}, ${logSd})`,
    draw: (source: UniformSource) => logNormal(source, median, logSd),
    cdf: (x: number) => naiveNormalCdf(Math.log(x / median) / logSd),
    mean: median * Math.exp(logSd ** 2 / 2),
    variance: median ** 2 * Math.exp(logSd ** 2) * (Math.exp(logSd ** 2) - 1),
  })),
  ...[
    [0.05, 1],
    [0.3, 2],
    [0.99, 1],
    [1, 0.5],
    [1.01, 1],
    [4, 0.03],
    [40, 1],
    [10_000, 1],
  ].map(([shape = 1, scale = 1]) => ({
    title: `gamma(${shape}, ${scale})`,
    draw: (source: UniformSource) => gamma(source, shape, scale),
    cdf: (x: number) => naiveGammaCdf(x / scale, shape),
    mean: shape * scale,
    variance: shape * scale ** 2,
  })),
  ...[
    [0.5, 0.5],
    [0.25, 0.4],
    [1, 1],
    [2, 3],
    [2.3, 7.7],
    [7.5, 42.5],
    [45.5, 6.5],
    [0.6, 300],
    [2000, 3000],
  ].map(([a = 1, b = 1]) => ({
    title: `beta(${a}, ${b})`,
    draw: (source: UniformSource) => beta(source, a, b),
    cdf: (x: number) => naiveBetaCdf(x, a, b),
    mean: a / (a + b),
    variance: (a * b) / ((a + b) ** 2 * (a + b + 1)),
  })),
];

underSeeds(['test', 'another'], (seed) => {
  test.each(cases)('$title has its distribution, mean and variance', (each) => {
    const source = sourceFor(each.title, seed);
    const sample = collect(DRAWS, () => each.draw(source));
    expect(kolmogorovSmirnov(sample, each.cdf)).toBeGreaterThan(SIGNIFICANCE);
    const errors = momentErrors(sample, each.mean, each.variance);
    expect(errors.mean).toBeLessThan(4);
    expect(errors.variance).toBeLessThan(4);
  });
});

describe('the same tests catch', () => {
  const find = (title: string) => cases.find((each) => each.title === title)!;
  const broken: readonly [string, string, (source: UniformSource) => number][] = [
    ['a beta with a and b exchanged', 'beta(2, 3)', (s) => beta(s, 3, 2)],
    ['a gamma whose shape is 1 % off', 'gamma(4, 0.03)', (s) => gamma(s, 4.04, 0.03)],
    ['a gamma below 1 without its power', 'gamma(0.99, 1)', (s) => gamma(s, 1.99, 1)],
    [
      'a normal as four uniforms',
      'normal(0, 1)',
      (s) => {
        let sum = -2;
        for (let i = 0; i < 4; i++) sum += s.uniform();
        return sum * Math.sqrt(3);
      },
    ],
  ];

  test.each(broken)('%s', (name, title, draw) => {
    const { cdf, mean, variance } = find(title);
    const source = sourceFor(name);
    const sample = collect(DRAWS, () => draw(source));
    const errors = momentErrors(sample, mean, variance);
    const fit = kolmogorovSmirnov(sample, cdf);
    expect(fit < SIGNIFICANCE || errors.mean > 4 || errors.variance > 4).toBe(true);
  });
});

const uniform = fc.integer({ min: 0, max: 2 ** 52 - 1 }).map((n) => (2 * n + 1) / 2 ** 53);
const size = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

test('inversions take one uniform number, and rise with it', () => {
  const inversions: ((source: UniformSource, x: number) => number)[] = [
    (source, x) => normal(source, x, x),
    (source, x) => logNormal(source, x, 2),
  ];
  fc.assert(
    fc.property(uniform, uniform, size, (u, v, x) => {
      for (const inversion of inversions) {
        const counted = counting(given(Math.min(u, v)));
        const low = inversion(counted, x);
        expect(counted.taken).toBe(1);
        expect(low).toBeLessThanOrEqual(inversion(given(Math.max(u, v)), x));
      }
    }),
  );
});

test('the logarithm of a gamma draw comes from the same uniform numbers as the draw', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.nat(), (shape, person) => {
      const [plain, logarithm] = [sourceFor('gamma'), sourceFor('gamma')];
      plain.moveTo(0, person);
      logarithm.moveTo(0, person);
      const value = gamma(plain, shape, 1);
      const log = logOfGamma(logarithm, shape);
      if (value > 1e-300)
        expect(Math.abs(Math.log(value) - log)).toBeLessThan(1e-12 * (1 + Math.abs(log)));
      expect(plain.uniform()).toBe(logarithm.uniform());
    }),
    { examples: [[1, 0]] }, // where one way to draw takes over from the other
  );
});

test('a gamma rises with the uniform number that its proposal is made from', () => {
  const surely = 2 ** -53; // takes whatever is proposed
  const draws = [0.1, 0.3, 0.5, 0.7, 0.9].map((u) => gamma(given(u, surely), 4, 1));
  expect(draws).toEqual([...draws].sort((a, b) => a - b));
});

test.each([
  [0.3, 3.3],
  [1, 2.2],
  [40, 2.1],
])('a gamma of shape %d takes at most %d uniform numbers on average', (shape, most) => {
  const source = counting(sourceFor('gamma'));
  for (let i = 0; i < 100_000; i++) gamma(source, shape, 1);
  expect(source.taken / 100_000).toBeLessThan(most);
});

test('a beta of very small weights stays between 0 and 1 and keeps its mean', () => {
  const source = sourceFor('small');
  const sample = collect(DRAWS, () => beta(source, 2e-4, 1e-4));
  expect(sample.every((x) => x >= 0 && x <= 1)).toBe(true);
  expect(momentErrors(sample, 2 / 3, 2 / 9 / 1.0003).mean).toBeLessThan(4);
});

test('what has no width always gives the same', () => {
  const source = sourceFor('fixed');
  expect(normal(source, 3, 0)).toBe(3);
  expect(logNormal(source, 3, 0)).toBe(3);
  expect(logNormal(source, 0, 2)).toBe(0);
  expect(gamma(source, 2, 0)).toBe(0);
});

test.each([
  ['normal', () => normal(given(0.5), 0, -0.1), 'negative sd: -0.1'],
  ['logNormal', () => logNormal(given(0.5), -1, 1), 'negative median: -1'],
  ['logNormal', () => logNormal(given(0.5), 1, -1), 'negative log sd: -1'],
  ['gamma', () => gamma(given(0.5), 0, 1), 'shape not above 0: 0'],
  ['gamma', () => gamma(given(0.5), 1, -1), 'negative scale: -1'],
  ['logOfGamma', () => logOfGamma(given(0.5), -1), 'shape not above 0: -1'],
  ['beta', () => beta(given(0.5), 1, 0), 'shape not above 0: 0'],
])('%s refuses what it cannot be', (_, draw, message) => {
  expect(draw).toThrow(new RangeError(message));
});

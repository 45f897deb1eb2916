import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beliefDraws, drawBelief } from '../../src/parameters/drawBelief.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { centre, type Distribution } from '../../src/scenario/distribution.ts';
import { anyBelief } from '../scenario/anyScenario.ts';
import { errorsFrom, quantile, STANDARD_ERRORS } from './sampled.ts';

const DRAWS = 40_000;
const SEED = seedKey('beliefs');

function drawMany(belief: Distribution, name = JSON.stringify(belief)): Float64Array {
  const draw = beliefDraws(SEED, name, belief);
  return Float64Array.from({ length: DRAWS }, (_, replicate) => draw(replicate));
}

/** The part of the draws at or below a limit, in standard errors from what it should be. */
function errorsBelow(limit: number, probability: number, values: Float64Array): number {
  return errorsFrom(
    probability,
    values.map((value) => (value <= limit ? 1 : 0)),
  );
}

describe.each([
  { median: 1, logSd: 0.35 },
  { median: 0.4, logSd: 0.5 },
  { median: 0.6, logSd: 3 },
])('lognormal with median $median and log-sd $logSd', ({ median, logSd }) => {
  const drawn = () => drawMany({ kind: 'lognormal', median, logSd });

  test('has half of its draws below the median, and four out of five within its likely range', () => {
    const values = drawn();
    const likely = 1.2815515655446004 * logSd;
    for (const [limit, probability] of [
      [median, 0.5],
      [median * Math.exp(likely), 0.9],
      [median * Math.exp(-likely), 0.1],
    ] as const) {
      expect(errorsBelow(limit, probability, values)).toBeLessThan(STANDARD_ERRORS);
    }
  });

  test('has normal logarithms', () => {
    const logs = drawn().map((value) => Math.log(value / median));
    const squares = logs.map((value) => value * value);
    expect(errorsFrom(0, logs)).toBeLessThan(STANDARD_ERRORS);
    expect(errorsFrom(logSd * logSd, squares)).toBeLessThan(STANDARD_ERRORS);
  });

  test('rises with the median on the same draws', () => {
    const [name, more] = ['same', 1.01];
    const [low, high] = [median, median * more].map((each) =>
      drawMany({ kind: 'lognormal', median: each, logSd }, name),
    );
    const ratios = low!.map((value, i) => high![i]! / value);
    expect(Math.min(...ratios)).toBeCloseTo(more, 12);
    expect(Math.max(...ratios)).toBeCloseTo(more, 12);
  });
});

test.each([
  { a: 7.5, b: 42.5 },
  { a: 2, b: 3 },
  { a: 2.24, b: 7.76 },
  { a: 0.02, b: 0.03 },
  { a: 3000, b: 10 },
])('beta($a, $b) has its mean and variance', ({ a, b }) => {
  const values = drawMany({ kind: 'beta', a, b });
  const mean = a / (a + b);
  const second = (mean * (a + 1)) / (a + b + 1);
  expect(errorsFrom(mean, values)).toBeLessThan(STANDARD_ERRORS);
  const squares = values.map((value) => value * value);
  expect(errorsFrom(second, squares)).toBeLessThan(STANDARD_ERRORS);
});

test.each([
  { mean: 0.12, sd: 0.06 },
  { mean: 2, sd: 3 },
  { mean: 5, sd: 0.001 },
])('gamma with mean $mean and sd $sd has them', ({ mean, sd }) => {
  const values = drawMany({ kind: 'gamma', mean, sd });
  expect(errorsFrom(mean, values)).toBeLessThan(STANDARD_ERRORS);
  const squares = values.map((value) => (value - mean) ** 2);
  expect(errorsFrom(sd * sd, squares)).toBeLessThan(STANDARD_ERRORS);
});

describe('what leaves nothing open', () => {
  test.each<readonly [Distribution, number]>([
    [{ kind: 'fixed', value: 0.3 }, 0.3],
    [{ kind: 'lognormal', median: 0, logSd: 1 }, 0],
    [{ kind: 'lognormal', median: 0.7, logSd: 0 }, 0.7],
    [{ kind: 'beta', a: 0, b: 3 }, 0],
    [{ kind: 'beta', a: 3, b: 0 }, 1],
    [{ kind: 'gamma', mean: 0, sd: 0.5 }, 0],
    [{ kind: 'gamma', mean: 0.5, sd: 0 }, 0.5],
  ])('%j is %f in every draw and takes no uniform number', (belief, value) => {
    const untouched = {
      uniform: () => {
        throw new Error('drawn');
      },
    };
    expect(drawBelief(untouched, belief)).toBe(value);
    expect(centre(belief)).toBe(value);
  });

  test.each<readonly [Distribution, number]>([
    [{ kind: 'gamma', mean: 5e-324, sd: 10 }, 0],
    [{ kind: 'gamma', mean: 1e-9, sd: 10 }, 0],
    [{ kind: 'gamma', mean: 5, sd: 5e-324 }, 5],
    [{ kind: 'gamma', mean: 5, sd: 1e-9 }, 5],
    [{ kind: 'beta', a: 5e-324, b: 1 }, 0],
    [{ kind: 'beta', a: 1, b: 5e-324 }, 1],
  ])('%j, next to that, is %f', (belief, value) => {
    const draw = beliefDraws(SEED, 'edge', belief);
    for (let replicate = 0; replicate < 1_000; replicate++) {
      expect(draw(replicate)).toBeCloseTo(value, 7);
    }
  });
});

test('any belief that a field allows can be drawn from: a number of 0 or more', () => {
  const meta = { unit: 'factor', min: 0, max: 5, step: 0.05 } as const;
  fc.assert(
    fc.property(anyBelief(meta), fc.string(), (belief, name) => {
      const draw = beliefDraws(SEED, name, belief);
      for (let replicate = 0; replicate < 20; replicate++) {
        const value = draw(replicate);
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed: 20171231, numRuns: 500 },
  );
});

test('a name has the same draws in any order, and another name others', () => {
  const belief: Distribution = { kind: 'gamma', mean: 0.12, sd: 0.06 };
  const [one, again, other] = ['a', 'a', 'b'].map((name) => beliefDraws(SEED, name, belief));
  const forwards = [0, 1, 2, 3].map((replicate) => one!(replicate));
  expect([3, 2, 1, 0].map((replicate) => again!(replicate)).reverse()).toEqual(forwards);
  expect(forwards.some((value, replicate) => value === other!(replicate))).toBe(false);
});

test('a name’s draws are those of its own among the parameters', () => {
  const belief: Distribution = { kind: 'lognormal', median: 1, logSd: 0.35 };
  const source = new DrawSource(drawKey(SEED, 'parameters', 'a'));
  const draw = beliefDraws(SEED, 'a', belief);
  for (const replicate of [0, 1, 9_999]) {
    source.moveTo(replicate, 0);
    expect(draw(replicate)).toBe(drawBelief(source, belief));
  }
});

test('quantiles of the beliefs of the model page', () => {
  // Beta(2, 3) has the distribution function 1 − (1 − x)³ (1 + 3x): a half at 0.38573.
  expect(quantile(drawMany({ kind: 'beta', a: 2, b: 3 }), 0.5)).toBeCloseTo(0.3857, 2);
  // Gamma(4) has its median at 3.67206.
  const loss = drawMany({ kind: 'gamma', mean: 0.12, sd: 0.06 });
  expect(quantile(loss, 0.5)).toBeCloseTo((0.12 * 3.67206) / 4, 2);
});

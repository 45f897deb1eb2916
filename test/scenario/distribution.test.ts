import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  belief,
  centre,
  isCertain,
  likelyRange,
  moveCentre,
  standardDeviation,
  type Distribution,
  type FieldMeta,
} from '../../src/scenario/distribution.ts';
import { anyBelief } from './anyScenario.ts';

const share: FieldMeta = { unit: 'share', min: 0, max: 0.95, step: 0.01 };
const factor: FieldMeta = { unit: 'factor', min: 0, max: 5, step: 0.05 };

const cases: { belief: Distribution; at: number; to: number; moved: Distribution }[] = [
  { belief: { kind: 'fixed', value: 3 }, at: 3, to: 4, moved: { kind: 'fixed', value: 4 } },
  {
    belief: { kind: 'lognormal', median: 0.4, logSd: 0.5 },
    at: 0.4,
    to: 0.8,
    moved: { kind: 'lognormal', median: 0.8, logSd: 0.5 },
  },
  {
    belief: { kind: 'beta', a: 2, b: 6 },
    at: 0.25,
    to: 0.5,
    moved: { kind: 'beta', a: 4, b: 4 },
  },
  {
    belief: { kind: 'gamma', mean: 0.5, sd: 0.25 },
    at: 0.5,
    to: 1,
    moved: { kind: 'gamma', mean: 1, sd: 0.5 },
  },
  {
    belief: { kind: 'gamma', mean: 0.5, sd: 0.25 },
    at: 0.5,
    to: 0,
    moved: { kind: 'gamma', mean: 0, sd: 0.25 },
  },
  {
    belief: { kind: 'gamma', mean: 0, sd: 0.25 },
    at: 0,
    to: 0.5,
    moved: { kind: 'gamma', mean: 0.5, sd: 0.25 },
  },
  // A beta of a = b has sd 0.5 / √(a + b + 1): here 0.25.
  {
    belief: { kind: 'beta', a: 1.5, b: 1.5 },
    at: 0.5,
    to: 2,
    moved: { kind: 'gamma', mean: 2, sd: 0.25 },
  },
];

describe('centre and moveCentre', () => {
  test.each(cases)('$belief is stated by $at, and moved to $to is $moved', (row) => {
    expect(centre(row.belief)).toBe(row.at);
    expect(moveCentre(row.belief, row.to)).toEqual(row.moved);
  });

  test.each([share, factor])(
    'lead anywhere within $min to $max, and to a belief that the field allows',
    (meta) => {
      const schema = belief(meta);
      const to = fc.double({ min: meta.min, max: meta.max, noNaN: true }).map((x) => x + 0);
      fc.assert(
        fc.property(anyBelief(meta), to, (distribution, target) => {
          const moved = moveCentre(distribution, target);
          expect(schema.safeParse(moved).error).toBeUndefined();
          expect(centre(moved)).toBeCloseTo(target, 9);
        }),
        { seed: 5, numRuns: 500, examples: [[{ kind: 'beta', a: 0, b: 50 }, meta.max]] },
      );
    },
  );

  test('keep the width when there and back again', () => {
    const inside = fc.double({ min: 0.01, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(anyBelief({ ...share, min: 0.01 }), inside, (distribution, target) => {
        const back = moveCentre(moveCentre(distribution, target), centre(distribution));
        expect(back.kind).toBe(distribution.kind);
        expect(widthOf(back)).toBeCloseTo(widthOf(distribution), 6);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  function widthOf(distribution: Distribution): number {
    switch (distribution.kind) {
      case 'fixed':
        return 0;
      case 'lognormal':
        return distribution.logSd;
      case 'beta':
        return distribution.a + distribution.b;
      case 'gamma':
        return distribution.sd / distribution.mean;
    }
  }
});

describe('isCertain', () => {
  test.each<[Distribution, boolean]>([
    [{ kind: 'fixed', value: 1 }, true],
    [{ kind: 'lognormal', median: 1, logSd: 0 }, true],
    [{ kind: 'lognormal', median: 0, logSd: 1 }, true],
    [{ kind: 'lognormal', median: 1, logSd: 1 }, false],
    [{ kind: 'beta', a: 0, b: 1 }, true],
    [{ kind: 'beta', a: 1, b: 0 }, true],
    [{ kind: 'beta', a: 1, b: 1 }, false],
    [{ kind: 'gamma', mean: 0, sd: 1 }, true],
    [{ kind: 'gamma', mean: 1, sd: 0 }, true],
    [{ kind: 'gamma', mean: 1, sd: 1 }, false],
  ])('%j: %j', (distribution, certain) => {
    expect(isCertain(distribution)).toBe(certain);
  });
});

test.each([
  ['fixed', { kind: 'fixed', value: 3 }, 0],
  // 2 · 3 / (5² · 6) = 0.04
  ['beta', { kind: 'beta', a: 2, b: 3 }, 0.2],
  ['gamma', { kind: 'gamma', mean: 0.12, sd: 0.06 }, 0.06],
  // median 1, logSd s: the mean is e^(s²/2), the variance e^(s²) (e^(s²) − 1).
  ['lognormal', { kind: 'lognormal', median: 1, logSd: 0.5 }, 0.6039005],
] as const)(
  'the standard deviation of a %s distribution is that of its textbook',
  (_, belief, sd) => {
    expect(standardDeviation(belief)).toBeCloseTo(sd, 6);
  },
);

describe('the range of four draws out of five', () => {
  // The tenth and ninetieth percentile of a lognormal: median · exp(∓1.2816 · logSd).
  test.each([
    [1, 0.35, 0.6385, 1.5661],
    [2, 0.5, 1.0538, 3.796],
    [0.4, 3, 0.008557, 18.699],
  ])('of a lognormal around %d of width %d is %d to %d', (median, logSd, low, high) => {
    const range = likelyRange({ kind: 'lognormal', median, logSd }) ?? [NaN, NaN];
    expect(range[0] / low).toBeCloseTo(1, 3);
    expect(range[1] / high).toBeCloseTo(1, 3);
  });

  test('is known of no other, and of nothing that is certain', () => {
    expect(likelyRange({ kind: 'lognormal', median: 2, logSd: 0 })).toBeUndefined();
    expect(likelyRange({ kind: 'beta', a: 2, b: 3 })).toBeUndefined();
    expect(likelyRange({ kind: 'gamma', mean: 2, sd: 1 })).toBeUndefined();
    expect(likelyRange({ kind: 'fixed', value: 2 })).toBeUndefined();
  });
});

describe('a beta as a whole', () => {
  const schema = belief({ unit: 'share', min: 0.2, max: 0.6, step: 0.01 });
  const problemsOf = (a: number, b: number) =>
    schema.safeParse({ kind: 'beta', a, b }).error?.issues;

  test.each([
    [1, 9, { code: 'tooSmall', value: 0.1, expected: 0.2 }],
    [8, 2, { code: 'tooBig', value: 0.8, expected: 0.6 }],
    [0.004, 0.004, { code: 'tooSmall', value: 0.008, expected: 0.01 }],
    [0, 0, { code: 'tooSmall', value: 0, expected: 0.01 }],
  ])('cannot be %d and %d', (a, b, params) => {
    expect(problemsOf(a, b)).toMatchObject([{ code: 'custom', params }]);
  });

  test.each([
    [2, 8],
    [6, 4],
    [0.005, 0.005],
  ])('can be %d and %d, at a bound', (a, b) => {
    expect(problemsOf(a, b)).toBeUndefined();
  });
});

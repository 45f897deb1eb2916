import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  belief,
  centre,
  isCertain,
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCIES } from '../../src/evidence/agency.ts';
import { resolveMix } from '../../src/scenario/agencyMix.ts';
import { agencyMixSchema } from '../../src/scenario/agencyMixSchema.ts';
import { moveShare } from '../../src/scenario/moveShare.ts';
import { anyMix } from './anyScenario.ts';

const observed = { fk: 43, af: 50, ske: 20, other: 2 };
const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

describe('moveShare', () => {
  test('keeps the proportions of the others', () => {
    const shares = { fk: 0.5, af: 0.25, ske: 0.125, other: 0.125 };
    expect(moveShare(shares, 'fk', 0.2)).toEqual({
      fk: 0.2,
      af: 0.4,
      ske: 0.2,
      other: 0.2,
    });
  });

  test('gives what is left to the first other agency when one had everything', () => {
    const all = { fk: 1, af: 0, ske: 0, other: 0 };
    expect(moveShare(all, 'fk', 0.75)).toEqual({ ...all, fk: 0.75, af: 0.25 });
  });

  test('keeps to what a file may hold where 1 − 0.9 is not quite 0.1', () => {
    const shares = { fk: 0.9, af: 0.1, ske: 0, other: 0 };
    expect(moveShare(shares, 'fk', 0)).toEqual({ fk: 0, af: 1, ske: 0, other: 0 });
  });

  test('sums to 1 and makes a mix that a file may hold, wherever it is moved', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0);
    fc.assert(
      fc.property(anyMix, fc.constantFrom(...AGENCIES), share, (mix, agency, to) => {
        const moved = moveShare(resolveMix(mix, observed), agency, to);
        expect(agencyMixSchema.safeParse({ kind: 'shares', ...moved }).error).toBeUndefined();
        expect(moved).toHaveProperty(agency, to);
        expect(sum(Object.values(moved))).toBeCloseTo(1, 12);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

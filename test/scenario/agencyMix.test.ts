import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCIES, type ByAgency } from '../../src/evidence/agency.ts';
import { EVEN_MIX, moveShare, resolveMix, type AgencyMix } from '../../src/scenario/agencyMix.ts';
import { agencyMixSchema } from '../../src/scenario/agencyMixSchema.ts';
import { anyMix } from './anyScenario.ts';

const observed: ByAgency = { fk: 10, af: 5, ske: 4, other: 1 };
const sum = (shares: ByAgency) => AGENCIES.reduce((total, agency) => total + shares[agency], 0);

describe('resolveMix', () => {
  test('turns observed persons into shares', () => {
    const shares = resolveMix({ kind: 'observed' }, observed);
    expect(shares).toEqual({ fk: 0.5, af: 0.25, ske: 0.2, other: 0.05 });
  });

  test('takes chosen shares as they are', () => {
    const mix: AgencyMix = { kind: 'shares', fk: 0.25, af: 0.25, ske: 0.5, other: 0 };
    expect(resolveMix(mix, observed)).toEqual({ fk: 0.25, af: 0.25, ske: 0.5, other: 0 });
  });

  test('lets everyone come from the first agency where nobody was observed', () => {
    const nobody = { fk: 0, af: 0, ske: 0, other: 0 };
    expect(resolveMix({ kind: 'observed' }, nobody)).toEqual({ ...nobody, fk: 1 });
  });

  test('sums to 1 for every mix that a file may hold', () => {
    fc.assert(
      fc.property(anyMix, (mix) => {
        fc.pre(agencyMixSchema.safeParse(mix).success);
        expect(sum(resolveMix(mix, observed))).toBeCloseTo(1, 12);
      }),
      { seed: 7 },
    );
  });
});

describe('moveShare', () => {
  test('keeps the proportions of the others', () => {
    const shares = { fk: 0.5, af: 0.25, ske: 0.125, other: 0.125 };
    expect(moveShare(shares, 'fk', 0.2)).toEqual({
      kind: 'shares',
      fk: 0.2,
      af: 0.4,
      ske: 0.2,
      other: 0.2,
    });
  });

  test('gives what is left to the first other agency when one had everything', () => {
    const all = { fk: 1, af: 0, ske: 0, other: 0 };
    expect(moveShare(all, 'fk', 0.75)).toEqual({ kind: 'shares', ...all, fk: 0.75, af: 0.25 });
  });

  test('keeps to what a file may hold where 1 − 0.9 is not quite 0.1', () => {
    const shares = { fk: 0.9, af: 0.1, ske: 0, other: 0 };
    expect(moveShare(shares, 'fk', 0)).toEqual({ kind: 'shares', fk: 0, af: 1, ske: 0, other: 0 });
  });

  test('sums to 1 and makes a mix that a file may hold, wherever it is moved', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0);
    fc.assert(
      fc.property(anyMix, fc.constantFrom(...AGENCIES), share, (mix, agency, to) => {
        const moved = moveShare(resolveMix(mix, observed), agency, to);
        expect(agencyMixSchema.safeParse(moved).error).toBeUndefined();
        expect(moved).toHaveProperty(agency, to);
        expect(sum(moved as unknown as ByAgency)).toBeCloseTo(1, 12);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

test('the even mix is a mix that a file may hold', () => {
  expect(agencyMixSchema.safeParse(EVEN_MIX).success).toBe(true);
});

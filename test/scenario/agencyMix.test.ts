import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCIES, type ByAgency } from '../../src/evidence/agency.ts';
import { EVEN_MIX, resolveMix, type AgencyMix } from '../../src/scenario/agencyMix.ts';
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

test('the even mix is a mix that a file may hold', () => {
  expect(agencyMixSchema.safeParse(EVEN_MIX).success).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTS, PAYERS } from '../../src/evidence/actor.ts';
import { costShares, keyShares } from '../../src/scenario/moneySplit.ts';
import { benefitKeySchema, costSplitSchema } from '../../src/scenario/moneySplitSchema.ts';
import { anyKey, anySplit } from './anyScenario.ts';

const printed = {
  ...{ city: 90.8, region: 29.95, af: 216.6, fk: 418, otherState: 631.2 },
  ...{ participants: 149.6, other: 43.85 },
};
const sum = (shares: Readonly<Record<string, number>>) =>
  Object.values(shares).reduce((all, share) => all + share, 0);

describe('shares of the money', () => {
  test('are a whole for every split and key that a file may hold', () => {
    fc.assert(
      fc.property(anySplit, anyKey, (split, key) => {
        expect(costSplitSchema.safeParse(split).error).toBeUndefined();
        expect(benefitKeySchema.safeParse(key).error).toBeUndefined();
        expect(sum(costShares(split))).toBeCloseTo(1, 12);
        expect(sum(keyShares(key, printed))).toBeCloseTo(1, 12);
      }),
      { seed: 11 },
    );
  });

  test('follow the report’s table 1 until they are chosen', () => {
    expect(keyShares({ kind: 'table1' }, printed).fk).toBeCloseTo(418 / 1580, 12);
  });

  test('of a file that is off by rounding are made whole', () => {
    const split = { kind: 'shares', city: 0.333, region: 0.333, af: 0.333, fk: 0, otherState: 0 };
    expect(costSplitSchema.safeParse(split).success).toBe(true);
    const shares = costShares(split as Parameters<typeof costShares>[0]);
    expect(shares.city).toBeCloseTo(1 / 3, 12);
  });

  test.each([[PAYERS], [PARTS]])('that are no whole are refused: %j', (keys) => {
    const half = { kind: 'shares', ...Object.fromEntries(keys.map((key) => [key, 0])), city: 0.5 };
    const schema = keys === PARTS ? benefitKeySchema : costSplitSchema;
    const { error } = schema.safeParse(half);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]).toMatchObject({ params: { code: 'sharesNotWhole' } });
  });
});

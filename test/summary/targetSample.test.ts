import { describe, expect, test } from 'vitest';
import { betaBinomialChances } from '../../src/numeric/binomialChances.ts';
import {
  chanceOfAll,
  chanceOfTarget,
  targetSample,
  type TargetBasis,
} from '../../src/summary/targetSample.ts';
import { groupColumn, rowLength } from '../../src/economy/replicateColumns.ts';
import { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import type { Target } from '../../src/target/target.ts';
import { madeUpTable, tableOf } from './madeUpTable.ts';

const payback = (value: number): Target => ({
  id: 'payback',
  measure: { kind: 'payback', measure: 'report' },
  direction: 'atMost',
  value,
  active: true,
});
const work = (value: number, direction: Target['direction'] = 'atLeast'): Target => ({
  id: 'work',
  measure: { kind: 'share', outcome: 'arbete', time: 'exit', denominator: 'completers' },
  direction,
  value,
  active: true,
});

/** Four futures: payback in 12, 24, 48 months and never; 1, 3, 2 and 0 of 10 to work. */
const hand = new TableSummary(
  tableOf({
    costKronor: [1, 1, 1, 1],
    exitBenefitKronor: [1, 0.5, 0.25, 0],
    exitArbete: [1, 3, 2, 0],
    exitRehab: [9, 7, 8, 10],
  }),
);

const BASIS: TargetBasis = {
  shares: {
    gained: {
      city: 0.06,
      region: 0.02,
      af: 0.14,
      fk: 0.26,
      otherState: 0.4,
      participants: 0.09,
      other: 0.03,
    },
    paid: { city: 0.2, region: 0.2, af: 0.2, fk: 0.2, otherState: 0.2, participants: 0, other: 0 },
  },
  health: { better: 44.55, of: 55 },
  groupIndexes: new Map([
    ['mac', 0],
    ['salix', 1],
  ]),
};
const sampleOf = (summary: TableSummary, target: Target) =>
  targetSample(summary, target, BASIS) ?? expect.fail('no such group');
const chance = (summary: TableSummary, target: Target) =>
  chanceOfTarget(summary, target, BASIS) ?? expect.fail('no such group');
const chanceOf = (summary: TableSummary, targets: readonly Target[]) =>
  chanceOfAll(summary, targets, BASIS) ?? expect.fail('no target');

describe('the chance of a target', () => {
  test('counts the futures that meet it, the limit included', () => {
    expect(chance(hand, payback(24)).value).toBe(0.5);
    expect(chance(hand, payback(480)).value).toBe(0.75);
    expect(chance(hand, work(0.2)).value).toBe(0.5);
    expect(chance(hand, work(0.2, 'atMost')).value).toBe(0.75);
    expect([...sampleOf(hand, work(0)).values]).toEqual([0.1, 0.3, 0.2, 0]);
  });

  test('together with others counts the futures that meet all of them', () => {
    expect(chanceOf(hand, [payback(24), work(0.2)]).value).toBe(0.25);
    expect(chanceOf(hand, [payback(48), work(0.2)]).value).toBe(0.5);
    expect(chanceOf(hand, [work(0.2)]).value).toBe(0.5);
    expect(chanceOf(hand, [work(0.2, 'atMost')]).value).toBe(0.75);
    expect(chanceOf(hand, [payback(24)])).toEqual(chance(hand, payback(24)));
  });

  test('never rises when one more has to be met', () => {
    const summary = new TableSummary(madeUpTable({ replicates: 3_000 }));
    const targets = [work(0.1), payback(80), work(0.2, 'atMost'), payback(34)];
    const chances = targets.map((_, index) => chanceOf(summary, targets.slice(0, index + 1)).value);
    for (const [index, value] of chances.entries()) {
      expect(value).toBeLessThanOrEqual(chances[index - 1] ?? 1);
    }
  });
});

const FUTURES = 20_000;
const many = (value: number) => new Float64Array(FUTURES).fill(value);
const target = (measure: Target['measure'], direction: Target['direction'], value: number) => ({
  ...{ id: 'own', active: true },
  ...{ measure, direction, value },
});
const errorOf = (share: number) => 4 * Math.sqrt((share * (1 - share)) / FUTURES);

describe('the chance of better health', () => {
  test('is Beta-binomial from what was counted', () => {
    const summary = new TableSummary(tableOf({ exitRehab: many(60) }));
    const chances = betaBinomialChances(60, 44.55 + 0.5, 55 - 44.55 + 0.5);
    for (const share of [0.75, 0.8, 0.9]) {
      const expected = chances
        .slice(Math.ceil(share * 60 - 1e-9))
        .reduce((sum, each) => sum + each, 0);
      const found = chance(summary, target({ kind: 'health' }, 'atLeast', share)).value;
      expect(Math.abs(found - expected), String(share)).toBeLessThan(errorOf(expected));
    }
  });

  test('is none where nobody completes', () => {
    const summary = new TableSummary(tableOf({ exitAvbrott: many(10) }));
    expect(chance(summary, target({ kind: 'health' }, 'atLeast', 0.1)).value).toBe(0);
  });
});

describe('the chance of keeping to a budget', () => {
  const summary = new TableSummary(tableOf({ costKronor: many(9_180_000) }));
  const within = (kronor: number) =>
    chance(summary, target({ kind: 'budget' }, 'atMost', kronor)).value;

  test('is a half at what is expected, and nine of ten lie within 5 %', () => {
    expect(Math.abs(within(9_180_000) - 0.5)).toBeLessThan(errorOf(0.5));
    const inside = within(9_180_000 * 1.05) - within(9_180_000 / 1.05);
    expect(Math.abs(inside - 0.9)).toBeLessThan(errorOf(0.9));
  });

  test('is next to none for three quarters of the cost', () => {
    expect(within(6_950_000)).toBe(0);
  });
});

test('an actor’s payback is its part of the cost over its part of the benefit', () => {
  const summary = new TableSummary(
    tableOf({
      costKronor: [100, 100],
      exitBenefitKronor: [100, 50],
      benefitShareFk: [0.5, 0.4],
      benefitShareAf: [0.1, 0.1],
      benefitShareCity: [0.1, 0.1],
    }),
  );
  // A fifth of the cost: 20 over 50 is 4.8 months, 20 over 20 is 12.
  const fk = (months: number) =>
    chance(summary, target({ kind: 'actorPayback', actor: 'fk' }, 'atMost', months)).value;
  expect([4.7, 4.9, 11.9, 12.1].map(fk)).toEqual([0, 0.5, 0.5, 1]);
});

describe('a target of one group', () => {
  /** Two futures of two groups: MAC has 2 and 4 of 10 in work and pays back in 12 and 6 months, Salix none. */
  const columns = rowLength(2);
  const values = new Float64Array(2 * columns);
  const set = (column: number, both: readonly [number, number]) => values.set(both, 2 * column);
  set(groupColumn(0, 'exitArbete'), [2, 4]);
  set(groupColumn(0, 'exitRehab'), [8, 6]);
  set(groupColumn(0, 'costKronor'), [10, 10]);
  set(groupColumn(0, 'exitBenefitKronor'), [10, 20]);
  set(groupColumn(1, 'exitRehab'), [5, 5]);
  set(groupColumn(1, 'costKronor'), [10, 10]);
  const summary = new TableSummary(new ReplicateTable(2, values));
  const share = (group: string) =>
    target(
      { kind: 'share', outcome: 'arbete', time: 'exit', denominator: 'completers', group },
      'atLeast',
      0.3,
    );
  const within = (group: string, months: number) =>
    target({ kind: 'groupPayback', group }, 'atMost', months);

  test('is counted on those who start in it', () => {
    expect([...sampleOf(summary, share('mac')).values]).toEqual([0.2, 0.4]);
    expect(chance(summary, share('mac')).value).toBe(0.5);
    expect(chance(summary, share('salix')).value).toBe(0);
    expect([...sampleOf(summary, within('mac', 6)).values]).toEqual([12, 6]);
    expect(chance(summary, within('salix', 10_000)).value).toBe(0);
  });

  test('says nothing of a scenario without the group, alone or with others', () => {
    expect(targetSample(summary, share('tradgard'), BASIS)).toBeUndefined();
    expect(chanceOfTarget(summary, within('tradgard', 12), BASIS)).toBeUndefined();
    expect(chanceOf(summary, [share('mac'), share('tradgard')]).value).toBe(0.5);
    expect(chanceOfAll(summary, [share('tradgard')], BASIS)).toBeUndefined();
    expect(chanceOfAll(summary, [], BASIS)).toBeUndefined();
  });
});

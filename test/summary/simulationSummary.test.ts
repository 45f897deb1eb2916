import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/evidence/actor.ts';
import { SimulationSummary, type PairedNumber } from '../../src/summary/simulationSummary.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { tableOf } from './madeUpTable.ts';

/** Two scenarios of two futures, every column with numbers of its own. */
const base = tableOf({
  exitArbete: [1, 2],
  exitStudier: [10, 11],
  exitRehab: [20, 22],
  exitAvbrott: [70, 72],
  exitBenefitKronor: [400, 500],
  costKronor: [100, 200],
  starts: [90, 95],
  gainedByYear10Kronor: [7_000, 8_000],
  paidByYear10Kronor: [1_500, 2_500],
});
const other = tableOf({
  exitArbete: [4, 6],
  exitStudier: [10, 12],
  exitRehab: [25, 29],
  exitAvbrott: [60, 61],
  exitBenefitKronor: [900, 1_300],
  costKronor: [300, 500],
  starts: [99, 108],
  gainedByYear10Kronor: [9_000, 11_000],
  paidByYear10Kronor: [2_500, 5_500],
});
const both = new SimulationSummary(new Map(Object.entries({ base, other })));

describe('two scenarios are compared, future by future, by', () => {
  test.each<[PairedNumber, readonly number[]]>([
    ['jobs', [3, 4]],
    ['completers', [39 - 31, 47 - 35]],
    ['benefit', [500, 800]],
    ['benefitPerKrona', [3 - 4, 2.6 - 2.5]],
    ['cost', [200, 300]],
    ['starts', [9, 13]],
    ['netOfTenYears', [6_500 - 5_500, 5_500 - 5_500]],
  ])('%s', (number, differences) => {
    const values = both.pair('base', 'other', number)?.sample.values ?? [];
    expect([...values]).toEqual(differences.map((each) => expect.closeTo(each, 9) as number));
  });
});

describe('the best of some scenarios', () => {
  test('is that with the most in most futures', () => {
    const best = both.best(['base', 'other'], 'jobs');
    expect(best?.leader).toBe(1);
    expect(best?.chances.map(({ value }) => value)).toEqual([0, 1]);
    expect(both.best(['other', 'base'], 'jobs')?.leader).toBe(0);
  });

  test('is not told unless all of them are simulated', () => {
    expect(both.best(['base', 'unknown'], 'jobs')).toBeUndefined();
    expect(both.best([], 'jobs')).toBeUndefined();
  });
});

test('what an actor has left depends on the years and on the share of the cost, each time', () => {
  const key = {
    ...{ city: 0.7, region: 0.1, af: 0.1, fk: 0.1, otherState: 0 },
    ...{ participants: 0, other: 0 },
  };
  const shares: { readonly gained: Record<Part, number>; readonly paid: Record<Part, number> } = {
    gained: key,
    paid: key,
  };
  const society = new TableSummary(base).actor('society', shares);
  const first = (years: number, costShare?: number) => society.net(years, costShare).values[0];
  expect([first(1), first(5), first(5, 0.5), first(0)]).toEqual([300, 1_900, 1_950, -100]);
  // Society is counted as a whole: no rounding of shares that make 1.
  expect(society.benefit.values).toEqual(base.column('exitBenefitKronor'));
  expect(society.cost.values).toEqual(base.column('costKronor'));
});

import { describe, expect, test } from 'vitest';
import {
  ACCOUNT_YEARS,
  gainedBy,
  paidBy,
  REPLICATE_COLUMNS,
  type ReplicateColumn,
} from '../../src/economy/replicateColumns.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { BASE_2017, ready, vary, varyGroups } from './readyScenarios.ts';
import { simulate } from './simulated.ts';

const limited = (scenario: Scenario, overIntakeShare = 0) =>
  vary(scenario, { levers: { limitPlaces: true, overIntakeShare } });
const mean = (table: ReplicateTable | undefined, column: ReplicateColumn) => {
  const values = table?.column(column) ?? new Float64Array();
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** What waiting touches; everything else is as without a queue, future by future. */
const TOUCHED: readonly ReplicateColumn[] = [
  'meanWaitMonths',
  'paybackFullMonths',
  ...ACCOUNT_YEARS.flatMap((year) => [gainedBy(year), paidBy(year)]),
];

describe('places that are limited', () => {
  test('and ample change nothing at all', () => {
    const ample = varyGroups(BASE_2017, { places: 1000 });
    const [off, on] = simulate([ample, limited(ample)], 200);
    expect(on?.values).toEqual(off?.values);
  });

  test('do nothing while the lever is off, however few they are', () => {
    const few = varyGroups(BASE_2017, { places: 1, openingStock: 40 });
    const [base, other] = simulate([BASE_2017, few], 200);
    expect(other?.values).toEqual(base?.values);
  });

  test('and few postpone the account of the whole intake, and no outcome', () => {
    const two = ready('tva-ar-samma-starter');
    const [off, on] = simulate([two, limited(two)], 400);
    for (const column of REPLICATE_COLUMNS) {
      if (TOUCHED.includes(column)) continue;
      expect(on?.column(column)).toEqual(off?.column(column));
    }
    expect(mean(off, 'meanWaitMonths')).toBe(0);
    expect(mean(on, 'meanWaitMonths')).toBeGreaterThan(0.1);
    const [before, after] = [off?.column('paybackFullMonths'), on?.column('paybackFullMonths')];
    expect(after).not.toEqual(before);
  });

  test('make nobody wait longer for an over-intake', () => {
    const two = ready('tva-ar-samma-starter');
    const tables = simulate([limited(two), limited(two, 0.1), limited(two, 0.5)], 300);
    const waits = tables.map((table) => table.column('meanWaitMonths'));
    waits[0]?.forEach((wait, i) => {
      expect(waits[1]?.[i]).toBeLessThanOrEqual(wait);
      expect(waits[2]?.[i]).toBeLessThanOrEqual(waits[1]?.[i] ?? NaN);
    });
    expect(mean(tables[2], 'meanWaitMonths')).toBeLessThan(mean(tables[0], 'meanWaitMonths') / 2);
  });

  test('that are none at all hold one person at a time', () => {
    const [none, one] = simulate(
      [0, 1].map((places) => limited(varyGroups(BASE_2017, { places }))),
      50,
    );
    expect(none?.values).toEqual(one?.values);
    expect(mean(one, 'meanWaitMonths')).toBeGreaterThan(20);
  });

  test('in one group let the others be', () => {
    const one = varyGroups(limited(varyGroups(BASE_2017, { places: 1000 })), { places: 5 }, [
      'mac',
    ]);
    const other = varyGroups(one, { openingStock: 3 }, ['salix']);
    const [before, after] = simulate([one, other], 100);
    expect(after?.values).toEqual(before?.values);
    expect(mean(before, 'meanWaitMonths')).toBeGreaterThan(0);
  });

  test('make two scenarios alike differ by exactly 0', () => {
    const scenario = limited(BASE_2017, 0.1);
    const [first, second] = simulate([scenario, structuredClone(scenario)], 200);
    expect(second?.values).toEqual(first?.values);
  });
});

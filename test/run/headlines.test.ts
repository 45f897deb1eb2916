import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { BASE_2017, ready, vary } from './readyScenarios.ts';
import { simulate, statusPersists, withoutValueUncertainty } from './simulated.ts';

// The headlines of an independent implementation of the same model, in programme mode with
// calibration A: median ± 2 months, ends ± 5 %, chances ± 0.01; the whole intake's median ± 4
// months and share of never ± 0.03.

const REPLICATES = 10_000;
const COST_2019 = 6_951_965;
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'Bas 2017': BASE_2017,
  '24 months, budget held': ready('tva-ar-samma-budget'),
  '24 months, starts held': ready('tva-ar-samma-starter'),
  'the cost of 2019': vary(BASE_2017, { levers: { ...BASE_2017.levers, costKronor: COST_2019 } }),
};
const names = Object.keys(SCENARIOS);

const simulated = (change: (scenario: Scenario) => Scenario) =>
  new Map(
    simulate(Object.values(SCENARIOS).map(change), REPLICATES).map((table, i) => [names[i], table]),
  );
const ALL = simulated((scenario) => scenario);
const CENTRED = simulated(withoutValueUncertainty);
const PERSISTING = simulated((scenario) => statusPersists(withoutValueUncertainty(scenario)));

/** Measure 1 of every future, unrounded, ascending. */
function reportPaybacks(table: ReplicateTable): Float64Array {
  const benefit = table.column('exitBenefitKronor');
  return table
    .column('costKronor')
    .map((cost, i) => ((benefit[i] ?? 0) > 0 ? (12 * cost) / (benefit[i] ?? 0) : Infinity))
    .sort();
}

const quantile = (sorted: Float64Array, p: number) => sorted[Math.floor(p * sorted.length)] ?? NaN;
const chance = (values: Float64Array, holds: (value: number) => boolean) =>
  values.filter(holds).length / values.length;

function tableOf(tables: Map<string | undefined, ReplicateTable>, name: string): ReplicateTable {
  const table = tables.get(name);
  if (!table) throw new Error(`not simulated: ${name}`);
  return table;
}

describe.each([
  ['all uncertainty', ALL, 'Bas 2017', 66, 25, 203, 0.13],
  ['all uncertainty', ALL, '24 months, budget held', 72, 26, 237, 0.11],
  ['all uncertainty', ALL, '24 months, starts held', 72, 27, 226, 0.1],
  ['all uncertainty', ALL, 'the cost of 2019', 50, 19, 154, 0.26],
  ['values at their centre', CENTRED, 'Bas 2017', 64, 34, 150, 0.05],
  ['values at their centre', CENTRED, '24 months, budget held', 69, 35, 177, 0.04],
  ['values at their centre', CENTRED, '24 months, starts held', 70, 37, 168, 0.03],
  ['values at their centre', CENTRED, 'the cost of 2019', 49, 26, 113, 0.19],
] as const)('payback by the report with %s', (_, tables, name, median, low, high, within34) => {
  const paybacks = reportPaybacks(tableOf(tables, name));

  test(`${name}: ${median}, ${low} to ${high}, ${within34} within 34 months`, () => {
    expect(Math.abs(quantile(paybacks, 0.5) - median)).toBeLessThanOrEqual(2);
    expect(Math.abs(quantile(paybacks, 0.05) / low - 1)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(quantile(paybacks, 0.95) / high - 1)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(chance(paybacks, (months) => months <= 34) - within34)).toBeLessThan(0.011);
    const within14 = chance(paybacks, (months) => months <= 14);
    expect(within14).toBeLessThan(tables === ALL ? 0.02 : 0.001);
  });
});

test('empty places filled while the starts are held: 52.4 at 12 months, 61.0 at 24', () => {
  const filled = [BASE_2017, ready('tva-ar-samma-starter')].map((scenario) =>
    vary(scenario, { levers: { fillPlaces: true } }),
  );
  const medians = simulate(filled, REPLICATES).map((table) => quantile(reportPaybacks(table), 0.5));
  expect(Math.abs((medians[0] ?? NaN) - 52.4)).toBeLessThanOrEqual(2);
  expect(Math.abs((medians[1] ?? NaN) - 61.0)).toBeLessThanOrEqual(2);
});

describe.each([
  ['people moving on, all uncertainty', ALL, 'Bas 2017', 67, 0.28],
  ['people moving on, all uncertainty', ALL, '24 months, budget held', 84, 0.37],
  ['people moving on, all uncertainty', ALL, '24 months, starts held', 92, 0.4],
  ['status persisting, values at their centre', PERSISTING, 'Bas 2017', 100, 0.34],
  ['status persisting, values at their centre', PERSISTING, '24 months, budget held', 110, 0.42],
] as const)('payback of the whole intake with %s', (_, tables, name, median, never) => {
  const paybacks = tableOf(tables, name).column('paybackFullMonths').slice().sort();

  test(`${name}: ${median}, never ${never}`, () => {
    expect(Math.abs(quantile(paybacks, 0.5) - median)).toBeLessThanOrEqual(4);
    expect(Math.abs(chance(paybacks, (months) => months === Infinity) - never)).toBeLessThan(0.03);
    expect(quantile(paybacks, 0.95)).toBe(Infinity);
    if (tables === ALL) {
      expect(Math.round(quantile(paybacks, 0.05))).toBeGreaterThanOrEqual(33);
      expect(Math.round(quantile(paybacks, 0.05))).toBeLessThanOrEqual(41);
    }
  });
});

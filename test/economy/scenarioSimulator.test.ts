import { expect, test } from 'vitest';
import {
  ACCOUNT_YEARS,
  COLUMN,
  gainedBy,
  paidBy,
  GROUP_COLUMNS,
  groupColumn,
  type ReplicateColumn,
} from '../../src/economy/replicateColumns.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import type { Assumptions, Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, ready, READY_SCENARIOS, vary, varyGroups } from '../run/readyScenarios.ts';
import { statusPersists } from '../run/simulated.ts';
import {
  columnSummary,
  expectedColumns,
  expectedGroupColumns,
  simulateAtCentre,
  summary,
  type Summary,
} from './simulatedScenario.ts';

const REPLICATES = 3000;

/** When the account is read. */
const ACCOUNT_MONTHS = [6, 12, 24, 60, 120, 240];

const { assumptions } = BASE_2017;
const TWO_YEARS = ready('tva-ar-samma-budget');
const assume = (change: Partial<Assumptions>, scenario = BASE_2017) =>
  vary(scenario, { assumptions: change });
const shares = (change: Partial<Assumptions['exitShares']>, scenario = BASE_2017) =>
  assume({ exitShares: { ...assumptions.exitShares, ...change } }, scenario);
const benefit = (change: Partial<Assumptions['benefit']>) =>
  assume({ benefit: { ...assumptions.benefit, ...change } });

/** A scenario without the group that people move to. */
function withoutGarden(scenario: Scenario): Scenario {
  const groups = Object.entries(scenario.levers.groups).filter(([id]) => id !== 'tradgard');
  return { ...scenario, levers: { ...scenario.levers, groups: Object.fromEntries(groups) } };
}

/** One thing changed at a time, and some of them together. */
const VARIANTS: Readonly<Record<string, Scenario>> = {
  'an even intake': varyGroups(BASE_2017, { agencyMix: EVEN_MIX }),
  'calibration B': benefit({ calibration: 'B' }),
  'calibration C': benefit({ calibration: 'C' }),
  'status persisting': statusPersists(TWO_YEARS),
  'a discount rate': benefit({ discountRatePerYear: 0.035 }),
  'a benefit that falls off': benefit({ fallOffPerYear: { kind: 'beta', a: 2, b: 18 } }),
  'a benefit that falls off fast, and a discount rate': benefit({
    fallOffPerYear: { kind: 'fixed', value: 1 },
    discountRatePerYear: 0.035,
  }),
  'a benefit that falls off, status persisting': statusPersists(
    benefit({ fallOffPerYear: { kind: 'fixed', value: 0.3 } }),
  ),
  'hazards that change with time': assume(
    {
      hazardShape: {
        arbete: { firstEightWeeks: 0.3, untilSixMonths: 1, later: 2 },
        studier: { firstEightWeeks: 1, untilSixMonths: 3, later: 1 },
        avbrott: { firstEightWeeks: 3, untilSixMonths: 1, later: 0.5 },
      },
    },
    TWO_YEARS,
  ),
  'raw shares': shares({ estimate: 'raw' }),
  'moves left out': shares({ moves: 'leftOut' }, TWO_YEARS),
  'moves followed, with the budget': shares({ moves: 'followed' }, TWO_YEARS),
  'moves followed, with the starts': shares({ moves: 'followed' }, ready('tva-ar-samma-starter')),
  'moves followed, with ample places': vary(
    varyGroups(shares({ moves: 'followed' }), { places: 1000 }),
    { levers: { limitPlaces: true } },
  ),
  'moves followed to a group that there is not': withoutGarden(shares({ moves: 'followed' })),
  'places that are limited but ample': vary(varyGroups(TWO_YEARS, { places: 1000 }), {
    levers: { limitPlaces: true },
  }),
  'places filled within the budget, a better hand-over': vary(BASE_2017, {
    levers: { hold: 'budget', fillPlaces: true, handOverQuality: 1.5 },
  }),
};

/** Both engines' accounts go by whole months: 0.2 % of the cost is for that. */
const isOfAccount = (column: string) => column.includes('ByYear');

// One test for each scenario, so that nothing is simulated while tests are collected.
test.each([...READY_SCENARIOS, ...Object.entries(VARIANTS)])(
  'the mean of simulated futures is what the exact engine expects: %s',
  (_, scenario) => {
    const { exact, rows, nets } = simulateAtCentre(scenario, REPLICATES, ACCOUNT_MONTHS);
    const { cohort, economy } = exact;
    const accountError = 0.002 * economy.cost.costKronor;

    for (const [column, value] of Object.entries(expectedColumns(exact))) {
      const ownError = isOfAccount(column) ? accountError : 1e-9 * value;
      expectMean(column, columnSummary(rows, column as ReplicateColumn), value, ownError);
    }
    for (const [name, place, value] of expectedGroupColumns(exact)) {
      expectMean(name, summary(rows.map((row) => row[place])), value, 1e-9 * value);
    }
    ACCOUNT_MONTHS.forEach((month, i) => {
      const net = summary(nets.map((each) => each[i]));
      const expected = economy.ledger.netKronor[month] ?? NaN;
      expectMean(`net after ${String(month)} months`, net, expected, accountError);
    });
    for (const row of rows.slice(0, 200)) {
      for (const name of GROUP_COLUMNS) {
        const parts = cohort.groups.map((_group, place) => row[groupColumn(place, name)] ?? NaN);
        const all = parts.reduce((sum, part) => sum + part, 0);
        expect(all, `${name} of all groups`).toBeCloseTo(row[COLUMN[name]] ?? NaN, 6);
      }
    }
  },
);

/** All that is amiss is told, not the first alone. */
function expectMean(what: string, found: Summary, expected: number, ownError: number): void {
  const { mean, standardError } = found;
  expect.soft(Math.abs(mean - expected), what).toBeLessThanOrEqual(4 * standardError + ownError);
}

test('a year that nobody starts in is paid for over the year and never paid back', () => {
  const { exact, rows, nets } = simulateAtCentre(
    varyGroups(BASE_2017, { startsPerYear: 0 }),
    3,
    [6, 12, 240],
  );
  const { costKronor } = exact.economy.cost;
  expect(costKronor).toBeGreaterThan(0);
  for (const [i, row] of rows.entries()) {
    expect(row[COLUMN.starts]).toBe(0);
    expect(row[COLUMN.meanWaitMonths]).toBeNaN(); // a mean of nobody
    expect(row[COLUMN.paybackFullMonths]).toBe(Infinity);
    const paid = nets[i]?.map((net) => -net / costKronor);
    expect(paid).toEqual([0.5, 1, 1].map((part) => expect.closeTo(part, 9) as number));
  }
});

test('who comes over from another group takes up a place, and whoever begins there waits longer', () => {
  const meanWait = (moves: 'asDropOuts' | 'followed') => {
    const roomy = varyGroups(shares({ moves }), { places: 500, openingStock: 0 });
    const tight = varyGroups(roomy, { places: 8, openingStock: 8 }, ['tradgard']);
    const limited = vary(tight, { levers: { limitPlaces: true } });
    const { rows } = simulateAtCentre(limited, 400);
    const { mean } = columnSummary(rows, 'meanWaitMonths');
    // Of all who start, those who wait are the few of one group.
    expect(mean).toBeGreaterThan(0);
    for (const row of rows) expect(row[COLUMN.meanWaitMonths]).toBeLessThan(12);
    return mean;
  };
  expect(meanWait('followed')).toBeGreaterThan(1.05 * meanWait('asDropOuts'));
});

test('who comes over is the same, and waits as long, in whatever order the groups stand', () => {
  const tight = vary(varyGroups(shares({ moves: 'followed' }), { places: 8, openingStock: 8 }), {
    levers: { limitPlaces: true },
  });
  const turned = vary(tight, {
    levers: { groups: Object.fromEntries(Object.entries(tight.levers.groups).reverse()) },
  });
  const [rows, others] = [tight, turned].map((each) => simulateAtCentre(each, 100).rows);
  rows?.forEach((row, replicate) => {
    row.forEach((value, column) => {
      const other = others?.[replicate]?.[column] ?? NaN;
      if (other !== value) expect(other / value).toBeCloseTo(1, 9);
    });
  });
});

test('an account of benefits that are counted for seven years stays as it is from then on', () => {
  const { exact, rows } = simulateAtCentre(benefit({ benefitMonths: 84 }), 1000);
  const expected = expectedColumns(exact);
  for (const year of ACCOUNT_YEARS.filter((each) => each > 7)) {
    for (const name of [gainedBy, paidBy]) {
      for (const row of rows) expect(row[COLUMN[name(year)]]).toBe(row[COLUMN[name(7)]]);
      expect(expected[name(year)]).toBe(expected[name(7)]);
    }
    const { mean, standardError } = columnSummary(rows, gainedBy(year));
    expect(Math.abs(mean - (expected[gainedBy(year)] ?? NaN))).toBeLessThan(
      4 * standardError + 0.002 * exact.economy.cost.costKronor,
    );
  }
});

test('a benefit that falls off changes the account, and nothing else of any future', () => {
  const of = (scenario: Scenario) => simulateAtCentre(scenario, 200).rows;
  const falling = of(benefit({ fallOffPerYear: { kind: 'fixed', value: 0.1 } }));
  const steady = of(BASE_2017);
  const accounts = Object.entries(COLUMN).filter(
    ([name]) => name.startsWith('gained') || name === 'paybackFullMonths',
  );
  for (const [i, row] of falling.entries()) {
    const before = steady[i] ?? new Float64Array(0);
    expect(row[COLUMN[gainedBy(10)]]).not.toBe(before[COLUMN[gainedBy(10)]]);
    const others = row.slice();
    for (const [, at] of accounts) others[at] = before[at] ?? NaN;
    expect(others).toEqual(before);
  }
});

test('jobs that are lost are nothing to the account of a benefit that falls off', () => {
  const losing = (value: number) =>
    assume(
      { afterExit: { ...assumptions.afterExit, jobLossPerYear: { kind: 'fixed', value } } },
      benefit({ fallOffPerYear: { kind: 'fixed', value: 0.1 } }),
    );
  const gained = (value: number) =>
    simulateAtCentre(losing(value), 50).rows.map((row) => row[COLUMN[gainedBy(10)]]);
  expect(gained(0.5)).toEqual(gained(0));
});

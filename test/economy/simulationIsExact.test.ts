import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReplicateColumn } from '../../src/economy/replicateColumns.ts';
import type { ScenarioExpectation } from '../../src/run/expectScenario.ts';
import { moveCentre, centre, type Distribution } from '../../src/scenario/distribution.ts';
import type { GroupLevers, Scenario } from '../../src/scenario/scenario.ts';
import { anyScenario } from '../scenario/anyScenario.ts';
import { columnSummary, expectedColumns, simulateAtCentre } from './simulatedScenario.ts';

const REPLICATES = 300;

/** Columns that count persons: each person adds 0 or 1. */
const COUNTS = [
  ...['exitArbete', 'exitStudier', 'exitRehab', 'exitAvbrott'],
  ...['sixMonthsArbete', 'sixMonthsStudier', 'sixMonthsRehab', 'sixMonthsDropOutsInWork'],
  ...['twentyFourMonthsArbete', 'twentyFourMonthsStudier', 'twentyFourMonthsRehab'],
  'twentyFourMonthsDropOutsInWork',
];

/** After-exit columns: the exact engine follows those by steps of a month, with an error of its own. */
const isByMonth = (column: string) => /^(sixMonths|twentyFourMonths)/.test(column);

/** The account of the whole intake is later where people wait for places, and empty in a year without any. */
const isByYear = (column: string) => column.includes('ByYear');

/**
 * The same scenario with no more people than a test has time for, and with changes of job rare enough
 * against the exact engine's step of a month for its own error to be small.
 */
function tamed(scenario: Scenario): Scenario {
  const { levers, assumptions } = scenario;
  const { afterExit, exitShares } = assumptions;
  const most = (belief: Distribution, value: number) =>
    centre(belief) > value ? moveCentre(belief, value) : belief;
  const tamedGroup = (group: GroupLevers): GroupLevers => ({
    ...group,
    plannedLengthMonths: Math.max(2, group.plannedLengthMonths),
    startsPerYear: group.startsPerYear / 25,
    places: group.places / 25,
    openingStock: group.openingStock / 25,
  });
  return {
    levers: {
      ...levers,
      groups: Object.fromEntries(
        Object.entries(levers.groups).map(([id, group]) => [id, tamedGroup(group)]),
      ),
    },
    assumptions: {
      ...assumptions,
      exitShares: { ...exitShares, evidence: 'sot-2017' },
      afterExit: {
        ...afterExit,
        workWithinSixMonths: most(afterExit.workWithinSixMonths, 0.3),
        laterHazardRatio: most(afterExit.laterHazardRatio, 1.5),
        studiesToWorkPerMonth: afterExit.studiesToWorkPerMonth / 10,
        jobLossPerYear: most(afterExit.jobLossPerYear, 0.3),
        dropOutFactor: most(afterExit.dropOutFactor, 1),
      },
    },
  };
}

/**
 * The least standard error to count with: where next to nobody is expected, whoever is missing from
 * the simulated futures leaves no spread to see.
 */
function leastError(column: string, value: number, { scenario, programme }: ScenarioExpectation) {
  const { benefit } = scenario.assumptions;
  if (COUNTS.includes(column)) return Math.sqrt(value / REPLICATES);
  // The fraction of a start that one more person is.
  if (column === 'starts') return 2 / REPLICATES;
  if (column === 'personMonths') return (2 * 60) / REPLICATES;
  if (!column.endsWith('BenefitKronor')) return 0;
  const year = centre(benefit.yearFactor);
  const job = 400_000 * centre(benefit.jobValueFactor) * year;
  const completer = 8000 * centre(benefit.completerValueFactor) * year;
  const { arbete } = programme.exits;
  return Math.sqrt((job ** 2 * arbete + completer ** 2 * programme.completers) / REPLICATES);
}

/** Numbers that are next to nothing have no digits left to agree on: 0 instead. */
function withoutDust<Value>(value: Value): Value {
  if (typeof value === 'number') return (Math.abs(value) < 1e-100 ? 0 : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutDust<unknown>(inner)]);
  return Object.fromEntries(entries) as Value;
}

const LONG = { tags: ['long'], timeout: 120_000 };

test('random scenarios are simulated with the means that the exact engine expects', LONG, () => {
  let seed = 0;
  fc.assert(
    fc.property(anyScenario.map(withoutDust).map(tamed), (scenario) => {
      const { exact, rows } = simulateAtCentre(scenario, REPLICATES, [], `scenario ${seed++}`);
      for (const [column, value] of Object.entries(expectedColumns(exact))) {
        if (isByYear(column)) continue;
        const { mean, standardError } = columnSummary(rows, column as ReplicateColumn);
        const ownError = isByMonth(column) ? 0.01 * value : 1e-9 * value + 1e-6;
        const allowed = 5 * Math.max(standardError, leastError(column, value, exact)) + ownError;
        expect(Math.abs(mean - value), column).toBeLessThanOrEqual(allowed);
      }
    }),
    { seed: 20171231, numRuns: 60, endOnFailure: true },
  );
});

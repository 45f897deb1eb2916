import { describe, expect, test } from 'vitest';
import { benefitKey } from '../../src/economy/actors.ts';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import {
  COLUMN,
  REPLICATE_COLUMNS,
  type ReplicateColumn,
} from '../../src/economy/replicateColumns.ts';
import { ScenarioSimulator } from '../../src/economy/scenarioSimulator.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { evidence, READY_SCENARIOS } from '../run/readyScenarios.ts';

/** When the account is read. */
const ACCOUNT_MONTHS = [6, 12, 24, 60, 120, 240];

/** Futures of a scenario on the parameters that the exact engine uses: chance alone. */
function simulate(scenario: Scenario, replicates: number, seed = 'test') {
  const exact = expectScenario(scenario, evidence);
  const { cohort, parameters } = exact;
  const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), seedKey(seed));
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, seedKey(seed));
  drawn.fill(parameters);
  const nets: number[][] = [];
  const rows = Array.from({ length: replicates }, (_, replicate) => {
    const row = new Float64Array(REPLICATE_COLUMNS.length);
    simulator.simulate(replicate, drawn, row);
    nets.push(ACCOUNT_MONTHS.map((month) => simulator.netKronor[month] ?? NaN));
    return row;
  });
  return { exact, rows, nets };
}

describe.each([...READY_SCENARIOS])(
  'the mean of simulated futures is what the exact engine expects: %s',
  (_, scenario) => {
    const { exact, rows, nets } = simulate(scenario, 4000);
    const { programme, economy } = exact;
    const completersAt = (time: 'sixMonths' | 'twentyFourMonths') =>
      economy.status[time].completers;
    const dropOutsAt = (time: 'sixMonths' | 'twentyFourMonths') =>
      economy.status[time].allExits.arbete - economy.status[time].completers.arbete;
    const expected: Partial<Record<ReplicateColumn, number>> = {
      starts: programme.startsPerYear,
      personMonths: programme.personMonths,
      exitArbete: programme.exits.arbete,
      exitStudier: programme.exits.studier,
      exitRehab: programme.exits.rehab,
      exitAvbrott: programme.exits.avbrott,
      sixMonthsArbete: completersAt('sixMonths').arbete,
      sixMonthsStudier: completersAt('sixMonths').studier,
      sixMonthsRehab: completersAt('sixMonths').rehab,
      sixMonthsDropOutsInWork: dropOutsAt('sixMonths'),
      twentyFourMonthsArbete: completersAt('twentyFourMonths').arbete,
      twentyFourMonthsStudier: completersAt('twentyFourMonths').studier,
      twentyFourMonthsRehab: completersAt('twentyFourMonths').rehab,
      twentyFourMonthsDropOutsInWork: dropOutsAt('twentyFourMonths'),
      costKronor: economy.cost.costKronor,
      exitBenefitKronor: economy.annualBenefitKronor.exit,
      sixMonthsBenefitKronor: economy.annualBenefitKronor.sixMonths,
      twentyFourMonthsBenefitKronor: economy.annualBenefitKronor.twentyFourMonths,
      benefitShareFk: economy.actors.fk.benefit / economy.actors.society.benefit,
      benefitShareAf: economy.actors.af.benefit / economy.actors.society.benefit,
      benefitShareCity: economy.actors.city.benefit / economy.actors.society.benefit,
      expectedArbete: programme.exits.arbete,
      expectedCompleters: programme.completers,
      expectedExitBenefitKronor: economy.annualBenefitKronor.exit,
    };
    test.each(Object.entries(expected))('%s', (column, value) => {
      const { mean, standardError } = summary(
        rows.map((row) => row[COLUMN[column as ReplicateColumn]]),
      );
      expect(Math.abs(mean - value)).toBeLessThanOrEqual(4 * standardError + 1e-9 * value);
    });
    test.each(ACCOUNT_MONTHS)('the net of the whole intake after %i months', (month) => {
      const { mean, standardError } = summary(
        nets.map((net) => net[ACCOUNT_MONTHS.indexOf(month)]),
      );
      const expectedKronor = economy.ledger.netKronor[month] ?? NaN;
      // Both engines' accounts go by whole months: 0.2 % of the cost is for that.
      expect(Math.abs(mean - expectedKronor)).toBeLessThan(
        4 * standardError + 0.002 * economy.cost.costKronor,
      );
    });
  },
);

/** Mean with its standard error. */
function summary(values: readonly (number | undefined)[]) {
  const mean = values.reduce<number>((sum, each) => sum + (each ?? NaN), 0) / values.length;
  const squares = values.reduce<number>((sum, each) => sum + ((each ?? NaN) - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

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

/** Futures of a scenario on the parameters that the exact engine uses: chance alone. */
function simulate(scenario: Scenario, replicates: number, seed = 'test') {
  const exact = expectScenario(scenario, evidence);
  const { cohort, parameters } = exact;
  const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), seedKey(seed));
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions);
  drawn.fill(parameters);
  const rows = Array.from({ length: replicates }, (_, replicate) => {
    const row = new Float64Array(REPLICATE_COLUMNS.length);
    simulator.simulate(replicate, drawn, row);
    return row;
  });
  return { exact, rows };
}

describe.each([...READY_SCENARIOS])('%s', (_, scenario) => {
  const { exact, rows } = simulate(scenario, 4000);
  const { programme, economy } = exact;
  const completersAt = (time: 'sixMonths' | 'twentyFourMonths') => economy.status[time].completers;
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
    const values = rows.map((row) => row[COLUMN[column as ReplicateColumn]] ?? NaN);
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const variance =
      values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1);
    const standardError = Math.sqrt(variance / values.length);
    expect(Math.abs(mean - value)).toBeLessThanOrEqual(4 * standardError + 1e-9 * value);
  });
  test('full', () => {
    const values = rows.map((row) => row[COLUMN.paybackFullMonths] ?? NaN).sort((a, b) => a - b);
  });
});

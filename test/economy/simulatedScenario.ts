import { benefitKey } from '../../src/economy/actors.ts';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import {
  ACCOUNT_YEARS,
  COLUMN,
  gainedBy,
  GROUP_COLUMNS,
  groupColumn,
  paidBy,
  rowLength,
  type GroupColumn,
  type ReplicateColumn,
  type ReplicateRow,
} from '../../src/economy/replicateColumns.ts';
import { accountAt } from '../../src/economy/intakeLedger.ts';
import type { GroupEconomy } from '../../src/economy/groupEconomy.ts';
import { ScenarioSimulator } from '../../src/economy/scenarioSimulator.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario, type ScenarioExpectation } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { evidence } from '../run/readyScenarios.ts';

/** Futures of a scenario, beside what the exact engine says of it. */
export interface SimulatedScenario {
  readonly exact: ScenarioExpectation;
  readonly rows: readonly ReplicateRow[];
  /** Per future: the net of the whole intake at each of the months asked for. */
  readonly nets: readonly (readonly number[])[];
}

/** Simulates futures on the parameters that the exact engine uses: chance alone. */
export function simulateAtCentre(
  scenario: Scenario,
  replicates: number,
  accountMonths: readonly number[] = [],
  seed = 'test',
): SimulatedScenario {
  const exact = expectScenario(scenario, evidence);
  const { cohort, parameters } = exact;
  const key = seedKey(seed);
  const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), key);
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, key);
  drawn.fill(parameters);
  const nets: number[][] = [];
  const rows = Array.from({ length: replicates }, (_, replicate) => {
    const row = new Float64Array(rowLength(cohort.groups.length));
    simulator.simulate(replicate, drawn, row);
    nets.push(accountMonths.map((month) => simulator.netKronor[month] ?? NaN));
    return row;
  });
  return { exact, rows, nets };
}

/** What the exact engine expects of a future's columns. */
export function expectedColumns({
  programme,
  economy,
}: ScenarioExpectation): Partial<Record<ReplicateColumn, number>> {
  const { sixMonths, twentyFourMonths } = economy.status;
  const { actors } = economy;
  const share = (part: 'fk' | 'af' | 'city') => actors[part].benefit / actors.society.benefit;
  return {
    starts: programme.startsPerYear,
    personMonths: programme.personMonths,
    exitArbete: programme.exits.arbete,
    exitStudier: programme.exits.studier,
    exitRehab: programme.exits.rehab,
    exitAvbrott: programme.exits.avbrott,
    sixMonthsArbete: sixMonths.completers.arbete,
    sixMonthsStudier: sixMonths.completers.studier,
    sixMonthsRehab: sixMonths.completers.rehab,
    sixMonthsDropOutsInWork: sixMonths.allExits.arbete - sixMonths.completers.arbete,
    twentyFourMonthsArbete: twentyFourMonths.completers.arbete,
    twentyFourMonthsStudier: twentyFourMonths.completers.studier,
    twentyFourMonthsRehab: twentyFourMonths.completers.rehab,
    twentyFourMonthsDropOutsInWork:
      twentyFourMonths.allExits.arbete - twentyFourMonths.completers.arbete,
    costKronor: economy.cost.costKronor,
    exitBenefitKronor: economy.annualBenefitKronor.exit,
    sixMonthsBenefitKronor: economy.annualBenefitKronor.sixMonths,
    twentyFourMonthsBenefitKronor: economy.annualBenefitKronor.twentyFourMonths,
    // Without any benefit there is nothing to share.
    ...(actors.society.benefit > 0 && {
      benefitShareFk: share('fk'),
      benefitShareAf: share('af'),
      benefitShareCity: share('city'),
    }),
    expectedArbete: programme.exits.arbete,
    expectedCompleters: programme.completers,
    expectedExitBenefitKronor: economy.annualBenefitKronor.exit,
    ...Object.fromEntries(
      ACCOUNT_YEARS.flatMap((year) => {
        const { gained, paid } = accountAt(economy.ledger, year);
        return [
          [gainedBy(year), gained],
          [paidBy(year), paid],
        ];
      }),
    ),
  };
}

/** What the exact engine expects of the columns of those who start in a group. */
function expectedOfGroup({
  status,
  costKronor,
  annualBenefitKronor,
}: GroupEconomy): Record<GroupColumn, number> {
  const { exit, sixMonths, twentyFourMonths } = status;
  return {
    exitArbete: exit.allExits.arbete,
    exitStudier: exit.allExits.studier,
    exitRehab: exit.allExits.rehab,
    exitAvbrott: exit.allExits.avbrott,
    sixMonthsArbete: sixMonths.completers.arbete,
    sixMonthsStudier: sixMonths.completers.studier,
    sixMonthsRehab: sixMonths.completers.rehab,
    sixMonthsDropOutsInWork: sixMonths.allExits.arbete - sixMonths.completers.arbete,
    twentyFourMonthsArbete: twentyFourMonths.completers.arbete,
    twentyFourMonthsStudier: twentyFourMonths.completers.studier,
    twentyFourMonthsRehab: twentyFourMonths.completers.rehab,
    twentyFourMonthsDropOutsInWork:
      twentyFourMonths.allExits.arbete - twentyFourMonths.completers.arbete,
    exitBenefitKronor: annualBenefitKronor,
    costKronor,
  };
}

/** Every column of every group: its name, where it stands in a row, and what the exact engine expects there. */
export function expectedGroupColumns({ economy, cohort }: ScenarioExpectation) {
  return cohort.groups.flatMap(({ id }, place) => {
    const group = economy.groups.get(id);
    const expected = group && expectedOfGroup(group);
    return GROUP_COLUMNS.map(
      (name) => [`${id} ${name}`, groupColumn(place, name), expected?.[name] ?? 0] as const,
    );
  });
}

/** Mean of a column over the futures, with its standard error. */
export function columnSummary(rows: readonly ReplicateRow[], column: ReplicateColumn) {
  return summary(rows.map((row) => row[COLUMN[column]]));
}

/** A mean over futures, in the unit of its column. */
export interface Summary {
  readonly mean: number;
  readonly standardError: number;
}

/** Mean with its standard error. */
export function summary(values: readonly (number | undefined)[]): Summary {
  const mean = values.reduce<number>((sum, each) => sum + (each ?? NaN), 0) / values.length;
  const squares = values.reduce<number>((sum, each) => sum + ((each ?? NaN) - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

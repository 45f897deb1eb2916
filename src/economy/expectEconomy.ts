import type { Evidence } from '../evidence/evidenceSchema.ts';
import { OUTCOMES, type ByOutcome } from '../evidence/outcome.ts';
import { ofState } from '../multistate/occupancyTrace.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { AFTER_EXIT_STEP_MONTHS, expectAfterExit } from '../programme/afterExit.ts';
import type { AfterExitExpectation } from '../programme/afterExit.ts';
import type { ProgrammeExpectation } from '../programme/expectProgramme.ts';
import { statusByTime, type StatusByTime } from './statusByTime.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PaybackMeasure, ShareTime } from '../target/target.ts';
import type { Actor } from '../evidence/actor.ts';
import { accountParameters } from './accountParameters.ts';
import { benefitKey, moneyShares, splitOverActors, type ActorExpectation } from './actors.ts';
import { annualBenefit, benefitValues, type BenefitValues } from './benefitValues.ts';
import { expectCost, type CostExpectation } from './cost.ts';
import { expectGroups, type GroupEconomy } from './groupEconomy.ts';
import { expectIntakeLedger, type IntakeLedger } from './intakeLedger.ts';
import { lastingPaybackMonths, paybackMonths } from './payback.ts';

/** Cost, benefit and payback of a year's starts. */
export interface EconomyExpectation {
  readonly cost: CostExpectation;
  readonly status: StatusByTime;
  /** Completers' benefit in a year, by their status at each time after exit. */
  readonly annualBenefitKronor: Readonly<Record<ShareTime, number>>;
  /** Months, unrounded; null for never, or for `full` later than the horizon. */
  readonly payback: Readonly<Record<PaybackMeasure, number | null>>;
  readonly actors: Readonly<Record<Actor, ActorExpectation>>;
  readonly ledger: IntakeLedger;
  /** Those who start in each group, by its id. */
  readonly groups: ReadonlyMap<string, GroupEconomy>;
}

/** The latest time after exit at which the status is read, in months. */
const LATEST_STATUS_MONTHS = 24;

/**
 * Expected economy of a scenario: `src/MODEL.md`, Money, and 1 to 3 under Payback.
 *
 * @param programme of the same scenario and parameters
 */
export function expectEconomy(
  scenario: Scenario,
  parameters: Parameters,
  evidence: Evidence,
  programme: ProgrammeExpectation,
): EconomyExpectation {
  const { benefit } = scenario.assumptions;
  const values = benefitValues(benefit.calibration, parameters);
  // Benefits may be counted for a shorter time than the latest status that is read.
  const months = Math.max(benefit.benefitMonths, LATEST_STATUS_MONTHS);
  const after = expectAfterExit(scenario, parameters, months);
  const cost = expectCost(scenario, programme);
  const { exits } = programme;
  const annualBenefitKronor = {
    exit: annualBenefit(exits, values),
    sixMonths: benefitAfterExit(exits, after, values, 6),
    twentyFourMonths: benefitAfterExit(exits, after, values, LATEST_STATUS_MONTHS),
  };
  const account = accountParameters(parameters);
  const ledger = expectIntakeLedger(
    scenario,
    account,
    programme,
    account === parameters ? after : expectAfterExit(scenario, account, months),
    values,
    cost.costKronor,
  );
  return {
    cost,
    status: statusByTime(exits, after),
    annualBenefitKronor,
    payback: {
      report: paybackMonths(cost.costKronor, annualBenefitKronor.exit),
      reportSixMonths: paybackMonths(cost.costKronor, annualBenefitKronor.sixMonths),
      reportTwentyFourMonths: paybackMonths(cost.costKronor, annualBenefitKronor.twentyFourMonths),
      full: lastingPaybackMonths(ledger.netKronor, ledger.timesMonths, benefit.horizonMonths),
    },
    actors: splitOverActors(
      moneyShares(scenario.assumptions, benefitKey(evidence)),
      programme,
      cost.costKronor,
      annualBenefitKronor.exit,
    ),
    ledger,
    groups: expectGroups(programme, after, values, cost.costKronor),
  };
}

/** What completers' status is worth a year, some months after exit. */
function benefitAfterExit(
  exits: ByOutcome,
  after: AfterExitExpectation,
  values: BenefitValues,
  months: number,
): number {
  const point = Math.round(months / AFTER_EXIT_STEP_MONTHS);
  return OUTCOMES.filter((outcome) => outcome !== 'avbrott').reduce((sum, outcome) => {
    const trace = after[outcome];
    const perPerson = Object.entries(values.byState).reduce(
      (total, [state, kronor]) =>
        total + kronor * (ofState(trace.occupancy, trace, state)[point] ?? 0),
      0,
    );
    return sum + exits[outcome] * perPerson;
  }, 0);
}

import type { Parameters } from '../parameters/parameters.ts';
import { expectAfterExit } from '../programme/afterExit.ts';
import type { ProgrammeExpectation } from '../programme/expectProgramme.ts';
import type { Assumptions, Scenario } from '../scenario/scenario.ts';
import { accountParameters } from './accountParameters.ts';
import { annualBenefit, benefitValues } from './benefitValues.ts';
import { expectCost } from './cost.ts';
import { expectIntakeLedger, type CountedBenefit } from './intakeLedger.ts';
import { lastingPaybackMonths, paybackMonths } from './payback.ts';

/**
 * What is counted differently in the whole intake than in the report, one thing more at each step.
 */
export type PaybackStepId =
  /** The report's: a year's cost over a year's benefit of the status at exit. */
  | 'report'
  /**
   * Month by month from the first day: the cost falls due as people take part, the benefit begins
   * when they leave.
   */
  | 'monthByMonth'
  /** People go on to find and to lose jobs. */
  | 'afterExit'
  /** Those who dropped out find work too. */
  | 'dropOuts'
  /** What would have come without the programme is taken away. */
  | 'beyondAnyway'
  /** The benefit falls off from the exit on, and no jobs are lost. */
  | 'fallOff'
  /** Later money counts for less. */
  | 'interest';

/** Expected months to payback once a step is counted as well; null when not within the horizon. */
export interface PaybackStep {
  readonly step: PaybackStepId;
  readonly months: number | null;
}

/**
 * The way from the report's payback to that of the whole intake, for expected values. A step that
 * changes nothing by what the scenario assumes (status that lasts, no fall-off, no interest) is left
 * out. The last one is the measure `full`.
 *
 * @returns in the order of `PaybackStepId`, each with all steps before it
 */
export function paybackSteps(
  scenario: Scenario,
  parameters: Parameters,
  programme: ProgrammeExpectation,
): readonly PaybackStep[] {
  const { afterExit, benefit } = scenario.assumptions;
  const values = benefitValues(benefit.calibration, parameters);
  const { costKronor } = expectCost(scenario, programme);
  const steady = { ...parameters, benefitFallOffPerMonth: 0 };
  const account = (
    changed: Partial<Assumptions>,
    counted: CountedBenefit,
    followed: Parameters = steady,
  ) => {
    const assumed = { ...scenario, assumptions: { ...scenario.assumptions, ...changed } };
    const after = expectAfterExit(assumed, followed, benefit.benefitMonths);
    const { netKronor, timesMonths } = expectIntakeLedger(
      assumed,
      followed,
      programme,
      after,
      values,
      costKronor,
      counted,
    );
    return lastingPaybackMonths(netKronor, timesMonths, benefit.horizonMonths);
  };
  const lasting = { afterExit: { ...afterExit, mode: 'statusPersists' } } as const;
  const undiscounted = { benefit: { ...benefit, discountRatePerYear: 0 } };
  const completers = { dropOuts: false, beyondAnyway: false };
  const moving: PaybackStep[] =
    afterExit.mode === 'dynamic'
      ? [
          { step: 'afterExit', months: account(undiscounted, completers) },
          { step: 'dropOuts', months: account(undiscounted, { ...completers, dropOuts: true }) },
        ]
      : [];
  const everything = { dropOuts: true, beyondAnyway: true };
  const falling = accountParameters(parameters);
  const fallOff: PaybackStep[] =
    parameters.benefitFallOffPerMonth > 0
      ? [{ step: 'fallOff', months: account(undiscounted, everything, falling) }]
      : [];
  const interest: PaybackStep[] =
    benefit.discountRatePerYear > 0
      ? [{ step: 'interest', months: account({}, everything, falling) }]
      : [];
  return [
    {
      step: 'report',
      months: paybackMonths(costKronor, annualBenefit(programme.exits, values)),
    },
    { step: 'monthByMonth', months: account({ ...lasting, ...undiscounted }, completers) },
    ...moving,
    { step: 'beyondAnyway', months: account(undiscounted, everything) },
    ...fallOff,
    ...interest,
  ];
}

import { OUTCOMES } from '../evidence/outcome.ts';
import type { HazardTrace } from '../multistate/occupancyTrace.ts';
import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import {
  AFTER_EXIT_STEP_MONTHS,
  expectCounterfactual,
  type AfterExitExpectation,
} from '../programme/afterExit.ts';
import type { ProgrammeExpectation } from '../programme/expectProgramme.ts';
import { exitEvents, personMonthEvents, spreadOverYear } from '../programme/intakeEvents.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { BenefitValues } from './benefitValues.ts';
import type { AccountYear } from './replicateColumns.ts';

/**
 * A year's intake followed from its first day: money up to each time, in kronor, discounted to the
 * first day. All columns have one entry for each of `timesMonths` and begin with 0.
 */
export interface IntakeLedger {
  readonly timesMonths: readonly number[];
  readonly costKronor: readonly number[];
  /** Benefit beyond what would have come without the programme. */
  readonly benefitKronor: readonly number[];
  readonly netKronor: readonly number[];
}

/** What of the benefit a ledger counts. */
export interface CountedBenefit {
  /** Whether what those who dropped out earn once they work counts. */
  readonly dropOuts: boolean;
  /** Whether what would have come without the programme is taken away. */
  readonly beyondAnyway: boolean;
}

const EVERYTHING: CountedBenefit = { dropOuts: true, beyondAnyway: true };

/**
 * Cost and benefit of a year's intake, month by month (`src/MODEL.md`, Payback, 3). Starts are
 * spread evenly over the first twelve months; the cost follows the person-months and, undiscounted,
 * sums to `costKronor`. The counterfactual is taken away: the same persons looking for work from
 * their month of intake (dynamic), or a share of the benefit (status persists).
 *
 * Persons who leave during a step of `AFTER_EXIT_STEP_MONTHS` are taken to leave in its middle; the
 * error is of the second order in that step.
 *
 * @param parameters as `accountParameters` has them
 * @param after of the same scenario and parameters, for as many months as benefits are counted
 * @param costKronor of the year
 * @param counted everything when left out
 */
export function expectIntakeLedger(
  scenario: Scenario,
  parameters: Parameters,
  programme: ProgrammeExpectation,
  after: AfterExitExpectation,
  values: BenefitValues,
  costKronor: number,
  counted: CountedBenefit = EVERYTHING,
): IntakeLedger {
  const { benefitMonths, discountRatePerYear } = scenario.assumptions.benefit;
  const points = Math.round(benefitMonths / AFTER_EXIT_STEP_MONTHS) + 1;
  const timesMonths = Array.from({ length: points }, (_, i) => i * AFTER_EXIT_STEP_MONTHS);
  const monthly = log(1 + discountRatePerYear) / 12;
  const discount = timesMonths.map((time) => exp(-monthly * (time + AFTER_EXIT_STEP_MONTHS / 2)));
  const accumulate = (increments: Float64Array) => {
    let sum = 0;
    return timesMonths.map((_, i) =>
      i === 0 ? 0 : (sum += (increments[i - 1] ?? 0) * (discount[i - 1] ?? 1)),
    );
  };
  const { personMonths } = programme;
  const enrolled = spreadOverYear(personMonthEvents(programme), points);
  // Where nobody takes part whose months it could follow, the cost is paid over the year.
  const kronorPerMonth = costKronor / personMonths;
  const cost = enrolled.map((months, step) =>
    personMonths > 0
      ? months * kronorPerMonth
      : step * AFTER_EXIT_STEP_MONTHS < 12
        ? (costKronor * AFTER_EXIT_STEP_MONTHS) / 12
        : 0,
  );
  const costSoFar = accumulate(cost);
  const benefit = benefitIncrements(
    scenario,
    parameters,
    programme,
    after,
    values,
    points,
    counted,
  );
  const benefitSoFar = accumulate(benefit);
  return {
    timesMonths,
    costKronor: costSoFar,
    benefitKronor: benefitSoFar,
    netKronor: benefitSoFar.map((sum, i) => sum - (costSoFar[i] ?? 0)),
  };
}

/**
 * What the intake has gained and cost at the end of a year from its first day, in kronor; once
 * benefits are no longer counted it stays as it is.
 */
export function accountAt(
  { costKronor, benefitKronor }: IntakeLedger,
  year: AccountYear,
): { readonly gained: number; readonly paid: number } {
  const point = Math.min(costKronor.length - 1, (year * 12) / AFTER_EXIT_STEP_MONTHS);
  return { gained: benefitKronor[point] ?? NaN, paid: costKronor[point] ?? NaN };
}

/** Kronor of benefit in each step. */
function benefitIncrements(
  scenario: Scenario,
  parameters: Parameters,
  programme: ProgrammeExpectation,
  after: AfterExitExpectation,
  values: BenefitValues,
  points: number,
  counted: CountedBenefit,
): Float64Array {
  const { benefitFallOffPerMonth } = parameters;
  const increments = new Float64Array(points - 1);
  for (const outcome of OUTCOMES) {
    if (outcome === 'avbrott' && !counted.dropOuts) continue;
    const exits = spreadOverYear(exitEvents(programme, outcome), points);
    const seeking = outcome === 'avbrott' ? 0 : values.byState.seeking;
    const rates = benefitRates(after[outcome], values, seeking, benefitFallOffPerMonth);
    addConvolution(increments, exits, rates);
  }
  if (!counted.beyondAnyway) return increments;
  const { mode } = scenario.assumptions.afterExit;
  if (mode === 'statusPersists') {
    return increments.map((kronor) => kronor * (1 - parameters.deadweightShare));
  }
  const months = scenario.assumptions.benefit.benefitMonths;
  const course = expectCounterfactual(scenario, parameters, months);
  const without = benefitRates(course, values, 0, benefitFallOffPerMonth);
  const starts = spreadOverYear([{ atMonths: 0, amount: programme.startsPerYear }], points);
  addConvolution(
    increments,
    starts.map((persons) => -persons),
    without,
  );
  return increments;
}

/** Kronor per month of one person, at each point of the trace; from its first on it falls off. */
function benefitRates(
  trace: HazardTrace,
  values: BenefitValues,
  seekingKronor: number,
  fallOffPerMonth: number,
): number[] {
  return trace.times.map((time, point) => {
    const rate = trace.states.reduce((sum, state, column) => {
      const yearly =
        state === 'seeking' ? seekingKronor : values.byState[state as keyof typeof values.byState];
      return sum + ((trace.occupancy[column]?.[point] ?? 0) * yearly) / 12;
    }, 0);
    return rate * exp(-fallOffPerMonth * time);
  });
}

/**
 * Adds what persons earn in each step. Those who come in step i come in its middle on average: they
 * earn for half of it, and later from half a step before a point of their trace to half a step
 * after it, by trapezoids.
 */
function addConvolution(
  increments: Float64Array,
  persons: Float64Array,
  ratesPerMonth: readonly number[],
): void {
  const earned = ratesPerMonth.map((rate, lag) => {
    const before = lag === 0 ? 0 : (ratesPerMonth[lag - 1] ?? 0) + 3 * rate;
    const after = 3 * rate + (ratesPerMonth[lag + 1] ?? rate);
    return ((before + after) / 8) * AFTER_EXIT_STEP_MONTHS;
  });
  for (let i = 0; i < persons.length; i++) {
    const amount = persons[i] ?? 0;
    if (amount === 0) continue;
    for (let step = i; step < increments.length; step++) {
      increments[step] = (increments[step] ?? 0) + amount * (earned[step - i] ?? 0);
    }
  }
}

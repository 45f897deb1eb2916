import {
  countedCompleters,
  exitJobKindsOf,
  hasAllOutcomes,
} from '../evidence/countedCompleters.ts';
import { rangeOf } from '../evidence/countRange.ts';
import type { JobKinds } from '../evidence/jobKind.ts';
import { middleOf } from '../evidence/middleCounts.ts';
import { modelFollowUp } from '../evidence/modelFollowUp.ts';
import type { OwnCohort } from '../evidence/ownEvidence.ts';
import { followUpFaults, jobKindsOf } from '../evidence/ownFollowUp.ts';
import { EXIT_JOBS, FOUND_JOBS } from '../parameters/jobKinds.ts';
import { AS_CALIBRATED, benefitValues } from './benefitValues.ts';

/** What own prices are relative to those of calibration A. */
export interface PriceFactors {
  /** Of a job, of any kind. */
  readonly job: number;
  /** Of a completer without work. */
  readonly completer: number;
}

/** Prices from a printed calculation, or why there are none. */
export type OwnPrices =
  | ({
      readonly from: 'exit' | 'both';
      /** Whether the two paybacks that are printed have no prices in common. */
      readonly isDivided: boolean;
    } & PriceFactors)
  | { readonly from: 'none'; readonly why: 'noPayback' | 'noCost' | 'noCounts' | 'outOfReach' };

/** Persons by what they are worth: jobs of some kinds, and completers without. */
interface Valued {
  readonly jobs: number;
  readonly others: number;
  readonly kinds: JobKinds;
  readonly months: number;
}

/** Beliefs about the factors reach so far. */
const HIGHEST = 5;

/**
 * The prices that a printed payback takes: by the report's method a year's benefit is twelve times
 * the cost over the months. The value of a job and of a completer without work are then those of
 * calibration A times one factor; where the payback at the follow-up is printed too, times one
 * factor each (`src/MODEL.md`, Money).
 */
export function ownPrices(cohort: OwnCohort): OwnPrices {
  const { costKronor, economy } = cohort;
  if (!economy?.paybackMonths) return { from: 'none', why: 'noPayback' };
  if (!costKronor || costKronor.value === 0) return { from: 'none', why: 'noCost' };
  const exit = atExit(cohort, economy.paybackMonths.value);
  if (!exit) return { from: 'none', why: 'noCounts' };
  const later = atFollowUp(cohort);
  const both = later && solveBoth(costKronor.value, exit, later);
  if (both) return { from: 'both', isDivided: false, ...both };
  const factor = annualKronor(costKronor.value, exit) / pricedKronor(exit);
  return factor > 0 && factor <= HIGHEST
    ? {
        from: 'exit',
        isDivided: later !== undefined,
        job: rounded(factor),
        completer: rounded(factor),
      }
    : { from: 'none', why: 'outOfReach' };
}

function atExit(cohort: OwnCohort, months: number): Valued | undefined {
  if (!hasAllOutcomes(cohort)) return undefined;
  const { completers, jobs } = countedCompleters(cohort);
  const printed = cohort.economy?.completers;
  const all = printed ? middleOf(rangeOf(printed)) : completers;
  if (all === 0 || jobs > all) return undefined;
  return { jobs, others: all - jobs, kinds: exitJobKindsOf(cohort) ?? EXIT_JOBS, months };
}

function atFollowUp(cohort: OwnCohort): Valued | undefined {
  const followUp = modelFollowUp(cohort);
  const months = cohort.economy?.paybackMonthsAtFollowUp?.value;
  if (!followUp?.followed || !followUp.inWork || months === undefined) return undefined;
  if (followUpFaults(followUp).length > 0) return undefined;
  const jobs = middleOf(rangeOf(followUp.inWork));
  const others = Math.max(0, middleOf(rangeOf(followUp.followed)) - jobs);
  const kinds = jobKindsOf(followUp.jobKinds, followUp.inWork) ?? FOUND_JOBS;
  return { jobs, others, kinds, months };
}

function annualKronor(costKronor: number, { months }: Valued): number {
  return (12 * costKronor) / months;
}

/** What each part is worth a year at calibration A. */
function partsOf({ jobs, others, kinds }: Valued): readonly [jobs: number, others: number] {
  const values = benefitValues('A', { ...AS_CALIBRATED, exitJobKinds: kinds });
  return [jobs * values.exitJobKronor, others * values.completerKronor];
}

function pricedKronor(valued: Valued): number {
  const [jobs, others] = partsOf(valued);
  return jobs + others;
}

/** Two equations for two factors; undefined where they have no answer that a belief can hold. */
function solveBoth(costKronor: number, exit: Valued, later: Valued): PriceFactors | undefined {
  const [a, b] = partsOf(exit);
  const [c, d] = partsOf(later);
  const [one, other] = [annualKronor(costKronor, exit), annualKronor(costKronor, later)];
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-9 * Math.abs(a * d)) return undefined;
  const job = (one * d - b * other) / determinant;
  const completer = (a * other - one * c) / determinant;
  const isWithin = (factor: number) => factor > 0 && factor <= HIGHEST;
  return isWithin(job) && isWithin(completer)
    ? { job: rounded(job), completer: rounded(completer) }
    : undefined;
}

function rounded(factor: number): number {
  return Number(factor.toPrecision(6));
}

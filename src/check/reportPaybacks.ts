import {
  AS_CALIBRATED,
  annualBenefit,
  benefitValues,
  jobKronor,
} from '../economy/benefitValues.ts';
import { paybackMonths } from '../economy/payback.ts';
import { baseYear, latestYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { JOB_KINDS } from '../evidence/jobKind.ts';
import { FOUND_JOBS } from '../parameters/jobKinds.ts';

/** Paybacks that the reports print and that can be computed from their counts. */
export const REPORT_PAYBACKS = ['exit', 'sixMonths', 'paid', 'revised', 'original'] as const;
/** One of the printed paybacks: two of the base year, and the latest year at three costs. */
export type ReportPaybackId = (typeof REPORT_PAYBACKS)[number];

/** One of them, by calibration A at its centre and the report's method; months are unrounded. */
export interface ReportPayback {
  readonly id: ReportPaybackId;
  readonly costKronor: number;
  /** Path of the cost in the evidence. */
  readonly costPath: string;
  /** Completers in work, and all of them. */
  readonly jobs: number;
  readonly completers: number;
  readonly computedMonths: number;
  readonly printedMonths: number;
  readonly printedPath: string;
  /** The annual benefit that the printed months mean at this cost. */
  readonly impliedBenefitKronor: number;
}

/**
 * The printed paybacks beside computed ones. The follow-up's jobs and those by the hour stand among
 * all followed up, another cohort than the year's, on the cost of the base year. The latest year
 * was never fitted to: it says how far the prices of the base year reach.
 */
export function reportPaybacks(evidence: Evidence): readonly ReportPayback[] {
  const { economy, followUp } = evidence;
  const [base, latest] = [baseYear(evidence).counts, latestYear(evidence).counts];
  const values = benefitValues('A');
  const kinds = jobKronor('A', AS_CALIBRATED);
  const atFollowUp = JOB_KINDS.reduce((sum, kind) => sum + FOUND_JOBS[kind] * kinds[kind], 0);
  const of = (jobs: number, completers: number) =>
    annualBenefit({ arbete: jobs, studier: 0, rehab: completers - jobs, avbrott: 0 }, values);
  const jobsAtExit = base.total.outcomes.arbete.value;
  const latestJobs = latest.pooled.outcomes.arbete.value;
  const latestCompleters = latest.completed.value;
  const participants = base.payoffParticipants.value;
  const found = followUp.inWork.value + followUp.hourlyTemporary.value;
  const followed = followUp.followedUp.value;
  const { cost } = economy;
  const inLatest = (
    id: ReportPaybackId,
    key: 'paidKronor' | 'budgetRevisedKronor' | 'budgetOriginalKronor',
  ) =>
    paybackOf(
      {
        id,
        jobs: latestJobs,
        completers: latestCompleters,
        costPath: `economy.latest.${key}`,
        printedPath: 'economy.latest.paybackMonths',
      },
      economy.latest[key].value,
      of(latestJobs, latestCompleters),
      economy.latest.paybackMonths.value,
    );
  return [
    paybackOf(
      {
        id: 'exit',
        jobs: jobsAtExit,
        completers: participants,
        costPath: 'economy.cost.totalKronor',
        printedPath: 'economy.paybackMonths.society',
      },
      cost.totalKronor.value,
      of(jobsAtExit, participants),
      economy.paybackMonths.society.value,
    ),
    paybackOf(
      {
        id: 'sixMonths',
        jobs: found,
        completers: followed,
        costPath: 'economy.cost.totalKronor',
        printedPath: 'economy.paybackMonthsAtSixMonths',
      },
      cost.totalKronor.value,
      atFollowUp + (followed - found) * values.completerKronor,
      economy.paybackMonthsAtSixMonths.value,
    ),
    inLatest('paid', 'paidKronor'),
    inLatest('revised', 'budgetRevisedKronor'),
    inLatest('original', 'budgetOriginalKronor'),
  ];
}

function paybackOf(
  about: Pick<ReportPayback, 'id' | 'jobs' | 'completers' | 'costPath' | 'printedPath'>,
  costKronor: number,
  benefitKronor: number,
  printedMonths: number,
): ReportPayback {
  return {
    ...about,
    costKronor,
    computedMonths: paybackMonths(costKronor, benefitKronor) ?? Infinity,
    printedMonths,
    impliedBenefitKronor: (12 * costKronor) / printedMonths,
  };
}

/**
 * What the report says of the first half of the base year: a benefit and a payback, but neither
 * cost nor participants.
 */
export interface FirstHalf {
  readonly printedMonths: number;
  readonly benefitPerParticipantKronor: number;
  /** The cost for each participant that the two mean together. */
  readonly impliedCostPerParticipantKronor: number;
  /** The same of the whole year, whose cost and participants are known. */
  readonly yearCostPerParticipantKronor: number;
}

/** What the first half of the base year means for the cost of a participant, beside the whole. */
export function firstHalfYear(evidence: Evidence): FirstHalf {
  const { economy } = evidence;
  const printedMonths = economy.paybackMonthsFirstHalf.value;
  const benefitPerParticipantKronor = economy.benefitPerParticipantFirstHalfKronor.value;
  return {
    printedMonths,
    benefitPerParticipantKronor,
    impliedCostPerParticipantKronor: (benefitPerParticipantKronor * printedMonths) / 12,
    yearCostPerParticipantKronor:
      economy.cost.totalKronor.value / baseYear(evidence).counts.payoffParticipants.value,
  };
}

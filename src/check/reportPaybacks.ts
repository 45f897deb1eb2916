import {
  AS_CALIBRATED,
  annualBenefit,
  benefitValues,
  jobKronor,
} from '../economy/benefitValues.ts';
import { paybackMonths } from '../economy/payback.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { FOUND_JOBS, JOB_KINDS } from '../parameters/jobKinds.ts';

/** Paybacks that the reports print and that can be computed from their counts. */
export const REPORT_PAYBACKS = [
  'exit2017',
  'sixMonths',
  'paid2019',
  'revised2019',
  'original2019',
] as const;
/** One of the printed paybacks. */
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
 * The printed paybacks beside computed ones. The follow-up's 13 jobs and one by the hour stand
 * among the 57 followed up, another cohort than the year's, on the cost of 2017. 2019 was never
 * fitted to: it says how far the prices of 2017 reach.
 */
export function reportPaybacks({
  economy,
  counts2017,
  counts2019,
  followUp,
}: Evidence): readonly ReportPayback[] {
  const values = benefitValues('A');
  const kinds = jobKronor('A', AS_CALIBRATED);
  const atFollowUp = JOB_KINDS.reduce((sum, kind) => sum + FOUND_JOBS[kind] * kinds[kind], 0);
  const of = (jobs: number, completers: number) =>
    annualBenefit({ arbete: jobs, studier: 0, rehab: completers - jobs, avbrott: 0 }, values);
  const [jobs2017, jobs2019] = [
    counts2017.total.outcomes.arbete.value,
    counts2019.pooled.outcomes.arbete.value,
  ];
  const completers2019 = counts2019.completed.value;
  const participants = counts2017.payoffParticipants.value;
  const found = followUp.inWork.value + followUp.hourlyTemporary.value;
  const followed = followUp.followedUp.value;
  const { year2019, cost2017 } = economy;
  const in2019 = (
    id: ReportPaybackId,
    key: 'paidKronor' | 'budgetRevisedKronor' | 'budgetOriginalKronor',
  ) =>
    paybackOf(
      {
        id,
        jobs: jobs2019,
        completers: completers2019,
        costPath: `economy.year2019.${key}`,
        printedPath: 'economy.year2019.paybackMonths',
      },
      year2019[key].value,
      of(jobs2019, completers2019),
      year2019.paybackMonths.value,
    );
  return [
    paybackOf(
      {
        id: 'exit2017',
        jobs: jobs2017,
        completers: participants,
        costPath: 'economy.cost2017.totalKronor',
        printedPath: 'economy.paybackMonths2017.society',
      },
      cost2017.totalKronor.value,
      of(jobs2017, participants),
      economy.paybackMonths2017.society.value,
    ),
    paybackOf(
      {
        id: 'sixMonths',
        jobs: found,
        completers: followed,
        costPath: 'economy.cost2017.totalKronor',
        printedPath: 'economy.paybackMonthsAtSixMonths',
      },
      cost2017.totalKronor.value,
      atFollowUp + (followed - found) * values.completerKronor,
      economy.paybackMonthsAtSixMonths.value,
    ),
    in2019('paid2019', 'paidKronor'),
    in2019('revised2019', 'budgetRevisedKronor'),
    in2019('original2019', 'budgetOriginalKronor'),
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

/** What the first half of 2017 says: a benefit and a payback, but neither cost nor participants. */
export interface FirstHalf {
  readonly printedMonths: number;
  readonly benefitPerParticipantKronor: number;
  /** The cost for each participant that the two mean together. */
  readonly impliedCostPerParticipantKronor: number;
  /** The same of the whole year, whose cost and participants are known. */
  readonly yearCostPerParticipantKronor: number;
}

/** What the first half of 2017 means for the cost of a participant, beside the whole year's. */
export function firstHalfOf2017({ economy, counts2017 }: Evidence): FirstHalf {
  const printedMonths = economy.paybackMonthsFirstHalf2017.value;
  const benefitPerParticipantKronor = economy.benefitPerParticipantFirstHalf2017Kronor.value;
  return {
    printedMonths,
    benefitPerParticipantKronor,
    impliedCostPerParticipantKronor: (benefitPerParticipantKronor * printedMonths) / 12,
    yearCostPerParticipantKronor:
      economy.cost2017.totalKronor.value / counts2017.payoffParticipants.value,
  };
}

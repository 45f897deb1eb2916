import type { ByOutcome } from '../evidence/outcome.ts';
import { JOB_KINDS, type JobKinds } from '../evidence/jobKind.ts';
import { EXIT_JOBS, FOUND_JOBS } from '../parameters/jobKinds.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { AfterExitState } from '../programme/afterExit.ts';

/**
 * Three named ways to price an outcome, since the reports print sums and no prices: `src/MODEL.md`,
 * Money.
 */
export type Calibration = 'A' | 'B' | 'C';

/** Annual benefit to society of one person, relative to before the programme, in kronor. */
export interface BenefitValues {
  /** An average job at exit. */
  readonly exitJobKronor: number;
  /** A completer who neither works nor lost a job: studier or rehab. */
  readonly completerKronor: number;
  readonly byState: Readonly<Record<AfterExitState, number>>;
}

/** What of the prices is uncertain, and which jobs they are for. */
export type ValueParameters = Pick<
  Parameters,
  | 'exitJobKinds'
  | 'foundJobKinds'
  | 'jobValueFactor'
  | 'completerValueFactor'
  | 'subsidisedValueShare'
>;

/**
 * Calibration A: a full-time job is 20 000 kr a month with the employer's contribution of 31.42 %;
 * the value of a completer without work, and 22.4 % of a full job for a subsidised one, are solved
 * so that 9.18 million kronor and the base year's 57 completers give the report's 70 months, and
 * the follow-up's 13 jobs and one by the hour its 42.
 */
const CALIBRATION_A = { fullTimeKronor: 315_400, completerKronor: 7_850 } as const;

/** The jobs as counted, priced as the calibrations were fitted: a subsidised job at 22.4 %. */
export const AS_CALIBRATED: ValueParameters = {
  exitJobKinds: EXIT_JOBS,
  foundJobKinds: FOUND_JOBS,
  jobValueFactor: 1,
  completerValueFactor: 1,
  subsidisedValueShare: 0.224,
};

/**
 * Calibration B: the benefit of the base year over its six persons in work; nothing else counts.
 */
const KRONOR_PER_JOB = 263_000;

/**
 * Calibration C: the benefit of the base year over its 4.5 full-time equivalents; nothing else
 * counts.
 */
const KRONOR_PER_FULL_TIME_EQUIVALENT = 351_000;

/** Part of full time of an hourly temporary job (assumed: no source). */
const HOURLY_PART = 0.25;

/** What each status is worth a year under a calibration: `src/MODEL.md`, Money. */
export function benefitValues(
  calibration: Calibration,
  parameters: ValueParameters = AS_CALIBRATED,
): BenefitValues {
  const kronor = jobKronor(calibration, parameters);
  const job = (kinds: JobKinds) => meanKronor(kinds, kronor);
  const completerKronor =
    calibration === 'A' ? CALIBRATION_A.completerKronor * parameters.completerValueFactor : 0;
  const { exitJobKinds, foundJobKinds } = parameters;
  return {
    exitJobKronor: job(exitJobKinds),
    completerKronor,
    byState: {
      seeking: completerKronor,
      studying: completerKronor,
      jobLost: 0,
      exitJobUnsubsidised: job(unsubsidised(exitJobKinds)),
      exitJobSubsidised: job(subsidised(exitJobKinds)),
      foundJobUnsubsidised: job(unsubsidised(foundJobKinds)),
      foundJobSubsidised: job(subsidised(foundJobKinds)),
    },
  };
}

/**
 * Annual benefit of persons by their status at exit, in kronor; drop-outs count for nothing.
 *
 * @param persons whole or expected; shares give the benefit of one person
 */
export function annualBenefit(persons: ByOutcome, values: BenefitValues): number {
  return (
    persons.arbete * values.exitJobKronor +
    (persons.studier + persons.rehab) * values.completerKronor
  );
}

/** Annual value of one job of each kind, in kronor. */
export function jobKronor(
  calibration: Calibration,
  { jobValueFactor, subsidisedValueShare }: ValueParameters,
): JobKinds {
  if (calibration === 'B') {
    const any = KRONOR_PER_JOB * jobValueFactor;
    return {
      fullUnsubsidised: any,
      halfUnsubsidised: any,
      fullSubsidised: any,
      halfSubsidised: any,
      hourly: any,
    };
  }
  const full =
    (calibration === 'A' ? CALIBRATION_A.fullTimeKronor : KRONOR_PER_FULL_TIME_EQUIVALENT) *
    jobValueFactor;
  const supported = full * (calibration === 'A' ? subsidisedValueShare : 1);
  return {
    fullUnsubsidised: full,
    halfUnsubsidised: full / 2,
    fullSubsidised: supported,
    halfSubsidised: supported / 2,
    hourly: full * HOURLY_PART,
  };
}

/** Mean annual value of the given jobs; 0 where there are none. */
function meanKronor(kinds: JobKinds, kronor: JobKinds): number {
  let total = 0;
  let value = 0;
  for (const kind of JOB_KINDS) {
    total += kinds[kind];
    value += kinds[kind] * kronor[kind];
  }
  return total === 0 ? 0 : value / total;
}

function unsubsidised(kinds: JobKinds): JobKinds {
  return { ...kinds, fullSubsidised: 0, halfSubsidised: 0 };
}

function subsidised(kinds: JobKinds): JobKinds {
  return { ...kinds, fullUnsubsidised: 0, halfUnsubsidised: 0, hourly: 0 };
}

import { JOB_KINDS, type JobKind, type JobKinds } from '../evidence/jobKind.ts';

/** Which kinds are subsidised. */
export const SUBSIDISED_KINDS: readonly JobKind[] = ['fullSubsidised', 'halfSubsidised'];

/**
 * At exit in the base year: 3 full time, 1 half time, 2 half time with wage subsidy (its report,
 * Resultat totalt).
 */
export const EXIT_JOBS: JobKinds = {
  fullUnsubsidised: 3,
  halfUnsubsidised: 1,
  fullSubsidised: 0,
  halfSubsidised: 2,
  hourly: 0,
};

/**
 * Six months after exit (the same report, Uppföljning 6 månader): the kinds of the jobs found by
 * then.
 */
export const FOUND_JOBS: JobKinds = {
  fullUnsubsidised: 6,
  halfUnsubsidised: 0,
  fullSubsidised: 2,
  halfSubsidised: 5,
  hourly: 1,
};

/**
 * Which part of the jobs is subsidised.
 *
 * @returns 0–1; 0 where there are no jobs
 */
export function subsidisedShare(kinds: JobKinds): number {
  let [subsidised, all] = [0, 0];
  for (const kind of JOB_KINDS) {
    all += kinds[kind];
    if (SUBSIDISED_KINDS.includes(kind)) subsidised += kinds[kind];
  }
  return all === 0 ? 0 : subsidised / all;
}

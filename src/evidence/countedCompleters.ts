import { middleOf } from './middleCounts.ts';
import { NOBODY, rangeOf, sumOf, type CountRange } from './countRange.ts';
import type { JobKinds } from './jobKind.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';
import type { OwnCohort } from './ownEvidence.ts';
import { jobKindsOf } from './ownFollowUp.ts';

/** How many left with an outcome, all groups together; what is not told as nobody. */
export function leftWith({ groups }: OwnCohort, outcome: Outcome): CountRange {
  return sumOf(groups.map(({ outcomes }) => rangeOf(outcomes[outcome] ?? NOBODY)));
}

/** Whether every group's outcomes are told. */
export function hasAllOutcomes({ groups }: OwnCohort): boolean {
  return groups.every(({ outcomes }) => OUTCOMES.every((outcome) => outcomes[outcome]));
}

/** Whole persons: all who left but the drop-outs, and those of them who went to work. */
export function countedCompleters(cohort: OwnCohort): { completers: number; jobs: number } {
  const completed = OUTCOMES.filter((outcome) => outcome !== 'avbrott');
  const middles = completed.map((outcome) => middleOf(leftWith(cohort, outcome)));
  return {
    completers: middles.reduce((sum, each) => sum + each, 0),
    jobs: middleOf(leftWith(cohort, 'arbete')),
  };
}

/** The jobs at the exit by kind, where they are told and make up all who went to work. */
export function exitJobKindsOf(cohort: OwnCohort): JobKinds | undefined {
  return jobKindsOf(cohort.economy?.jobKinds, leftWith(cohort, 'arbete'));
}

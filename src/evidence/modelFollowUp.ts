import type { OwnCohort } from './ownEvidence.ts';
import { MODEL_FOLLOW_UP_MONTHS, type OwnFollowUp } from './ownFollowUp.ts';

/** Where the follow-up that the model uses stands in a period; −1 where it has none. */
export function modelFollowUpIndex({ followUps = [] }: Pick<OwnCohort, 'followUps'>): number {
  return followUps.findIndex(({ months }) => months === MODEL_FOLLOW_UP_MONTHS);
}

/** The follow-up of a period that the model uses: the first one six months after the exit. */
export function modelFollowUp(cohort: Pick<OwnCohort, 'followUps'>): OwnFollowUp | undefined {
  return cohort.followUps?.[modelFollowUpIndex(cohort)];
}

import type { CohortEvidence } from '../evidence/cohort.ts';
import type { CountRange } from '../evidence/countRange.ts';
import { byOutcome, type ByOutcome } from '../evidence/outcome.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { AGENCY_CLASSES } from './agencyClass.ts';
import { splitByAgency } from './agencyEffect.ts';
import { classShares } from './classShares.ts';
import { groupExits, observedOutcome, shareMoments } from './groupExits.ts';
import { keepRecent } from '../memo/keepRecent.ts';

/** Expected exit shares of one group, as a whole and by who referred. */
export interface ExitShareEstimate {
  /** As in the evidence. */
  readonly groupId: string;
  /** Counts behind the estimate; moves left out if the scenario says so. */
  readonly counts: ByOutcome;
  /** What each of the counts can be, where one is kept back; in the order of `OUTCOMES`. */
  readonly ranges?: readonly CountRange[];
  /** Average over the observed mix; sums to 1. */
  readonly shares: ByOutcome;
  /** In the order of `AGENCY_CLASSES`; each sums to 1. */
  readonly sharesByClass: readonly ByOutcome[];
}

/** Expected exit shares of all groups of a cohort. */
export interface ExitShareEstimates {
  /** By id, in the order of the evidence. */
  readonly groups: ReadonlyMap<string, ExitShareEstimate>;
  /** Median of κ, 1 … 300; undefined when the shares are raw. */
  readonly concentrationMedian?: number;
}

type Settings = Pick<Assumptions, 'exitShares' | 'agencyEffect'>;

/**
 * Expected exit shares per group and referral class: pooled or raw (`shareMoments`), then split
 * over the classes (`splitByAgency`).
 *
 * @throws when a raw share cannot be used: a group without exits, or without anyone who reached
 *   rehab
 */
export const estimateExitShares = keepRecent(
  computeEstimates,
  ({ groups }: CohortEvidence, { exitShares, agencyEffect }: Settings) => [
    groups,
    exitShares,
    agencyEffect,
  ],
);

function computeEstimates(cohort: CohortEvidence, settings: Settings): ExitShareEstimates {
  const groups = groupExits(cohort, settings.exitShares.moves);
  const { moments, concentrationMedian } = shareMoments(groups, settings.exitShares.estimate);
  const split = (outcome: 'arbete' | 'avbrott') =>
    splitByAgency(observedOutcome(groups, moments, outcome), settings.agencyEffect);
  const [jobs, dropOuts] = [split('arbete'), split('avbrott')];
  const estimates = groups.map(({ id, counts, ranges }, groupIndex): ExitShareEstimate => {
    const shares = byOutcome((_, column) => moments[groupIndex]?.[column]?.[0] ?? 0);
    const sharesByClass = AGENCY_CLASSES.map((_, classIndex) =>
      classShares(
        shares,
        jobs[groupIndex]?.[classIndex] ?? 0,
        dropOuts[groupIndex]?.[classIndex] ?? 0,
      ),
    );
    return { groupId: id, counts, ...(ranges && { ranges }), shares, sharesByClass };
  });
  // In the order of the evidence, whatever order the numbers were computed in.
  const inOrder = cohort.groups.flatMap(({ id }) =>
    estimates.filter((each) => each.groupId === id),
  );
  return {
    groups: new Map(inOrder.map((estimate) => [estimate.groupId, estimate])),
    ...(concentrationMedian !== undefined && { concentrationMedian }),
  };
}

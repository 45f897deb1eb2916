import type { CohortEvidence, GroupEvidence } from '../evidence/cohortEvidence.ts';
import { byOutcome, OUTCOMES, type ByOutcome } from '../evidence/outcome.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { AGENCY_CLASSES, joinAgencies } from './agencyClass.ts';
import { splitByAgency, type AgencyShares } from './agencyEffect.ts';
import { keepRecent } from './keepRecent.ts';
import { poolShares } from './pooledShares.ts';

/** Expected exit shares of one group, as a whole and by who referred. */
export interface ExitShareEstimate {
  readonly groupId: string;
  /** Counts behind the estimate; moves left out if the scenario says so. */
  readonly counts: ByOutcome;
  /** Average over the observed mix. */
  readonly shares: ByOutcome;
  /** In the order of `AGENCY_CLASSES`. */
  readonly sharesByClass: readonly ByOutcome[];
}

export interface ExitShareEstimates {
  readonly groups: ReadonlyMap<string, ExitShareEstimate>;
  /** Median of κ; undefined when the shares are raw. */
  readonly concentrationMedian?: number;
}

type Settings = Pick<Assumptions, 'exitShares' | 'agencyEffect'>;

/**
 * Expected exit shares per group and referral class.
 *
 * @throws when a raw share cannot be used: a group without exits, or without anyone who reached rehab
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
  const { groups } = cohort;
  const counts = groups.map((group) => countsOf(group, settings.exitShares.moves));
  const rows = counts.map((row) => OUTCOMES.map((outcome) => row[outcome]));
  const pooled = settings.exitShares.estimate === 'pooled' ? poolShares(rows) : undefined;
  const moments = pooled?.moments ?? rows.map(rawMoments);
  const split = (outcome: 'arbete' | 'avbrott'): AgencyShares => {
    const column = OUTCOMES.indexOf(outcome);
    return splitByAgency(
      {
        counts: counts.map((row) => row[outcome]),
        exits: rows.map((row) => row.reduce((sum, count) => sum + count, 0)),
        mixes: groups.map(({ referrers }) => mixOf(referrers)),
        moments: moments.map((row) => row[column] ?? [0, 0, 0]),
      },
      settings.agencyEffect,
    );
  };
  const [jobs, dropOuts] = [split('arbete'), split('avbrott')];
  const estimates = groups.map((group, index): [string, ExitShareEstimate] => {
    const shares = byOutcome((_, column) => moments[index]?.[column]?.[0] ?? 0);
    const sharesByClass = AGENCY_CLASSES.map((_, place) =>
      shiftShares(shares, jobs[index]?.[place] ?? 0, dropOuts[index]?.[place] ?? 0),
    );
    const own = counts[index] ?? shares;
    return [group.id, { groupId: group.id, counts: own, shares, sharesByClass }];
  });
  return {
    groups: new Map(estimates),
    ...(pooled && { concentrationMedian: pooled.concentrationMedian }),
  };
}

function countsOf(group: GroupEvidence, moves: Assumptions['exitShares']['moves']): ByOutcome {
  if (moves === 'asDropOuts') return group.exits;
  return { ...group.exits, avbrott: group.exits.avbrott - group.movesAmongDropOuts };
}

function rawMoments(row: readonly number[]): (readonly [number, number, number])[] {
  const exits = row.reduce((sum, count) => sum + count, 0);
  const rehab = row[OUTCOMES.indexOf('rehab')] ?? 0;
  if (exits === 0 || rehab === 0) throw new Error(`raw shares need rehab exits: ${row.join()}`);
  return row.map((count) => {
    const share = count / exits;
    return [share, share * share, share * share * share] as const;
  });
}

/** A group's shares with other chances of work and drop-out; studier and rehab share the rest as before. */
function shiftShares(shares: ByOutcome, arbete: number, avbrott: number): ByOutcome {
  const rest = (1 - arbete - avbrott) / (shares.studier + shares.rehab);
  return { arbete, studier: shares.studier * rest, rehab: shares.rehab * rest, avbrott };
}

function mixOf(referrers: GroupEvidence['referrers']): readonly [number, number, number] {
  const [fk, af, ske] = joinAgencies(referrers);
  const total = fk + af + ske;
  return total === 0 ? [1, 0, 0] : [fk / total, af / total, ske / total];
}

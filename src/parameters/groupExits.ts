import type { CohortEvidence, GroupEvidence } from '../evidence/cohort.ts';
import type { CountRange } from '../evidence/countRange.ts';
import { OUTCOMES, type ByOutcome } from '../evidence/outcome.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { joinAgencies } from './agencyClass.ts';
import type { ObservedOutcome } from './agencyPosterior.ts';
import { poolShares } from './pooledShares.ts';

/** What was counted in one group, as the assumptions want it counted. */
export interface GroupExits {
  /** As in the evidence. */
  readonly id: string;
  /** Persons by outcome; moves left out if the assumptions say so. */
  readonly counts: ByOutcome;
  /** The counts in the order of `OUTCOMES`. */
  readonly row: readonly number[];
  /** What each of the counts can be, where one is kept back; in the same order. */
  readonly ranges?: readonly CountRange[];
  /** All of them together. */
  readonly exits: number;
  /** Shares of the referral classes among the starters; sums to 1. */
  readonly mix: readonly [number, number, number];
}

/** E[θ], E[θ²], E[θ³] of each group's shares: rows are groups, columns outcomes. */
export type ShareMoments = readonly (readonly (readonly [number, number, number])[])[];

/**
 * The groups' counts in an order of their own, by what was counted: neither the order nor the
 * names in the evidence change what the groups have in common, not even its last bit.
 */
export function groupExits(
  { groups }: CohortEvidence,
  moves: Assumptions['exitShares']['moves'],
): readonly GroupExits[] {
  return groups
    .map((group) => {
      const counts = countsOf(group, moves);
      const row = OUTCOMES.map((outcome) => counts[outcome]);
      const mix = mixOf(group.referrers);
      const exits = row.reduce((sum, count) => sum + count, 0);
      const order = JSON.stringify([row, mix]);
      return { id: group.id, counts, row, ...rangesOf(group, moves), exits, mix, order };
    })
    .sort((one, other) => (one.order < other.order ? -1 : 1));
}

/**
 * Moments of the exit shares, and the median of κ where they are pooled. A raw share is taken as
 * known: its moments are its powers.
 *
 * @throws when a raw share cannot be used: a group without exits, or without anyone who reached
 *   rehab
 */
export function shareMoments(
  groups: readonly GroupExits[],
  estimate: Assumptions['exitShares']['estimate'],
): { readonly moments: ShareMoments; readonly concentrationMedian?: number } {
  const rows = groups.map(({ row }) => row);
  return estimate === 'pooled' ? poolShares(rows) : { moments: rows.map(rawMoments) };
}

/** What the agency effect is estimated from. */
export function observedOutcome(
  groups: readonly GroupExits[],
  moments: ShareMoments,
  outcome: 'arbete' | 'avbrott',
): ObservedOutcome {
  const column = OUTCOMES.indexOf(outcome);
  return {
    counts: groups.map(({ counts }) => counts[outcome]),
    exits: groups.map(({ exits }) => exits),
    mixes: groups.map(({ mix }) => mix),
    moments: moments.map((row) => row[column] ?? [0, 0, 0]),
  };
}

function countsOf(group: GroupEvidence, moves: Assumptions['exitShares']['moves']): ByOutcome {
  if (moves !== 'leftOut') return group.exits;
  return { ...group.exits, avbrott: group.exits.avbrott - group.movesAmongDropOuts };
}

function rangesOf(
  { exitRanges, movesAmongDropOuts }: GroupEvidence,
  moves: Assumptions['exitShares']['moves'],
): Pick<GroupExits, 'ranges'> {
  if (!exitRanges || moves !== 'leftOut') return exitRanges ? { ranges: exitRanges } : {};
  const left = (count: number) => Math.max(0, count - movesAmongDropOuts);
  const dropOuts = OUTCOMES.indexOf('avbrott');
  const ranges = exitRanges.map(({ least, most }, column) =>
    column === dropOuts ? { least: left(least), most: left(most) } : { least, most },
  );
  return { ranges };
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

function mixOf(referrers: GroupEvidence['referrers']): readonly [number, number, number] {
  const [fk, af, ske] = joinAgencies(referrers);
  const total = fk + af + ske;
  return total === 0 ? [1, 0, 0] : [fk / total, af / total, ske / total];
}

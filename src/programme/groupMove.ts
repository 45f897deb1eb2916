import type { GroupEvidence } from '../evidence/cohort.ts';
import type { Assumptions } from '../scenario/scenario.ts';

/**
 * Who goes over from one group to another. The report counts them as drop-outs; where moves are
 * followed, each drop-out is one with the same chance, whoever referred them. A move is no exit:
 * the person begins a new stay in the other group at that moment. The evidence has no second move
 * (`brokenReferences` sees to it).
 */
export interface GroupMove {
  /** Id of the group they go to. */
  readonly to: string;
  /** Share of the drop-outs, above 0 and at most 1. */
  readonly chance: number;
}

/** A group’s moves, if they are followed and there were any; undefined otherwise. */
export function groupMove(
  { movesTo, movesAmongDropOuts, exits }: GroupEvidence,
  moves: Assumptions['exitShares']['moves'],
): GroupMove | undefined {
  if (moves !== 'followed' || movesTo === undefined) return undefined;
  return { to: movesTo, chance: movesAmongDropOuts / exits.avbrott };
}

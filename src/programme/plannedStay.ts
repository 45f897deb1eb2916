import type { PersonDraws } from '../random/personDraws.ts';
import type { GroupLevers, Levers } from '../scenario/scenario.ts';

/** How long a stay is meant to be at most, and for whom it is made longer. */
export interface PlannedStay {
  /** Since the start, above 0. */
  readonly plannedLengthMonths: number;
  /** Of those who reach the planned length, the share who are granted more time, 0–1. */
  readonly extendedShare: number;
  /** How much more, in months. */
  readonly extensionMonths: number;
}

/** A time at which a stay is meant to end, and the share of the starters for whom it is. */
export interface PlannedEnd {
  /** Since the start. */
  readonly atMonths: number;
  /** Of all starters, 0–1. */
  readonly share: number;
}

/** One end for everybody. */
export function endingAt(months: number): readonly PlannedEnd[] {
  return [{ atMonths: months, share: 1 }];
}

/** What the levers of a group and of the programme say of a stay. */
export function plannedStay(group: GroupLevers, programme: Levers): PlannedStay {
  return {
    plannedLengthMonths: group.plannedLengthMonths,
    extendedShare: group.extendedShare,
    extensionMonths: programme.extensionMonths,
  };
}

/** When a stay is meant to end that is made longer, in months since the start. */
export function latestEnd({ plannedLengthMonths, extensionMonths }: PlannedStay): number {
  return plannedLengthMonths + extensionMonths;
}

/**
 * When a stay is meant to end for one person. Whether it is made longer is asked of those alone who
 * get as far as the planned length.
 *
 * @param leavesMonths since the start: when the person leaves, unless the stay ends before
 * @param draws at the person
 * @param event which of the person's draws says whether it is made longer
 * @returns months since the start
 */
export function endOfStay(
  planned: PlannedStay,
  leavesMonths: number,
  draws: PersonDraws,
  event: number,
): number {
  const { plannedLengthMonths, extendedShare } = planned;
  if (leavesMonths < plannedLengthMonths || extendedShare === 0) return plannedLengthMonths;
  draws.draw(event);
  return draws.first < extendedShare ? latestEnd(planned) : plannedLengthMonths;
}

/**
 * When a stay is meant to end: at the planned length, or for some later. Nothing is known of
 * who is granted more time, so it is as likely for everybody who gets that far.
 *
 * @returns one or two ends, the earlier first; their shares sum to 1
 */
export function plannedEnds(stay: PlannedStay): readonly PlannedEnd[] {
  const { plannedLengthMonths: atMonths, extendedShare } = stay;
  const later = { atMonths: latestEnd(stay), share: extendedShare };
  // More time by less than the last digit is none.
  if (extendedShare === 0 || later.atMonths === atMonths) return endingAt(atMonths);
  return extendedShare === 1 ? [later] : [{ atMonths, share: 1 - extendedShare }, later];
}

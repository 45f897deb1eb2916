import type { GroupLevers, Levers } from '../scenario/scenario.ts';

/** How long a stay is meant to be at most, and for whom it is made longer. */
export interface PlannedStay {
  readonly plannedLengthMonths: number;
  /** Of those who reach the planned length, the share who are granted more time. */
  readonly extendedShare: number;
  /** How much more, in months. */
  readonly extensionMonths: number;
}

/** A time at which a stay is meant to end, and the share of the starters for whom it is. */
export interface PlannedEnd {
  readonly atMonths: number;
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

/**
 * When a stay is meant to end: at the planned length, or for some later. Nothing is known of
 * who is granted more time, so it is as likely for everybody who gets that far.
 *
 * @returns one or two ends, the earlier first; their shares sum to 1
 */
export function plannedEnds(stay: PlannedStay): readonly PlannedEnd[] {
  const { plannedLengthMonths: atMonths, extendedShare, extensionMonths } = stay;
  const later = { atMonths: atMonths + extensionMonths, share: extendedShare };
  // More time by less than the last digit is none.
  if (extendedShare === 0 || later.atMonths === atMonths) return endingAt(atMonths);
  return extendedShare === 1 ? [later] : [{ atMonths, share: 1 - extendedShare }, later];
}

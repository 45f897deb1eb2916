import type { ObservedStay } from './observedStay.ts';

/** Where a phase of a stay ends and the next begins: 8 weeks, and half a year of 365.2425 days. */
export const PHASE_ENDS_DAYS = [56, 183] as const;

/** Days of a month, on the average over 400 years. */
export const DAYS_OF_MONTH = 365.2425 / 12;

/** What was seen of stays in one of their phases. */
export interface PhaseExits {
  /** How long all of them together were inside and observed. */
  readonly personMonths: number;
  /** How many ended, by the index of the cause. */
  readonly exits: readonly number[];
}

/**
 * Exits and time at risk in each phase of the stays. An end on the last day of a phase is its own.
 * Exits by person-months are the hazards of a model in which they are level within each phase.
 *
 * @param causes how many there are, ≥ 1
 * @param endsDays where phases end, rising; the last phase has no end
 */
export function phaseExits(
  stays: readonly ObservedStay[],
  causes: number,
  endsDays: readonly number[] = PHASE_ENDS_DAYS,
): readonly PhaseExits[] {
  const starts = [0, ...endsDays];
  const days = starts.map(() => 0);
  const exits = starts.map(() => Array.from({ length: causes }, () => 0));
  for (const { entryDays, lastDays, cause } of stays) {
    starts.forEach((start, phase) => {
      const end = endsDays[phase] ?? Infinity;
      const inside = Math.min(lastDays, end) - Math.max(entryDays, start);
      if (inside > 0) days[phase]! += inside;
      if (cause !== undefined && lastDays > start && lastDays <= end) exits[phase]![cause]! += 1;
    });
  }
  return starts.map((_, phase) => ({
    personMonths: (days[phase] ?? 0) / DAYS_OF_MONTH,
    exits: exits[phase] ?? [],
  }));
}

import type { Outcome } from '../evidence/outcome.ts';
import { AGENCY_CLASSES } from '../parameters/agencyClass.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { observedMix } from '../programme/groupCourse.ts';

/**
 * Share of the starters, in the groups and from the agencies of the evidence, who leave in one way
 * within the planned length that they were observed under.
 *
 * @param from only those of one referral class, by its index in `AGENCY_CLASSES`
 * @returns 0–1; 0 where nobody came from there
 */
export function exitChance({ groups }: Parameters, outcome: Outcome, from?: number): number {
  let [persons, starters] = [0, 0];
  for (const group of groups.values()) {
    const mix = observedMix(group);
    AGENCY_CLASSES.forEach((_, classIndex) => {
      if (from !== undefined && classIndex !== from) return;
      const own = group.evidence.startsPerYear * (mix[classIndex] ?? 0);
      starters += own;
      persons += own * (group.sharesByClass[classIndex]?.[outcome] ?? 0);
    });
  }
  return starters === 0 ? 0 : persons / starters;
}

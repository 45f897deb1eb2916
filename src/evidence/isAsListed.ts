import { OUTCOMES } from './outcome.ts';
import type { OwnGroup } from './ownEvidence.ts';

/**
 * Whether those who began, were there and left of a group are still as the list has them that also
 * told when they left: none of the counts has been typed, or taken from elsewhere, since.
 *
 * @returns whether nothing speaks against it, of a group without a list as well
 */
export function isAsListed({ phases, starts, openingStock, outcomes }: OwnGroup): boolean {
  if (!phases) return true;
  const counts = [starts, openingStock, ...OUTCOMES.map((outcome) => outcomes[outcome])];
  return counts.every(
    (count) => count?.document === phases.document && count.section === phases.section,
  );
}

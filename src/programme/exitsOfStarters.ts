import { byOutcome, type ByOutcome } from '../evidence/outcome.ts';
import type { StartersExpectation } from './expectProgramme.ts';

/**
 * How a group’s starters are expected to leave the team in the end, also by way of a group that
 * they go over to.
 *
 * @param stays of the group, one for each referral class
 * @returns persons a year
 */
export function exitsOfStarters(stays: readonly StartersExpectation[]): ByOutcome {
  return byOutcome((outcome) =>
    stays.reduce((sum, { starts, stay, move }) => {
      const moved = move ? stay.shares.avbrott * move.chance : 0;
      const own = stay.shares[outcome] - (outcome === 'avbrott' ? moved : 0);
      return sum + starts * (own + moved * (move?.stay.shares[outcome] ?? 0));
    }, 0),
  );
}

import type { Levers } from '../scenario/scenario.ts';

/** What a group has to go round with in a year, in person-months. */
export interface GroupRoom {
  /** Of the evidence: what its budget pays for. */
  readonly observedMonths: number;
  /** That it has places for. */
  readonly placeMonths: number;
  /** Of those who come over from other groups, who come first. */
  readonly takenMonths: number;
  /** Of one starter; above 0. */
  readonly meanMonths: number;
}

/**
 * Starts per year of a group (`src/MODEL.md`, A longer programme). Where the starts are held they
 * are what the lever says; where the budget is held they are what its person-months leave room for.
 * Filling empty places raises either to what the places leave room for, and lowers neither.
 *
 * @param startsPerYear what the lever says, in persons
 */
export function startsThatHold(
  startsPerYear: number,
  { hold, fillPlaces }: Pick<Levers, 'hold' | 'fillPlaces'>,
  { observedMonths, placeMonths, takenMonths, meanMonths }: GroupRoom,
): number {
  const roomIn = (months: number) => Math.max(0, months - takenMonths) / meanMonths;
  const held = hold === 'starts' ? startsPerYear : roomIn(observedMonths);
  return fillPlaces ? Math.max(held, roomIn(placeMonths)) : held;
}

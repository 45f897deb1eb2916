import type { TargetChance } from '../../run/targetChance.ts';
import type { Chance } from '../../summary/chance.ts';
import { drawnInSlices } from '../../pacing/drawnInSlices.ts';

/** Futures of each value that is tried, and how many at a time: a frame has room for them. */
export const SEEK_FUTURES = 500;
const AT_A_TIME = 100;

/**
 * Answers a search that asks for chances, a few futures at a time: yields how many chances it has been given.
 *
 * @param begin the futures of what is asked for
 */
export function* chancesSought<Asked, Result>(
  search: Generator<Asked, Result, Chance>,
  begin: (asked: Asked) => TargetChance,
): Generator<number, Result> {
  let turn = search.next();
  for (let count = 0; !turn.done; count++) {
    const chance = begin(turn.value);
    const drawing = drawnInSlices(chance, SEEK_FUTURES, AT_A_TIME);
    while (!drawing.next().done) yield count;
    turn = search.next(chance.chance);
  }
  return turn.value;
}

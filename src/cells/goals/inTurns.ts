import type { TargetChance } from '../../run/targetChance.ts';
import type { Chance } from '../../summary/chance.ts';

/** Futures of each value that is tried, and how many at a time: a frame has room for them. */
export const SEEK_FUTURES = 500;
const AT_A_TIME = 100;

/**
 * Answers a search that asks for chances, a few futures at a time, so that the page can do something else
 * in between.
 *
 * @param begin the futures of what is asked for
 * @param answered told how many chances have been given
 * @returns gives the search up
 */
export function inTurns<Asked, Result>(
  search: Generator<Asked, Result, Chance>,
  begin: (asked: Asked) => TargetChance,
  answered: (count: number) => void,
  done: (result: Result) => void,
): () => void {
  let count = 0;
  let turn = search.next();
  let chance: TargetChance | undefined;
  let timer = setTimeout(draw);
  function draw() {
    if (turn.done) {
      done(turn.value);
      return;
    }
    chance ??= begin(turn.value);
    chance.draw(AT_A_TIME);
    if (chance.drawn >= SEEK_FUTURES) {
      count += 1;
      answered(count);
      turn = search.next(chance.chance);
      chance = undefined;
    }
    timer = setTimeout(draw);
  }
  return () => clearTimeout(timer);
}

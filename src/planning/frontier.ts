import type { Chance } from '../summary/chance.ts';
import { goalSeek, type SeekRange, type SeekResult } from './goalSeek.ts';

/** Values of two inputs, at which the chance is asked for; each in its own unit. */
export interface TwoInputs {
  readonly first: number;
  readonly second: number;
}

/** What the second input has to be at a value of the first. */
export interface FrontierPoint {
  readonly first: number;
  readonly result: SeekResult;
}

/**
 * Which pairs of two inputs reach a target with a certainty: for some values of the first what the
 * second has to be. A generator that is run as `goalSeek` is.
 *
 * @param firsts values of the first input
 * @param range of the second input
 * @param now where the second input stands
 * @returns one point for each of the firsts, in their order
 */
export function* frontier(
  firsts: readonly number[],
  range: SeekRange,
  now: number,
): Generator<TwoInputs, readonly FrontierPoint[], Chance> {
  const found: FrontierPoint[] = [];
  for (const first of firsts) {
    const seek = goalSeek(range, now);
    let turn = seek.next();
    while (!turn.done) turn = seek.next(yield { first, second: turn.value });
    found.push({ first, result: turn.value });
  }
  return found;
}

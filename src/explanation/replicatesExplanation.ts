import type { Messages } from '../message/language.ts';
import type { Explanation } from './explanation.ts';

/**
 * How many futures a number rests on, and why as many.
 *
 * @param ofNextYear whether they are of one year to come, and not those that the notebook asks for
 */
export function explainReplicates(
  value: string,
  { future }: Messages,
  ofNextYear = false,
): Explanation {
  return ofNextYear
    ? { title: future.replicates, value, origin: 'computed', how: future.nextYearReplicatesHow }
    : { title: future.replicates, value, origin: 'lever', how: future.replicatesHow };
}

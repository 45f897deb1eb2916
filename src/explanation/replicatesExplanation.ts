import type { Messages } from '../message/language.ts';
import type { Explanation } from './explanation.ts';

/** How many futures a number rests on, and why as many. */
export function explainReplicates(value: string, { future }: Messages): Explanation {
  return { title: future.replicates, value, origin: 'lever', how: future.replicatesHow };
}

import { log } from '../numeric/logarithm.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Waiting time until an event of constant hazard, by inversion of one uniform draw: with
 * common draws, a higher rate never means a longer wait.
 *
 * @param rate events per unit of time, ≥ 0
 * @returns above 0, in that unit of time; Infinity for a rate of 0
 * @throws RangeError for a negative rate
 */
export function exponential(source: UniformSource, rate: number): number {
  if (!(rate >= 0)) throw new RangeError(`negative rate: ${rate}`);
  return -log(1 - source.uniform()) / rate;
}

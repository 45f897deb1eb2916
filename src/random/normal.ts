import { normalQuantile } from './normalQuantile.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Normal, by inversion of one uniform draw: with common draws, a higher mean always gives a higher
 * value.
 *
 * @param mean any number, in the unit of the result
 * @param sd standard deviation, ≥ 0, in the same unit
 * @throws RangeError for a negative sd
 */
export function normal(source: UniformSource, mean: number, sd: number): number {
  if (!(sd >= 0)) throw new RangeError(`negative sd: ${sd}`);
  return mean + sd * normalQuantile(source.uniform());
}

import { normalQuantile } from './normalQuantile.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Normal, by inversion of one uniform draw: with common draws, a higher mean always gives a higher value.
 *
 * @param sd standard deviation, ≥ 0
 * @throws RangeError for a negative sd
 */
export function normal(source: UniformSource, mean: number, sd: number): number {
  if (!(sd >= 0)) throw new RangeError(`negative sd: ${sd}`);
  return mean + sd * normalQuantile(source.uniform());
}

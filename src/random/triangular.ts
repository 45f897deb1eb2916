import type { UniformSource } from './uniformSource.ts';

/**
 * Triangular, by inversion of one uniform draw.
 *
 * @param low smallest value
 * @param mode most likely value, low ≤ mode ≤ high
 * @param high largest value
 * @throws RangeError when the three are not in order
 */
export function triangular(source: UniformSource, low: number, mode: number, high: number): number {
  if (!(low <= mode && mode <= high)) {
    throw new RangeError(`not in order: ${low}, ${mode}, ${high}`);
  }
  const u = source.uniform();
  const width = high - low;
  const rise = mode - low;
  if (u * width < rise) return low + Math.sqrt(u * width * rise);
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

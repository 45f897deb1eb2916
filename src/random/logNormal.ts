import { exp } from '../numeric/exponential.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Lognormal, by inversion of one uniform draw, with which it rises.
 *
 * @param median ≥ 0, in the unit of the result
 * @param logSd standard deviation of the logarithm, ≥ 0
 * @returns ≥ 0; the median itself for a logSd of 0
 * @throws RangeError for a negative median or logSd
 */
export function logNormal(source: UniformSource, median: number, logSd: number): number {
  if (!(median >= 0)) throw new RangeError(`negative median: ${median}`);
  if (!(logSd >= 0)) throw new RangeError(`negative log sd: ${logSd}`);
  return median * exp(logSd * normalQuantile(source.uniform()));
}

import { exp } from '../numeric/exponential.ts';
import { logOfGamma } from './gamma.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Beta, as the share of one gamma draw in the sum of two. Their logarithms are compared,
 * so that small a and b do not end in 0 / 0.
 *
 * @param a above 0; the mean is a / (a + b)
 * @param b above 0
 * @returns 0–1; where a or b is below 1, the ends themselves can come up by rounding
 * @throws RangeError for an a or b of 0 or below
 */
export function beta(source: UniformSource, a: number, b: number): number {
  const first = logOfGamma(source, a);
  const second = logOfGamma(source, b);
  return 1 / (1 + exp(second - first));
}

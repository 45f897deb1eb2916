import { exp } from '../numeric/exponential.ts';
import { logOfGamma } from './gamma.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Dirichlet, as gamma draws divided by their sum (through logarithms, see `beta`).
 *
 * @param weights ≥ 0, at least one above 0; a weight of 0 gives a share of 0 and uses no draw
 * @param into receives the shares, which sum to 1; at least as long as the weights
 * @throws RangeError for a negative weight, or when no weight is above 0
 */
export function dirichlet(
  source: UniformSource,
  weights: ArrayLike<number>,
  into: Float64Array,
): void {
  let highest = -Infinity;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    const logPart = weight === 0 ? -Infinity : logOfGamma(source, weight);
    if (logPart > highest) highest = logPart;
    into[i] = logPart;
  }
  if (highest === -Infinity) throw new RangeError(`no weight above 0: ${weights.length} weights`);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const part = exp((into[i] ?? 0) - highest);
    into[i] = part;
    sum += part;
  }
  for (let i = 0; i < weights.length; i++) into[i] = (into[i] ?? 0) / sum;
}

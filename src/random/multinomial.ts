import { binomial } from './binomial.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * How trials fall into classes: for each class in turn a binomial draw from the trials
 * that are left.
 *
 * @param trials whole number ≥ 0
 * @param weights of the classes, ≥ 0, at least one above 0; they need not sum to 1
 * @param into receives the counts, which sum to trials; at least as long as the weights
 * @throws RangeError for a negative weight, when no weight is above 0, or trials are no count
 */
export function multinomial(
  source: UniformSource,
  trials: number,
  weights: ArrayLike<number>,
  into: Float64Array | Int32Array,
): void {
  let weightLeft = 0;
  let last = -1; // takes what is left, so that rounding sends nobody to a class of weight 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (!(weight >= 0)) throw new RangeError(`negative weight: ${weight}`);
    if (weight > 0) last = i;
    weightLeft += weight;
  }
  if (last < 0) throw new RangeError(`no weight above 0: ${weights.length} weights`);
  let left = trials;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    // Where rounding leaves no more than this weight, it takes all, and 0 are left for the rest.
    const share = i < last && weightLeft > weight ? weight / weightLeft : 1;
    const count = binomial(source, left, share);
    into[i] = count;
    left -= count;
    weightLeft -= weight;
  }
}

import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * Gamma by rejection from a transformed normal; below shape 1 a gamma of shape + 1 times a power
 * of a uniform draw. Uses a varying number of draws, three on average or fewer.
 *
 * Marsaglia and Tsang (2000), "A simple method for generating gamma variables", ACM
 * Transactions on Mathematical Software 26, 363–372.
 *
 * @param shape above 0
 * @param scale ≥ 0, in the unit of the result; the mean is shape · scale, the sd √shape · scale
 * @returns ≥ 0; very small shapes can reach 0
 * @throws RangeError for a shape of 0 or below, or a negative scale
 */
export function gamma(source: UniformSource, shape: number, scale: number): number {
  if (!(shape > 0)) throw new RangeError(`shape not above 0: ${shape}`);
  if (!(scale >= 0)) throw new RangeError(`negative scale: ${scale}`);
  if (shape >= 1) return scale * gammaFromOne(source, shape);
  return scale * gammaFromOne(source, shape + 1) * exp(log(source.uniform()) / shape);
}

/**
 * The logarithm of a gamma draw of scale 1, from the same uniform draws as `gamma`. It stays
 * finite where the draw itself would be too small to write down.
 *
 * @param shape above 0
 * @throws RangeError for a shape of 0 or below
 */
export function logOfGamma(source: UniformSource, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`shape not above 0: ${shape}`);
  if (shape >= 1) return log(gammaFromOne(source, shape));
  return log(gammaFromOne(source, shape + 1)) + log(source.uniform()) / shape;
}

/** Shape 1 and above, scale 1; accepts more than 95 % of its proposals. */
function gammaFromOne(source: UniformSource, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalQuantile(source.uniform());
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = source.uniform();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (log(u) < square / 2 + d * (1 - v + log(v))) return d * v;
  }
}

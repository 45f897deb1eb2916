import { beta } from '../random/beta.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { gamma } from '../random/gamma.ts';
import { logNormal } from '../random/logNormal.ts';
import type { UniformSource } from '../random/uniformSource.ts';
import { centre, isCertain, type Distribution } from '../scenario/distribution.ts';

/**
 * A draw from what is believed about a number. A belief of no width, or at the edge of what
 * its kind can hold, is its centre in every draw.
 *
 * @param belief as `Distribution`; in the unit of the result
 * @returns ≥ 0; a lognormal rises with the uniform draw it is made from
 */
export function drawBelief(source: UniformSource, belief: Distribution): number {
  if (isCertain(belief)) return centre(belief);
  switch (belief.kind) {
    case 'fixed':
      return belief.value;
    case 'lognormal':
      return logNormal(source, belief.median, belief.logSd);
    case 'beta':
      return beta(source, belief.a, belief.b);
    case 'gamma':
      return drawGamma(source, belief.mean, belief.sd);
  }
}

/**
 * The draws of a named number: a function of the seed, the name and the replicate alone.
 *
 * @param name no two numbers of a run may share it
 * @returns a function of the replicate, 0 … 2³² − 1; its values are those of `drawBelief`
 */
export function beliefDraws(
  seed: DrawKey,
  name: string,
  belief: Distribution,
): (replicate: number) => number {
  const source = new DrawSource(drawKey(seed, 'parameters', name));
  return (replicate) => {
    source.moveTo(replicate, 0);
    return drawBelief(source, belief);
  };
}

/** @param mean above 0; @param sd above 0 */
function drawGamma(source: UniformSource, mean: number, sd: number): number {
  const shape = (mean / sd) * (mean / sd);
  // As good as always 0, or as good as the mean: and out of reach of floating point.
  if (shape < 1 / FURTHEST) return 0;
  if (shape > FURTHEST) return mean;
  return gamma(source, shape, mean / shape);
}

const FURTHEST = 1e15;

import { square } from '../numeric/square.ts';
import { ratioOfMeans } from './ratioOfMeans.ts';
import type { VarianceShare } from './varianceShare.ts';

/** What an output is with an input drawn anew, future by future; all finite, of the same length. */
export interface RedrawnOutputs {
  /** On the futures' own draws of all inputs. */
  readonly own: Float64Array;
  /** On other draws of all inputs, independent of the own. */
  readonly other: Float64Array;
  /** On the own draws, but for one input, which is from the other. */
  readonly mixed: Float64Array;
}

/** How much of a variance an input is behind, each 0–1 with its Monte Carlo standard error. */
export interface SobolIndexes {
  /** What it explains by itself: Var(E[y | x]) / Var(y). */
  readonly first: VarianceShare;
  /** What is left when everything else is known: E[Var(y | all but x)] / Var(y). */
  readonly total: VarianceShare;
}

/**
 * The first-order and the total Sobol index of an input that is independent of all others, on any
 * output: nothing is fitted. The total is Jansen's estimate, half the mean square of what drawing
 * the input anew changes; the first-order index is that of Saltelli et al. 2010 (Computer Physics
 * Communications 181, table 2 b and f). Errors are those of a ratio of means. An input does at
 * least together with others what it does alone, so the first-order index is held at most at the
 * total one, which has the smaller error.
 *
 * @param results whose variance the parts are of, of the same futures: `own`, or `own` with luck
 */
export function sobolIndexes(
  { own, other, mixed }: RedrawnOutputs,
  results: Float64Array,
): SobolIndexes {
  const mean = meanOf(own);
  const squares = squaredDeviations(results);
  const changes = own.map((value, i) => square((mixed[i] as number) - value) / 2);
  const common = own.map(
    // A constant taken from the outputs changes no mean, and makes the error small.
    (value, i) => ((other[i] as number) - mean) * ((mixed[i] as number) - value),
  );
  const [first, total] = [ratioOfMeans(common, squares), ratioOfMeans(changes, squares)];
  const share = Math.min(1, total.value);
  return {
    first: { ...first, value: Math.min(share, Math.max(0, first.value)) },
    total: { ...total, value: share },
  };
}

function squaredDeviations(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  return values.map((value) => square(value - mean));
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

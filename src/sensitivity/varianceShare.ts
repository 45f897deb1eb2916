import { square } from '../numeric/square.ts';

/** A part of a variance, with its Monte Carlo standard error. */
export interface VarianceShare {
  /** 0–1. */
  readonly value: number;
  readonly standardError: number;
}

/**
 * The part of the variance of a result that an input explains by itself: the first-order Sobol
 * index Var(E[y | x]) / Var(y), from the same runs as everything else (Plischke, Borgonovo & Smith
 * 2013, European Journal of Operational Research 226). The futures are put in order of the input
 * and cut into at most 50 equal parts; the variance between the parts' means, less what luck within
 * them adds to it, is what the input explains.
 *
 * @param inputs of the same futures as the results; both finite
 * @returns with its jackknife standard error, leaving out every tenth future in turn
 */
export function varianceShare(inputs: Float64Array, results: Float64Array): VarianceShare {
  const whole = indexOf(inputs, results, () => true);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    indexOf(inputs, results, (i) => i % FOLDS !== fold),
  );
  const mean = without.reduce((sum, each) => sum + each, 0) / FOLDS;
  const squares = without.reduce((sum, each) => sum + square(each - mean), 0);
  return { value: whole, standardError: Math.sqrt(((FOLDS - 1) / FOLDS) * squares) };
}

/**
 * The part of the variance of a result that is left when everything but one input is known: the
 * total Sobol index E[Var(y | all but x)] / Var(y), with whatever the input does together with
 * others. Two regressions on the same futures tell it, with the input and without; see
 * `src/MODEL.md`, What the spread comes from.
 *
 * @param result of each future, best without luck, which no input explains
 * @param withAll what is expected of it given all inputs (`crossFit`)
 * @param withoutOne the same given all but the one
 * @param variance of the result that the part is of, luck included
 */
export function totalVarianceShare(
  result: Float64Array,
  withAll: Float64Array,
  withoutOne: Float64Array,
  variance: number,
): VarianceShare {
  if (!(variance > 0)) return { value: 0, standardError: 0 };
  const left = result.map(
    (value, i) =>
      (square(value - (withoutOne[i] as number)) - square(value - (withAll[i] as number))) /
      variance,
  );
  const { mean, variance: spread } = momentsOf([...left]);
  return {
    value: Math.min(1, Math.max(0, mean)),
    standardError: Math.sqrt(spread / left.length),
  };
}

const FOLDS = 10;
/** Futures in a part: enough for its mean, few enough to follow a bend. */
const PART = 100;
const MOST_PARTS = 50;

function indexOf(
  inputs: Float64Array,
  results: Float64Array,
  isKept: (future: number) => boolean,
): number {
  const kept = Array.from(inputs.keys()).filter(isKept);
  kept.sort((a, b) => (inputs[a] as number) - (inputs[b] as number) || a - b);
  const parts = Math.max(2, Math.min(MOST_PARTS, Math.floor(kept.length / PART)));
  const all = momentsOf(kept.map((i) => results[i] as number));
  if (all.variance === 0 || inputs[kept[0] as number] === inputs[kept.at(-1) as number]) return 0;
  let between = 0;
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * kept.length) / parts);
    const to = Math.floor(((part + 1) * kept.length) / parts);
    const { mean, variance } = momentsOf(kept.slice(from, to).map((i) => results[i] as number));
    const size = to - from;
    between += (size / kept.length) * (square(mean - all.mean) - variance / size);
  }
  return Math.min(1, Math.max(0, between / all.variance));
}

function momentsOf(values: readonly number[]): {
  readonly mean: number;
  readonly variance: number;
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + square(value - mean), 0);
  return { mean, variance: values.length < 2 ? 0 : squares / (values.length - 1) };
}

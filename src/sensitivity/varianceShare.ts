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
  const ordered = Array.from(inputs.keys()).sort(
    (a, b) => (inputs[a] as number) - (inputs[b] as number),
  );
  const isStill = inputs[ordered[0] as number] === inputs[ordered.at(-1) as number];
  if (isStill) return { value: 0, standardError: 0 };
  const whole = indexOf(ordered, results);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    indexOf(
      ordered.filter((i) => i % FOLDS !== fold),
      results,
    ),
  );
  const mean = without.reduce((sum, each) => sum + each, 0) / FOLDS;
  const squares = without.reduce((sum, each) => sum + square(each - mean), 0);
  return { value: whole, standardError: Math.sqrt(((FOLDS - 1) / FOLDS) * squares) };
}

const FOLDS = 10;
/** Futures in a part: enough for its mean, few enough to follow a bend. */
const PART = 100;
const MOST_PARTS = 50;

/** @param ordered futures, in the order of the input */
function indexOf(ordered: readonly number[], results: Float64Array): number {
  const parts = Math.max(2, Math.min(MOST_PARTS, Math.floor(ordered.length / PART)));
  const all = momentsOf(ordered.map((i) => results[i] as number));
  if (all.variance === 0) return 0;
  let between = 0;
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * ordered.length) / parts);
    const to = Math.floor(((part + 1) * ordered.length) / parts);
    const { mean, variance } = momentsOf(ordered.slice(from, to).map((i) => results[i] as number));
    const size = to - from;
    between += (size / ordered.length) * (square(mean - all.mean) - variance / size);
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

import type { PoolPoint, PoolSplit } from './poolTables.ts';

/** How many moments of the centre are computed. */
const MOMENTS = 3;

/**
 * Moments of the pool's centre m at one value of κ, exactly. Given the exponents,
 * m ~ Dirichlet(i + 1, …), so that E[m_k^p] = (i_k + 1) … (i_k + p) / ((S + K) … (S + K + p − 1))
 * with S their total and K the number of outcomes; the average over the exponents follows
 * the total through its splits, outcome by outcome.
 *
 * @returns `mass`, the weight of κ on the scale of the tables, and `centreMoments[k][i]`
 *   = E[m_k^(i + 1)] for i = 0 … 2
 */
export function poolMoments({ totals, splits }: PoolPoint): {
  readonly mass: number;
  readonly centreMoments: readonly (readonly number[])[];
} {
  const outcomes = splits.length + 1;
  const mass = totals.reduce((sum, weight) => sum + weight, 0);
  // For each power p, the weight of each total over the denominator above.
  let left = Array.from({ length: MOMENTS }, (_, i) =>
    totals.map((weight, total) => weight / rising(total + outcomes, i + 1)),
  );
  const centreMoments = splits.map((split) => {
    const { moments, rest } = follow(left, split);
    left = rest;
    return moments;
  });
  centreMoments.push(left.map((weights, i) => sumRising(weights, i + 1)));
  return { mass, centreMoments: centreMoments.map((row) => row.map((value) => value / mass)) };
}

/** Lets one outcome take its exponent from what is left. */
function follow(left: readonly Float64Array[], { width, cumulated }: PoolSplit) {
  const rest = left.map((weights) => new Float64Array(weights.length));
  const own = left.map(() => new Float64Array(width));
  const totals = cumulated.length / width;
  for (let total = 0; total < totals; total++) {
    const all = cumulated[total * width + width - 1] ?? 0;
    if (all === 0) continue; // no exponents add up to this total
    for (let exponent = 0; exponent < width && exponent <= total; exponent++) {
      const cell = total * width + exponent;
      const before = exponent === 0 ? 0 : (cumulated[cell - 1] ?? 0);
      const chance = ((cumulated[cell] ?? 0) - before) / all;
      for (let i = 0; i < MOMENTS; i++) {
        const weight = (left[i]?.[total] ?? 0) * chance;
        add(rest[i], total - exponent, weight);
        add(own[i], exponent, weight);
      }
    }
  }
  return { rest, moments: own.map((weights, i) => sumRising(weights, i + 1)) };
}

function add(to: Float64Array | undefined, index: number, weight: number): void {
  if (to) to[index] = (to[index] ?? 0) + weight;
}

/** Σ w_i (i + 1) … (i + p). */
function sumRising(weights: Float64Array, power: number): number {
  return weights.reduce((sum, weight, exponent) => sum + weight * rising(exponent + 1, power), 0);
}

/** x (x + 1) … (x + power − 1). */
function rising(x: number, power: number): number {
  let product = 1;
  for (let j = 0; j < power; j++) product *= x + j;
  return product;
}

import {
  effectiveSize,
  naiveDirichlet,
  naiveNormal,
  naiveResample,
  type Random,
} from './naiveRandom.ts';

/** One proposal from the prior, with the likelihood that weights it. */
interface Proposal {
  readonly kappa: number;
  readonly centre: readonly number[];
}

export interface NaivePool {
  readonly proposals: readonly Proposal[];
  readonly weights: readonly number[];
  readonly effectiveSize: number;
}

/** A mean with its Monte Carlo standard error. */
export interface NaiveEstimate {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * Importance sampling of the pooling model: κ log-uniform on 1 … 300 and m ~ Dirichlet(1, …, 1)
 * come from the prior, the Dirichlet-multinomial likelihood of the counts is the weight.
 */
export function naivePooling(
  counts: readonly (readonly number[])[],
  size: number,
  random: Random,
): NaivePool {
  const proposals: Proposal[] = [];
  const logWeights: number[] = [];
  for (let i = 0; i < size; i++) {
    const kappa = 300 ** random();
    const gaps = counts[0]!.map(() => -Math.log(1 - random()));
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    const centre = gaps.map((gap) => gap / total);
    proposals.push({ kappa, centre });
    logWeights.push(logLikelihood(counts, kappa, centre));
  }
  const highest = logWeights.reduce((most, weight) => Math.max(most, weight), -Infinity);
  const weights = logWeights.map((weight) => Math.exp(weight - highest));
  return { proposals, weights, effectiveSize: effectiveSize(weights) };
}

/** Weighted mean over the proposals; standard error of a self-normalised estimate. */
export function naiveMean(
  { proposals, weights }: NaivePool,
  value: (proposal: Proposal) => number,
): NaiveEstimate {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const values = proposals.map(value);
  const mean = values.reduce((sum, each, i) => sum + each * weights[i]!, 0) / total;
  const squares = values.reduce((sum, each, i) => sum + (weights[i]! * (each - mean)) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares) / total };
}

/** Draws of all groups' shares: a proposal by weight, then θ_g ~ Dirichlet(counts_g + κm). */
export function naiveShares(
  pool: NaivePool,
  counts: readonly (readonly number[])[],
  draws: number,
  random: Random,
): number[][][] {
  return naiveResample(random, pool.weights, draws).map((index) => {
    const { kappa, centre } = pool.proposals[index]!;
    return counts.map((row) =>
      naiveDirichlet(
        random,
        row.map((count, outcome) => count + kappa * centre[outcome]!),
      ),
    );
  });
}

/** A lognormal number. */
export function naiveLognormal(random: Random, median: number, logSd: number): number {
  return median * Math.exp(logSd * naiveNormal(random));
}

function logLikelihood(
  counts: readonly (readonly number[])[],
  kappa: number,
  centre: readonly number[],
): number {
  let sum = 0;
  for (const row of counts) {
    let before = 0;
    let product = 1;
    row.forEach((count, outcome) => {
      for (let j = 0; j < count; j++) {
        product *= (kappa * centre[outcome]! + j) / (kappa + before++);
      }
    });
    sum += Math.log(product);
  }
  return sum;
}

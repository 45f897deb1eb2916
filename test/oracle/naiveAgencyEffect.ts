import type { NaiveEstimate } from './naivePooling.ts';
import { effectiveSize, naiveNormal, naiveResample, type Random } from './naiveRandom.ts';

/** One outcome in every group, with draws of the groups' shares from elsewhere. */
export interface NaiveObserved {
  readonly counts: readonly number[];
  readonly exits: readonly number[];
  /** Shares of fk, af, ske among the starters. */
  readonly mixes: readonly (readonly number[])[];
  /** Draws of θ: rows are draws, columns groups. */
  readonly shareDraws: readonly (readonly number[])[];
  /** How many independent draws those are worth. */
  readonly shareDrawsWorth: number;
}

/**
 * The agency effect by sampling: a common intercept ~ N(logit of the persons over the exits, 1)
 * and three β ~ N(0, 1) are weighted by the likelihood of the groups' counts as if only the mix
 * told them apart, and drawn again in proportion; each draw meets a draw of the groups' shares,
 * with ½β plus N(0, 0.5) noise per class in structure `half`.
 *
 * @returns rows are groups, columns fk, af, ske
 */
export function naiveAgencyEffect(
  observed: NaiveObserved,
  structure: 'agency' | 'half',
  proposals: number,
  random: Random,
): NaiveEstimate[][] {
  const { counts, exits, mixes, shareDraws } = observed;
  const persons = counts.reduce((sum, count) => sum + count, 0);
  const all = exits.reduce((sum, count) => sum + count, 0);
  const centre = Math.log(persons / (all - persons));
  const betas: number[][] = [];
  const weights = Array.from({ length: proposals }, () => {
    const intercept = centre + naiveNormal(random);
    const beta = [0, 1, 2].map(() => naiveNormal(random));
    betas.push(beta);
    const log = counts.reduce((sum, count, group) => {
      const chance = average(mixes[group]!, beta, intercept);
      return sum + count * Math.log(chance) + (exits[group]! - count) * Math.log(1 - chance);
    }, 0);
    return Math.exp(log + all / 2);
  });
  const draws = naiveResample(random, weights, shareDraws.length);
  const worth = 1 / effectiveSize(weights) + 1 / observed.shareDrawsWorth + 1 / draws.length;
  const values = counts.map(() => [0, 1, 2].map((): number[] => []));
  draws.forEach((index, draw) => {
    const beta = betas[index]!;
    const effect =
      structure === 'agency' ? beta : beta.map((each) => each / 2 + 0.5 * naiveNormal(random));
    counts.forEach((_, group) => {
      const intercept = solve(shareDraws[draw]![group]!, mixes[group]!, effect);
      effect.forEach((each, place) => values[group]![place]!.push(expit(intercept + each)));
    });
  });
  return values.map((row) =>
    row.map((each) => {
      const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
      const variance = each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / each.length;
      return { mean, standardError: Math.sqrt(variance * worth) };
    }),
  );
}

function average(mix: readonly number[], effect: readonly number[], intercept: number): number {
  return mix.reduce((sum, part, place) => sum + part * expit(intercept + effect[place]!), 0);
}

/** Halving between −50 and 50. */
function solve(share: number, mix: readonly number[], effect: readonly number[]): number {
  let [low, high] = [-50, 50];
  for (let turn = 0; turn < 45; turn++) {
    const middle = (low + high) / 2;
    if (average(mix, effect, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

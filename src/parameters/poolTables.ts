import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { concentrationGrid, type ConcentrationPoint } from './concentrationGrid.ts';
import { DirichletMultinomial } from './dirichletMultinomial.ts';
import { keepRecent } from '../memo/keepRecent.ts';

/** One value of κ: how large the total of the exponents is, and how it falls on the outcomes. */
export interface PoolPoint extends ConcentrationPoint {
  /** Weight of each total, 0 … persons, on one scale for all values of κ. */
  readonly totals: Float64Array;
  /** One for each outcome but the last. */
  readonly splits: readonly PoolSplit[];
}

/**
 * What the outcomes before one have left of the total, r, against its own exponent i:
 * cumulated weights, at r · width + i, each row on a scale of its own.
 */
export interface PoolSplit {
  /** Exponents of the outcome: 0 … `width` − 1. */
  readonly width: number;
  /** As many rows of `width` as there are totals. */
  readonly cumulated: Float64Array;
}

/**
 * The posterior of the pool as a finite mixture, for each value of κ on the grid: see
 * `DirichletMultinomial`. By convolution of the outcomes' exponents from the last
 * outcome backwards, on logarithms: exact, some milliseconds, once for each set of counts.
 *
 * @param counts rows are groups, columns outcomes; whole numbers ≥ 0
 * @returns one point for each κ of `concentrationGrid`, ascending; must not be changed
 */
export const poolTables = keepRecent(
  computeTables,
  (counts: readonly (readonly number[])[]) => counts,
  4,
);

function computeTables(counts: readonly (readonly number[])[]): readonly PoolPoint[] {
  const model = new DirichletMultinomial(counts);
  const outcomes = counts[0]?.length ?? 0;
  const points = concentrationGrid().map((point) => {
    const { splits, logTotals } = splitTotals(model.exponentLogWeights(point.logKappa));
    const common = point.logWeight - model.logNormalizer(point.logKappa);
    const logWeights = logTotals.map(
      (value, total) => common + value - model.logFactorial(total + outcomes - 1),
    );
    return { ...point, splits, logWeights };
  });
  const highest = Math.max(...points.flatMap(({ logWeights }) => logWeights));
  return points.map(({ logWeights, ...point }) => ({
    ...point,
    totals: Float64Array.from(logWeights, (value) => exp(value - highest)),
  }));
}

/** Sums the weights of all exponents with a given total, and keeps how each sum is made up. */
function splitTotals(logWeights: readonly (readonly number[])[]) {
  const splits: PoolSplit[] = [];
  let rest: readonly number[] = logWeights.at(-1) ?? [0];
  for (const own of logWeights.slice(0, -1).reverse()) {
    const { cumulated, joined } = splitTotal(own, rest);
    splits.unshift({ width: own.length, cumulated });
    rest = joined;
  }
  return { splits, logTotals: rest };
}

/** One outcome against all that come after it. */
function splitTotal(own: readonly number[], rest: readonly number[]) {
  const width = own.length;
  const totals = width + rest.length - 1;
  const cumulated = new Float64Array(totals * width);
  const joined: number[] = [];
  for (let total = 0; total < totals; total++) {
    const from = Math.max(0, total - rest.length + 1);
    const to = Math.min(width - 1, total);
    let highest = -Infinity;
    for (let exponent = from; exponent <= to; exponent++) {
      highest = Math.max(highest, (own[exponent] ?? 0) + (rest[total - exponent] ?? 0));
    }
    let sum = 0;
    if (highest > -Infinity) {
      for (let exponent = from; exponent <= to; exponent++) {
        sum += exp((own[exponent] ?? 0) + (rest[total - exponent] ?? 0) - highest);
        cumulated[total * width + exponent] = sum;
      }
    }
    cumulated.fill(sum, total * width + to + 1, (total + 1) * width);
    joined.push(highest + log(sum));
  }
  return { cumulated, joined };
}

import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { concentrationGrid } from './concentrationGrid.ts';
import { DirichletMultinomial } from './dirichletMultinomial.ts';
import { keepRecent } from './keepRecent.ts';

/** One value of κ: how a total of exponents falls on the outcomes. */
export interface PoolPoint {
  readonly kappa: number;
  /**
   * For each outcome but the last, what the outcomes before it have left of the total, r, against
   * its own exponent i: cumulated weights, r · width + i, each row scaled to its largest.
   */
  readonly splits: readonly { readonly width: number; readonly cumulated: Float64Array }[];
}

/** The posterior of the pool as a finite mixture, ready to draw from. */
export interface PoolTables {
  readonly points: readonly PoolPoint[];
  /** Cumulated weights of (κ, total exponent): point · totals + total. */
  readonly cumulated: Float64Array;
  /** Totals 0 … persons. */
  readonly totals: number;
}

/**
 * Tables of the mixture that `DirichletMultinomial` describes, over the same κ with the
 * same weights as `poolShares`. By convolution of the outcomes' exponents from the last
 * outcome backwards, on logarithms: exact, some milliseconds, once for each set of counts.
 *
 * @param counts rows are groups, columns outcomes; whole numbers ≥ 0
 */
export const poolTables = keepRecent(
  computeTables,
  (counts: readonly (readonly number[])[]) => counts,
  4,
);

function computeTables(counts: readonly (readonly number[])[]): PoolTables {
  const model = new DirichletMultinomial(counts);
  const outcomes = counts[0]?.length ?? 0;
  const grid = concentrationGrid();
  const points: PoolPoint[] = [];
  const logWeights: number[] = [];
  for (const { kappa, logKappa, logWeight } of grid) {
    const { splits, logTotals } = splitTotals(model.exponentLogWeights(logKappa));
    points.push({ kappa, splits });
    const common = logWeight - model.logNormalizer(logKappa);
    logTotals.forEach((value, total) => {
      logWeights.push(common + value - model.logFactorial(total + outcomes - 1));
    });
  }
  return {
    points,
    cumulated: cumulate(logWeights),
    totals: logWeights.length / grid.length,
  };
}

/** Sums the weights of all exponents with a given total, and keeps how each sum is made up. */
function splitTotals(logWeights: readonly (readonly number[])[]) {
  const splits: PoolPoint['splits'][number][] = [];
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
  const terms = new Float64Array(width);
  for (let total = 0; total < totals; total++) {
    let highest = -Infinity;
    for (let exponent = 0; exponent < width; exponent++) {
      const term = (own[exponent] ?? 0) + (rest[total - exponent] ?? -Infinity);
      terms[exponent] = term;
      if (term > highest) highest = term;
    }
    let sum = 0;
    for (let exponent = 0; exponent < width; exponent++) {
      if (highest > -Infinity) sum += exp((terms[exponent] ?? 0) - highest);
      cumulated[total * width + exponent] = sum;
    }
    joined.push(highest + log(sum));
  }
  return { cumulated, joined };
}

function cumulate(logWeights: readonly number[]): Float64Array {
  const highest = logWeights.reduce((most, value) => Math.max(most, value), -Infinity);
  let sum = 0;
  return Float64Array.from(logWeights, (value) => (sum += exp(value - highest)));
}

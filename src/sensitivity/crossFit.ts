import { square } from '../numeric/square.ts';
import { wholePower } from '../numeric/wholePower.ts';

/**
 * What is to be expected of a result in each future, given some inputs: a polynomial of the inputs,
 * fitted by least squares to the futures of the other nine of ten folds. No future has a say in
 * what is expected of it, so what is learnt of luck is not taken for knowledge. One input goes up
 * to its fourth power; several to their second, with the products of all pairs where there are
 * twenty futures for each term. Regression on simulated draws: Strong, Oakley & Brennan 2014,
 * Medical Decision Making 34.
 *
 *     const fit = new CrossFit(inputs, results);
 *     while (fit.added < results.length) fit.add(500);
 *     fit.expected();
 */
export class CrossFit {
  /** Futures that have been looked at so far. */
  added = 0;
  private readonly terms: readonly Term[];
  /** Of each fold, the products of the terms with each other and with the result, row by row. */
  private readonly sums: readonly Float64Array[];
  private readonly row: Float64Array;

  /**
   * @param inputs one column of the futures each; what never varies is left out
   * @param results of the same futures, finite, in any unit
   */
  constructor(
    inputs: readonly Float64Array[],
    private readonly results: Float64Array,
  ) {
    this.terms = termsOf(inputs, results.length);
    const width = this.terms.length + 1;
    this.sums = Array.from({ length: FOLDS }, () => new Float64Array((width - 1) * width));
    this.row = new Float64Array(width);
  }

  /**
   * Looks at some more futures.
   *
   * @param count how many more, at most
   */
  add(count: number): void {
    const { terms, row, results } = this;
    const until = Math.min(results.length, this.added + count);
    for (; this.added < until; this.added++) {
      terms.forEach(({ values }, at) => (row[at] = values[this.added] as number));
      row[terms.length] = results[this.added] as number;
      addProducts(this.sums[this.added % FOLDS] as Float64Array, row);
    }
  }

  /**
   * What is to be expected in each future, in the unit of the results, once all are added.
   *
   * @param unknown index of an input that is taken not to be known
   */
  expected(unknown?: number): Float64Array {
    const { terms, sums, results } = this;
    const kept = terms.flatMap(({ inputs }, at) =>
      unknown !== undefined && inputs.includes(unknown) ? [] : [at],
    );
    const columns = [...kept, terms.length];
    const all = new Float64Array(sums[0]?.length ?? 0);
    for (const fold of sums) fold.forEach((sum, at) => (all[at] = (all[at] as number) + sum));
    const coefficients = sums.map((fold) => {
      const others = new Float64Array(kept.length * columns.length);
      kept.forEach((row, to) => {
        columns.forEach((column, toColumn) => {
          const at = row * (terms.length + 1) + column;
          others[to * columns.length + toColumn] = (all[at] as number) - (fold[at] as number);
        });
      });
      return solve(others, kept.length);
    });
    return results.map((_, future) => {
      const own = coefficients[future % FOLDS] as Float64Array;
      let sum = 0;
      for (let term = 0; term < kept.length; term++) {
        const { values } = terms[kept[term] as number] as Term;
        sum += (own[term] as number) * (values[future] as number);
      }
      return sum;
    });
  }
}

/** `CrossFit` at once, for a few inputs: what is to be expected of each future. */
export function crossFit(inputs: readonly Float64Array[], results: Float64Array): Float64Array {
  const fit = new CrossFit(inputs, results);
  fit.add(results.length);
  return fit.expected();
}

const FOLDS = 10;

/** How many standard deviations each value is from the mean; undefined when all are alike. */
function scoresOf(values: Float64Array): Float64Array | undefined {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(
    values.reduce((sum, value) => sum + square(value - mean), 0) / values.length,
  );
  // What differs by rounding alone does not vary.
  if (!(deviation > Math.abs(mean) * ROUNDING)) return undefined;
  // Far tails would steer the polynomial: they are drawn in.
  return values.map((value) => Math.max(-REACH, Math.min(REACH, (value - mean) / deviation)));
}

const REACH = 3.5;
const ROUNDING = 1e-12;
const DEGREE_OF_ONE = 4;
const DEGREE_OF_MANY = 2;
/** With fewer futures a term learns more luck than it tells. */
const LEAST_FUTURES_PER_TERM = 20;

/** A column that is fitted, and the indexes of the inputs that it is made of. */
interface Term {
  readonly inputs: readonly number[];
  readonly values: Float64Array;
}

/** A constant, powers, and products of pairs. */
function termsOf(inputs: readonly Float64Array[], futures: number): readonly Term[] {
  const scores = inputs.flatMap((input, index) => {
    const values = scoresOf(input);
    return values ? [{ index, values }] : [];
  });
  const degree = scores.length === 1 ? DEGREE_OF_ONE : DEGREE_OF_MANY;
  const ofOne = [
    { inputs: [], values: new Float64Array(futures).fill(1) },
    ...scores.flatMap(({ index, values }) =>
      Array.from({ length: degree }, (_, power) => ({
        inputs: [index],
        values: values.map((value) => wholePower(value, power + 1)),
      })),
    ),
  ];
  const pairs = (scores.length * (scores.length - 1)) / 2;
  if ((ofOne.length + pairs) * LEAST_FUTURES_PER_TERM > futures) return ofOne;
  return [
    ...ofOne,
    ...scores.flatMap((a, i) =>
      scores.slice(i + 1).map((b) => ({
        inputs: [a.index, b.index],
        values: a.values.map((value, future) => value * (b.values[future] as number)),
      })),
    ),
  ];
}

/** @param row the terms of a future, and its result last */
function addProducts(sums: Float64Array, row: Float64Array): void {
  const width = row.length;
  for (let term = 0; term < width - 1; term++) {
    const factor = row[term] as number;
    const start = term * width;
    for (let column = term; column < width; column++) {
      sums[start + column] = (sums[start + column] as number) + factor * (row[column] as number);
    }
  }
}

/**
 * Cholesky's decomposition of the normal equations; a term that follows from those before it is
 * left out.
 *
 * @param sums the upper triangle row by row, with the right side last in each row
 */
function solve(sums: Float64Array, size: number): Float64Array {
  const width = size + 1;
  const isKept = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const start = row * width;
    const pivot = sums[start + row] as number;
    const own = Math.max(0, pivot);
    if (own < SINGULAR * (sums[0] as number)) continue;
    isKept[row] = 1;
    for (let below = row + 1; below < size; below++) {
      const factor = (sums[start + below] as number) / pivot;
      if (factor === 0) continue;
      const target = below * width;
      for (let column = below; column <= size; column++) {
        sums[target + column] =
          (sums[target + column] as number) - factor * (sums[start + column] as number);
      }
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    if (!isKept[row]) continue;
    const start = row * width;
    let rest = sums[start + size] as number;
    for (let column = row + 1; column < size; column++) {
      rest -= (sums[start + column] as number) * (solution[column] as number);
    }
    solution[row] = rest / (sums[start + row] as number);
  }
  return solution;
}

/** Of the number of futures: less is rounding. */
const SINGULAR = 1e-9;

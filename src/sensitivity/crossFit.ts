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
 *     while (fit.solved < FOLDS) fit.solve();
 *     fit.expected;
 */
export class CrossFit {
  /** Futures that have been looked at so far. */
  added = 0;
  /** Folds of which it is known what is to be expected, once all futures are added. */
  solved = 0;
  /** What is to be expected in each future of those folds, in the unit of the results. */
  readonly expected: Float64Array;
  private readonly scores: readonly Float64Array[];
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
    this.scores = inputs.flatMap((input) => scoresOf(input) ?? []);
    this.terms = termsOf(this.scores.length, results.length);
    const width = this.terms.length + 1;
    this.sums = Array.from({ length: FOLDS }, () => new Float64Array((width - 1) * width));
    this.row = new Float64Array(width);
    this.expected = new Float64Array(results.length);
  }

  /**
   * Looks at some more futures.
   *
   * @param count how many more, at most
   */
  add(count: number): void {
    const { row, results } = this;
    const until = Math.min(results.length, this.added + count);
    for (; this.added < until; this.added++) {
      this.readTerms(this.added);
      row[row.length - 1] = results[this.added] as number;
      addProducts(this.sums[this.added % FOLDS] as Float64Array, row);
    }
  }

  /** Works out what is to be expected in one more fold, from the other nine. */
  solve(): void {
    const fold = this.solved++;
    const others = new Float64Array(this.sums[fold]?.length ?? 0);
    this.sums.forEach((sums, each) => {
      if (each === fold) return;
      for (let at = 0; at < sums.length; at++) {
        others[at] = (others[at] as number) + (sums[at] as number);
      }
    });
    const coefficients = solve(others, this.terms.length);
    for (let future = fold; future < this.results.length; future += FOLDS) {
      this.readTerms(future);
      let sum = 0;
      for (let term = 0; term < coefficients.length; term++) {
        sum += (coefficients[term] as number) * (this.row[term] as number);
      }
      this.expected[future] = sum;
    }
  }

  private readTerms(future: number): void {
    const { scores, terms, row } = this;
    for (let term = 0; term < terms.length; term++) {
      const { first, second, power } = terms[term] as Term;
      const a = first < 0 ? 1 : ((scores[first] as Float64Array)[future] as number);
      const b = second < 0 ? 1 : ((scores[second] as Float64Array)[future] as number);
      row[term] = power > 1 ? wholePower(a, power) : a * b;
    }
  }
}

/** `CrossFit` at once, for a few inputs: what is to be expected of each future. */
export function crossFit(inputs: readonly Float64Array[], results: Float64Array): Float64Array {
  const fit = new CrossFit(inputs, results);
  fit.add(results.length);
  while (fit.solved < FOLDS) fit.solve();
  return fit.expected;
}

/** Parts of the futures, each fitted without. */
export const FOLDS = 10;

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

/** What is fitted: a power of one input's scores, or the product of two inputs'. */
interface Term {
  /** Index of an input; −1 for none. */
  readonly first: number;
  readonly second: number;
  readonly power: number;
}

/** A constant, powers, and products of pairs. */
function termsOf(inputs: number, futures: number): readonly Term[] {
  const degree = inputs === 1 ? DEGREE_OF_ONE : DEGREE_OF_MANY;
  const ofOne: Term[] = [{ first: -1, second: -1, power: 1 }];
  const ofTwo: Term[] = [];
  for (let first = 0; first < inputs; first++) {
    for (let power = 1; power <= degree; power++) ofOne.push({ first, second: -1, power });
    for (let second = first + 1; second < inputs; second++) {
      ofTwo.push({ first, second, power: 1 });
    }
  }
  const all = [...ofOne, ...ofTwo];
  return all.length * LEAST_FUTURES_PER_TERM > futures ? ofOne : all;
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

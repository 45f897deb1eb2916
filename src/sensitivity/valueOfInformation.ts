/** A value with its Monte Carlo standard error, in the unit of the net benefits. */
export interface ValueOfKnowing {
  readonly value: number;
  readonly standardError: number;
}

/**
 * The expected value of perfect information: what it would be worth to know everything before choosing
 * between some ways.
 *
 * @param netBenefits of each way, future by future, as expected on what is unknown (without luck)
 */
export function valueOfKnowingAll(netBenefits: readonly Float64Array[]): ValueOfKnowing {
  return withError(netBenefits[0]?.length ?? 0, (kept) =>
    gain(netBenefits.map((values) => kept.map((i) => values[i] as number))),
  );
}

/**
 * The expected value of knowing one unknown before choosing, by regression: what is to be expected of
 * each way given the unknown is a polynomial of it, fitted to the futures.
 *
 * @param unknown its value in each future
 * @param netBenefits of each way, future by future
 */
export function valueOfKnowing(
  unknown: Float64Array,
  netBenefits: readonly Float64Array[],
): ValueOfKnowing {
  return withError(unknown.length, (kept) => {
    const scores = scoresOf(kept.map((i) => unknown[i] as number));
    if (!scores) return 0;
    const [first, ...others] = netBenefits;
    if (!first) return 0;
    // Only differences decide: against the first way their noise is least.
    const fitted = others.map((values) =>
      fit(
        scores,
        kept.map((i) => (values[i] as number) - (first[i] as number)),
      ),
    );
    return gain([kept.map(() => 0), ...fitted]);
  });
}

const FOLDS = 20;

/** A statistic of all futures, and its error by leaving out every twentieth (delete-a-group jackknife). */
function withError(
  futures: number,
  statistic: (kept: readonly number[]) => number,
): ValueOfKnowing {
  const all = Array.from({ length: futures }, (_, i) => i);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    statistic(all.filter((i) => i % FOLDS !== fold)),
  );
  const mean = without.reduce((sum, each) => sum + each, 0) / FOLDS;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { value: statistic(all), standardError: Math.sqrt(((FOLDS - 1) / FOLDS) * squares) };
}

/** Mean of the best way in each future, less the best of the means. */
function gain(ways: readonly (readonly number[])[]): number {
  const futures = ways[0]?.length ?? 0;
  if (futures === 0) return 0;
  let best = 0;
  const sums = ways.map(() => 0);
  for (let i = 0; i < futures; i++) {
    let most = -Infinity;
    ways.forEach((way, place) => {
      const value = way[i] as number;
      sums[place] = (sums[place] as number) + value;
      most = Math.max(most, value);
    });
    best += most;
  }
  return Math.max(0, (best - Math.max(...sums)) / futures);
}

/** How many standard deviations each value is from the mean; undefined when all are alike. */
function scoresOf(values: readonly number[]): readonly number[] | undefined {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
  );
  if (!(deviation > 0)) return undefined;
  // Far tails would steer the polynomial: they are drawn in.
  return values.map((value) => Math.max(-REACH, Math.min(REACH, (value - mean) / deviation)));
}

const REACH = 3.5;
const DEGREE = 4;

/** Least squares with the powers 0 … 4 of the scores. */
function fit(scores: readonly number[], values: readonly number[]): readonly number[] {
  const size = DEGREE + 1;
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1));
  const powers = new Float64Array(size);
  scores.forEach((score, i) => {
    powers[0] = 1;
    for (let power = 1; power < size; power++)
      powers[power] = (powers[power - 1] as number) * score;
    for (let row = 0; row < size; row++) {
      const cells = matrix[row] as Float64Array;
      for (let column = 0; column < size; column++) {
        cells[column] =
          (cells[column] as number) + (powers[row] as number) * (powers[column] as number);
      }
      cells[size] = (cells[size] as number) + (powers[row] as number) * (values[i] as number);
    }
  });
  const coefficients = solve(matrix);
  return scores.map((score) =>
    coefficients.reduceRight((sum, coefficient) => sum * score + coefficient, 0),
  );
}

/** Gaussian elimination with the largest pivot; the last column is the right side. */
function solve(matrix: readonly Float64Array[]): readonly number[] {
  const size = matrix.length;
  const rows: Float64Array[] = matrix.map((row) => row.slice());
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as Float64Array, rows[column] as Float64Array];
    const head = rows[column] as Float64Array;
    const lead = head[column] as number;
    if (Math.abs(lead) < SINGULAR) continue;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const cells = rows[row] as Float64Array;
      const factor = (cells[column] as number) / lead;
      for (let at = column; at <= size; at++) {
        cells[at] = (cells[at] as number) - factor * (head[at] as number);
      }
    }
  }
  return rows.map((row, place) => {
    const lead = row[place] as number;
    return Math.abs(lead) < SINGULAR ? 0 : (row[size] as number) / lead;
  });
}

const SINGULAR = 1e-9;

import { naiveGammaCdf } from '../oracle/naiveCdf.ts';

/** A fit is refused below this probability. All keys in the tests are fixed, so no test is ever red by chance. */
export const SIGNIFICANCE = 1e-4;

/** A list of n results. */
export function collect(n: number, draw: () => number): Float64Array {
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) values[i] = draw();
  return values;
}

/**
 * The probability that a sample lies as far from a distribution function as this one (Kolmogorov–Smirnov,
 * with Stephens' correction for size). Looks at every 20th value only, which at 200 000
 * values overlooks a distance of at most 10⁻⁴.
 */
export function kolmogorovSmirnov(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = sample.slice().sort();
  const n = sorted.length;
  let furthest = 0;
  for (let i = 0; i < n; i += 20) {
    const expected = cdf(sorted[i]!);
    furthest = Math.max(furthest, expected - i / n, (i + 1) / n - expected);
  }
  const x = furthest * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
  if (x < 0.3) return 1;
  let probability = 0;
  for (let k = 1; k < 100; k++) probability += (k % 2 ? 2 : -2) * Math.exp(-2 * (k * x) ** 2);
  return probability;
}

/** The probability of a larger sum of squares than this one, were the expected counts right (Pearson). */
export function chiSquare(counts: ArrayLike<number>, expected: ArrayLike<number>): number {
  const cells = pooled(counts, expected);
  let sum = 0;
  for (const [count, mean] of cells) sum += (count - mean) ** 2 / mean;
  return 1 - naiveGammaCdf(sum / 2, (cells.length - 1) / 2);
}

/** Neighbouring cells are joined until each expects ten. */
function pooled(counts: ArrayLike<number>, expected: ArrayLike<number>): [number, number][] {
  const cells: [number, number][] = [];
  let [count, mean] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    count += counts[i]!;
    mean += expected[i]!;
    if (mean < 10) continue;
    cells.push([count, mean]);
    [count, mean] = [0, 0];
  }
  const last = cells.at(-1);
  if (last === undefined) throw new RangeError(`too few draws: ${mean}`);
  last[0] += count;
  last[1] += mean;
  return cells;
}

/** Distances of the sample's mean and variance from what they should be, in standard errors. */
export function momentErrors(sample: Float64Array, mean: number, variance: number) {
  const n = sample.length;
  let [sum, squares, fourths] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const deviation = sample[i]! - mean;
    const square = deviation * deviation;
    sum += deviation;
    squares += square;
    fourths += square * square;
  }
  return {
    mean: Math.abs(sum / n) / Math.sqrt(variance / n),
    variance: Math.abs(squares / n - variance) / Math.sqrt((fourths / n - (squares / n) ** 2) / n),
  };
}

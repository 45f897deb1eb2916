/** A mean with its Monte Carlo standard error. */
export interface SampledMean {
  readonly mean: number;
  readonly standardError: number;
}

/** The mean of independent draws. */
export function sampledMean(values: ArrayLike<number>): SampledMean {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
  return { mean, standardError: Math.sqrt(squares / n / n) };
}

/** How many standard errors the mean of draws is away from what it should be. */
export function errorsFrom(expected: number, values: ArrayLike<number>): number {
  const { mean, standardError } = sampledMean(values);
  const distance = Math.abs(mean - expected);
  // Draws that do not vary have no standard error: then only rounding is left.
  return distance < 1e-12 ? 0 : distance / standardError;
}

/** The smallest draw that has at least this part of the draws at or below it. */
export function quantile(values: ArrayLike<number>, probability: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.ceil(probability * sorted.length) - 1]!;
}

/** How far each mean of a table of draws may be from the exact one: seeds are fixed, so this is never a matter of luck. */
export const STANDARD_ERRORS = 4;

/** An average over futures, how much they differ, and how far off the average may be. */
export interface Mean {
  readonly value: number;
  /** Standard deviation between futures. */
  readonly sd: number;
  /** Monte Carlo standard error of `value`; Infinity with a single future. */
  readonly standardError: number;
}

/**
 * The mean of a column with its spread; standard deviation over n − 1.
 *
 * @param values finite, at least one
 */
export function meanOf(values: Float64Array): Mean {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i] ?? NaN;
  const value = sum / n;
  if (n === 1) return { value, sd: 0, standardError: Infinity };
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const deviation = (values[i] ?? NaN) - value;
    squares += deviation * deviation;
  }
  const variance = squares / (n - 1);
  return { value, sd: Math.sqrt(variance), standardError: Math.sqrt(variance / n) };
}

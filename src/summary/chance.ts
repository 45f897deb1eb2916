/** A chance 0–1 that the simulated futures give, with its Monte Carlo standard error. */
export interface Chance {
  readonly value: number;
  readonly standardError: number;
}

/**
 * The chance of what happened in `count` of `of` futures. The standard error is binomial at (count
 * + 1) / (of + 2), Laplace's rule of succession: one more future in which it happened and one in
 * which it did not, so that 0 of a few futures is not taken for certainty.
 *
 * @param count 0 to `of`; not whole where futures are shared between scenarios
 * @param of futures, at least 1
 */
export function chanceOf(count: number, of: number): Chance {
  const likely = (count + 1) / (of + 2);
  return { value: count / of, standardError: Math.sqrt((likely * (1 - likely)) / of) };
}

/**
 * How many of a hundred dots (or of so many) show a chance: rounded to whole dots, a half upwards.
 */
export function dotsOf({ value }: Chance, dots = 100): number {
  return Math.round(value * dots);
}

/** A chance 0–1 that the simulated futures give, with its Monte Carlo standard error. */
export interface Chance {
  readonly value: number;
  readonly standardError: number;
}

/**
 * The chance of what happened in `count` of `of` futures. The standard error is that of the
 * chance with one more and one fewer future in view (Laplace), so that none of a few
 * futures is not taken for certainty.
 */
export function chanceOf(count: number, of: number): Chance {
  const likely = (count + 1) / (of + 2);
  return { value: count / of, standardError: Math.sqrt((likely * (1 - likely)) / of) };
}

/** A chance as the number of a hundred dots that show it. */
export function dotsOf({ value }: Chance, dots = 100): number {
  return Math.round(value * dots);
}

/**
 * A number as it is printed, so that a difference can be taken of what the reader sees: 44 % and
 * 38 % differ by 6 points, whatever they were before they were rounded.
 *
 * @param decimals that it is printed with, 0–20
 */
export function asPrinted(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

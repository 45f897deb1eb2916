/**
 * x · x, rounded once: `x ** 2` may differ in the last bit, even between two runs of one browser.
 */
export function square(x: number): number {
  return x * x;
}

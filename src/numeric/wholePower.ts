/**
 * x to a whole power, by one multiplication after the other: the same bits in every engine.
 *
 * @param exponent whole number ≥ 1, small: the error grows by half an ulp with each step
 */
export function wholePower(x: number, exponent: number): number {
  let product = x;
  for (let factor = 1; factor < exponent; factor++) product *= x;
  return product;
}

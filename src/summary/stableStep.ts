/**
 * The step that a simulated number is rounded to so that its digits are stable: the smallest of …,
 * 0.1, 0.5, 1, 5, 10, … that is at least √2 standard errors, which is the standard deviation of the
 * difference between two simulations with different seeds. Another seed then seldom moves the
 * printed number by more than one step. In the unit of the number; 0 when it has no error, Infinity
 * when the error is not known.
 */
export function stableStep(standardError: number): number {
  if (standardError === 0 || !Number.isFinite(standardError)) return standardError;
  const needed = standardError * Math.SQRT2;
  let decade = 1;
  while (decade >= needed) decade /= 10;
  while (decade * 10 < needed) decade *= 10;
  // Here decade < needed ≤ 10 decades.
  return decade * 5 >= needed ? decade * 5 : decade * 10;
}

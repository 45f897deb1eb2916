/**
 * Months until a year's cost is paid back by a yearly benefit, unrounded; null when
 * it never is. The reports print it rounded up (`asPrinted`).
 */
export function paybackMonths(costKronor: number, annualBenefitKronor: number): number | null {
  return annualBenefitKronor > 0 ? (12 * costKronor) / annualBenefitKronor : null;
}

/** A payback as the reports print it: whole months, rounded up. */
export function asPrinted(months: number): number {
  return Math.ceil(months);
}

/**
 * The month after which a cumulated net stays at or above 0, by linear
 * interpolation; null when that is later than the horizon, or never.
 *
 * @param netKronor cumulated net at each of `timesMonths`
 */
export function lastingPaybackMonths(
  netKronor: ArrayLike<number>,
  timesMonths: ArrayLike<number>,
  horizonMonths: number,
): number | null {
  let point = netKronor.length - 1;
  if ((netKronor[point] ?? -1) < 0) return null;
  while (point > 0 && (netKronor[point - 1] ?? -1) >= 0) point--;
  const after = timesMonths[point] ?? Infinity;
  if (point === 0) return after <= horizonMonths ? after : null;
  const before = timesMonths[point - 1] ?? 0;
  const [low, high] = [netKronor[point - 1] ?? 0, netKronor[point] ?? 0];
  const months = before + ((after - before) * -low) / (high - low);
  return months <= horizonMonths ? months : null;
}

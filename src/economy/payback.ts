import { log } from '../numeric/logarithm.ts';

/**
 * Months until a year's cost is paid back by a yearly benefit, 12 × cost / benefit, unrounded; null
 * for never, where the benefit is not above 0. The reports' method; they print it rounded up
 * (`asPrinted`).
 */
export function paybackMonths(costKronor: number, annualBenefitKronor: number): number | null {
  return annualBenefitKronor > 0 ? (12 * costKronor) / annualBenefitKronor : null;
}

/**
 * The same when the benefit falls off, or is discounted, at a steady rate: −ln(1 − kq) / k years
 * with k the rate and q the cost over the first year's benefit; null when kq ≥ 1, since all benefit
 * there will ever be is then less than the cost.
 *
 * @param ratePerYear fall-off and interest together, continuous; ≥ 0
 */
export function fallingPaybackMonths(
  costKronor: number,
  annualBenefitKronor: number,
  ratePerYear: number,
): number | null {
  if (ratePerYear === 0) return paybackMonths(costKronor, annualBenefitKronor);
  if (!(annualBenefitKronor > 0)) return null;
  const lost = (ratePerYear * costKronor) / annualBenefitKronor;
  return lost >= 1 ? null : (-12 * log(1 - lost)) / ratePerYear;
}

/** A payback as the reports print it: whole months, rounded up. */
export function asPrinted(months: number): number {
  return Math.ceil(months);
}

/**
 * The month from which a cumulated net stays at or above 0, by linear interpolation between times;
 * null when that is later than the horizon, or never. What neither costs nor gives anything is not
 * paid back.
 *
 * @param netKronor cumulated net at each of `timesMonths`, which rise
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
  if (point === 0) return after <= horizonMonths && isEverAbove(netKronor) ? after : null;
  const before = timesMonths[point - 1] ?? 0;
  const [low, high] = [netKronor[point - 1] ?? 0, netKronor[point] ?? 0];
  const months = before + ((after - before) * -low) / (high - low);
  return months <= horizonMonths ? months : null;
}

function isEverAbove(netKronor: ArrayLike<number>): boolean {
  for (let point = 0; point < netKronor.length; point++) {
    if ((netKronor[point] as number) > 0) return true;
  }
  return false;
}

import type { BenefitValues } from '../economy/benefitValues.ts';
import { paybackMonths } from '../economy/payback.ts';

/** Shares of those who complete, 0–1; together 1. */
export interface CompleterShares {
  readonly arbete: number;
  readonly studier: number;
  readonly rehab: number;
}

/** A year that is planned for; completers need not be whole. */
export interface PlannedYear {
  readonly completers: number;
  readonly costKronor: number;
}

/** What a job at exit and another completer are worth a year, in kronor. */
export type Prices = Pick<BenefitValues, 'exitJobKronor' | 'completerKronor'>;

/** Benefit of a year with these shares, in kronor. Studies and rehab are worth the same. */
export function benefitAt(
  { arbete, studier, rehab }: CompleterShares,
  { completers }: PlannedYear,
  { exitJobKronor, completerKronor }: Prices,
): number {
  return completers * (arbete * exitJobKronor + (studier + rehab) * completerKronor);
}

/** Months until a year with these shares has paid back, by the report's method; null for never. */
export function paybackAt(
  shares: CompleterShares,
  year: PlannedYear,
  prices: Prices,
): number | null {
  return paybackMonths(year.costKronor, benefitAt(shares, year, prices));
}

/**
 * The share of the completers who have to go to work for a year to pay back in so many months:
 * where the line of these months lies. Below 0 where it is reached without any, above 1 where it is
 * out of reach; undefined where nobody completes or a job is worth no more than another completer.
 *
 * @param months > 0
 */
export function workShareFor(
  months: number,
  { completers, costKronor }: PlannedYear,
  { exitJobKronor, completerKronor }: Prices,
): number | undefined {
  if (completers <= 0 || exitJobKronor <= completerKronor) return undefined;
  const neededKronor = (12 * costKronor) / months / completers;
  return (neededKronor - completerKronor) / (exitJobKronor - completerKronor);
}

/** Prices in many futures, in kronor a year; the same future at the same index. */
export interface PriceDraws {
  readonly exitJobKronor: Float64Array;
  readonly completerKronor: Float64Array;
}

/**
 * The share of the futures, 0–1, in which a year with these shares pays back within so many months,
 * by the report's method.
 *
 * @param months > 0
 */
export function chanceAt(
  { arbete, studier, rehab }: CompleterShares,
  { completers, costKronor }: PlannedYear,
  months: number,
  { exitJobKronor, completerKronor }: PriceDraws,
): number {
  const needed = (12 * costKronor) / months;
  let count = 0;
  for (let i = 0; i < exitJobKronor.length; i++) {
    const benefit =
      completers *
      (arbete * (exitJobKronor[i] as number) + (studier + rehab) * (completerKronor[i] as number));
    if (benefit >= needed) count += 1;
  }
  return count / exitJobKronor.length;
}

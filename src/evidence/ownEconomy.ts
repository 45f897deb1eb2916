import * as z from 'zod';
import { PAYERS } from './actor.ts';
import { NOBODY, rangeOf, sumOf, type CountRange } from './countRange.ts';
import { ownCount, ownFigure } from './ownFigure.ts';
import { ownJobKindsSchema } from './ownFollowUp.ts';
import { strict } from './strict.ts';

/** More than any programme costs. */
export const MOST_KRONOR = 10_000_000_000;

const kronor = ownFigure(z.int().min(0).max(MOST_KRONOR)).optional();
const months = ownFigure(z.number().min(1).max(10_000)).optional();

/** What a report says of a period's money, besides what it cost. */
export const ownEconomySchema = strict({
  budgetKronor: kronor,
  /** What each of them paid of the cost. */
  paidBy: strict({ city: kronor, region: kronor, af: kronor, fk: kronor, otherState: kronor }),
  /** Of those who went to work in the period. */
  jobKinds: ownJobKindsSchema.optional(),
  /** A printed calculation: the months that it took until the cost was paid back, by the exits. */
  paybackMonths: months,
  /** The same by the follow-up six months later. */
  paybackMonthsAtFollowUp: months,
  /** Those whom the calculation counts as having completed, where they are others than counted. */
  completers: ownCount.optional(),
});

/** What is known of a period's money. */
export type OwnEconomy = z.infer<typeof ownEconomySchema>;

/** An economy of which nothing is known. */
export const NO_ECONOMY: OwnEconomy = { paidBy: {} };

/** How many persons an economy tells of: the jobs by kind, what is left of them, and completers. */
export function economyRanges(economy: OwnEconomy, inWork: CountRange): readonly CountRange[] {
  const kinds = Object.values(economy.jobKinds ?? {}).map((each) => rangeOf(each ?? NOBODY));
  const told = sumOf(kinds);
  const rest = {
    least: Math.max(0, inWork.least - told.most),
    most: Math.max(0, inWork.most - told.least),
  };
  return [
    ...kinds,
    ...(kinds.length > 0 ? [rest] : []),
    ...(economy.completers ? [rangeOf(economy.completers)] : []),
  ];
}

/** What all payers have paid, in kronor; 0 where none is told. */
export function paidInAll({ paidBy }: OwnEconomy): number {
  return PAYERS.reduce((sum, payer) => sum + (paidBy[payer]?.value ?? 0), 0);
}

/**
 * What one simulated future of one scenario is remembered by. Persons are of a year's
 * starts; who neither works nor studies after the exit counts with rehab (completers) or with
 * avbrott (drop-outs, who are told apart only by whether they work).
 */
export const REPLICATE_COLUMNS = [
  'starts',
  /** Months that the year's starters were enrolled, all together. */
  'personMonths',
  'exitArbete',
  'exitStudier',
  'exitRehab',
  'exitAvbrott',
  /** Completers by status six months after exit, and drop-outs in work then. */
  'sixMonthsArbete',
  'sixMonthsStudier',
  'sixMonthsRehab',
  'sixMonthsDropOutsInWork',
  /** The same 24 months after exit. */
  'twentyFourMonthsArbete',
  'twentyFourMonthsStudier',
  'twentyFourMonthsRehab',
  'twentyFourMonthsDropOutsInWork',
  /** A year's cost, in kronor: on the future's parameters, not on its luck. */
  'costKronor',
  /** Completers' annual benefit by their status at exit, and 6 and 24 months later, in kronor. */
  'exitBenefitKronor',
  'sixMonthsBenefitKronor',
  'twentyFourMonthsBenefitKronor',
  /** Months until the whole intake has paid back; Infinity for never. */
  'paybackFullMonths',
  /** Shares of society's benefit; the other actors' follow from these and the key. */
  'benefitShareFk',
  'benefitShareAf',
  'benefitShareCity',
  /** What the exact engine expects on the future's parameters. */
  'expectedArbete',
  'expectedCompleters',
  'expectedExitBenefitKronor',
  /** Months that starters waited for a place, on average; 0 where places are not limited. */
  'meanWaitMonths',
] as const;

export type ReplicateColumn = (typeof REPLICATE_COLUMNS)[number];

/** One number for each column, in their order: a row that a simulator writes. */
export type ReplicateRow = Float64Array;

/** Where a column stands in a row. */
export const COLUMN = Object.fromEntries(
  REPLICATE_COLUMNS.map((name, index) => [name, index]),
) as Readonly<Record<ReplicateColumn, number>>;

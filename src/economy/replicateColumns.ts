/**
 * Years, from the first day of the intake, at whose ends the account of the whole intake is read.
 */
export const ACCOUNT_YEARS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A year of the account, counted from 1. */
export type AccountYear = (typeof ACCOUNT_YEARS)[number];

/**
 * What is remembered of a whole future, and of each of its groups. Persons are of a year's starts,
 * by the group that they start in. After the exit, those who neither work nor study count with
 * rehab if they completed; drop-outs are told apart only by whether they work.
 */
export const GROUP_COLUMNS = [
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
  /** Completers' annual benefit by their status at exit, in kronor. */
  'exitBenefitKronor',
  /**
   * A year's cost, in kronor: on the future's parameters, not on its luck; a group's part by its
   * person-months.
   */
  'costKronor',
] as const;
/** A column that every group has, and the whole too. */
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** What one simulated future of one scenario is remembered by, besides what its groups are. */
export const REPLICATE_COLUMNS = [
  // First, so that a column stands in a group where it stands in the whole.
  ...GROUP_COLUMNS,
  'starts',
  /** Months that the year's starters were enrolled, all together. */
  'personMonths',
  /** Completers' annual benefit by their status 6 and 24 months after exit, in kronor. */
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
  /**
   * Months that starters waited for a place, on average; 0 where places are not limited, NaN where
   * nobody starts.
   */
  'meanWaitMonths',
  /**
   * Of the whole intake up to a year's end: benefit beyond what would have come anyway, and cost;
   * discounted kronor.
   */
  ...ACCOUNT_YEARS.map((year) => gainedBy(year)),
  ...ACCOUNT_YEARS.map((year) => paidBy(year)),
] as const;
/** A column of the whole. */
export type ReplicateColumn = (typeof REPLICATE_COLUMNS)[number];

/** Name of the column with what the whole intake has gained at a year's end. */
export function gainedBy<Year extends AccountYear>(year: Year): `gainedByYear${Year}Kronor` {
  return `gainedByYear${year}Kronor`;
}

/** Name of the column with what the whole intake has cost at a year's end. */
export function paidBy<Year extends AccountYear>(year: Year): `paidByYear${Year}Kronor` {
  return `paidByYear${year}Kronor`;
}

/**
 * The columns of a future and then those of each group, in their order: a row that a simulator
 * writes.
 */
export type ReplicateRow = Float64Array;

/**
 * Numbers in a row with so many groups; also where the columns of that group (counted from 0)
 * begin.
 */
export function rowLength(groupCount: number): number {
  return REPLICATE_COLUMNS.length + groupCount * GROUP_COLUMNS.length;
}

/** The index of a column in a row. */
export const COLUMN = Object.fromEntries(
  REPLICATE_COLUMNS.map((name, index) => [name, index]),
) as Readonly<Record<ReplicateColumn, number>>;

/**
 * The index of a group's column in a row.
 *
 * @param group its index in the evidence
 */
export function groupColumn(group: number, name: GroupColumn): number {
  return rowLength(group) + COLUMN[name];
}

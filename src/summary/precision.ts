import type { ReplicateTable } from './replicateTable.ts';

/** How sure the shown numbers must be before a run may stop. */
export interface PrecisionGoal {
  /** The largest standard error of a chance, 0–1. */
  readonly chance: number;
  /** The largest standard error of the median payback by the report's measure, in months. */
  readonly medianMonths: number;
  /** Months whose chances are shown: that the payback by the report's measure is within them. */
  readonly withinMonths: readonly number[];
}

/** Half a future of a hundred, and half a month: what is told is whole futures and whole months. */
export const STATED_PRECISION = { chance: 0.005, medianMonths: 0.5 } as const;

/** With fewer futures a standard error is itself too unsure to stop on. */
const LEAST_REPLICATES = 1_000;

/** Whether every simulated scenario says what it is asked for as surely as it should. */
export function isPrecise(tables: readonly ReplicateTable[], goal: PrecisionGoal): boolean {
  return tables.every(
    (table) =>
      table.replicates >= LEAST_REPLICATES &&
      chanceError(table, goal.withinMonths) <= goal.chance &&
      medianError(reportPaybackMonths(table)) <= goal.medianMonths,
  );
}

/**
 * The largest Monte Carlo standard error among the chances that are shown of a scenario: to pay
 * back within some months, or never, by the report's measure, and never in full.
 */
export function chanceError(table: ReplicateTable, withinMonths: readonly number[]): number {
  const report = reportPaybackMonths(table);
  const full = table.column('paybackFullMonths');
  const counts = [
    ...withinMonths.map((most) => countOf(report, (months) => months <= most)),
    countOf(report, (months) => months === Infinity),
    countOf(full, (months) => months === Infinity),
  ];
  return Math.max(...counts.map((count) => shareError(count, table.replicates)));
}

/**
 * The standard error of a share. Two of either kind are added, so that none of a few is not
 * taken for surely none (Agresti and Coull, Am Stat 1998;52:119–26).
 */
function shareError(count: number, of: number): number {
  const share = (count + 2) / (of + 4);
  return Math.sqrt((share * (1 - share)) / (of + 4));
}

/**
 * The standard error of a median, whatever the distribution: the rank of the median has a
 * standard deviation of √n / 2, so half of what lies between the values that far below and above.
 */
function medianError(values: Float64Array): number {
  const sorted = values.slice().sort();
  const [middle, spread] = [sorted.length / 2, Math.sqrt(sorted.length) / 2];
  const low = sorted[Math.max(0, Math.floor(middle - spread))] ?? Infinity;
  const high = sorted[Math.min(sorted.length - 1, Math.ceil(middle + spread))] ?? Infinity;
  return low === high ? 0 : (high - low) / 2; // both may be never
}

/** Months until the cost is paid back by the benefit at exit, future by future; Infinity is never. */
function reportPaybackMonths(table: ReplicateTable): Float64Array {
  const benefits = table.column('exitBenefitKronor');
  return table.column('costKronor').map((cost, future) => {
    const benefit = benefits[future] ?? 0;
    return benefit > 0 ? (12 * cost) / benefit : Infinity;
  });
}

function countOf(values: Float64Array, isSo: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (isSo(value)) count++;
  return count;
}

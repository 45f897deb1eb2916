import type { ReplicateTable } from './replicateTable.ts';
import { summaryOf } from './tableSummary.ts';

/** How sure the shown numbers must be before a run may stop. */
export interface PrecisionGoal {
  /** The largest standard error of a chance, 0–1. */
  readonly chance: number;
  /** The largest standard error of the median payback by the report's measure, in months. */
  readonly medianMonths: number;
  /** Months whose chances are shown: that the payback by the report's measure is within them. */
  readonly withinMonths: readonly number[];
}

/** Half a future of a hundred, and half a month: what is told is whole dots and whole months. */
export const STATED_PRECISION = { chance: 0.005, medianMonths: 0.5 } as const;

/** With fewer futures a standard error is itself too unsure to stop on. */
export const LEAST_REPLICATES = 1_000;

/** Whether every simulated scenario meets the goal; never with fewer than 1 000 futures. */
export function isPrecise(tables: readonly ReplicateTable[], goal: PrecisionGoal): boolean {
  return tables.every(
    (table) =>
      table.replicates >= LEAST_REPLICATES &&
      chanceError(table, goal.withinMonths) <= goal.chance &&
      summaryOf(table).payback('report').quantileStandardError(0.5) <= goal.medianMonths,
  );
}

/**
 * The largest Monte Carlo standard error, in 0–1, among the chances that are shown of a scenario:
 * to pay back within some months, or never, by the report's measure, and never for the whole
 * intake.
 */
export function chanceError(table: ReplicateTable, withinMonths: readonly number[]): number {
  const summary = summaryOf(table);
  const report = summary.payback('report');
  const chances = [
    ...withinMonths.map((months) => report.chance('atMost', months)),
    report.chanceOfNever(),
    summary.payback('full').chanceOfNever(),
  ];
  return Math.max(...chances.map(({ standardError }) => standardError));
}

import type { PaybackMeasure } from '../target/target.ts';
import type { ReplicateColumn } from '../economy/replicateColumns.ts';
import type { ReplicateTable } from './replicateTable.ts';

const BENEFIT = {
  report: 'exitBenefitKronor',
  reportSixMonths: 'sixMonthsBenefitKronor',
  reportTwentyFourMonths: 'twentyFourMonthsBenefitKronor',
} as const satisfies Readonly<Record<Exclude<PaybackMeasure, 'full'>, ReplicateColumn>>;

/** Months to payback in each future by a measure, unrounded; Infinity for never. */
export function paybackColumn(table: ReplicateTable, measure: PaybackMeasure): Float64Array {
  if (measure === 'full') return table.column('paybackFullMonths');
  return paybackOf(table.column('costKronor'), table.column(BENEFIT[measure]));
}

/**
 * `paybackMonths` of every future: months until a year's cost is paid back by a yearly benefit,
 * unrounded; Infinity where the benefit is not above 0.
 */
export function paybackOf(costKronor: Float64Array, benefitKronor: Float64Array): Float64Array {
  return benefitKronor.map((benefit, replicate) =>
    benefit > 0 ? (12 * (costKronor[replicate] ?? NaN)) / benefit : Infinity,
  );
}

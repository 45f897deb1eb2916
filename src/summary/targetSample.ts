import type { Target } from '../target/target.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Sample } from './sample.ts';
import type { TableSummary } from './tableSummary.ts';

/** What a target measures, in each future: months (Infinity for never) or a share. */
export function targetSample(summary: TableSummary, { measure }: Target): Sample {
  return measure.kind === 'payback'
    ? summary.payback(measure.measure)
    : summary.share(measure.time, measure.denominator, measure.outcome);
}

/** Chance that a target is met. */
export function chanceOfTarget(summary: TableSummary, target: Target): Chance {
  return targetSample(summary, target).chance(target.direction, target.value);
}

/** Chance that all of some targets are met in the same future. */
export function chanceOfAll(summary: TableSummary, targets: readonly Target[]): Chance {
  const samples = targets.map((target) => ({
    ...target,
    values: targetSample(summary, target).values,
  }));
  let count = 0;
  for (let i = 0; i < summary.replicates; i++) {
    const isMet = samples.every(({ values, direction, value }) => {
      const reached = values[i] ?? NaN;
      return direction === 'atMost' ? reached <= value : reached >= value;
    });
    if (isMet) count += 1;
  }
  return chanceOf(count, summary.replicates);
}

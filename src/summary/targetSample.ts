import type { MoneyShares } from '../economy/actors.ts';
import type { Target } from '../target/target.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { CountedHealth } from './healthColumn.ts';
import type { Sample } from './sample.ts';
import type { TableSummary } from './tableSummary.ts';

/** What some targets are measured with besides the futures. */
export interface TargetBasis {
  /** Whose the money is in the scenario. */
  readonly shares: MoneyShares;
  readonly health: CountedHealth;
  /** Indexes in the evidence of the groups that the scenario has, by their ids. */
  readonly groupIndexes: ReadonlyMap<string, number>;
}

/**
 * What a target measures, in each future: months (Infinity for never), kronor, or a share.
 * Undefined for a group that the scenario does not have.
 */
export function targetSample(
  summary: TableSummary,
  { measure }: Target,
  basis: TargetBasis,
): Sample | undefined {
  switch (measure.kind) {
    case 'payback':
      return summary.payback(measure.measure);
    case 'share': {
      const persons =
        measure.group === undefined ? summary : groupOf(summary, measure.group, basis);
      return persons?.share(measure.time, measure.denominator, measure.outcome);
    }
    case 'groupPayback':
      return groupOf(summary, measure.group, basis)?.payback();
    case 'actorPayback':
      return summary.actor(measure.actor, basis.shares).payback;
    case 'health':
      return summary.health(basis.health);
    case 'budget':
      return summary.uncertainCost();
  }
}

function groupOf(summary: TableSummary, id: string, { groupIndexes }: TargetBasis) {
  const groupIndex = groupIndexes.get(id);
  return groupIndex === undefined ? undefined : summary.group(groupIndex);
}

/**
 * Chance that a target is met; undefined when it is about a group that the scenario does not have.
 */
export function chanceOfTarget(
  summary: TableSummary,
  target: Target,
  basis: TargetBasis,
): Chance | undefined {
  return targetSample(summary, target, basis)?.chance(target.direction, target.value);
}

/**
 * Chance that all of some targets are met in the same future; those of groups that are not there do
 * not count. Undefined when none counts.
 */
export function chanceOfAll(
  summary: TableSummary,
  targets: readonly Target[],
  basis: TargetBasis,
): Chance | undefined {
  const samples = targets.flatMap((target) => {
    const sample = targetSample(summary, target, basis);
    return sample ? [{ ...target, values: sample.values }] : [];
  });
  if (samples.length === 0) return undefined;
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

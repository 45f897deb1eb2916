import { OUTCOMES } from './outcome.ts';
import type { OwnGroup } from './ownEvidence.ts';

/** Where a figure of a group stands in it: a key, or a key and the one below. */
export type FigurePath = readonly [string] | readonly [string, string];

/**
 * The figures that the model has to have of a group and that are not there: how long a stay is
 * planned to be, how many started, and every outcome. None when it can be counted with.
 */
export function missingFigures(group: OwnGroup): readonly FigurePath[] {
  const { plannedLengthMonths, starts, outcomes } = group;
  return [
    ...(plannedLengthMonths ? [] : [['plannedLengthMonths'] as const]),
    ...(starts ? [] : [['starts'] as const]),
    ...OUTCOMES.filter((outcome) => !outcomes[outcome]).map(
      (outcome) => ['outcomes', outcome] as const,
    ),
  ];
}

/** Whether anything is known of a group but its name. */
export function hasFigures(group: OwnGroup): boolean {
  const { plannedLengthMonths, starts, openingStock, places, referrers, outcomes } = group;
  const alone = [plannedLengthMonths, starts, openingStock, places];
  return [...alone, ...Object.values(referrers), ...Object.values(outcomes)].some(Boolean);
}

import { rangeOf, type CountRange } from './countRange.ts';
import type { OwnCohort, OwnEvidence, OwnGroup } from './ownEvidence.ts';
import type { OwnCount } from './ownFigure.ts';
import { leftWith } from './countedCompleters.ts';
import { economyRanges } from './ownEconomy.ts';
import { followUpRanges } from './ownFollowUp.ts';

/** A number of persons below this, but for none at all, can point one of them out. */
export const SMALL_COUNT_THRESHOLD = 5;

/**
 * What may be told of a count: a small number becomes "from 1 to 4", and so does an interval that
 * says more than that. None at all may be told, since it points out nobody.
 */
export function tellable({ least, most }: CountRange): CountRange {
  const isSmall = (value: number) => value > 0 && value < SMALL_COUNT_THRESHOLD;
  return {
    least: isSmall(least) ? 1 : least,
    most: isSmall(most) ? SMALL_COUNT_THRESHOLD - 1 : most,
  };
}

/** Whether a count says more than may be told. */
export function isTelling(count: CountRange): boolean {
  const { least, most } = tellable(count);
  return least !== count.least || most !== count.most;
}

/** The counts of persons in a group; its places are for nobody in particular. */
export function personCounts(group: OwnGroup): readonly OwnCount[] {
  const { starts, referrers, outcomes, movesAmongDropOuts, openingStock } = group;
  const counts = [starts, ...Object.values(referrers), ...Object.values(outcomes)];
  return [...counts, movesAmongDropOuts, openingStock].filter((each) => each !== undefined);
}

/** Whether a period has what was counted of lists of persons: when they left, and from whom. */
function isOfLists({ incidence, groups }: OwnCohort): boolean {
  const details = groups.map(({ phases, outcomesByAgency }) => phases ?? outcomesByAgency);
  return [incidence, ...details].some((detail) => detail !== undefined);
}

/** Whether something that was counted could point out a person; what is invented cannot. */
export function hasSmallCounts(own: OwnEvidence): boolean {
  if (own.isExample) return false;
  if (own.cohorts.some(isOfLists) || tellsByFollowUps(own)) return true;
  return countsOf(own).some((count) => isTelling(count));
}

/**
 * Whether what was followed up, or the jobs by kind, say too much: it holds a small number, or some count is kept back
 * elsewhere, which those who completed or went to work could tell.
 */
function tellsByFollowUps(own: OwnEvidence): boolean {
  const followed = own.cohorts.flatMap((cohort) => [
    ...(cohort.followUps ?? []).flatMap(followUpRanges),
    ...(cohort.economy ? economyRanges(cohort.economy, leftWith(cohort, 'arbete')) : []),
  ]);
  if (followed.length === 0) return false;
  const isKeptBack = ({ least, most }: CountRange) => least < most;
  return followed.some(isTelling) || [...followed, ...countsOf(own)].some(isKeptBack);
}

function countsOf({ cohorts }: OwnEvidence): readonly CountRange[] {
  return cohorts.flatMap(({ groups }) => groups.flatMap(personCounts)).map(rangeOf);
}

import { byAgency, type Agency } from './agency.ts';
import { exitJobKindsOf } from './countedCompleters.ts';
import type { CohortEvidence, GroupEvidence } from './cohort.ts';
import { NOBODY, overlap, rangeOf, sumOf } from './countRange.ts';
import { middleCounts, middleOf } from './middleCounts.ts';
import { missingFigures } from './missingFigures.ts';
import { modelFollowUp } from './modelFollowUp.ts';
import { byOutcome, OUTCOMES } from './outcome.ts';
import { jobKindsOf } from './ownFollowUp.ts';
import type { OwnAgency, OwnCohort, OwnEvidence, OwnGroup } from './ownEvidence.ts';
import { periodYears } from './periodYears.ts';

/**
 * One of a notebook's own periods, as the model uses it: by year, and the agencies as those that
 * the model knows. A count that is kept back stands in the middle of what it can be
 * (`middleCounts`); of the exits the ranges stand beside, for the model to draw from.
 *
 * @param index among the periods
 * @throws when there is no such period
 */
export function ownCohortEvidence(own: OwnEvidence, index: number): CohortEvidence {
  const cohort = own.cohorts[index];
  if (!cohort) throw new Error(`no such period: ${index}`);
  const exitJobKinds = exitJobKindsOf(cohort);
  const followUp = modelFollowUp(cohort);
  const foundJobKinds = followUp && jobKindsOf(followUp.jobKinds, followUp.inWork);
  return {
    id: cohort.id,
    agencyNames: namesOf(own.agencies),
    ...(exitJobKinds && { exitJobKinds }),
    ...(foundJobKinds && { foundJobKinds }),
    groups: cohort.groups.map((group, at) =>
      groupEvidence(group, cohort, own.agencies, `own.cohorts.${index}.groups.${at}`),
    ),
  };
}

/** The length of a stay until somebody says another; a scenario has to have one. */
const DEFAULT_LENGTH_MONTHS = 12;

/** A group of which something is missing has nobody, so that nothing is concluded from the rest. */
function groupEvidence(
  group: OwnGroup,
  { from, to }: OwnCohort,
  agencies: readonly OwnAgency[],
  path: string,
): GroupEvidence {
  const isWhole = missingFigures(group).length === 0;
  const countedAs = (agency: Agency) =>
    agencies.filter(({ id, countsAs }) => countsAs === agency && group.referrers[id]);
  const referrerPaths = (agency: Agency) =>
    countedAs(agency).map(({ id }) => `${path}.referrers.${id}`);
  const { starts, referrers } = middleStarts(group);
  const ranges = OUTCOMES.map((outcome) => rangeOf(group.outcomes[outcome] ?? NOBODY));
  const exits = middleCounts(ranges);
  const isHidden = isWhole && ranges.some(({ least, most }) => least < most);
  const moves = middleOf(rangeOf(group.movesAmongDropOuts ?? NOBODY));
  return {
    id: group.id,
    name: group.name,
    lengthMonths: group.plannedLengthMonths?.value ?? DEFAULT_LENGTH_MONTHS,
    startsPerYear: isWhole ? starts / periodYears(from, to) : 0,
    referrers: byAgency((agency) =>
      countedAs(agency).reduce((sum, { id }) => sum + (referrers[id] ?? 0), 0),
    ),
    exits: byOutcome((_, column) => (isWhole ? (exits[column] ?? 0) : 0)),
    ...(isHidden && { exitRanges: ranges }),
    movesAmongDropOuts: Math.min(moves, exits[OUTCOMES.indexOf('avbrott')] ?? 0),
    ...(group.movesTo !== undefined && { movesTo: group.movesTo }),
    ...(group.places && {
      places: { value: middleOf(rangeOf(group.places)), path: `${path}.places` },
    }),
    path,
    referrerPaths: {
      fk: referrerPaths('fk'),
      af: referrerPaths('af'),
      ske: referrerPaths('ske'),
      other: referrerPaths('other'),
    },
  };
}

/** How many started and from whom, each as the other makes it likely where either is kept back. */
function middleStarts(group: OwnGroup) {
  const ids = Object.keys(group.referrers);
  const ranges = ids.map((id) => rangeOf(group.referrers[id] ?? NOBODY));
  const told = rangeOf(group.starts ?? NOBODY);
  const isAgreed = group.starts !== undefined && ids.length > 0;
  const starts = middleOf(isAgreed ? overlap(told, sumOf(ranges)) : told);
  const total = isAgreed ? { least: starts, most: starts } : sumOf(ranges);
  const middles = middleCounts(ranges, total);
  return { starts, referrers: Object.fromEntries(ids.map((id, at) => [id, middles[at] ?? 0])) };
}

/** Those that count as the same agency by all their names. */
function namesOf(agencies: readonly OwnAgency[]): Partial<Record<Agency, string>> {
  const names: Partial<Record<Agency, string>> = {};
  for (const { name, countsAs } of agencies) {
    const before = names[countsAs];
    names[countsAs] = before === undefined ? name : `${before} + ${name}`;
  }
  return names;
}

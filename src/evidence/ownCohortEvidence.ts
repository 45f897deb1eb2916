import { byAgency, type Agency } from './agency.ts';
import type { CohortEvidence, GroupEvidence } from './cohort.ts';
import { missingFigures } from './missingFigures.ts';
import { byOutcome } from './outcome.ts';
import type { OwnAgency, OwnCohort, OwnEvidence, OwnGroup } from './ownEvidence.ts';
import { periodYears } from './periodYears.ts';

/**
 * One of a notebook's own periods, as the model uses it: by year, and the agencies as those that
 * the model knows.
 *
 * @param index among the periods
 * @throws when there is no such period
 */
export function ownCohortEvidence(own: OwnEvidence, index: number): CohortEvidence {
  const cohort = own.cohorts[index];
  if (!cohort) throw new Error(`no such period: ${index}`);
  return {
    id: cohort.id,
    agencyNames: namesOf(own.agencies),
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
  return {
    id: group.id,
    name: group.name,
    lengthMonths: group.plannedLengthMonths?.value ?? DEFAULT_LENGTH_MONTHS,
    startsPerYear: isWhole ? (group.starts?.value ?? 0) / periodYears(from, to) : 0,
    referrers: byAgency((agency) =>
      countedAs(agency).reduce((sum, { id }) => sum + (group.referrers[id]?.value ?? 0), 0),
    ),
    exits: byOutcome((outcome) => (isWhole ? (group.outcomes[outcome]?.value ?? 0) : 0)),
    movesAmongDropOuts: group.movesAmongDropOuts?.value ?? 0,
    ...(group.movesTo !== undefined && { movesTo: group.movesTo }),
    ...(group.places && { places: { value: group.places.value, path: `${path}.places` } }),
    path,
    referrerPaths: {
      fk: referrerPaths('fk'),
      af: referrerPaths('af'),
      ske: referrerPaths('ske'),
      other: referrerPaths('other'),
    },
  };
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

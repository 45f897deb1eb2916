import manifest from '../../scenarios/evidence/manifest.json';
import { AGENCIES, byAgency, type ByAgency } from './agency.ts';
import type { CohortEvidence, GroupEvidence } from './cohort.ts';
import { baseYear, countedYears, type CountedYear } from './countedYear.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { Figure } from './figure.ts';
import type { GroupedCounts } from './groupedCounts.ts';
import { byOutcome, type ByOutcome } from './outcome.ts';
import { ownCohortEvidence } from './ownCohortEvidence.ts';
import type { OwnEvidence } from './ownEvidence.ts';
import type { TeamCounts } from './teamCounts.ts';

/** Ids of the reports' years that the model can lean on; a notebook's own periods have others. */
export const REPORT_COHORTS: readonly string[] = [manifest.roles.base, manifest.roles.latest];

/**
 * The counts that the model uses, taken out of the evidence; groups in the order of the evidence.
 * The same object as long as the evidence is the same.
 *
 * @throws when the evidence has no such period
 */
export function cohortEvidence(evidence: Evidence, id: string): CohortEvidence {
  const cohort = cohortsOf(evidence).get(id);
  if (!cohort) throw new Error(`no such cohort: ${id}`);
  return cohort;
}

/** The ids of the groups that a period has counts of; undefined when there is no such period. */
export type GroupsOf = (cohort: string) => readonly string[] | undefined;

/** The groups that a scenario may have, by the period that it leans on. */
export function groupsInEvidence(evidence: Evidence): GroupsOf {
  return (cohort) =>
    cohortsOf(evidence)
      .get(cohort)
      ?.groups.map(({ id }) => id);
}

/** The groups of the reports, and of one's own counts beside them. */
export function groupsWithOwn(own: OwnEvidence, groupsOf: GroupsOf): GroupsOf {
  return (id) =>
    own.cohorts.find((cohort) => cohort.id === id)?.groups.map((group) => group.id) ?? groupsOf(id);
}

/** A group's name, of whichever period, one's own first; the id itself when none has it. */
export function groupName(evidence: Evidence, id: string): string {
  const groups = [...cohortsOf(evidence).values()].flatMap((cohort) => cohort.groups);
  return groups.find((group) => group.id === id)?.name ?? id;
}

type Cohorts = ReadonlyMap<string, CohortEvidence>;

const knownCohorts = new WeakMap<object, Cohorts>();

function cohortsOf(evidence: Evidence): Cohorts {
  const { own, cohorts } = evidence;
  return new Map([
    ...(own ? remembered(own, () => ownCohorts(own)) : []),
    ...remembered(cohorts, () => reportCohorts(evidence)),
  ]);
}

function remembered(key: object, build: () => Cohorts): Cohorts {
  const cohorts = knownCohorts.get(key) ?? build();
  knownCohorts.set(key, cohorts);
  return cohorts;
}

function reportCohorts(evidence: Evidence): Cohorts {
  return new Map(
    countedYears(evidence).flatMap(({ id, path, counts }): [string, CohortEvidence][] => {
      if (counts.counted === 'groups') return [[id, { id, groups: groupsOf(counts, path) }]];
      if (counts.counted === 'team') {
        return [[id, { id, groups: [teamAsGroup(counts, path, baseYear(evidence))] }]];
      }
      return [];
    }),
  );
}

function ownCohorts(own: OwnEvidence): Cohorts {
  return new Map(own.cohorts.map((cohort, index) => [cohort.id, ownCohortEvidence(own, index)]));
}

function groupsOf({ groups, stocks }: GroupedCounts, path: string): GroupEvidence[] {
  return Object.entries(groups).map(([id, group]) => ({
    id,
    name: group.name,
    lengthMonths: group.plannedLengthMonths.value,
    startsPerYear: group.starts.value,
    referrers: valuesByAgency(group.referrers),
    exits: valuesByOutcome(group.outcomes),
    movesAmongDropOuts: group.movesAmongDropOuts.value,
    ...(group.movesTo !== undefined && { movesTo: group.movesTo }),
    ...placesIn(stocks, path, id),
    path: `${path}.groups.${id}`,
    referrerPaths: referrersAt(`${path}.groups.${id}.referrers`),
  }));
}

/** A report may tell the places of some groups, on the first day of the next year. */
function placesIn(
  { closing }: GroupedCounts['stocks'],
  path: string,
  id: string,
): Pick<GroupEvidence, 'places'> {
  const places = closing.groups[id]?.places;
  if (!places) return {};
  return { places: { value: places.value, path: `${path}.stocks.closing.groups.${id}.places` } };
}

/** Such a year tells no groups apart and no referrers: the base year's are assumed to go on. */
function teamAsGroup(
  { pooled: team }: TeamCounts,
  path: string,
  base: CountedYear<GroupedCounts>,
): GroupEvidence {
  const { referrers } = base.counts.total;
  return {
    id: team.id,
    name: team.name,
    lengthMonths: team.plannedLengthMonths.value,
    startsPerYear: team.starts.value,
    referrers: valuesByAgency(referrers),
    exits: valuesByOutcome(team.outcomes),
    movesAmongDropOuts: 0,
    path: `${path}.pooled`,
    referrerPaths: referrersAt(`${base.path}.total.referrers`),
  };
}

function referrersAt(path: string): GroupEvidence['referrerPaths'] {
  return Object.fromEntries(
    AGENCIES.map((agency) => [agency, [`${path}.${agency}`]]),
  ) as unknown as GroupEvidence['referrerPaths'];
}

function valuesByAgency(figures: Readonly<Record<keyof ByAgency, Figure>>): ByAgency {
  return byAgency((agency) => figures[agency].value);
}

function valuesByOutcome(figures: Readonly<Record<keyof ByOutcome, Figure>>): ByOutcome {
  return byOutcome((outcome) => figures[outcome].value);
}

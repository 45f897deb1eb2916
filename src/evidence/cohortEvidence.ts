import { AGENCIES, byAgency, type ByAgency } from './agency.ts';
import type { CohortEvidence, GroupEvidence } from './cohort.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { Figure } from './figure.ts';
import { byOutcome, type ByOutcome } from './outcome.ts';
import { ownCohortEvidence } from './ownCohortEvidence.ts';
import type { OwnEvidence } from './ownEvidence.ts';

/** Ids of the reports' own years; a notebook's own periods have others. */
export const REPORT_COHORTS = ['sot-2017', 'sot-2019'] as const;

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
  const { own, counts2017 } = evidence;
  return new Map([
    ...(own ? remembered(own, () => ownCohorts(own)) : []),
    ...remembered(counts2017, () => reportCohorts(evidence)),
  ]);
}

function remembered(key: object, build: () => Cohorts): Cohorts {
  const cohorts = knownCohorts.get(key) ?? build();
  knownCohorts.set(key, cohorts);
  return cohorts;
}

function reportCohorts(evidence: Evidence): Cohorts {
  return new Map([
    ['sot-2017', { id: 'sot-2017', groups: groupsOf2017(evidence) }],
    ['sot-2019', { id: 'sot-2019', groups: [teamOf2019(evidence)] }],
  ]);
}

function ownCohorts(own: OwnEvidence): Cohorts {
  return new Map(own.cohorts.map((cohort, index) => [cohort.id, ownCohortEvidence(own, index)]));
}

function groupsOf2017({ counts2017 }: Evidence): GroupEvidence[] {
  return Object.entries(counts2017.groups).map(([id, group]) => ({
    id,
    name: group.name,
    lengthMonths: group.plannedLengthMonths.value,
    startsPerYear: group.starts.value,
    referrers: valuesByAgency(group.referrers),
    exits: valuesByOutcome(group.outcomes),
    movesAmongDropOuts: group.movesAmongDropOuts.value,
    ...(group.movesTo !== undefined && { movesTo: group.movesTo }),
    ...placesIn2018(counts2017, id),
    path: `counts2017.groups.${id}`,
    referrerPaths: referrersAt(`counts2017.groups.${id}.referrers`),
  }));
}

/** The report tells the places of two groups, on the first day of 2018. */
function placesIn2018(
  { stocks }: Evidence['counts2017'],
  id: string,
): Pick<GroupEvidence, 'places'> {
  const figure = ({ tradgard: 'tradgardPlaces', salix: 'salixPlaces' } as const)[id];
  if (figure === undefined) return {};
  const path = `counts2017.stocks.january2018.${figure}`;
  return { places: { value: stocks.january2018[figure].value, path } };
}

/** 2019 tells no groups apart and no referrers: 2017's agencies are assumed to go on. */
function teamOf2019({ counts2017, counts2019 }: Evidence): GroupEvidence {
  const team = counts2019.pooled;
  return {
    id: 'sot',
    name: team.name,
    lengthMonths: team.plannedLengthMonths.value,
    startsPerYear: team.starts.value,
    referrers: valuesByAgency(counts2017.total.referrers),
    exits: valuesByOutcome(team.outcomes),
    movesAmongDropOuts: 0,
    path: 'counts2019.pooled',
    referrerPaths: referrersAt('counts2017.total.referrers'),
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

import { byAgency, type ByAgency } from './agency.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { Figure } from './figure.ts';
import { byOutcome, type ByOutcome } from './outcome.ts';

/** Which year's counts a scenario leans on. */
export type CohortId = 'sot-2017' | 'sot-2019';

/** What was observed in one group during a year. */
export interface GroupEvidence {
  readonly id: string;
  readonly name: string;
  /** How long the stay was planned to be when the exits were counted. */
  readonly lengthMonths: number;
  /** Persons, and below persons too; all of one year. */
  readonly startsPerYear: number;
  readonly referrers: ByAgency;
  readonly exits: ByOutcome;
  /** Of the drop-outs, those who moved to another group of the team. */
  readonly movesAmongDropOuts: number;
  /** The group they went over to, which nobody leaves for a third one; there if anybody moved. */
  readonly movesTo?: string;
  /** Participants at the same time that it has room for, where the evidence says; with its path. */
  readonly places?: { readonly value: number; readonly path: string };
  /** Dotted path of the group in the evidence, for `findFigure`. */
  readonly path: string;
  /** Dotted path of the referrers: another year's where the year has none. */
  readonly referrersPath: string;
}

/** One year's groups: four of 2017, the whole team as one of 2019. */
export interface CohortEvidence {
  readonly id: CohortId;
  readonly groups: readonly GroupEvidence[];
}

/**
 * The counts that the model uses, taken out of the evidence; groups in the order of the evidence.
 */
export function cohortEvidence(evidence: Evidence, id: CohortId): CohortEvidence {
  return { id, groups: id === 'sot-2017' ? groupsOf2017(evidence) : [teamOf2019(evidence)] };
}

/** The ids of the groups that a year has counts of, in the order of the evidence. */
export type GroupsOf = (cohort: CohortId) => readonly string[];

/** The groups that a scenario may have, by the year that it leans on. */
export function groupsInEvidence(evidence: Evidence): GroupsOf {
  return (cohort) => cohortEvidence(evidence, cohort).groups.map(({ id }) => id);
}

/** A group's name, of whichever year; the id itself when no year has it. */
export function groupName(evidence: Evidence, id: string): string {
  const groups = [...groupsOf2017(evidence), teamOf2019(evidence)];
  return groups.find((group) => group.id === id)?.name ?? id;
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
    referrersPath: `counts2017.groups.${id}.referrers`,
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
    referrersPath: 'counts2017.total.referrers',
  };
}

function valuesByAgency(figures: Readonly<Record<keyof ByAgency, Figure>>): ByAgency {
  return byAgency((agency) => figures[agency].value);
}

function valuesByOutcome(figures: Readonly<Record<keyof ByOutcome, Figure>>): ByOutcome {
  return byOutcome((outcome) => figures[outcome].value);
}

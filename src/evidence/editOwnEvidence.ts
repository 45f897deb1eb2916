import { hasFigures, type FigurePath } from './missingFigures.ts';
import type { OwnAgency, OwnCohort, OwnEvidence, OwnGroup } from './ownEvidence.ts';
import type { Payer } from './actor.ts';
import type { JobKind } from './jobKind.ts';
import type { OwnEconomy } from './ownEconomy.ts';
import type { OwnCount, OwnFigure } from './ownFigure.ts';
import type { FollowUpCount, OwnFollowUp } from './ownFollowUp.ts';
import type { OwnGoal, OwnGoals } from './ownGoals.ts';

// Each function returns other counts; one that changes nothing returns the same.

/** A figure to set in a group of a period, or, when left out, to take away. */
export interface FigureChange {
  /** Index of the group in its period. */
  readonly group: number;
  readonly path: FigurePath;
  readonly figure?: OwnCount | undefined;
}

/** Some figures of one period set, taken away or replaced. */
export function setFigures(
  own: OwnEvidence,
  cohort: number,
  changes: readonly FigureChange[],
): OwnEvidence {
  return changes.reduce((current, { group, path, figure }) => {
    const present = current.cohorts[cohort]?.groups[group];
    return present ? setGroup(current, cohort, group, withFigure(present, path, figure)) : current;
  }, own);
}

/** A group of a period replaced by another. */
export function setGroup(
  own: OwnEvidence,
  cohort: number,
  index: number,
  group: OwnGroup,
): OwnEvidence {
  const groups = own.cohorts[cohort]?.groups;
  if (!groups || groups[index] === group) return own;
  return setCohort(own, cohort, {
    groups: groups.map((each, at) => (at === index ? group : each)),
  });
}

/** Something of a period changed: its name, its days, its cost, its groups. */
export function setCohort(
  own: OwnEvidence,
  index: number,
  change: Partial<OwnCohort>,
): OwnEvidence {
  return {
    ...own,
    cohorts: own.cohorts.map((each, at) => (at === index ? { ...each, ...change } : each)),
  };
}

/** A follow-up of a period replaced by another, or put last; without one, it is taken away. */
export function setFollowUp(
  own: OwnEvidence,
  cohort: number,
  index: number,
  followUp: OwnFollowUp | undefined,
): OwnEvidence {
  const present = own.cohorts[cohort]?.followUps ?? [];
  const followUps = present.toSpliced(index, 1, ...(followUp ? [followUp] : []));
  if (followUps.length > 0) return setCohort(own, cohort, { followUps });
  const cohorts = own.cohorts.map((each, at) =>
    at === cohort ? without(each, 'followUps') : each,
  );
  return { ...own, cohorts };
}

/** A goal set, or, when left out, taken away. */
export function setGoal(
  own: OwnEvidence,
  goal: OwnGoal,
  figure: OwnFigure | undefined,
): OwnEvidence {
  return setGoals(own, set(own.goals ?? {}, goal, figure));
}

/** All goals replaced; none at all leave nothing behind. */
export function setGoals(own: OwnEvidence, goals: OwnGoals): OwnEvidence {
  return Object.keys(goals).length > 0 ? { ...own, goals } : without(own, 'goals');
}

/** What is known of a period's money, or, when left out, nothing. */
export function setEconomy(
  own: OwnEvidence,
  cohort: number,
  economy: OwnEconomy | undefined,
): OwnEvidence {
  if (economy && !isNothing(economy)) return setCohort(own, cohort, { economy });
  const cohorts = own.cohorts.map((each, at) => (at === cohort ? without(each, 'economy') : each));
  return { ...own, cohorts };
}

function isNothing({ paidBy, ...rest }: OwnEconomy): boolean {
  return Object.keys(paidBy).length === 0 && Object.keys(rest).length === 0;
}

/** Where a figure stands in an economy: a key, or one of the kinds or of the payers. */
export type EconomyPath =
  readonly [EconomyFigure] | readonly ['jobKinds', JobKind] | readonly ['paidBy', Payer];

/** A figure of an economy that stands alone. */
export type EconomyFigure =
  'budgetKronor' | 'paybackMonths' | 'paybackMonthsAtFollowUp' | 'completers';

/** An economy with a figure set, or, when left out, taken away; the last kind takes the kinds. */
export function withEconomyFigure(
  economy: OwnEconomy,
  path: EconomyPath,
  figure: OwnCount | undefined,
): OwnEconomy {
  const [key, inner] = path;
  if (inner === undefined) return set(economy, key, figure);
  const below = set(economy[key] ?? {}, inner, figure);
  if (key === 'jobKinds' && Object.keys(below).length === 0) return without(economy, 'jobKinds');
  return { ...economy, [key]: below };
}

/** Where a count stands in a follow-up. */
export type FollowUpPath = readonly [FollowUpCount] | readonly ['jobKinds', JobKind];

/** A follow-up with a count set, or, when left out, taken away; the last kind takes the kinds. */
export function withFollowUpCount(
  followUp: OwnFollowUp,
  path: FollowUpPath,
  count: OwnCount | undefined,
): OwnFollowUp {
  const [key, kind] = path;
  if (kind === undefined) return set(followUp, key, count);
  const kinds = set(followUp.jobKinds ?? {}, kind, count);
  if (Object.keys(kinds).length > 0) return { ...followUp, jobKinds: kinds };
  return without(followUp, 'jobKinds');
}

/**
 * A period without one of its groups, and without the shares of all groups together, which had it
 * among them; the last one stays.
 */
export function removeGroup(own: OwnEvidence, cohort: number, index: number): OwnEvidence {
  const groups = own.cohorts[cohort]?.groups ?? [];
  if (groups.length < 2) return own;
  const gone = groups[index]?.id;
  return setCohort(own, cohort, {
    groups: groups.filter((_, at) => at !== index).map((group) => withoutMoveTo(group, gone)),
    incidence: undefined,
  });
}

/** Something of an agency changed. */
export function setAgency(
  own: OwnEvidence,
  index: number,
  change: Partial<OwnAgency>,
): OwnEvidence {
  return {
    ...own,
    agencies: own.agencies.map((each, at) => (at === index ? { ...each, ...change } : each)),
  };
}

/** Without an agency, and without whom it has referred; the last one stays. */
export function removeAgency(own: OwnEvidence, index: number): OwnEvidence {
  const gone = own.agencies[index];
  if (!gone || own.agencies.length < 2) return own;
  return {
    ...own,
    agencies: own.agencies.filter((each) => each !== gone),
    cohorts: own.cohorts.map((cohort) => ({
      ...cohort,
      groups: cohort.groups.map((group) => ({
        ...group,
        referrers: without(group.referrers, gone.id),
        ...(group.outcomesByAgency && {
          outcomesByAgency: without(group.outcomesByAgency, gone.id),
        }),
      })),
    })),
  };
}

/** A period without the groups of which nothing is known, as long as something is of others. */
export function withoutEmptyGroups(own: OwnEvidence, cohort: number): OwnEvidence {
  const filled = (own.cohorts[cohort]?.groups ?? []).filter(hasFigures);
  return filled.length === 0 ? own : setCohort(own, cohort, { groups: filled });
}

/** All figures taken away; names, agencies and days stay, and it is no example any more. */
export function clearFigures(own: OwnEvidence): OwnEvidence {
  return {
    ...without(without(own, 'isExample'), 'goals'),
    cohorts: own.cohorts.map(({ id, name, from, to, groups }) => ({
      id,
      name,
      from,
      to,
      groups: groups.map((group) => ({
        id: group.id,
        name: group.name,
        referrers: {},
        outcomes: {},
      })),
    })),
  };
}

function withFigure(
  group: OwnGroup,
  [key, inner]: FigurePath,
  figure: OwnCount | undefined,
): OwnGroup {
  if (inner === undefined) return set(group, key, figure);
  return { ...group, [key]: set(group[key as 'referrers' | 'outcomes'], inner, figure) };
}

function set<Of extends object>(object: Of, key: string, figure: OwnCount | undefined): Of {
  return figure ? { ...object, [key]: figure } : without(object, key);
}

function without<Of extends object>(object: Of, key: string): Of {
  return Object.fromEntries(Object.entries(object).filter(([each]) => each !== key)) as Of;
}

function withoutMoveTo(group: OwnGroup, gone: string | undefined): OwnGroup {
  return group.movesTo !== gone || gone === undefined ? group : withoutMoves(group);
}

/** A group whose drop-outs are not known to have gone over to another one. */
export function withoutMoves(group: OwnGroup): OwnGroup {
  return without(without(group, 'movesTo'), 'movesAmongDropOuts');
}

/** Counts that are only begun: a calendar year with one group of which nothing is known. */
export function beginCounts(
  name: string,
  year: string,
  group: string,
  agencies: readonly OwnAgency[],
): OwnEvidence {
  return {
    name,
    agencies: [...agencies],
    documents: [],
    cohorts: [
      {
        id: `year-${year}`,
        name: year,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        groups: [{ id: 'group-1', name: group, referrers: {}, outcomes: {} }],
      },
    ],
  };
}

/** A period with a group more, of which nothing is known. */
export function addGroup(own: OwnEvidence, cohort: number, name: string): OwnEvidence {
  const groups = own.cohorts[cohort]?.groups ?? [];
  const id = freeId(
    'group',
    own.cohorts.flatMap((each) => each.groups.map((group) => group.id)),
  );
  return setCohort(own, cohort, { groups: [...groups, { id, name, referrers: {}, outcomes: {} }] });
}

/** The group of a name in a period, or a new one, as its index: whatever the letters' size. */
export function withGroupNamed(
  own: OwnEvidence,
  cohort: number,
  name: string,
): { readonly own: OwnEvidence; readonly group: number } {
  const asked = name.trim().toLocaleLowerCase();
  const groups = own.cohorts[cohort]?.groups ?? [];
  const found = groups.findIndex((group) => group.name.trim().toLocaleLowerCase() === asked);
  if (found >= 0) return { own, group: found };
  return { own: addGroup(own, cohort, name), group: groups.length };
}

/** An agency more, counted with those that the model does not tell apart. */
export function addAgency(own: OwnEvidence, name: string): OwnEvidence {
  const id = freeId(
    'agency',
    own.agencies.map((agency) => agency.id),
  );
  return { ...own, agencies: [...own.agencies, { id, name, countsAs: 'other' }] };
}

/** The year after a period with the same groups, of which nothing is known; it stands last. */
export function addCohort(own: OwnEvidence, index: number): OwnEvidence {
  const cohort = own.cohorts[index];
  if (!cohort) return own;
  const id = freeId(
    'period',
    own.cohorts.map((each) => each.id),
  );
  const year = String(Number(cohort.to.slice(0, 4)) + 1);
  const groups = cohort.groups.map(({ id: group, name }) => {
    return { id: group, name, referrers: {}, outcomes: {} };
  });
  const added = { id, name: year, from: `${year}-01-01`, to: `${year}-12-31`, groups };
  return { ...own, cohorts: [...own.cohorts, added] };
}

/** With a source among its documents, where it is not there already. */
export function withSource(own: OwnEvidence, id: string, title: string): OwnEvidence {
  if (own.documents.some((document) => document.id === id)) return own;
  return { ...own, documents: [...own.documents, { id, title }] };
}

/** Id of the source with a title, or a free one for it. */
export function sourceId({ documents }: OwnEvidence, title: string): string {
  const present = documents.find((document) => document.title === title);
  return (
    present?.id ??
    freeId(
      'table',
      documents.map(({ id }) => id),
    )
  );
}

function freeId(stem: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

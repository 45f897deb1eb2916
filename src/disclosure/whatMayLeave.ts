import {
  isLayer,
  type NotebookDocument,
  type StoredScenario,
} from '../document/notebookDocument.ts';
import { rangeOf } from '../evidence/countRange.ts';
import type { OwnEconomy } from '../evidence/ownEconomy.ts';
import type { OwnCohort, OwnEvidence } from '../evidence/ownEvidence.ts';
import { hasSmallCounts } from '../evidence/smallCounts.ts';
import { countedBeliefs } from '../economy/countedBeliefs.ts';
import { countedLevers } from '../notebook/editCounts.ts';
import { EVEN_MIX } from '../scenario/agencyMix.ts';
import type { Distribution } from '../scenario/distribution.ts';
import { entryAt, isSame, setEntry, type Changes, type Json } from '../scenario/layer.ts';
import type { Levers } from '../scenario/scenario.ts';
import { countCells, isSameRange } from './countCells.ts';
import { tellableCounts } from './tellableCounts.ts';

/**
 * A notebook that may leave whoever keeps it: of its own counts no small one is told
 * (`tellableCounts`), in its scenarios every lever that stood as counted stands as those are, and a
 * mix of agencies moved by hand is the observed one where it could tell who referred. Stages, what
 * the engine said, what lists of persons told and what was followed up stay behind, unless nothing
 * at all has to be kept back; what was believed of it is then what the reports make likely. So all that is drawn, written or
 * computed of it comes from what may be told. Texts are not looked at.
 *
 * A notebook without counts of its own is the same object; so is one that came from here.
 */
export function whatMayLeave(notebook: NotebookDocument): NotebookDocument {
  const own = notebook.evidence;
  if (!own) return notebook;
  if (own.sharing === 'shared' && !hasSmallCounts(own)) return notebook;
  const tellable = withoutLists(tellableCounts(own));
  const hides = hasSmallCounts(own);
  const told: OwnEvidence = {
    ...(hides ? withoutFollowUps(tellable) : tellable),
    sharing: 'shared',
  };
  return {
    ...withoutAnswers(notebook),
    evidence: told,
    scenarios: notebook.scenarios.map((stored) => {
      const period = periodOf(stored, notebook.scenarios);
      const following = followingScenario(stored, periodsOf(own, told, period));
      return hides ? withoutOwnBeliefs(following, own) : following;
    }),
  };
}

/** Stages and what the engine said were worked out from the exact counts. */
function withoutAnswers({ stages: _, said: __, ...rest }: NotebookDocument): NotebookDocument {
  return rest;
}

/** What was counted of lists of persons tells too much of few, and the model does not need it. */
function withoutLists(own: OwnEvidence): OwnEvidence {
  return {
    ...own,
    cohorts: own.cohorts.map(({ incidence: _, groups, ...cohort }) => ({
      ...cohort,
      groups: groups.map(({ phases: __, outcomesByAgency: ___, ...group }) => group),
    })),
  };
}

/**
 * Who has work after the exit, and which work, are few, and tell who had it at the exit; so does a
 * printed payback beside the prices that were solved from it. The prices alone tell nothing.
 */
function withoutFollowUps(own: OwnEvidence): OwnEvidence {
  return {
    ...own,
    cohorts: own.cohorts.map(({ followUps: _, economy, ...cohort }) => ({
      ...cohort,
      ...(economy && { economy: withoutPersons(economy) }),
    })),
  };
}

function withoutPersons({ budgetKronor, paidBy }: OwnEconomy): OwnEconomy {
  return { paidBy, ...(budgetKronor && { budgetKronor }) };
}

/** A scenario in which no belief is worth the persons that somebody followed up. */
function withoutOwnBeliefs(stored: StoredScenario, own: OwnEvidence): StoredScenario {
  const counted = own.cohorts.flatMap((_, index) => countedBeliefs(own, index));
  const borrowed = countedBeliefs(undefined, 0);
  return borrowed.reduce((current, { path, belief }) => {
    const present = entryAt(statedIn(current), ['assumptions', ...path]);
    const tells = counted.some((each) => isSame(each.path, path) && isWorth(present, each.belief));
    if (!tells) return current;
    const stated = setEntry(statedIn(current), ['assumptions', ...path], belief);
    return (isLayer(current)
      ? { ...current, changes: stated }
      : { ...current, ...(stated as object) }) as unknown as StoredScenario;
  }, stored);
}

/** What a scenario itself says of levers and assumptions. */
function statedIn(stored: StoredScenario): Json {
  return isLayer(stored)
    ? stored.changes
    : { levers: stored.levers, assumptions: stored.assumptions };
}

/** Whether a belief rests on as many persons as another, wherever it has been moved. */
function isWorth(belief: Json | undefined, counted: Json): boolean {
  const [one, other] = [belief, counted] as unknown as readonly (Distribution | undefined)[];
  if (one?.kind !== 'beta' || other?.kind !== 'beta') return false;
  return Math.abs(one.a + one.b - other.a - other.b) < 1e-6;
}

/** How many counts of a notebook are told less well in what left of it. */
export function hiddenCounts(from: NotebookDocument, to: NotebookDocument): number {
  const after = to.evidence ? countCells(to.evidence) : [];
  const before = from.evidence ? countCells(from.evidence) : [];
  return before.filter(({ range }, at) => !isSameRange(range, after[at]?.range ?? range)).length;
}

/** The levers of a period as they stood and as they are to stand, and what is told of it. */
interface Period {
  readonly then: Levers['groups'];
  readonly now: Levers['groups'];
  readonly cohort: OwnCohort;
}

/** All periods, that with an id first: a lever stands as that one, rather than as another. */
function periodsOf(own: OwnEvidence, told: OwnEvidence, id: string): readonly Period[] {
  const periods = told.cohorts.map((cohort, index) => ({
    then: countedLevers(own, index).groups,
    now: countedLevers(told, index).groups,
    cohort,
  }));
  const isFirst = ({ cohort }: Period) => cohort.id === id;
  return [...periods.filter(isFirst), ...periods.filter((each) => !isFirst(each))];
}

/** The period that a scenario leans on, its own or that of what it stands on. */
function periodOf(stored: StoredScenario, scenarios: readonly StoredScenario[]): string {
  if (!isLayer(stored)) return stored.assumptions.exitShares.evidence;
  const changed = entryAt(stored.changes, ['assumptions', 'exitShares', 'evidence']);
  if (typeof changed === 'string') return changed;
  const base = scenarios.find(({ id }) => id === stored.base);
  return base ? periodOf(base, scenarios) : '';
}

function followingScenario(stored: StoredScenario, periods: readonly Period[]): StoredScenario {
  if (!isLayer(stored)) {
    const groups = followingGroups(stored.levers.groups, periods);
    return { ...stored, levers: { ...stored.levers, groups } };
  }
  const levers = stored.changes['levers'] as Changes | undefined;
  const groups = levers?.['groups'] as Changes | undefined;
  if (!groups) return stored;
  const following = followingGroups(groups, periods);
  return { ...stored, changes: { ...stored.changes, levers: { ...levers, groups: following } } };
}

function followingGroups<Groups extends object>(
  groups: Groups,
  periods: readonly Period[],
): Groups {
  const entries = Object.entries(groups).map(([id, group]: [string, unknown]) => [
    id,
    // A layer takes a group away by null.
    group === null ? null : followingGroup(id, group as Changes, periods),
  ]);
  return Object.fromEntries(entries) as Groups;
}

/** Levers that a count of persons stands in, or is worked out from. */
const COUNTED = ['startsPerYear', 'places', 'openingStock'] as const;

function followingGroup(id: string, group: Changes, periods: readonly Period[]): Changes {
  const moved = COUNTED.flatMap((key) => {
    const stood = periods.find(({ then }) => then[id] && group[key] === then[id][key]);
    return stood ? [[key, stood.now[id]?.[key] ?? null] as const] : [];
  });
  const mix = group['agencyMix'];
  const mayStay = mix === undefined || isSame(mix, EVEN) || !isReferredInSecret(id, periods);
  return { ...group, ...Object.fromEntries(moved), ...(!mayStay && { agencyMix: OBSERVED }) };
}

const OBSERVED = { kind: 'observed' };
const EVEN = EVEN_MIX as unknown as Json;

/**
 * Whether who referred is kept back in any period of a group: shares moved from there could tell.
 */
function isReferredInSecret(id: string, periods: readonly Period[]): boolean {
  return periods
    .flatMap(({ cohort }) => cohort.groups.filter((group) => group.id === id))
    .flatMap(({ referrers }) => Object.values(referrers).map(rangeOf))
    .some(({ least, most }) => least < most);
}

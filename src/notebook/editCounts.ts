import {
  isLayer,
  type NotebookDocument,
  type StoredScenario,
} from '../document/notebookDocument.ts';
import type { GroupEvidence } from '../evidence/cohort.ts';
import { rangeOf } from '../evidence/countRange.ts';
import { middleOf } from '../evidence/middleCounts.ts';
import { ownCohortEvidence } from '../evidence/ownCohortEvidence.ts';
import type { OwnCohort, OwnEvidence, OwnGroup } from '../evidence/ownEvidence.ts';
import { periodYears } from '../evidence/periodYears.ts';
import type { Changes, Json } from '../scenario/layer.ts';
import { NO_GROUP } from '../scenario/noGroup.ts';
import type { GroupLevers, Levers, Scenario } from '../scenario/scenario.ts';
import { countedBeliefs, followingBeliefs } from '../economy/countedBeliefs.ts';

/**
 * A document with other counts of its own. In a scenario that stands on its own and leans on them,
 * every lever that stood as counted stands as counted now, and its groups are those of the counts;
 * so does every belief that figures of one's own can set (`countedBeliefs`). What somebody has moved
 * stays where it is. Counts that were to be shared are for own use
 * once they have been changed.
 */
export function replaceCounts(document: NotebookDocument, own: OwnEvidence): NotebookDocument {
  if (own === document.evidence) return document;
  const gone = goneGroups(document.evidence, own);
  return {
    ...document,
    evidence: keptHere(own),
    scenarios: document.scenarios.map((stored) =>
      isLayer(stored) ? withoutGroups(stored, gone) : following(stored, document.evidence, own),
    ),
  };
}

/** Nobody has looked at counts that were changed: they are for own use. */
function keptHere(own: OwnEvidence): OwnEvidence {
  const { sharing, ...kept } = own;
  return sharing === undefined ? own : kept;
}

/**
 * A scenario whose levers stand as a period was counted, and which believes what another does, but
 * for what the period's own figures tell.
 *
 * @param period index among the periods; its cost is the other's where it is not known
 * @throws when there is no such period
 */
export function countedScenario(own: OwnEvidence, period: number, other: Scenario): Scenario {
  const cohort = own.cohorts[period];
  if (!cohort) throw new Error(`no such period: ${period}`);
  const { levers, assumptions } = other;
  const exitShares = { ...assumptions.exitShares, evidence: cohort.id };
  const otherPeriod = own.cohorts.findIndex(({ id }) => id === assumptions.exitShares.evidence);
  return {
    levers: { ...levers, ...countedLevers(own, period) },
    assumptions: followingBeliefs(
      { ...assumptions, exitShares },
      countedBeliefs(own, otherPeriod),
      countedBeliefs(own, period),
    ),
  };
}

/** What the levers are when all stands as it was counted. */
export function countedLevers(
  own: OwnEvidence,
  index: number,
): Pick<Levers, 'groups'> & {
  readonly costKronor?: number;
} {
  const { groups } = ownCohortEvidence(own, index);
  const cohort = own.cohorts[index];
  const costKronor = cohort && costPerYear(cohort);
  return {
    ...(costKronor !== undefined && { costKronor }),
    groups: Object.fromEntries(
      groups.map((group, at) => [group.id, groupLevers(group, cohort?.groups[at]?.openingStock)]),
    ),
  };
}

function groupLevers(group: GroupEvidence, openingStock: OwnGroup['openingStock']): GroupLevers {
  const { startsPerYear, lengthMonths } = group;
  // As many as there are after a while, if all stay as long as is planned: nobody says otherwise.
  const inside = Math.ceil((startsPerYear * lengthMonths) / 12);
  return {
    plannedLengthMonths: lengthMonths,
    startsPerYear,
    agencyMix: { kind: 'observed' },
    places: group.places?.value ?? inside,
    openingStock: openingStock ? middleOf(rangeOf(openingStock)) : inside,
    extendedShare: 0,
    joins: NO_GROUP,
  };
}

function costPerYear({ costKronor, from, to }: OwnCohort): number | undefined {
  return costKronor && Math.round(costKronor.value / periodYears(from, to));
}

type Root = Exclude<StoredScenario, { readonly base: string }>;

function following(stored: Root, before: OwnEvidence | undefined, own: OwnEvidence): Root {
  const id = stored.assumptions.exitShares.evidence;
  const index = own.cohorts.findIndex((cohort) => cohort.id === id);
  const indexBefore = before?.cohorts.findIndex((cohort) => cohort.id === id) ?? -1;
  if (index < 0) return stored;
  const now = countedLevers(own, index);
  const then = before && indexBefore >= 0 ? countedLevers(before, indexBefore) : undefined;
  const costStood = then?.costKronor === stored.levers.costKronor;
  return {
    ...stored,
    levers: {
      ...stored.levers,
      ...(costStood && now.costKronor !== undefined && { costKronor: now.costKronor }),
      groups: followingGroups(stored.levers.groups, then?.groups ?? {}, now.groups),
    },
    assumptions: followingBeliefs(
      stored.assumptions,
      countedBeliefs(before, indexBefore),
      countedBeliefs(own, index),
    ),
  };
}

function followingGroups(
  present: Root['levers']['groups'],
  then: Levers['groups'],
  now: Levers['groups'],
): Root['levers']['groups'] {
  const entries = Object.entries(now).flatMap(([id, counted]) => {
    const own = present[id];
    // A group that was counted before and is not in the scenario was taken out of it.
    if (!own) return then[id] ? [] : [[id, counted] as const];
    return [[id, followingGroup(own, then[id], counted, now)] as const];
  });
  return Object.fromEntries(entries);
}

const COUNTED = ['plannedLengthMonths', 'startsPerYear', 'places', 'openingStock'] as const;

function followingGroup(
  own: GroupLevers,
  then: GroupLevers | undefined,
  now: GroupLevers,
  groups: Levers['groups'],
): GroupLevers {
  const stood = COUNTED.filter((key) => own[key] === then?.[key]);
  return {
    ...own,
    ...Object.fromEntries(stood.map((key) => [key, now[key]])),
    joins: groups[own.joins] ? own.joins : NO_GROUP,
  };
}

/** Groups that no period has any more. */
function goneGroups(before: OwnEvidence | undefined, own: OwnEvidence): readonly string[] {
  const idsIn = (evidence: OwnEvidence | undefined) =>
    evidence?.cohorts.flatMap(({ groups }) => groups.map(({ id }) => id)) ?? [];
  const left = new Set(idsIn(own));
  return idsIn(before).filter((id) => !left.has(id));
}

/** What a layer changes of groups that are gone is gone with them. */
function withoutGroups<Layer extends { readonly changes: unknown }>(
  layer: Layer,
  gone: readonly string[],
): Layer {
  const changes = layer.changes as Changes;
  const levers = changes['levers'] as Record<string, Json> | undefined;
  const groups = levers?.['groups'] as Record<string, Json> | undefined;
  if (!groups || !gone.some((id) => Object.hasOwn(groups, id))) return layer;
  const left = Object.entries(groups).filter(([id]) => !gone.includes(id));
  return {
    ...layer,
    changes: { ...changes, levers: { ...levers, groups: Object.fromEntries(left) } },
  };
}

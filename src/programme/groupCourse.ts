import { AGENCY_CLASSES, joinAgencies } from '../parameters/agencyClass.ts';
import type { GroupParameters, Parameters } from '../parameters/parameters.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupLevers, Scenario } from '../scenario/scenario.ts';
import { expectStay, type StayExpectation } from './expectStay.ts';
import { groupMove, type GroupMove } from './groupMove.ts';
import { receivingGroup, type JoinedGroup } from './joinGroups.ts';
import { leverHazards } from './leverHazards.ts';
import { endingAt, plannedEnds, plannedStay } from './plannedStay.ts';
import {
  extendStayHazards,
  scaleStayHazards,
  solveStayHazards,
  type StayHazards,
} from './stayHazards.ts';

/** A number for each referral class, in the order of `AGENCY_CLASSES`. */
export type ByClass = readonly number[];

/** The starters of one group: who they are and how each class stays. */
export interface GroupCourse {
  readonly groupId: string;
  /** The group’s own, with those of the groups merged into it. */
  readonly levers: GroupLevers;
  /** Shares of the classes among the starters; sums to 1. */
  readonly mix: ByClass;
  /** How one person of each class stays. */
  readonly stays: readonly StayExpectation[];
  /** What was observed of the group, and of those merged into it. */
  readonly observed: readonly ObservedCourse[];
  /** Moves to another group of the scenario. */
  readonly move?: GroupMove;
}

/** The starters of a group when it was observed. */
export interface ObservedCourse {
  readonly parameters: GroupParameters;
  /** Shares of the classes among the starters that were counted; sums to 1. */
  readonly mix: ByClass;
  /** How one person of each class stayed, under the length that was observed. */
  readonly stays: readonly StayExpectation[];
}

/**
 * How the starters of a group stay under the levers of a scenario, and how they stayed when the
 * group was observed.
 *
 * @throws when the group, or one that is merged into it, has no evidence
 */
export function groupCourse(
  { id, levers, members }: JoinedGroup,
  scenario: Scenario,
  parameters: Parameters,
): GroupCourse {
  const own = parametersOf(id, parameters);
  const { lengthMonths, referrers } = own.evidence;
  const ratios = { arbete: parameters.jobHazardRatio, avbrott: parameters.dropOutHazardRatio };
  const factors = leverHazards(scenario.levers, parameters);
  const ends = plannedEnds(plannedStay(levers, scenario.levers));
  const move = moveOf(own, scenario);
  return {
    groupId: id,
    levers,
    mix: joinAgencies(resolveMix(levers.agencyMix, referrers)),
    stays: observedHazards(own, scenario).map((hazards) =>
      expectStay(scaleStayHazards(extendStayHazards(hazards, lengthMonths, ratios), factors), ends),
    ),
    observed: members.map((member) => observedCourse(parametersOf(member, parameters), scenario)),
    ...(move && { move }),
  };
}

function parametersOf(id: string, { groups }: Parameters): GroupParameters {
  const found = groups.get(id);
  if (!found) throw new Error(`group without evidence: ${id}`);
  return found;
}

function observedHazards(
  { evidence, sharesByClass }: GroupParameters,
  { assumptions }: Scenario,
): readonly StayHazards[] {
  return sharesByClass.map((shares) =>
    solveStayHazards(shares, evidence.lengthMonths, assumptions.hazardShape),
  );
}

function observedCourse(parameters: GroupParameters, scenario: Scenario): ObservedCourse {
  const ends = endingAt(parameters.evidence.lengthMonths);
  return {
    parameters,
    mix: observedMix(parameters),
    stays: observedHazards(parameters, scenario).map((hazards) => expectStay(hazards, ends)),
  };
}

/** Where those go who go over to another group; nowhere when that one is merged with theirs. */
function moveOf({ evidence }: GroupParameters, scenario: Scenario): GroupMove | undefined {
  const { groups } = scenario.levers;
  const move = groupMove(evidence, scenario.assumptions.exitShares.moves);
  if (!move || !Object.hasOwn(groups, move.to)) return undefined;
  const to = receivingGroup(move.to, groups);
  return to === evidence.id ? undefined : { ...move, to };
}

/** Shares of the classes among the starters that were counted; sums to 1. */
export function observedMix({ evidence }: GroupParameters): ByClass {
  return joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
}

/**
 * Persons of each class who go over to another group in a year.
 *
 * @param mix shares of the classes among the starters
 * @param dropOutShares of each class, moves among them
 */
export function movers(
  startsPerYear: number,
  mix: ByClass,
  dropOutShares: ByClass,
  { chance }: GroupMove,
): ByClass {
  return AGENCY_CLASSES.map(
    (_, classIndex) =>
      startsPerYear * (mix[classIndex] ?? 0) * (dropOutShares[classIndex] ?? 0) * chance,
  );
}

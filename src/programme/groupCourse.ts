import { AGENCY_CLASSES, joinAgencies } from '../parameters/agencyClass.ts';
import type { GroupParameters, Parameters } from '../parameters/parameters.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupLevers, Scenario } from '../scenario/scenario.ts';
import { expectStay, type StayExpectation } from './expectStay.ts';
import { groupMove, type GroupMove } from './groupMove.ts';
import { extendStayHazards, solveStayHazards } from './stayHazards.ts';

/** A number for each referral class, in the order of `AGENCY_CLASSES`. */
export type ByClass = readonly number[];

/** The starters of one group: who they are and how each class stays, now and when it was observed. */
export interface GroupCourse {
  readonly groupId: string;
  readonly levers: GroupLevers;
  readonly observed: GroupParameters;
  /** Shares of the classes; each sums to 1. */
  readonly mix: ByClass;
  readonly observedMix: ByClass;
  readonly stays: readonly StayExpectation[];
  readonly observedStays: readonly StayExpectation[];
  /** Moves to another group of the scenario. */
  readonly move?: GroupMove;
}

/** @throws when the group has no evidence */
export function groupCourse(
  groupId: string,
  levers: GroupLevers,
  scenario: Scenario,
  parameters: Parameters,
): GroupCourse {
  const observed = parameters.groups.get(groupId);
  if (!observed) throw new Error(`group without evidence: ${groupId}`);
  const { evidence, sharesByClass } = observed;
  const { hazardShape, exitShares } = scenario.assumptions;
  const hazards = sharesByClass.map((shares) =>
    solveStayHazards(shares, evidence.lengthMonths, hazardShape),
  );
  const ratios = {
    arbete: parameters.jobHazardRatio,
    avbrott: parameters.dropOutHazardRatio,
  };
  const move = groupMove(evidence, exitShares.moves);
  return {
    groupId,
    levers,
    observed,
    mix: joinAgencies(resolveMix(levers.agencyMix, evidence.referrers)),
    observedMix: observedMix(observed),
    stays: hazards.map((each) =>
      expectStay(
        extendStayHazards(each, evidence.lengthMonths, ratios),
        levers.plannedLengthMonths,
      ),
    ),
    observedStays: hazards.map((each) => expectStay(each, evidence.lengthMonths)),
    ...(move && Object.hasOwn(scenario.levers.groups, move.to) && { move }),
  };
}

/** Shares of the classes among the starters that were counted. */
export function observedMix({ evidence }: GroupParameters): ByClass {
  return joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
}

/** Persons of each class who go over to another group. */
export function movers(
  startsPerYear: number,
  mix: ByClass,
  dropOutShares: ByClass,
  { chance }: GroupMove,
): ByClass {
  return AGENCY_CLASSES.map(
    (_, place) => startsPerYear * (mix[place] ?? 0) * (dropOutShares[place] ?? 0) * chance,
  );
}

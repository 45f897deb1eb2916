import { byOutcome, OUTCOMES, type ByOutcome } from '../evidence/outcome.ts';
import { AGENCY_CLASSES, joinAgencies } from '../parameters/agencyClass.ts';
import type { GroupParameters, Parameters } from '../parameters/parameters.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupLevers, Scenario } from '../scenario/scenario.ts';
import { expectStay, type StayExpectation } from './expectStay.ts';
import { extendStayHazards, solveStayHazards } from './stayHazards.ts';

/** One group's year of starts, followed all the way. */
export interface GroupExpectation {
  readonly groupId: string;
  readonly startsPerYear: number;
  /** Expected exits by outcome. */
  readonly exits: ByOutcome;
  readonly reachedPlannedEnd: number;
  readonly meanStayMonths: number;
  readonly personMonths: number;
  /** Person-months of the evidence: its starts, its length, its mix, with the same parameters. */
  readonly observedPersonMonths: number;
  /** Person-months that the group has places for in a year. */
  readonly placeMonths: number;
  /** Expected jobs at exit by referral class, in the order of `AGENCY_CLASSES`. */
  readonly jobsByClass: readonly number[];
  /** The same for the evidence's starts, length and mix. */
  readonly observedJobsByClass: readonly number[];
  /** Persons starting per year and their course, per referral class. */
  readonly stays: readonly { readonly starts: number; readonly stay: StayExpectation }[];
}

/** The programme in steady state: a year's starts in every group. */
export interface ProgrammeExpectation {
  readonly groups: readonly GroupExpectation[];
  readonly startsPerYear: number;
  readonly exits: ByOutcome;
  readonly completers: number;
  readonly personMonths: number;
  /** Participants at the same time, on average. */
  readonly occupancy: number;
  readonly meanStayMonths: number;
}

/**
 * Expected course of a year's starts.
 *
 * Holding the starts, each group starts what its lever says. Holding the budget, a
 * group keeps the person-months of the evidence (or fills its places) and the
 * starts follow from the mean stay: early leavers free their places at once.
 *
 * @throws when a group of the scenario has no evidence
 */
export function expectProgramme(scenario: Scenario, parameters: Parameters): ProgrammeExpectation {
  const groups = Object.entries(scenario.levers.groups).map(([groupId, group]) => {
    const observed = parameters.groups.get(groupId);
    if (!observed) throw new Error(`group without evidence: ${groupId}`);
    return expectGroup(groupId, group, observed, scenario, parameters);
  });
  const sum = (value: (group: GroupExpectation) => number) =>
    groups.reduce((total, group) => total + value(group), 0);
  const startsPerYear = sum((group) => group.startsPerYear);
  const personMonths = sum((group) => group.personMonths);
  const exits = byOutcome((outcome) => sum((group) => group.exits[outcome]));
  return {
    groups,
    startsPerYear,
    exits,
    completers: exits.arbete + exits.studier + exits.rehab,
    personMonths,
    occupancy: personMonths / 12,
    meanStayMonths: startsPerYear === 0 ? 0 : personMonths / startsPerYear,
  };
}

function expectGroup(
  groupId: string,
  levers: GroupLevers,
  observed: GroupParameters,
  scenario: Scenario,
  parameters: Parameters,
): GroupExpectation {
  const { evidence, sharesByClass } = observed;
  const { hazardShape } = scenario.assumptions;
  const hazards = sharesByClass.map((shares) =>
    solveStayHazards(shares, evidence.lengthMonths, hazardShape),
  );
  const observedStays = hazards.map((each) => expectStay(each, evidence.lengthMonths));
  const stays = hazards.map((each) =>
    expectStay(
      extendStayHazards(each, evidence.lengthMonths, {
        arbete: parameters.jobHazardRatio,
        avbrott: parameters.dropOutHazardRatio,
      }),
      levers.plannedLengthMonths,
    ),
  );
  const observedMix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
  const mix = joinAgencies(resolveMix(levers.agencyMix, evidence.referrers));
  const average = (weights: readonly number[], values: readonly number[]) =>
    values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
  const meanStay = (each: readonly StayExpectation[]) => each.map((stay) => stay.meanStayMonths);
  const observedPersonMonths =
    evidence.startsPerYear * average(observedMix, meanStay(observedStays));
  const placeMonths = levers.places * 12;
  const meanStayMonths = average(mix, meanStay(stays));
  const startsPerYear =
    scenario.levers.hold === 'starts'
      ? levers.startsPerYear
      : Math.max(observedPersonMonths, scenario.levers.fillPlaces ? placeMonths : 0) /
        meanStayMonths;
  const jobs = (starts: number, weights: readonly number[], from: readonly StayExpectation[]) =>
    AGENCY_CLASSES.map((_, place) => {
      return starts * (weights[place] ?? 0) * (from[place]?.shares.arbete ?? 0);
    });
  return {
    groupId,
    startsPerYear,
    exits: byOutcome(
      (outcome) =>
        startsPerYear *
        average(
          mix,
          stays.map((stay) => stay.shares[outcome]),
        ),
    ),
    reachedPlannedEnd:
      startsPerYear *
      average(
        mix,
        stays.map((stay) => stay.reachedPlannedEnd),
      ),
    meanStayMonths,
    personMonths: startsPerYear * meanStayMonths,
    observedPersonMonths,
    placeMonths,
    jobsByClass: jobs(startsPerYear, mix, stays),
    observedJobsByClass: jobs(evidence.startsPerYear, observedMix, observedStays),
    stays: stays.map((stay, place) => ({ starts: startsPerYear * (mix[place] ?? 0), stay })),
  };
}

/** Shares of completers: the reports' first way to count. Zero when nobody completes. */
export function sharesOfCompleters(exits: ByOutcome): ByOutcome {
  const completers = exits.arbete + exits.studier + exits.rehab;
  return byOutcome((outcome) =>
    outcome === 'avbrott' || completers === 0 ? 0 : exits[outcome] / completers,
  );
}

/** Shares of all exits: the reports' second way to count. Zero when nobody leaves. */
export function sharesOfAllExits(exits: ByOutcome): ByOutcome {
  const total = OUTCOMES.reduce((sum, outcome) => sum + exits[outcome], 0);
  return byOutcome((outcome) => (total === 0 ? 0 : exits[outcome] / total));
}

import { byOutcome, OUTCOMES, type ByOutcome } from '../evidence/outcome.ts';
import { AGENCY_CLASSES } from '../parameters/agencyClass.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { StayExpectation } from './expectStay.ts';
import {
  groupCourse,
  movers,
  observedMix,
  type ByClass,
  type GroupCourse,
  type ObservedCourse,
} from './groupCourse.ts';
import { groupMove } from './groupMove.ts';
import { joinGroups } from './joinGroups.ts';
import { startsThatHold } from './startsThatHold.ts';

/** One group's year of starts, followed all the way, and whoever comes over from another group. */
export interface GroupExpectation {
  readonly groupId: string;
  /** Those that are merged into it, if any. */
  readonly mergedIds: readonly string[];
  /** Without those who come over. */
  readonly startsPerYear: number;
  /** Expected exits by outcome; who goes over to another group leaves from there. */
  readonly exits: ByOutcome;
  /** Persons a year who reach the planned end, those who come over among them. */
  readonly reachedPlannedEnd: number;
  /** Of a starter, until the exit or the move. */
  readonly meanStayMonths: number;
  /** Person-months of a year’s starters in the group, and of those who come over. */
  readonly personMonths: number;
  /**
   * Person-months of the evidence: its starts, its length, its mix, its moves, with the same
   * parameters.
   */
  readonly observedPersonMonths: number;
  /** Person-months that the group has places for in a year. */
  readonly placeMonths: number;
  /** Expected jobs at exit by referral class, in the order of `AGENCY_CLASSES`. */
  readonly jobsByClass: readonly number[];
  /** The same for the evidence's starts, length and mix. */
  readonly observedJobsByClass: readonly number[];
  /** Persons starting per year and their course, per referral class. */
  readonly stays: readonly StartersExpectation[];
}

/** The starters of one group and referral class. */
export interface StartersExpectation {
  /** Persons a year. */
  readonly starts: number;
  /** How one of them stays. */
  readonly stay: StayExpectation;
  /** Of their drop-outs, the share who go over to another group, and the stay that begins there. */
  readonly move?: { readonly chance: number; readonly stay: StayExpectation };
}

/** The programme in steady state: a year's starts in every group. */
export interface ProgrammeExpectation {
  /** In the order of the scenario; a group that is merged into another one stands with that. */
  readonly groups: readonly GroupExpectation[];
  readonly startsPerYear: number;
  /** Persons a year who leave the team, by outcome; who goes over to another group does not. */
  readonly exits: ByOutcome;
  /** Those of them who do not drop out. */
  readonly completers: number;
  /** Of a year’s starters, all groups together. */
  readonly personMonths: number;
  /** Participants at the same time, on average. */
  readonly occupancy: number;
  /** Of a starter, in all groups that they stay in; 0 where nobody starts. */
  readonly meanStayMonths: number;
}

/**
 * Expected course of a year's starts.
 *
 * What a group starts is what is held: see `startsThatHold`. Early leavers free their places at
 * once.
 *
 * @throws when a group of the scenario has no evidence
 */
export function expectProgramme(scenario: Scenario, parameters: Parameters): ProgrammeExpectation {
  const evidence = [...parameters.groups.values()].map((group) => group.evidence);
  const courses = joinGroups(scenario.levers.groups, evidence).map((joined) =>
    groupCourse(joined, scenario, parameters),
  );
  const groups = courses.map((course) => expectGroup(course, courses, scenario, parameters));
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
  course: GroupCourse,
  courses: readonly GroupCourse[],
  scenario: Scenario,
  parameters: Parameters,
): GroupExpectation {
  const { groupId, levers, stays, move } = course;
  const intake: Entries = {
    startsPerYear: startsOf(course, courses, scenario, parameters),
    mix: course.mix,
    comersOver: comersOver(course, courses, scenario, parameters),
  };
  const { startsPerYear, mix } = intake;
  const dropOuts = stays.map(({ shares }) => shares.avbrott);
  const goingOver = move ? sumOf(movers(startsPerYear, mix, dropOuts, move)) : 0;
  const target = courses.find((each) => each.groupId === move?.to);
  return {
    groupId,
    mergedIds: course.observed
      .map((each) => each.parameters.evidence.id)
      .filter((id) => id !== groupId),
    startsPerYear,
    exits: byOutcome(
      (outcome) =>
        totalOf(intake, stays, ({ shares }) => shares[outcome]) -
        (outcome === 'avbrott' ? goingOver : 0),
    ),
    reachedPlannedEnd: totalOf(intake, stays, (stay) => stay.reachedPlannedEnd),
    meanStayMonths: dot(mix, stays.map(monthsOf)),
    personMonths: totalOf(intake, stays, monthsOf),
    observedPersonMonths: observedMonths(course, scenario, parameters),
    placeMonths: levers.places * 12,
    jobsByClass: jobsOf(intake, stays),
    observedJobsByClass: added(
      course.observed.map((each) =>
        jobsOf(observedEntries(each, scenario, parameters), each.stays),
      ),
    ),
    stays: stays.map((stay, classIndex): StartersExpectation => {
      const second = target?.stays[classIndex];
      return {
        starts: startsPerYear * (mix[classIndex] ?? 0),
        stay,
        ...(move && second && { move: { chance: move.chance, stay: second } }),
      };
    }),
  };
}

/** Who begins a stay in a group during a year. */
interface Entries {
  readonly startsPerYear: number;
  /** Shares of the classes among the starters. */
  readonly mix: ByClass;
  /** Persons of each class who come over from other groups. */
  readonly comersOver: ByClass;
}

/** Starts per year of a group. */
function startsOf(
  course: GroupCourse,
  courses: readonly GroupCourse[],
  scenario: Scenario,
  parameters: Parameters,
): number {
  const { levers, mix, stays } = course;
  const months = stays.map(monthsOf);
  return startsThatHold(levers.startsPerYear, scenario.levers, {
    observedMonths: observedMonths(course, scenario, parameters),
    placeMonths: levers.places * 12,
    takenMonths: dot(comersOver(course, courses, scenario, parameters), months),
    meanMonths: dot(mix, months),
  });
}

/** Persons of each class who come over from the other groups of the scenario. */
function comersOver(
  { groupId }: GroupCourse,
  courses: readonly GroupCourse[],
  scenario: Scenario,
  parameters: Parameters,
): ByClass {
  return added(
    courses.flatMap((from) => {
      if (from.move?.to !== groupId) return [];
      const dropOuts = from.stays.map(({ shares }) => shares.avbrott);
      const starts = startsOf(from, courses, scenario, parameters);
      return [movers(starts, from.mix, dropOuts, from.move)];
    }),
  );
}

/** Person-months of the evidence, of the group and of those merged into it. */
function observedMonths(
  { observed }: GroupCourse,
  scenario: Scenario,
  parameters: Parameters,
): number {
  return sumOf(
    observed.map((each) =>
      totalOf(observedEntries(each, scenario, parameters), each.stays, monthsOf),
    ),
  );
}

/** Who began a stay in the evidence: whatever groups the scenario has, all of it was there. */
function observedEntries(
  { parameters: observed, mix }: ObservedCourse,
  { assumptions }: Scenario,
  parameters: Parameters,
): Entries {
  const comersOver = [...parameters.groups.values()].flatMap((from) => {
    const move = groupMove(from.evidence, assumptions.exitShares.moves);
    if (move?.to !== observed.evidence.id) return [];
    const dropOuts = from.sharesByClass.map(({ avbrott }) => avbrott);
    return [movers(from.evidence.startsPerYear, observedMix(from), dropOuts, move)];
  });
  return { startsPerYear: observed.evidence.startsPerYear, mix, comersOver: added(comersOver) };
}

/** What all who begin a stay add up to. */
function totalOf(
  { startsPerYear, mix, comersOver }: Entries,
  stays: readonly StayExpectation[],
  valueOf: (stay: StayExpectation) => number,
): number {
  const values = stays.map(valueOf);
  return startsPerYear * dot(mix, values) + dot(comersOver, values);
}

/** Expected jobs of each class. */
function jobsOf(
  { startsPerYear, mix, comersOver }: Entries,
  stays: readonly StayExpectation[],
): ByClass {
  return stays.map(
    ({ shares }, classIndex) =>
      (startsPerYear * (mix[classIndex] ?? 0) + (comersOver[classIndex] ?? 0)) * shares.arbete,
  );
}

function monthsOf({ meanStayMonths }: StayExpectation): number {
  return meanStayMonths;
}

function dot(weights: ByClass, values: ByClass): number {
  return values.reduce((sum, value, classIndex) => sum + value * (weights[classIndex] ?? 0), 0);
}

function added(rows: readonly ByClass[]): ByClass {
  return AGENCY_CLASSES.map((_, classIndex) => sumOf(rows.map((row) => row[classIndex] ?? 0)));
}

function sumOf(values: ByClass): number {
  return values.reduce((sum, value) => sum + value, 0);
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

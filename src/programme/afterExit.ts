import type { Outcome } from '../evidence/outcome.ts';
import { expectHazards } from '../multistate/expectHazards.ts';
import type { HazardModel } from '../multistate/hazardModel.ts';
import type { HazardTrace } from '../multistate/occupancyTrace.ts';
import { constant, scale, type PiecewiseConstant } from '../multistate/piecewiseConstant.ts';
import { subsidisedShare } from '../parameters/jobKinds.ts';
import { keepRecent } from '../memo/keepRecent.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Assumptions, Scenario } from '../scenario/scenario.ts';

/**
 * Where a person can be after the exit. Jobs are told apart by when they began
 * (at exit, or found later: the kinds differ) and by subsidy (the end of a subsidy
 * costs jobs).
 */
export const AFTER_EXIT_STATES = [
  'seeking',
  'studying',
  'exitJobUnsubsidised',
  'exitJobSubsidised',
  'foundJobUnsubsidised',
  'foundJobSubsidised',
  'jobLost',
] as const;
/** One of the seven. */
export type AfterExitState = (typeof AFTER_EXIT_STATES)[number];

/** Expected course after exit, by months since exit; one trace per outcome. */
export type AfterExitExpectation = Readonly<Record<Outcome, HazardTrace>>;

/**
 * Length of a step of the recursion, in months: short against every hazard after exit (about 0.03 a
 * month). A step half as long changes no payback by more than 0.1 month.
 */
export const AFTER_EXIT_STEP_MONTHS = 1;

/**
 * Expected course of one person after each kind of exit.
 *
 * @param months how far it is followed; rounded to whole steps
 * @returns one person’s shares of each state at 0, 1, … `months` since exit
 */
export function expectAfterExit(
  scenario: Scenario,
  parameters: Parameters,
  months: number,
): AfterExitExpectation {
  const { handOverQuality } = scenario.levers;
  const completers = afterExitModel(scenario.assumptions, parameters, handOverQuality);
  const dropOuts = afterExitModel(
    scenario.assumptions,
    parameters,
    handOverQuality * parameters.dropOutFactor,
  );
  const subsidised = subsidisedShare(parameters.exitJobKinds);
  const jobs = { exitJobUnsubsidised: 1 - subsidised, exitJobSubsidised: subsidised };
  return {
    arbete: follow(completers, jobs, months),
    studier: follow(completers, { studying: 1 }, months),
    rehab: follow(completers, { seeking: 1 }, months),
    avbrott: follow(dropOuts, { seeking: 1 }, months),
  };
}

/**
 * Expected course of one person who is not enrolled, whom nobody hands over.
 *
 * @param months how far it is followed, from the intake that did not happen; rounded to whole steps
 */
export function expectCounterfactual(
  scenario: Scenario,
  parameters: Parameters,
  months: number,
): HazardTrace {
  const model = afterExitModel(scenario.assumptions, parameters, parameters.counterfactualFactor);
  return follow(model, { seeking: 1 }, months);
}

const follow = keepRecent(
  (model: HazardModel, start: Readonly<Record<string, number>>, months: number) =>
    expectHazards(model, start, steps(months)),
  (...everything) => everything,
);

/**
 * Life after exit as a multistate model. Looking for work goes by months since exit,
 * also for who lost a job; the loss of a subsidised job by months in it.
 *
 * @param searchFactor hazard to work relative to a completer's with today's hand-over
 */
export function afterExitModel(
  assumptions: Assumptions,
  parameters: Parameters,
  searchFactor: number,
): HazardModel {
  const states = AFTER_EXIT_STATES;
  if (assumptions.afterExit.mode === 'statusPersists') {
    return { states, transitions: [], plannedEnds: [] };
  }
  const search: PiecewiseConstant = {
    from: SEARCH_MONTHS,
    values: SEARCH_MONTHS.map((from) => searchHazardPerMonth(parameters, searchFactor, from)),
  };
  const studies = constant(assumptions.afterExit.studiesToWorkPerMonth);
  const loss = jobLossPerMonth(parameters);
  const subsidisedLoss = { from: [0, ...SUBSIDY_MONTHS], values: [loss, 2 * loss, loss] };
  const subsidised = subsidisedShare(parameters.foundJobKinds);
  const finding = (from: AfterExitState, hazard: PiecewiseConstant) =>
    [
      { from, to: 'foundJobUnsubsidised', hazard: scale(hazard, 1 - subsidised), clock: 'model' },
      { from, to: 'foundJobSubsidised', hazard: scale(hazard, subsidised), clock: 'model' },
    ] as const;
  const losing = (from: AfterExitState, hazard: PiecewiseConstant) =>
    ({ from, to: 'jobLost', hazard, clock: 'state' }) as const;
  return {
    states,
    transitions: [
      ...finding('seeking', search),
      ...finding('jobLost', search),
      ...finding('studying', studies),
      losing('exitJobUnsubsidised', constant(loss)),
      losing('foundJobUnsubsidised', constant(loss)),
      losing('exitJobSubsidised', subsidisedLoss),
      losing('foundJobSubsidised', subsidisedLoss),
    ],
    plannedEnds: [],
  };
}

/** When the hazard of finding work changes, in months since exit. */
export const SEARCH_MONTHS: readonly [number, number, number] = [0, 6, 24];

/**
 * Months in a subsidised job between which the subsidy is taken to end: the hazard of losing it is
 * doubled.
 */
export const SUBSIDY_MONTHS = [24, 36] as const;

/**
 * The hazard of finding work, per month.
 *
 * @param searchFactor relative to a completer's with today's hand-over
 * @param months since exit
 */
export function searchHazardPerMonth(
  { workHazardPerMonth, laterHazardRatio }: Parameters,
  searchFactor: number,
  months: number,
): number {
  const ratio = Math.min(HIGHEST_RATIO, laterHazardRatio);
  const level = Math.min(HIGHEST_PER_MONTH, workHazardPerMonth * searchFactor);
  return months < SEARCH_MONTHS[1]
    ? level
    : level * (months < SEARCH_MONTHS[2] ? ratio : ratio * ratio);
}

/** The hazard of losing an unsubsidised job, per month: as drawn, but at most 5. */
export function jobLossPerMonth(parameters: Parameters): number {
  return Math.min(HIGHEST_PER_MONTH, parameters.jobLossPerMonth);
}

/**
 * What a hazard, or its change with time, is taken to be at most: a belief may be so wide that a
 * draw from it would have people change jobs every hour.
 */
const HIGHEST_PER_MONTH = 5;
const HIGHEST_RATIO = 5;

/** Which of the after-exit states is work. */
export const WORK_STATES = [
  'exitJobUnsubsidised',
  'exitJobSubsidised',
  'foundJobUnsubsidised',
  'foundJobSubsidised',
] as const satisfies readonly AfterExitState[];

function steps(months: number): number[] {
  const count = Math.round(months / AFTER_EXIT_STEP_MONTHS);
  return Array.from({ length: count + 1 }, (_, i) => i * AFTER_EXIT_STEP_MONTHS);
}

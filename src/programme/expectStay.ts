import { byOutcome, type ByOutcome, type Outcome } from '../evidence/outcome.ts';
import { expectHazards } from '../multistate/expectHazards.ts';
import type { HazardModel } from '../multistate/hazardModel.ts';
import { ofState } from '../multistate/occupancyTrace.ts';
import { keepRecent } from '../memo/keepRecent.ts';
import type { PlannedEnd } from './plannedStay.ts';
import { CAUSES, changesOf, type StayHazards } from './stayHazards.ts';

/** What is expected of one person from the first day in the programme. */
export interface StayExpectation {
  /** Share by outcome; sums to 1. */
  readonly shares: ByOutcome;
  /** Share who stay until the end that is planned for them. */
  readonly reachedPlannedEnd: number;
  /** The same by when that is, the earliest first. */
  readonly plannedEnds: readonly PlannedEnd[];
  /** Until the exit, or the planned end. */
  readonly meanStayMonths: number;
  /** Ends of the intervals below, in months since start; the last one is the latest planned end. */
  readonly timesMonths: readonly number[];
  /** Person-months spent in each interval. */
  readonly personMonths: readonly number[];
  /** Exits in each interval before the planned ends, by outcome (rehab: none). */
  readonly exits: readonly ByOutcome[];
}

/**
 * A few scenarios' groups and referral classes: while one lever is dragged the others' stays stay
 * known.
 */
const STAYS_KEPT = 200;

/**
 * The stay as a multistate model: one state to leave by competing risks, or by the planned end.
 *
 * @param hazards per month
 * @param plannedLengthMonths above 0
 */
export function stayModel(hazards: StayHazards, plannedLengthMonths: number): HazardModel {
  return {
    states: ['enrolled', ...CAUSES, 'rehab'],
    transitions: CAUSES.map((cause) => ({
      from: 'enrolled',
      to: cause,
      hazard: hazards[cause],
      clock: 'state',
    })),
    plannedEnds: [{ from: 'enrolled', to: 'rehab', atTimeInState: plannedLengthMonths }],
  };
}

/**
 * Expected course of a stay. Exact: the hazards are constant within each interval of the grid.
 *
 * @param hazards per month
 * @param ends when the stay is meant to end, the earliest first; their shares sum to 1
 * @returns for one person
 * @throws RangeError without an end
 */
export const expectStay = keepRecent(
  computeStay,
  (hazards: StayHazards, ends: readonly PlannedEnd[]) => [hazards, ends],
  STAYS_KEPT,
);

function computeStay(hazards: StayHazards, ends: readonly PlannedEnd[]): StayExpectation {
  const latest = ends.at(-1);
  if (!latest) throw new RangeError('a stay without an end');
  const times = grid(hazards, ends);
  const trace = expectHazards(stayModel(hazards, latest.atMonths), { enrolled: 1 }, times);
  const personMonths = [...ofState(trace.durations, trace, 'enrolled')];
  const exits = personMonths.map((_, interval) =>
    byOutcome((outcome) =>
      outcome === 'rehab' ? 0 : (trace.moves[CAUSES.indexOf(outcome)]?.[interval] ?? 0),
    ),
  );
  const reachedPlannedEnd = trace.moves[CAUSES.length]?.at(-1) ?? 0;
  const whole: StayExpectation = {
    shares: byOutcome((outcome) => ofState(trace.occupancy, trace, outcome).at(-1) ?? 0),
    reachedPlannedEnd,
    plannedEnds: [{ atMonths: latest.atMonths, share: reachedPlannedEnd }],
    meanStayMonths: personMonths.reduce((sum, months) => sum + months, 0),
    timesMonths: times.slice(1),
    personMonths,
    exits,
  };
  if (ends.length === 1) return whole;
  const enrolled = ofState(trace.occupancy, trace, 'enrolled');
  const enrolledAt = (time: number) => enrolled[times.indexOf(time)] ?? 0;
  return withEarlierEnds(whole, ends, enrolledAt);
}

/**
 * What remains of a stay until the latest end when it is meant to end earlier for some: until its
 * end everybody stays alike, so each interval counts for those whose end is not before it.
 *
 * @param enrolledAt share still enrolled at an earlier end
 */
function withEarlierEnds(
  whole: StayExpectation,
  ends: readonly PlannedEnd[],
  enrolledAt: (time: number) => number,
): StayExpectation {
  const weights = whole.timesMonths.map((until) =>
    ends.reduce((sum, { atMonths, share }) => sum + (atMonths >= until ? share : 0), 0),
  );
  const personMonths = whole.personMonths.map((months, i) => months * (weights[i] ?? 0));
  const exits = whole.exits.map((each, i) =>
    byOutcome((outcome) => each[outcome] * (weights[i] ?? 0)),
  );
  const plannedEnds = ends.map(({ atMonths, share }, i) => ({
    atMonths,
    share: share * (i === ends.length - 1 ? whole.reachedPlannedEnd : enrolledAt(atMonths)),
  }));
  const reachedPlannedEnd = plannedEnds.reduce((sum, { share }) => sum + share, 0);
  const left = (outcome: Outcome) => exits.reduce((sum, each) => sum + each[outcome], 0);
  return {
    shares: byOutcome((outcome) => (outcome === 'rehab' ? reachedPlannedEnd : left(outcome))),
    reachedPlannedEnd,
    plannedEnds,
    meanStayMonths: personMonths.reduce((sum, months) => sum + months, 0),
    timesMonths: whole.timesMonths,
    personMonths,
    exits,
  };
}

/** Half months, every time at which a hazard changes, and the planned ends. */
function grid(hazards: StayHazards, ends: readonly PlannedEnd[]): number[] {
  const latest = Math.max(...ends.map(({ atMonths }) => atMonths));
  const halfMonths = Array.from({ length: Math.ceil(latest * 2) }, (_, i) => i / 2);
  const times = [...halfMonths, ...changesOf(hazards)].filter((time) => time < latest);
  return [...new Set([...times, ...ends.map(({ atMonths }) => atMonths)])].sort((a, b) => a - b);
}

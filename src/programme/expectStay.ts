import { byOutcome, type ByOutcome } from '../evidence/outcome.ts';
import { expectHazards } from '../multistate/expectHazards.ts';
import type { HazardModel } from '../multistate/hazardModel.ts';
import { ofState } from '../multistate/occupancyTrace.ts';
import { keepRecent } from '../parameters/keepRecent.ts';
import { CAUSES, changesOf, type StayHazards } from './stayHazards.ts';

/** What is expected of one person from the first day in the programme. */
export interface StayExpectation {
  /** Share by outcome; sums to 1. */
  readonly shares: ByOutcome;
  /** Share who stay until the planned end. */
  readonly reachedPlannedEnd: number;
  readonly meanStayMonths: number;
  /** Ends of the intervals below, in months since start; the last one is the planned end. */
  readonly timesMonths: readonly number[];
  /** Person-months spent in each interval. */
  readonly personMonths: readonly number[];
  /** Exits in each interval before the planned end, by outcome (rehab: none). */
  readonly exits: readonly ByOutcome[];
}

/** A few scenarios' groups and referral classes: while one lever is dragged the others' stays stay known. */
const STAYS_KEPT = 200;

/** The stay as a multistate model: one state to leave by competing risks, or by the planned end. */
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

/** Expected course of a stay. Exact: the hazards are constant within each interval of the grid. */
export const expectStay = keepRecent(
  computeStay,
  (hazards: StayHazards, plannedLengthMonths: number) => [hazards, plannedLengthMonths],
  STAYS_KEPT,
);

function computeStay(hazards: StayHazards, plannedLengthMonths: number): StayExpectation {
  const times = grid(hazards, plannedLengthMonths);
  const trace = expectHazards(stayModel(hazards, plannedLengthMonths), { enrolled: 1 }, times);
  const personMonths = [...ofState(trace.durations, trace, 'enrolled')];
  const exits = personMonths.map((_, interval) =>
    byOutcome((outcome) =>
      outcome === 'rehab' ? 0 : (trace.moves[CAUSES.indexOf(outcome)]?.[interval] ?? 0),
    ),
  );
  const atEnd = (state: string) => ofState(trace.occupancy, trace, state).at(-1) ?? 0;
  return {
    shares: byOutcome(atEnd),
    reachedPlannedEnd: trace.moves[CAUSES.length]?.at(-1) ?? 0,
    meanStayMonths: personMonths.reduce((sum, months) => sum + months, 0),
    timesMonths: times.slice(1),
    personMonths,
    exits,
  };
}

/** Half months, and every time at which a hazard changes. */
function grid(hazards: StayHazards, plannedLengthMonths: number): number[] {
  const halfMonths = Array.from({ length: Math.ceil(plannedLengthMonths * 2) }, (_, i) => i / 2);
  const times = [...halfMonths, ...changesOf(hazards)].filter((time) => time < plannedLengthMonths);
  return [...new Set(times), plannedLengthMonths].sort((a, b) => a - b);
}

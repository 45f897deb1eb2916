import type { PiecewiseConstant } from './piecewiseConstant.ts';

/**
 * A multistate model in continuous time: persons move between states with
 * cause-specific hazards, and leave some states at a planned time. The unit of
 * time is the caller's (the programme uses months).
 */
export interface HazardModel {
  /** Names, each once. */
  readonly states: readonly string[];
  /** Two from and to the same states are competing risks like any others. */
  readonly transitions: readonly HazardTransition[];
  /** At most one for each state. */
  readonly plannedEnds: readonly PlannedEnd[];
}

/** A competing risk: the hazard of moving from one state to another. */
export interface HazardTransition {
  readonly from: string;
  readonly to: string;
  /** Per unit of time, ≥ 0. */
  readonly hazard: PiecewiseConstant;
  /** What the hazard's time is counted from: entry into the state, or the model's start. */
  readonly clock: 'state' | 'model';
}

/** Whoever is still in the state at this time since entry moves on for certain. */
export interface PlannedEnd {
  readonly from: string;
  readonly to: string;
  /** Above 0. */
  readonly atTimeInState: number;
}

/**
 * Refuses a model that no engine could run.
 *
 * @param start persons per state at the beginning
 * @throws when a name is unknown or double, a hazard negative or its pieces out of
 *   order, or a planned end not after 0 or not the only one of its state
 */
export function assertHazardModel(
  { states, transitions, plannedEnds }: HazardModel,
  start: Readonly<Record<string, number>>,
): void {
  const known = new Set(states);
  if (known.size !== states.length) throw new Error(`duplicate state: ${states.join()}`);
  const named = [...transitions, ...plannedEnds].flatMap(({ from, to }) => [from, to]);
  for (const name of [...named, ...Object.keys(start)]) {
    if (!known.has(name)) throw new Error(`unknown state: ${name}`);
  }
  for (const { hazard } of transitions) assertPieces(hazard);
  plannedEnds.forEach(({ from, atTimeInState }, index) => {
    if (!(atTimeInState > 0)) throw new RangeError(`invalid planned end: ${atTimeInState}`);
    if (plannedEnds.findIndex((end) => end.from === from) !== index) {
      throw new Error(`two planned ends: ${from}`);
    }
  });
}

function assertPieces({ from, values }: PiecewiseConstant): void {
  const ascending = from.every((time, i) => (i === 0 ? time === 0 : time > (from[i - 1] ?? 0)));
  if (!ascending || from.length !== values.length) {
    throw new RangeError(`invalid pieces: ${from.join()}`);
  }
  for (const value of values) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid hazard: ${value}`);
  }
}

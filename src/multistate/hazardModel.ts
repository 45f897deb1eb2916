import type { PiecewiseConstant } from './piecewiseConstant.ts';

/**
 * A multistate model in continuous time: persons move between states with
 * cause-specific hazards, and leave some states at a planned time. The unit of
 * time is the caller's (the programme uses months).
 */
export interface HazardModel {
  readonly states: readonly string[];
  readonly transitions: readonly HazardTransition[];
  readonly plannedEnds: readonly PlannedEnd[];
}

/** A competing risk: the hazard of moving from one state to another. */
export interface HazardTransition {
  readonly from: string;
  readonly to: string;
  readonly hazard: PiecewiseConstant;
  /** What the hazard's time is counted from: entry into the state, or the model's start. */
  readonly clock: 'state' | 'model';
}

/** Whoever is still in the state at this time since entry moves on for certain. */
export interface PlannedEnd {
  readonly from: string;
  readonly to: string;
  readonly atTimeInState: number;
}

/**
 * Refuses a model that no engine could run.
 *
 * @throws when a name is unknown or double, a hazard negative, or a planned end not after 0
 */
export function assertHazardModel(model: HazardModel): void {
  const states = new Set(model.states);
  if (states.size !== model.states.length)
    throw new Error(`duplicate state: ${model.states.join()}`);
  for (const { from, to } of [...model.transitions, ...model.plannedEnds]) {
    for (const name of [from, to]) if (!states.has(name)) throw new Error(`unknown state: ${name}`);
  }
  for (const { hazard } of model.transitions) {
    for (const value of hazard.values) {
      if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid hazard: ${value}`);
    }
  }
  for (const { atTimeInState } of model.plannedEnds) {
    if (!(atTimeInState > 0)) throw new RangeError(`invalid planned end: ${atTimeInState}`);
  }
}

import type { OccupancyTrace } from '../../src/multistate/occupancyTrace.ts';

/**
 * A multistate model in steps: at the end of every cycle a person moves with
 * given probabilities, or stays. Probabilities may depend on how many cycles the
 * person has been in the state.
 */
export interface CycleModel {
  readonly states: readonly string[];
  readonly transitions: readonly CycleTransition[];
}

export interface CycleTransition {
  readonly from: string;
  readonly to: string;
  /** `[i]` is the probability in the cycle after i whole cycles in the state; the last one goes on. */
  readonly probabilities: readonly number[];
}

/**
 * Expected occupancy at records 0 … `cycles`.
 *
 * @param start persons per state at record 0
 * @throws when a state is unknown or the probabilities of leaving a state exceed 1
 */
export function expectCycles(
  model: CycleModel,
  start: Readonly<Record<string, number>>,
  cycles: number,
): OccupancyTrace {
  const { states } = model;
  const named = [...model.transitions.map(({ from }) => from), ...Object.keys(start)];
  for (const state of named) indexOf(states, state);
  const ways = states.map((state) =>
    model.transitions
      .filter(({ from }) => from === state)
      .map(({ to, probabilities }) => ({ to: indexOf(states, to), probabilities })),
  );
  const occupancy = states.map(() => new Float64Array(cycles + 1));
  // persons[state][i]: who has been in the state for i whole cycles.
  let persons = states.map((state) => [start[state] ?? 0]);
  for (let cycle = 0; ; cycle++) {
    persons.forEach((ages, state) => {
      const column = occupancy[state];
      if (column) column[cycle] = ages.reduce((sum, count) => sum + count, 0);
    });
    if (cycle === cycles) break;
    const next = persons.map((ages) => [0, ...ages.map(() => 0)]);
    persons.forEach((ages, state) => {
      ages.forEach((count, age) => {
        let staying = 1;
        for (const { to, probabilities } of ways[state] ?? []) {
          const probability = probabilities[Math.min(age, probabilities.length - 1)] ?? 0;
          staying -= probability;
          addTo(next[to], 0, count * probability);
        }
        if (staying < -1e-12) throw new RangeError(`probabilities exceed 1: ${states[state]}`);
        addTo(next[state], age + 1, count * staying);
      });
    });
    persons = next;
  }
  return { states, times: Array.from({ length: cycles + 1 }, (_, i) => i), occupancy };
}

function indexOf(states: readonly string[], state: string): number {
  const index = states.indexOf(state);
  if (index < 0) throw new Error(`unknown state: ${state}`);
  return index;
}

function addTo(values: number[] | undefined, index: number, amount: number): void {
  if (values) values[index] = (values[index] ?? 0) + amount;
}

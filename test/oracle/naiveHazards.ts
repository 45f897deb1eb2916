import type { HazardModel } from '../../src/multistate/hazardModel.ts';
import type { PiecewiseConstant } from '../../src/multistate/piecewiseConstant.ts';

/** Persons in each state at each of the times asked for, and the person-time spent there so far. */
export interface NaiveTrace {
  readonly persons: readonly (readonly number[])[];
  readonly personTime: readonly (readonly number[])[];
}

/**
 * Pushes a cohort forward in tiny steps: `cells[state][age]` is who has been in the state for
 * `age` whole steps. Whoever leaves during a step is put into the next state when the step is
 * over, so the error is of the first order in the step. Changes of hazard, planned ends and
 * the times asked for should be whole numbers of steps.
 */
export function naiveHazards(
  model: HazardModel,
  start: Readonly<Record<string, number>>,
  times: readonly number[],
  step: number,
): NaiveTrace {
  const { states } = model;
  const lastStep = Math.round(times[times.length - 1]! / step);
  const cells = states.map((state) => {
    const ages = new Float64Array(lastStep + 2);
    ages[0] = start[state] ?? 0;
    return ages;
  });
  const sums = () => cells.map((ages) => ages.reduce((sum, count) => sum + count, 0));
  const ways = states.map((state) =>
    model.transitions
      .filter(({ from }) => from === state)
      .map(({ to, hazard, clock }) => ({
        target: states.indexOf(to),
        clock,
        // The hazard in the middle of each step since entry, or since the model's start.
        steps: Array.from({ length: lastStep }, (_, i) => naiveValue(hazard, (i + 0.5) * step)),
      })),
  );
  const ends = states.map((state) => {
    const end = model.plannedEnds.find(({ from }) => from === state);
    return end && { age: Math.round(end.atTimeInState / step), target: states.indexOf(end.to) };
  });
  const spent = states.map(() => 0);
  const persons: number[][] = [];
  const personTime: number[][] = [];
  const isAsked = new Set(times.map((time) => Math.round(time / step)));
  for (let now = 0; ; now++) {
    if (isAsked.has(now)) {
      persons.push(sums());
      personTime.push([...spent]);
    }
    if (now === lastStep) break;
    const before = sums();
    const arrivals = states.map(() => 0);
    cells.forEach((ages, state) => {
      for (let age = now; age >= 0; age--) {
        const count = ages[age]!;
        if (count === 0) continue;
        const own = ways[state]!;
        let total = 0;
        for (const { clock, steps } of own) total += steps[clock === 'state' ? age : now]!;
        const leaving = total === 0 ? 0 : count * (1 - Math.exp(-total * step));
        for (const { clock, steps, target } of own) {
          if (total === 0) break;
          arrivals[target]! += (leaving * steps[clock === 'state' ? age : now]!) / total;
        }
        const end = ends[state];
        ages[age] = 0;
        if (end && age + 1 >= end.age) arrivals[end.target]! += count - leaving;
        else ages[age + 1] = count - leaving;
      }
    });
    arrivals.forEach((count, state) => (cells[state]![0]! += count));
    const after = sums();
    states.forEach((_, state) => (spent[state]! += ((before[state]! + after[state]!) / 2) * step));
  }
  return { persons, personTime };
}

function naiveValue({ from, values }: PiecewiseConstant, time: number): number {
  let value = 0;
  from.forEach((start, piece) => {
    if (start <= time) value = values[piece]!;
  });
  return value;
}

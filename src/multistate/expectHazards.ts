import { exp, oneMinusExpOfMinus } from '../numeric/exponential.ts';
import { assertHazardModel, type HazardModel } from './hazardModel.ts';
import type { HazardTrace } from './occupancyTrace.ts';
import { integrate, lastChange, type PiecewiseConstant } from './piecewiseConstant.ts';

/**
 * Expected occupancy, person-time and moves of a cohort in a hazard model.
 *
 * Everyone who is in a state from the start is followed without error, whatever
 * the grid. Who enters during an interval is taken to enter at the mean time of
 * entry and followed from there; the error of that is of the second order in the
 * interval's length (hazard × length ≤ 0.02 keeps it below 10⁻⁴ of the flow).
 *
 * @param start persons per state at `times[0]`, when the model's clock is 0
 * @param times ascending, at least two; in the model’s unit of time
 * @returns occupancy at each of `times`, person-time and moves in each interval between them
 * @throws for an impossible model (see `assertHazardModel`)
 */
export function expectHazards(
  model: HazardModel,
  start: Readonly<Record<string, number>>,
  times: readonly number[],
): HazardTrace {
  assertHazardModel(model, start);
  return new HazardRecursion(model, start, times).run();
}

/** Persons who entered a state together. */
interface Cohort {
  readonly enteredAt: number;
  persons: number;
}

/** Entries into one state during one interval, with the mean time of entry. */
interface Arrivals {
  persons: number;
  personTimes: number;
}

interface Way {
  readonly move: number;
  readonly to: number;
  readonly hazard: PiecewiseConstant;
  readonly clock: 'state' | 'model';
}

class HazardRecursion {
  private readonly ways: readonly (readonly Way[])[];
  private readonly ends: readonly ({ move: number; to: number; after: number } | undefined)[];
  /** Time in state after which age no longer matters, so that older cohorts are one. */
  private readonly ageless: readonly number[];
  private readonly cohorts: Cohort[][];
  private readonly occupancy: Float64Array[];
  private readonly durations: Float64Array[];
  private readonly moves: Float64Array[];
  /** Risk of each way out over the interval at hand, kept to allocate nothing in the loop. */
  private readonly risks: Float64Array;
  private interval = 0;

  constructor(
    private readonly model: HazardModel,
    start: Readonly<Record<string, number>>,
    private readonly times: readonly number[],
  ) {
    const { states, transitions, plannedEnds } = model;
    this.ways = states.map((state) =>
      transitions.flatMap(({ from, to, hazard, clock }, move) =>
        from === state ? [{ move, to: states.indexOf(to), hazard, clock }] : [],
      ),
    );
    this.ends = states.map((state) => {
      const index = plannedEnds.findIndex(({ from }) => from === state);
      const end = plannedEnds[index];
      return (
        end && {
          move: transitions.length + index,
          to: states.indexOf(end.to),
          after: end.atTimeInState,
        }
      );
    });
    this.ageless = states.map((_, state) =>
      this.ends[state]
        ? Infinity
        : Math.max(
            0,
            ...(this.ways[state] ?? [])
              .filter(({ clock }) => clock === 'state')
              .map(({ hazard }) => lastChange(hazard)),
          ),
    );
    const origin = times[0] ?? 0;
    this.cohorts = states.map((state) => [{ enteredAt: origin, persons: start[state] ?? 0 }]);
    const columns = (count: number, length: number) =>
      Array.from({ length: count }, () => new Float64Array(length));
    this.risks = new Float64Array(transitions.length);
    this.occupancy = columns(states.length, times.length);
    this.durations = columns(states.length, times.length - 1);
    this.moves = columns(transitions.length + plannedEnds.length, times.length - 1);
  }

  run(): HazardTrace {
    this.record(0);
    for (this.interval = 0; this.interval < this.times.length - 1; this.interval++) {
      this.advance(this.times[this.interval] ?? 0, this.times[this.interval + 1] ?? 0);
      this.record(this.interval + 1);
    }
    const { occupancy, durations, moves, times } = this;
    return { states: this.model.states, times, occupancy, durations, moves };
  }

  private record(point: number): void {
    this.cohorts.forEach((cohorts, state) => {
      let sum = 0;
      for (const cohort of cohorts) sum += cohort.persons;
      const column = this.occupancy[state];
      if (column) column[point] = sum;
    });
  }

  /** Moves everybody from one time to the next, newcomers included. */
  private advance(from: number, to: number): void {
    const first = this.noArrivals();
    this.cohorts.forEach((cohorts, state) => {
      for (const cohort of cohorts) {
        cohort.persons = this.follow(cohort.persons, state, cohort.enteredAt, from, to, first);
      }
    });
    // Who enters may leave again before the interval ends; a third move waits for the next one.
    const second = this.noArrivals();
    first.forEach((arrivals, state) => {
      if (arrivals.persons === 0) return;
      const enteredAt = arrivals.personTimes / arrivals.persons;
      const persons = this.follow(arrivals.persons, state, enteredAt, enteredAt, to, second);
      this.cohorts[state]?.push({ enteredAt, persons });
    });
    second.forEach((arrivals, state) => {
      if (arrivals.persons === 0) return;
      const enteredAt = arrivals.personTimes / arrivals.persons;
      this.stay(state, arrivals.persons * (to - enteredAt));
      this.cohorts[state]?.push({ enteredAt, persons: arrivals.persons });
    });
    this.mergeOldCohorts(to);
  }

  /**
   * Lets competing risks and the planned end work on a cohort; returns who is left in the state.
   */
  private follow(
    persons: number,
    state: number,
    enteredAt: number,
    from: number,
    to: number,
    arrivals: readonly Arrivals[],
  ): number {
    if (persons === 0) return 0;
    const end = this.ends[state];
    const endsAt = end ? enteredAt + end.after : Infinity;
    const until = Math.min(to, Math.max(from, endsAt));
    const ways = this.ways[state] ?? [];
    let risk = 0;
    for (let way = 0; way < ways.length; way++) {
      const { hazard, clock } = ways[way] as Way;
      const origin = clock === 'state' ? enteredAt : (this.times[0] ?? 0);
      const own = integrate(hazard, until - origin) - integrate(hazard, from - origin);
      this.risks[way] = own;
      risk += own;
    }
    const left = persons * exp(-risk);
    const gone = persons * oneMinusExpOfMinus(risk);
    // The quotient first: with a hazard next to nothing, `gone` alone has no digits left.
    const meanPart = risk === 0 ? 1 : oneMinusExpOfMinus(risk) / risk;
    this.stay(state, persons * (until - from) * meanPart);
    if (gone > 0) {
      const meanTime = from + (until - from) * meanFractionOfLeaving(risk, left / gone);
      for (let way = 0; way < ways.length; way++) {
        const { move, to: target } = ways[way] as Way;
        this.move(move, target, (gone * (this.risks[way] ?? 0)) / risk, meanTime, arrivals);
      }
    }
    if (!end || endsAt > to) return left;
    this.move(end.move, end.to, left, until, arrivals);
    return 0;
  }

  private move(
    move: number,
    target: number,
    persons: number,
    time: number,
    arrivals: readonly Arrivals[],
  ): void {
    const column = this.moves[move];
    if (column) column[this.interval] = (column[this.interval] ?? 0) + persons;
    const entry = arrivals[target];
    if (!entry) return;
    entry.persons += persons;
    entry.personTimes += persons * time;
  }

  private stay(state: number, personTime: number): void {
    const column = this.durations[state];
    if (column) column[this.interval] = (column[this.interval] ?? 0) + personTime;
  }

  /** Joins the cohorts of a state whose age no longer matters, in place. */
  private mergeOldCohorts(now: number): void {
    this.cohorts.forEach((cohorts, state) => {
      const ageless = this.ageless[state] ?? 0;
      let old: Cohort | undefined;
      let kept = 0;
      for (const cohort of cohorts) {
        if (cohort.persons === 0) continue;
        if (now - cohort.enteredAt >= ageless) {
          if (old) {
            old.persons += cohort.persons;
            continue;
          }
          old = cohort;
        }
        cohorts[kept++] = cohort;
      }
      cohorts.length = kept;
    });
  }

  private noArrivals(): Arrivals[] {
    return this.model.states.map(() => ({ persons: 0, personTimes: 0 }));
  }
}

/**
 * Where in an interval, on average, those leave who leave during it at constant
 * hazard: 1 / risk − left / gone, which near 0 is ½ − risk / 12.
 */
function meanFractionOfLeaving(risk: number, leftPerGone: number): number {
  return risk < 0.001 ? 0.5 - risk / 12 : 1 / risk - leftPerGone;
}

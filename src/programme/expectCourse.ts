import { OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import type { HazardTrace } from '../multistate/occupancyTrace.ts';
import { AFTER_EXIT_STEP_MONTHS, type AfterExitExpectation } from './afterExit.ts';
import type { ProgrammeExpectation } from './expectProgramme.ts';
import { exitEvents, spreadOverYear } from './intakeEvents.ts';

/** Where those who start in a year can be, once they have started. */
export const WHEREABOUTS = ['enrolled', 'working', 'studying', 'seeking', 'droppedOut'] as const;
/** One of the five. */
export type Whereabouts = (typeof WHEREABOUTS)[number];

/** A year's starters from the first day of the year on. */
export interface IntakeCourse {
  /** 0, 1, … months from the first day of the year. */
  readonly timesMonths: readonly number[];
  /** Expected persons at each time; together those who have started by then. */
  readonly persons: Readonly<Record<Whereabouts, Float64Array>>;
}

/**
 * Where a year's starters are expected to be, month by month. Starts are spread evenly over
 * the year. A job that was lost is looked for again; who dropped out counts as such until there
 * is a job. Who leaves during a month leaves in its middle on average.
 *
 * @param after what follows on each way out, for at least `months` months
 * @param months how far they are followed; rounded to whole steps
 */
export function expectCourse(
  programme: ProgrammeExpectation,
  after: AfterExitExpectation,
  months: number,
): IntakeCourse {
  const points = Math.round(months / AFTER_EXIT_STEP_MONTHS) + 1;
  const timesMonths = Array.from({ length: points }, (_, i) => i * AFTER_EXIT_STEP_MONTHS);
  const empty = () => new Float64Array(points);
  const persons = {
    enrolled: empty(),
    working: empty(),
    studying: empty(),
    seeking: empty(),
    droppedOut: empty(),
  };
  timesMonths.forEach((time, i) => {
    persons.enrolled[i] = (programme.startsPerYear * Math.min(time, 12)) / 12;
  });
  for (const outcome of OUTCOMES) {
    const exits = spreadOverYear(exitEvents(programme, outcome), points);
    const trace = after[outcome];
    trace.states.forEach((state, column) => {
      const into = persons[whereaboutsOf(state, outcome)];
      addThoseWhoLeft(into, exits, occupancyOf(trace, column));
    });
    addThoseWhoLeft(persons.enrolled, exits, () => -1);
  }
  return { timesMonths, persons };
}

function whereaboutsOf(state: string, outcome: Outcome): Whereabouts {
  if (state.includes('Job')) return 'working';
  if (outcome === 'avbrott') return 'droppedOut';
  return state === 'studying' ? 'studying' : 'seeking';
}

function occupancyOf({ occupancy }: HazardTrace, column: number): (step: number) => number {
  return (step) => occupancy[column]?.[step] ?? 0;
}

/**
 * @param exits persons who leave in each step
 * @param at share of them who are there so many steps later
 */
function addThoseWhoLeft(
  into: Float64Array,
  exits: Float64Array,
  at: (step: number) => number,
): void {
  exits.forEach((left, step) => {
    if (left === 0) return;
    for (let point = step + 1; point < into.length; point++) {
      const lag = point - step;
      into[point] = (into[point] ?? 0) + (left * (at(lag - 1) + at(lag))) / 2;
    }
  });
}

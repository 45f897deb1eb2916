import type { Outcome } from '../evidence/outcome.ts';
import { AFTER_EXIT_STEP_MONTHS } from './afterExit.ts';
import type { ProgrammeExpectation, StartersExpectation } from './expectProgramme.ts';
import type { StayExpectation } from './expectStay.ts';

/** Something that happens a while after a start. */
export interface IntakeEvent {
  /** Since the start. */
  readonly atMonths: number;
  /** Persons, or person-months. */
  readonly amount: number;
}

/** Persons of a year’s starts who leave in one way, by time since their start. */
export function exitEvents(programme: ProgrammeExpectation, outcome: Outcome): IntakeEvent[] {
  return startersOf(programme).flatMap(({ starts, stay, move }) => {
    const exits = exitsOf(stay, starts, outcome);
    if (!move) return exits;
    const staying = outcome === 'avbrott' ? 1 - move.chance : 1;
    return [
      ...exits.map(({ atMonths, amount }) => ({ atMonths, amount: amount * staying })),
      ...afterMoves(stay, starts * move.chance, exitsOf(move.stay, 1, outcome)),
    ];
  });
}

/** Person-months of a year’s starts, by time since the start. */
export function personMonthEvents(programme: ProgrammeExpectation): IntakeEvent[] {
  return startersOf(programme).flatMap(({ starts, stay, move }) => [
    ...personMonthsOf(stay, starts),
    ...(move ? afterMoves(stay, starts * move.chance, personMonthsOf(move.stay, 1)) : []),
  ]);
}

function startersOf({ groups }: ProgrammeExpectation): StartersExpectation[] {
  return groups.flatMap(({ stays }) => stays.filter(({ starts }) => starts > 0));
}

/** Exits of some persons, by time since their start. */
function exitsOf(stay: StayExpectation, persons: number, outcome: Outcome): IntakeEvent[] {
  if (outcome === 'rehab') {
    return stay.plannedEnds.map(({ atMonths, share }) => ({ atMonths, amount: persons * share }));
  }
  return stay.exits.map((exits, i) => ({
    atMonths: middle(stay.timesMonths, i),
    amount: persons * exits[outcome],
  }));
}

/** Person-months of some persons, by time since their start. */
function personMonthsOf(stay: StayExpectation, persons: number): IntakeEvent[] {
  return stay.personMonths.map((months, i) => ({
    atMonths: middle(stay.timesMonths, i),
    amount: persons * months,
  }));
}

/**
 * What happens after the move of those who drop out of a first stay to begin a second one, by
 * time since the first start. Who moves during an interval moves in its middle.
 *
 * @param second events of one person, by time since the move
 */
function afterMoves(
  first: StayExpectation,
  persons: number,
  second: readonly IntakeEvent[],
): IntakeEvent[] {
  return exitsOf(first, persons, 'avbrott').flatMap(({ atMonths, amount }) =>
    second.map((event) => ({
      atMonths: atMonths + event.atMonths,
      amount: amount * event.amount,
    })),
  );
}

function middle(ends: readonly number[], index: number): number {
  return ((ends[index - 1] ?? 0) + (ends[index] ?? 0)) / 2;
}

/**
 * Events after starts that are spread evenly over twelve months.
 *
 * @param points how many times the steps lie between, the first day of the year among them
 * @returns the amount in each of the `points` − 1 steps; later ones are left out
 */
export function spreadOverYear(events: readonly IntakeEvent[], points: number): Float64Array {
  const increments = new Float64Array(points - 1);
  const step = AFTER_EXIT_STEP_MONTHS;
  // Events at the same time count together, so that each time is spread once.
  const amounts = new Map<number, number>();
  for (const { atMonths, amount } of events) {
    amounts.set(atMonths, (amounts.get(atMonths) ?? 0) + amount);
  }
  for (const [atMonths, amount] of amounts) {
    const end = Math.min(points - 1, Math.ceil((atMonths + 12) / step));
    for (let i = Math.floor(atMonths / step); i < end; i++) {
      const months = Math.min((i + 1) * step, atMonths + 12) - Math.max(i * step, atMonths);
      increments[i] = (increments[i] ?? 0) + (amount * months) / 12;
    }
  }
  return increments;
}

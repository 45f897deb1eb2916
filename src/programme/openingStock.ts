import type { RiskTable } from '../multistate/riskTable.ts';
import type { DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { PersonDraws } from '../random/personDraws.ts';
import { classAt } from './classAt.ts';
import { PLANNED_END } from './groupStays.ts';
import { OUTCOME_OF } from './intakeSimulator.ts';
import { endOfStay, latestEnd, type PlannedStay } from './plannedStay.ts';
import { CAUSES } from './stayHazards.ts';
import type { SteadyState } from './steadyState.ts';

/**
 * Hears of each person of an opening stock.
 *
 * @param atMonths when they leave, from the first day on
 * @param outcome index among `OUTCOMES`
 * @param classIndex index among `AGENCY_CLASSES`
 * @param person 0, 1, …
 */
export type StockListener = (
  atMonths: number,
  outcome: number,
  classIndex: number,
  person: number,
) => void;

/**
 * Those who are in a group on the first day. Who is met in a steady state is of a class in
 * proportion to those who begin a stay and its mean, and of an age in proportion to the chance of
 * reaching it.
 *
 * A person uses events 0, 1 and 4 of the key's draws; what follows after the stay may use the
 * others.
 */
export class OpeningStock {
  private readonly countDraws: DrawSource;
  private readonly draws: PersonDraws;

  /** @param persons how many, ≥ 0; a fraction is settled by a draw */
  constructor(
    key: DrawKey,
    private readonly persons: number,
  ) {
    this.countDraws = new DrawSource(key);
    this.draws = new PersonDraws(key);
  }

  /** Draws the stock of one future, person by person. */
  draw(replicate: number, state: SteadyState, leave: StockListener): void {
    const { countDraws, draws } = this;
    const { tables, entries, meanStayMonths, planned } = state;
    const fk = (entries[0] as number) * (meanStayMonths[0] as number);
    const af = (entries[1] as number) * (meanStayMonths[1] as number);
    const all = fk + af + (entries[2] as number) * (meanStayMonths[2] as number);
    countDraws.moveTo(replicate, 0);
    const count = Math.floor(this.persons + countDraws.uniform());
    draws.moveTo(replicate);
    for (let person = 0; person < count; person++) {
      draws.person = person;
      draws.draw(0);
      const classIndex = classAt(draws.first * all, fk, af);
      const table = tables[classIndex];
      if (!table) throw new Error(`no such class: ${classIndex}`);
      const atRisk = draws.second * (meanStayMonths[classIndex] as number);
      const age = ageInStock(table, atRisk, planned);
      draws.draw(1);
      const leaves = table.timeAfter(age, draws.wait);
      const causeDraw = draws.second;
      const end =
        age > planned.plannedLengthMonths
          ? latestEnd(planned)
          : endOfStay(planned, leaves, draws, EXTENDED);
      const cause = leaves < end ? table.causeAt(causeDraw) : PLANNED_END;
      leave(Math.min(leaves, end) - age, OUTCOME_OF[cause] as number, classIndex, person);
    }
  }
}

/**
 * How long somebody has been there who is met on any day: after the planned length only those
 * whose stay is made longer.
 *
 * @param atRisk 0 … the mean stay
 */
function ageInStock(table: RiskTable, atRisk: number, planned: PlannedStay): number {
  const { plannedLengthMonths, extendedShare } = planned;
  if (extendedShare === 0) return table.ageAt(atRisk, plannedLengthMonths);
  const before = table.expectUntil(plannedLengthMonths, CHANCES);
  const whole = atRisk <= before ? atRisk : before + (atRisk - before) / extendedShare;
  return table.ageAt(whole, latestEnd(planned));
}

/** Read by nobody. */
const CHANCES = new Float64Array(CAUSES.length + 1);

/** Which of a person's draws says whether the stay is made longer. */
const EXTENDED = 4;

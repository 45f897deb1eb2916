import { PlaceQueue } from '../multistate/placeQueue.ts';
import type { RiskTable } from '../multistate/riskTable.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { PersonDraws } from '../random/personDraws.ts';
import type { GroupLevers } from '../scenario/scenario.ts';
import type { GroupOnDraw } from './groupOnDraw.ts';
import type { IntakeSimulator, Onward } from './intakeSimulator.ts';
import type { PlannedStay } from './plannedStay.ts';
import { CAUSES } from './stayHazards.ts';

/**
 * Makes a year's starters of one group wait for a place, first come first served. On the first
 * day nobody is in line, and the opening stock has been in the programme for as long as
 * participants have in a steady state of the scenario's own stays; if it exceeds the places, the
 * surplus stays until it leaves. Who comes over from another group comes in above the
 * places. Waiting postpones the start and changes nothing else.
 *
 *     queue.open(replicate, group);
 *     queue.postpone(intake, nextQueue);
 */
export class GroupQueue {
  /** Months that the starters of the replicate at hand waited, all together. */
  waitedMonths = 0;

  private readonly queue = new PlaceQueue();
  private readonly places: number;
  /** How many are there on the first day, and then the course of each of them. */
  private readonly stockDraws: DrawSource;
  private readonly draws: PersonDraws;
  /** The starters in the order in which they come. */
  private order = new Uint32Array(64);

  /** @param overIntakeShare participants beyond the places, as a share of the places; ≥ 0 */
  constructor(
    seed: DrawKey,
    groupId: string,
    private readonly levers: Pick<GroupLevers, 'places' | 'openingStock'>,
    overIntakeShare: number,
  ) {
    this.places = wholePlaces(levers.places, overIntakeShare);
    this.stockDraws = new DrawSource(drawKey(seed, 'queue', groupId));
    this.draws = new PersonDraws(drawKey(seed, 'queue', groupId));
  }

  /**
   * The first day of a replicate.
   *
   * @param onward where those go on who go over to another group, and the queue there, opened too
   */
  open(replicate: number, group: GroupOnDraw, onward?: Onward, next?: GroupQueue): void {
    this.queue.open(this.places);
    this.admitStock(replicate, group, onward, next);
  }

  /**
   * Postpones the starts of those who find no place.
   *
   * @param next the queue, opened too, of the group that persons go over to
   */
  postpone(
    { count, startMonths, stayMonths, ownMonths }: IntakeSimulator,
    next?: GroupQueue,
  ): void {
    if (count > this.order.length) this.order = new Uint32Array(2 * count);
    for (let person = 0; person < count; person++) this.order[person] = person;
    const comers = this.order.subarray(0, count);
    comers.sort((a, b) => (startMonths[a] as number) - (startMonths[b] as number) || a - b);
    this.waitedMonths = 0;
    for (let i = 0; i < count; i++) {
      const person = comers[i] as number;
      const arrival = startMonths[person] as number;
      const own = ownMonths[person] as number;
      const start = this.queue.enter(arrival, own);
      startMonths[person] = start;
      this.waitedMonths += start - arrival;
      const stay = stayMonths[person] as number;
      if (stay > own) next?.queue.admit(start + own, start + stay);
    }
  }

  /**
   * Lets the opening stock be there. Who is met in the programme is of a class in proportion
   * to those who begin a stay and its mean, and of an age in proportion to the chance of reaching it. A
   * fraction of a person is settled by a draw of the group's own.
   */
  private admitStock(
    replicate: number,
    group: GroupOnDraw,
    onward: Onward | undefined,
    next: GroupQueue | undefined,
  ): void {
    const { draws, stockDraws } = this;
    const { entriesByClass, monthsByClass, planned, stays } = group;
    const fk = (entriesByClass[0] as number) * (monthsByClass[0] as number);
    const af = (entriesByClass[1] as number) * (monthsByClass[1] as number);
    const all = fk + af + (entriesByClass[2] as number) * (monthsByClass[2] as number);
    stockDraws.moveTo(replicate, 0);
    const stock = Math.floor(this.levers.openingStock + stockDraws.uniform());
    draws.moveTo(replicate);
    for (let person = 0; person < stock; person++) {
      draws.person = person;
      draws.draw(0);
      const at = draws.first * all;
      const place = at < fk ? 0 : at < fk + af ? 1 : 2;
      const table = stays.tables[place];
      if (!table) throw new Error(`no such class: ${place}`);
      const age = ageInStock(table, draws.second * (monthsByClass[place] as number), planned);
      draws.draw(1);
      const leaves = table.timeAfter(age, draws.wait);
      const cause = draws.second;
      const end =
        age > planned.plannedLengthMonths ? latestEnd(planned) : this.end(planned, leaves, 4);
      this.queue.occupy(Math.min(end, leaves) - age);
      if (!onward || !next || leaves >= end) continue;
      if (table.causeAt(cause) !== DROP_OUT) continue;
      draws.draw(2);
      if (draws.first >= onward.chance) continue;
      draws.draw(3);
      const months = onward.stays.tables[place]?.timeAfter(0, draws.wait) ?? 0;
      const from = leaves - age;
      next.queue.admit(from, from + Math.min(this.end(onward.planned, months, 5), months));
    }
  }

  /**
   * When a stay is meant to end of which it is not known yet whether it is made longer.
   *
   * @param leaves when it ends anyway
   * @param draw which of the person's draws says so
   */
  private end(planned: PlannedStay, leaves: number, draw: number): number {
    const { plannedLengthMonths, extendedShare } = planned;
    if (leaves < plannedLengthMonths || extendedShare === 0) return plannedLengthMonths;
    this.draws.draw(draw);
    return this.draws.first < extendedShare ? latestEnd(planned) : plannedLengthMonths;
  }
}

function latestEnd({ plannedLengthMonths, extensionMonths }: PlannedStay): number {
  return plannedLengthMonths + extensionMonths;
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

/**
 * How many may be in a group at the same time: its places and the over-intake, rounded down. A group
 * that takes anybody in has one place at least, so that everybody who waits starts some time.
 */
export function wholePlaces(places: number, overIntakeShare: number): number {
  return Math.max(1, Math.floor(places * (1 + overIntakeShare) + ROUNDING));
}

const DROP_OUT = CAUSES.indexOf('avbrott');

/** 20 places and 15 % make 22.999999999999996. */
const ROUNDING = 1e-9;

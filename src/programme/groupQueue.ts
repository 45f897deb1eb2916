import { OUTCOMES } from '../evidence/outcome.ts';
import { PlaceQueue } from '../multistate/placeQueue.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { PersonDraws } from '../random/personDraws.ts';
import type { GroupLevers } from '../scenario/scenario.ts';
import type { GroupOnDraw } from './groupOnDraw.ts';
import type { IntakeSimulator, Onward } from './intakeSimulator.ts';
import { OpeningStock } from './openingStock.ts';
import { endOfStay } from './plannedStay.ts';

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
  private readonly stock: OpeningStock;
  /** Of the opening stock: who goes over to another group, and how long they stay there. */
  private readonly onwardDraws: PersonDraws;
  /** The starters in the order in which they come. */
  private order = new Uint32Array(64);

  /**
   * @param seed as `seedKey` gives it
   * @param overIntakeShare participants beyond the places, as a share of the places; ≥ 0
   */
  constructor(
    seed: DrawKey,
    groupId: string,
    levers: Pick<GroupLevers, 'places' | 'openingStock'>,
    overIntakeShare: number,
  ) {
    this.places = wholePlaces(levers.places, overIntakeShare);
    const key = drawKey(seed, 'queue', groupId);
    this.stock = new OpeningStock(key, levers.openingStock);
    this.onwardDraws = new PersonDraws(key);
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
   * @param intake the replicate’s starters; its `startMonths` become later
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

  /** Lets the opening stock be there, and later come in who goes over from it. */
  private admitStock(
    replicate: number,
    group: GroupOnDraw,
    onward: Onward | undefined,
    next: GroupQueue | undefined,
  ): void {
    this.onwardDraws.moveTo(replicate);
    this.stock.draw(replicate, group.steadyState(), (leaves, outcome, classIndex, person) => {
      this.queue.occupy(leaves);
      if (!onward || !next || outcome !== DROP_OUT) return;
      this.onwardDraws.person = person;
      this.letGoOver(leaves, classIndex, onward, next);
    });
  }

  /** Lets one of the opening stock who drops out go over, or not. */
  private letGoOver(
    from: number,
    classIndex: number,
    { chance, stays, planned }: Onward,
    next: GroupQueue,
  ): void {
    const { onwardDraws } = this;
    onwardDraws.draw(GOES_OVER);
    if (onwardDraws.first >= chance) return;
    onwardDraws.draw(STAYS_THERE);
    const leaves = stays.tables[classIndex]?.timeAfter(0, onwardDraws.wait) ?? 0;
    const end = endOfStay(planned, leaves, onwardDraws, EXTENDED_THERE);
    next.queue.admit(from, from + Math.min(end, leaves));
  }
}

/**
 * How many may be in a group at the same time: its places and the over-intake, rounded down. A
 * group that takes anybody in has one place at least, so that everybody who waits starts some time.
 */
export function wholePlaces(places: number, overIntakeShare: number): number {
  return Math.max(1, Math.floor(places * (1 + overIntakeShare) + ROUNDING));
}

const DROP_OUT = OUTCOMES.indexOf('avbrott');

/**
 * Which draws of a person of the opening stock are for the move; the others are the stock's own.
 */
const GOES_OVER = 2;
const STAYS_THERE = 3;
const EXTENDED_THERE = 5;

/** 20 places and 15 % make 22.999999999999996. */
const ROUNDING = 1e-9;

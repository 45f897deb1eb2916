import { PlaceQueue } from '../multistate/placeQueue.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { PersonDraws } from '../random/personDraws.ts';
import type { GroupLevers } from '../scenario/scenario.ts';
import type { GroupOnDraw } from './groupOnDraw.ts';
import type { GroupStays } from './groupStays.ts';
import type { IntakeSimulator } from './intakeSimulator.ts';

/**
 * Makes a year's starters of one group wait for a place, first come first served. On the first
 * day nobody is in line, and the opening stock has been in the programme for as long as
 * participants have in a steady state of the scenario's own stays; if it exceeds the places, the
 * surplus stays until it leaves. Waiting postpones the start and changes nothing else.
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
    private readonly levers: Pick<GroupLevers, 'places' | 'openingStock' | 'plannedLengthMonths'>,
    overIntakeShare: number,
  ) {
    this.places = wholePlaces(levers.places, overIntakeShare);
    this.stockDraws = new DrawSource(drawKey(seed, 'queue', groupId));
    this.draws = new PersonDraws(drawKey(seed, 'queue', groupId));
  }

  /** Postpones the starts of those who find no place. */
  postpone(
    replicate: number,
    group: GroupOnDraw,
    stays: GroupStays,
    { count, startMonths, stayMonths }: IntakeSimulator,
  ): void {
    this.queue.open(this.places);
    this.admitStock(replicate, group, stays);
    if (count > this.order.length) this.order = new Uint32Array(2 * count);
    for (let person = 0; person < count; person++) this.order[person] = person;
    const comers = this.order.subarray(0, count);
    comers.sort((a, b) => (startMonths[a] as number) - (startMonths[b] as number) || a - b);
    this.waitedMonths = 0;
    for (let i = 0; i < count; i++) {
      const person = comers[i] as number;
      const arrival = startMonths[person] as number;
      const start = this.queue.enter(arrival, stayMonths[person] as number);
      startMonths[person] = start;
      this.waitedMonths += start - arrival;
    }
  }

  /**
   * Lets the opening stock be there. Who is met in the programme is of a class in proportion
   * to its starters and its mean stay, and of an age in proportion to the chance of reaching it. A
   * fraction of a person is settled by a draw of the group's own.
   */
  private admitStock(replicate: number, group: GroupOnDraw, stays: GroupStays): void {
    const { draws, stockDraws } = this;
    const { mix, monthsByClass } = group;
    const planned = this.levers.plannedLengthMonths;
    const fk = mix[0] * (monthsByClass[0] as number);
    const af = mix[1] * (monthsByClass[1] as number);
    const all = fk + af + mix[2] * (monthsByClass[2] as number);
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
      const age = table.ageAt(draws.second * (monthsByClass[place] as number), planned);
      draws.draw(1);
      this.queue.occupy(Math.min(planned, table.timeAfter(age, draws.wait)) - age);
    }
  }
}

/**
 * How many may be in a group at the same time: its places and the over-intake, rounded down. A group
 * that takes anybody in has one place at least, so that everybody who waits starts some time.
 */
export function wholePlaces(places: number, overIntakeShare: number): number {
  return Math.max(1, Math.floor(places * (1 + overIntakeShare) + ROUNDING));
}

/** 20 places and 15 % make 22.999999999999996. */
const ROUNDING = 1e-9;

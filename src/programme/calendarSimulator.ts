import type { CohortEvidence } from '../evidence/cohort.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { PlaceQueue } from '../multistate/placeQueue.ts';
import { RateAccount } from '../multistate/rateAccount.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import type { Assumptions, Levers } from '../scenario/scenario.ts';
import { FoyerRoom } from './foyerRoom.ts';
import type { GroupOnDraw } from './groupOnDraw.ts';
import { wholePlaces } from './groupQueue.ts';
import type { GroupStays } from './groupStays.ts';
import { IntakeSimulator, type Onward } from './intakeSimulator.ts';
import type { LeverEffects } from './leverHazards.ts';
import type { ObservedGroup } from './observedGroup.ts';
import { OpeningStock } from './openingStock.ts';
import { ProgrammeOnDraw } from './programmeOnDraw.ts';

/**
 * How many years are followed: whoever starts in the first one and stays for two has left by then.
 */
export const CALENDAR_YEARS = 5;
/** The same in months. */
export const CALENDAR_MONTHS = 12 * CALENDAR_YEARS;

/** One calendar year of all groups together. */
export interface CalendarYear {
  /** Persons who come to start. */
  comers: number;
  /** Persons who get a place. */
  starts: number;
  /** Months that those who get a place in the year waited for it, together. */
  waitedMonths: number;
  /** Persons in line at the end of the year. */
  inLine: number;
  /** Persons who leave, in the order of `OUTCOMES`; rehab is who reaches the planned end. */
  readonly exits: number[];
}

/**
 * The programme in the calendar: year after year of starters, from the first day with the opening
 * stock on. Those who are there on the first day came under the programme as it was observed and
 * stay by its rules; who starts from then on follows the scenario. So a longer stay first shows
 * when the first of them would have left. Who finds no place waits, first come first served.
 *
 *     const calendar = new CalendarSimulator(cohort, levers, moves, seed);
 *     calendar.simulate(replicate, stays, effects);
 *     calendar.groups[0].enrolled.readMonths(into) // persons in each month, on average over it
 */
export class CalendarSimulator {
  /** In the order of the scenario. */
  readonly groups: readonly CalendarGroup[];
  /** Of the future simulated last. */
  readonly years: readonly CalendarYear[] = Array.from({ length: CALENDAR_YEARS }, () => ({
    comers: 0,
    starts: 0,
    waitedMonths: 0,
    inLine: 0,
    exits: OUTCOMES.map(() => 0),
  }));
  /** Persons in Foajén; they are in line too. */
  readonly foyer: FoyerRoom;
  private readonly programme: ProgrammeOnDraw;
  /** Those that people go over to come last: by then it is known who does. */
  private readonly inOrder: readonly CalendarGroup[];

  /** @throws when a group of the scenario has no evidence */
  constructor(
    cohort: CohortEvidence,
    levers: Levers,
    moves: Assumptions['exitShares']['moves'],
    seed: DrawKey,
  ) {
    this.programme = new ProgrammeOnDraw(cohort, levers, moves);
    this.groups = this.programme.groups.map((onDraw) => new CalendarGroup(onDraw, levers, seed));
    this.inOrder = [
      ...this.groups.filter(({ onDraw }) => onDraw.move),
      ...this.groups.filter(({ onDraw }) => !onDraw.move),
    ];
    this.foyer = new FoyerRoom(levers.foyerPlaces, levers.foyerStartsAt, CALENDAR_MONTHS);
  }

  /**
   * One future. What it gives stays until the next one.
   *
   * @param stays the risks of each group on the draw, as it was observed, by id
   * @param effects what the levers do to them
   */
  simulate(replicate: number, stays: ReadonlyMap<string, GroupStays>, effects: LeverEffects): void {
    this.programme.expect(stays, effects);
    this.foyer.clear();
    for (const year of this.years) {
      year.comers = 0;
      year.starts = 0;
      year.waitedMonths = 0;
      year.inLine = 0;
      year.exits.fill(0);
    }
    for (const group of this.inOrder) group.open();
    for (const group of this.inOrder) this.follow(group, replicate);
    this.foyer.settle();
  }

  private follow(group: CalendarGroup, replicate: number): void {
    const onward = this.onward(group);
    for (const { observed, stock } of group.stocks) {
      stock.draw(replicate, observed.steadyState(), (leaves, outcome) => {
        stayIn(group.enrolled, 0, leaves);
        group.queue.occupy(leaves);
        this.leave(leaves, outcome);
      });
    }
    for (const { from, until, outcome } of group.comers) {
      group.queue.admit(from, until);
      stayIn(group.enrolled, from, until);
      this.leave(until, outcome);
    }
    const arrivals = group.intakes.flatMap((intake, year) => {
      intake.simulate(replicate, group.onDraw, onward?.how);
      return Array.from({ length: intake.count }, (_, person) => ({
        at: 12 * year + (intake.startMonths[person] as number),
        own: intake.ownMonths[person] as number,
        stay: intake.stayMonths[person] as number,
        outcome: intake.outcomes[person] as number,
      }));
    });
    arrivals.sort((a, b) => a.at - b.at);
    for (const { at, own, stay, outcome } of arrivals) {
      const start = group.queue.enter(at, own);
      this.wait(group, at, start);
      stayIn(group.enrolled, start, start + own);
      if (stay > own) {
        onward?.target.comers.push({ from: start + own, until: start + stay, outcome });
      } else this.leave(start + own, outcome);
    }
  }

  private wait(group: CalendarGroup, at: number, start: number): void {
    const came = this.yearAt(at);
    if (came) came.comers += 1;
    const began = this.yearAt(start);
    if (began) {
      began.starts += 1;
      began.waitedMonths += start - at;
    }
    if (start === at) return;
    stayIn(group.waiting, at, start);
    this.foyer.wait(at, start);
    this.years.forEach((year, index) => {
      const end = 12 * (index + 1);
      if (at < end && start >= end) year.inLine += 1;
    });
  }

  private leave(at: number, outcome: number): void {
    const year = this.yearAt(at);
    if (year) year.exits[outcome] = (year.exits[outcome] ?? 0) + 1;
  }

  /** Undefined after the last year. */
  private yearAt(months: number): CalendarYear | undefined {
    return this.years[Math.floor(months / 12)];
  }

  /** Where those go on who go over from a group, and how they stay there. */
  private onward({
    onDraw,
  }: CalendarGroup): { readonly how: Onward; readonly target: CalendarGroup } | undefined {
    const { move } = onDraw;
    const target = move && this.groups.find((each) => each.onDraw.evidence.id === move.to);
    if (!move || !target) return undefined;
    const { stays, planned } = target.onDraw;
    return { how: { chance: move.chance, stays, planned }, target };
  }
}

/** One group of the calendar. */
export class CalendarGroup {
  /** Persons who are there. */
  readonly enrolled = new RateAccount(CALENDAR_MONTHS);
  /** Persons who are in line. */
  readonly waiting = new RateAccount(CALENDAR_MONTHS);
  /** For the group’s places. */
  readonly queue = new PlaceQueue();
  /** Who comes over from another group; when, in months from the first day on. */
  readonly comers: { from: number; until: number; outcome: number }[] = [];
  /** The people of each year; the first year's are those of a run with this seed. */
  readonly intakes: readonly IntakeSimulator[];
  /** Of the group itself, and of those merged into it. */
  readonly stocks: readonly { readonly observed: ObservedGroup; readonly stock: OpeningStock }[];
  private readonly places: number;

  /** @param onDraw what is expected of the group on the draw at hand */
  constructor(
    readonly onDraw: GroupOnDraw,
    levers: Levers,
    seed: DrawKey,
  ) {
    const { id } = onDraw.evidence;
    this.intakes = Array.from(
      { length: CALENDAR_YEARS },
      (_, year) => new IntakeSimulator(seed, year === 0 ? id : `${id}.${String(year)}`),
    );
    this.stocks = onDraw.observed.map((observed) => {
      const { id: memberId } = observed.evidence;
      const key = drawKey(seed, 'openingStock', memberId);
      const persons = levers.groups[memberId]?.openingStock ?? 0;
      return { observed, stock: new OpeningStock(key, persons) };
    });
    this.places = levers.limitPlaces
      ? wholePlaces(onDraw.levers.places, levers.overIntakeShare)
      : Infinity;
  }

  /** Begins a future: nobody is there and nobody waits. */
  open(): void {
    this.queue.open(this.places);
    this.enrolled.clear();
    this.waiting.clear();
    this.comers.length = 0;
  }
}

function stayIn(account: RateAccount, from: number, until: number): void {
  account.change(from, 1);
  account.change(until, -1);
}

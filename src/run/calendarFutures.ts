import { DrawnBeliefs } from '../economy/drawnBeliefs.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import type { RateAccount } from '../multistate/rateAccount.ts';
import { parameterSampler, type ParameterSampler } from '../parameters/drawParameters.ts';
import {
  CALENDAR_MONTHS,
  CALENDAR_YEARS,
  CalendarSimulator,
} from '../programme/calendarSimulator.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Sample } from '../summary/sample.ts';

/** One calendar year of each future; the first begins on the first day. */
export interface CalendarYearSamples {
  /** Persons who come to start, who get a place, and who are in line when the year ends. */
  readonly comers: Sample;
  readonly starts: Sample;
  readonly inLine: Sample;
  /** Months that those who got a place waited for it, on average. */
  readonly waitMonths: Sample;
  /** Participants at the same time, on average over the year. */
  readonly enrolled: Sample;
  /** Persons who leave, by outcome; those with rehab have reached the planned end. */
  readonly exits: Readonly<Record<Outcome, Sample>>;
}

/**
 * Persons in each month, on average over it, in each future; one sample a month, from the first.
 */
export interface CalendarMonths {
  readonly enrolled: readonly Sample[];
  readonly waiting: readonly Sample[];
}

/** A number of each future for each month or year: those of one month stand together. */
type Block = Float64Array;

/** What some futures say of the programme in the calendar: `src/MODEL.md`, The calendar. */
export interface CalendarSummary {
  readonly futures: number;
  readonly all: CalendarMonths;
  /** By the id of the group that persons are enrolled in or wait for. */
  readonly groups: ReadonlyMap<string, CalendarMonths>;
  /** Persons in Foajén in each month; they are in line too. */
  readonly foyer: readonly Sample[];
  readonly years: readonly CalendarYearSamples[];
}

/**
 * Futures of the programme in the calendar, some at a time, so that whoever waits for them can do
 * something else in between. Future n has the parameters of future n of a run with the same seed,
 * and in its first year the same people.
 *
 *     const calendar = new CalendarFutures(scenario, evidence, seed, 1_000);
 *     while (calendar.drawn < 1_000) calendar.draw(20);
 *     calendar.summary();
 */
export class CalendarFutures {
  /** Futures drawn so far. */
  drawn = 0;
  private readonly sampler: ParameterSampler;
  private readonly beliefs: DrawnBeliefs;
  private readonly simulator: CalendarSimulator;
  private readonly enrolled: Block;
  private readonly waiting: Block;
  private readonly foyer: Block;
  private readonly enrolledByGroup = new Map<string, Block>();
  private readonly waitingByGroup = new Map<string, Block>();
  private readonly comers: Block;
  private readonly starts: Block;
  private readonly inLine: Block;
  private readonly waits: Block;
  private readonly enrolledInYear: Block;
  /** In the order of `OUTCOMES`. */
  private readonly exits: readonly Block[];
  private readonly months = new Float64Array(CALENDAR_MONTHS);

  /**
   * @param futures how many there will be at most
   * @throws when the scenario has a group without evidence
   */
  constructor(
    scenario: Scenario,
    evidence: Evidence,
    seed: string,
    readonly futures: number,
  ) {
    const { levers, assumptions } = scenario;
    const cohort = cohortEvidence(evidence, assumptions.exitShares.evidence);
    const key = seedKey(seed);
    this.sampler = parameterSampler(cohort, assumptions, key);
    this.beliefs = new DrawnBeliefs(cohort, assumptions, key);
    this.simulator = new CalendarSimulator(cohort, levers, assumptions.exitShares.moves, key);
    this.enrolled = this.block(CALENDAR_MONTHS);
    this.waiting = this.block(CALENDAR_MONTHS);
    this.foyer = this.block(CALENDAR_MONTHS);
    this.comers = this.block(CALENDAR_YEARS);
    this.starts = this.block(CALENDAR_YEARS);
    this.inLine = this.block(CALENDAR_YEARS);
    this.waits = this.block(CALENDAR_YEARS);
    this.enrolledInYear = this.block(CALENDAR_YEARS);
    this.exits = OUTCOMES.map(() => this.block(CALENDAR_YEARS));
  }

  private enrolledOf(group: string): Block {
    return this.blockOf(this.enrolledByGroup, group);
  }

  private waitingOf(group: string): Block {
    return this.blockOf(this.waitingByGroup, group);
  }

  private blockOf(blocks: Map<string, Block>, group: string): Block {
    const block = blocks.get(group) ?? this.block(CALENDAR_MONTHS);
    blocks.set(group, block);
    return block;
  }

  /**
   * Draws some more futures.
   *
   * @param count how many more, at most
   */
  draw(count: number): void {
    const until = Math.min(this.futures, this.drawn + count);
    for (; this.drawn < until; this.drawn++) {
      const parameters = this.sampler.draw(this.drawn);
      this.beliefs.fill(parameters);
      this.simulator.simulate(this.drawn, this.beliefs.stays, parameters);
      this.remember();
    }
  }

  private remember(): void {
    const { groups, foyer, years } = this.simulator;
    for (const { onDraw, enrolled, waiting } of groups) {
      const { id } = onDraw.evidence;
      this.addMonths(this.enrolledOf(id), enrolled);
      this.addMonths(this.waitingOf(id), waiting);
      this.addMonths(this.enrolled, enrolled);
      this.addMonths(this.waiting, waiting);
    }
    this.addMonths(this.foyer, foyer.present);
    years.forEach(({ comers, starts, waitedMonths, inLine, exits }, year) => {
      this.add(this.comers, year, comers);
      this.add(this.starts, year, starts);
      this.add(this.inLine, year, inLine);
      this.add(this.waits, year, starts === 0 ? NaN : waitedMonths / starts);
      exits.forEach((count, outcome) => this.add(this.exits[outcome], year, count));
      for (let month = 12 * year; month < 12 * (year + 1); month++) {
        const present = this.enrolled[month * this.futures + this.drawn] as number;
        this.add(this.enrolledInYear, year, present / 12);
      }
    });
  }

  private addMonths(block: Block, account: RateAccount): void {
    account.readMonths(this.months);
    this.months.forEach((persons, month) => this.add(block, month, persons));
  }

  private add(block: Block | undefined, row: number, amount: number): void {
    if (!block) return;
    const index = row * this.futures + this.drawn;
    block[index] = (block[index] as number) + amount;
  }

  private block(rows: number): Block {
    return new Float64Array(rows * this.futures);
  }

  private sample(block: Block, row: number): Sample {
    const start = row * this.futures;
    return new Sample(block.subarray(start, start + this.drawn));
  }

  /** What the futures drawn so far say; one at least. */
  summary(): CalendarSummary {
    const months = (block: Block) =>
      Array.from({ length: CALENDAR_MONTHS }, (_, month) => this.sample(block, month));
    const groups = this.simulator.groups.map(({ onDraw }): [string, CalendarMonths] => {
      const { id } = onDraw.evidence;
      return [id, { enrolled: months(this.enrolledOf(id)), waiting: months(this.waitingOf(id)) }];
    });
    return {
      futures: this.drawn,
      all: { enrolled: months(this.enrolled), waiting: months(this.waiting) },
      groups: new Map(groups),
      foyer: months(this.foyer),
      years: Array.from({ length: CALENDAR_YEARS }, (_, year) => ({
        comers: this.sample(this.comers, year),
        starts: this.sample(this.starts, year),
        inLine: this.sample(this.inLine, year),
        waitMonths: this.sample(this.waits, year),
        enrolled: this.sample(this.enrolledInYear, year),
        exits: Object.fromEntries(
          OUTCOMES.map((outcome, index) => [
            outcome,
            this.sample(this.exits[index] as Block, year),
          ]),
        ) as Record<Outcome, Sample>,
      })),
    };
  }
}

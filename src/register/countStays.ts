import { dayNumber, dayOf } from '../evidence/calendarDay.ts';
import { byOutcome, OUTCOMES, type ByOutcome, type Outcome } from '../evidence/outcome.ts';
import { stepCounter, type Steps } from '../intake/steps.ts';
import type { ObservedStay } from '../survival/observedStay.ts';
import type { RegisterStay } from './registerStays.ts';

/** First and last day, both included, in ISO 8601. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a period has of one group. Those enrolled and those who started left or are still there. */
export interface GroupCounts {
  readonly name: string;
  readonly starts: number;
  /** Enrolled before the first day and not gone by then. */
  readonly openingStock: number;
  readonly exits: ByOutcome;
  /** On the last day, after those who left on it. */
  readonly stillThere: number;
  /** Of those who started, by the word for who referred. */
  readonly referrers: ReadonlyMap<string, number>;
  /** Of those who left, by the same. */
  readonly exitsByReferrer: ReadonlyMap<string, ByOutcome>;
  /** The time of each that lies in the period, and the index in `OUTCOMES` of how it ended. */
  readonly observed: readonly ObservedStay[];
}

/** What a word means: an outcome, or that whoever has it is not counted at all. */
export type OutcomeMeaning = Outcome | 'notCounted';

/**
 * Counts the stays of a period, group by group in the order in which they first come. Whoever left
 * with a word that nobody has given a meaning is not counted.
 *
 * @param meaningOf a word for how somebody left
 */
export function* countStays(
  stays: readonly RegisterStay[],
  { from, to }: Period,
  meaningOf: (word: string) => OutcomeMeaning | undefined,
): Steps<readonly GroupCounts[]> {
  const groups = new Map<string, Counting>();
  const dayAt = daysOf();
  const isPause = stepCounter();
  for (const [at, stay] of stays.entries()) {
    if (isPause(SLOW_STAY)) yield at / stays.length;
    const meaning = stay.end === undefined ? undefined : meaningOf(stay.outcome);
    const isCounted = stay.end === undefined || (meaning ?? 'notCounted') !== 'notCounted';
    const isInPeriod = stay.start <= to && (stay.end === undefined || stay.end >= from);
    if (!isCounted || !isInPeriod) continue;
    const key = stay.group.toLocaleLowerCase();
    const group = groups.get(key) ?? new Counting(stay.group);
    groups.set(key, group);
    group.add(stay, { from, to }, meaning as Outcome | undefined, dayAt);
  }
  return [...groups.values()];
}

/** A stay takes as long to count as so many cells to look at. */
const SLOW_STAY = 4;

class Counting implements GroupCounts {
  starts = 0;
  openingStock = 0;
  stillThere = 0;
  readonly referrers = new Map<string, number>();
  readonly exitsByReferrer = new Map<string, Record<Outcome, number>>();
  readonly observed: ObservedStay[] = [];
  readonly exits: Record<Outcome, number> = none();

  constructor(readonly name: string) {}

  add(
    stay: RegisterStay,
    { from, to }: Period,
    meaning: Outcome | undefined,
    dayAt: (text: string) => number,
  ): void {
    const { start, referrer, end } = stay;
    const outcome = end !== undefined && end <= to ? meaning : undefined;
    if (start < from) this.openingStock += 1;
    else {
      this.starts += 1;
      if (referrer !== '') this.referrers.set(referrer, (this.referrers.get(referrer) ?? 0) + 1);
    }
    if (outcome === undefined) this.stillThere += 1;
    else {
      this.exits[outcome] += 1;
      if (referrer !== '') this.ofReferrer(referrer)[outcome] += 1;
    }
    this.observed.push(observedIn(stay, { from, to }, outcome, dayAt));
  }

  private ofReferrer(word: string): Record<Outcome, number> {
    const known = this.exitsByReferrer.get(word) ?? none();
    this.exitsByReferrer.set(word, known);
    return known;
  }
}

const none = (): Record<Outcome, number> => ({ ...byOutcome(() => 0) });

/** A stay is as long as the days it has, its first and its last among them. */
function observedIn(
  { start, end }: RegisterStay,
  { from, to }: Period,
  outcome: Outcome | undefined,
  dayAt: (text: string) => number,
): ObservedStay {
  const first = dayAt(start);
  const last = end !== undefined && end <= to ? end : to;
  const time = {
    entryDays: Math.max(0, dayAt(from) - first),
    lastDays: dayAt(last) - first + 1,
  };
  return outcome === undefined ? time : { ...time, cause: OUTCOMES.indexOf(outcome) };
}

/** The number of a day; there are far fewer days than stays. */
function daysOf(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const day = known.get(text) ?? dayNumber(dayOf(text));
    known.set(text, day);
    return day;
  };
}

/** The calendar year in which most of them started, of several the last. */
export function fullestYear(stays: readonly RegisterStay[]): Period | undefined {
  const starts = new Map<string, number>();
  for (const { start } of stays) {
    const year = start.slice(0, 4);
    starts.set(year, (starts.get(year) ?? 0) + 1);
  }
  const years = [...starts].sort(([one, few], [other, many]) =>
    few === many ? other.localeCompare(one) : many - few,
  );
  const [year] = years[0] ?? [];
  return year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` };
}

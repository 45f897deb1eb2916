import type { ObservedStay } from '../../src/survival/observedStay.ts';
import allEnd from './all-end.json';
import allLastSeen from './all-last-seen.json';
import lateEntry from './late-entry.json';
import many from './many.json';
import oneEvent from './one-event.json';
import ties from './ties.json';

/** Stays, and what R says of them (`generator/make.R`). */
export interface Fixture {
  readonly entryDays: readonly number[];
  readonly lastDays: readonly number[];
  /** From 1; 0 of a stay that was last seen still going on. */
  readonly cause: readonly number[];
  readonly days: readonly number[];
  readonly shares: readonly (readonly number[])[];
  readonly errors: readonly (readonly number[])[];
  readonly low: readonly (readonly (number | null)[])[];
  readonly high: readonly (readonly (number | null)[])[];
  readonly phaseDays: readonly number[];
  /** By phase, then by cause. */
  readonly phaseExits: readonly (readonly number[])[];
}

export const FIXTURES = { ties, lateEntry, allLastSeen, oneEvent, allEnd, many } satisfies Record<
  string,
  Fixture
>;

export function staysOf({ entryDays, lastDays, cause }: Fixture): readonly ObservedStay[] {
  return lastDays.map((days, at) => {
    const by = cause[at] ?? 0;
    const stay = { entryDays: entryDays[at] ?? 0, lastDays: days };
    return by === 0 ? stay : { ...stay, cause: by - 1 };
  });
}

import { byOutcome, type ByOutcome } from '../evidence/outcome.ts';
import type { ShareTime } from '../target/target.ts';
import type { AfterExitExpectation } from '../programme/afterExit.ts';
import { statusAfterExit } from '../programme/sharesAfterExit.ts';

/**
 * Persons of a year's starts by status at one time after exit: completers alone, and all who left.
 */
export interface StatusPersons {
  readonly completers: ByOutcome;
  readonly allExits: ByOutcome;
}

/** The same at each time that shares are read. */
export type StatusByTime = Readonly<Record<ShareTime, StatusPersons>>;

/**
 * Persons by status at the times that shares are read.
 *
 * @param after for at least 24 months
 */
export function statusByTime(exits: ByOutcome, after: AfterExitExpectation): StatusByTime {
  return {
    exit: {
      completers: byOutcome((outcome) => (outcome === 'avbrott' ? 0 : exits[outcome])),
      allExits: exits,
    },
    sixMonths: statusAfterExit(exits, after, 6),
    twentyFourMonths: statusAfterExit(exits, after, 24),
  };
}

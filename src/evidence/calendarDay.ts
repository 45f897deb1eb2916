/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  /** 1 … 31. */
  readonly day: number;
}

/** Days before each month of a year that begins in March, so that a leap day comes last. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** A day in ISO 8601 taken apart. */
export function dayOf(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}

/** Days since some day long ago, in the Gregorian calendar. */
export function dayNumber({ year, month, day }: Day): number {
  const fromMarch = month < 3 ? year - 1 : year;
  const leapDays =
    Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return 365 * fromMarch + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + day;
}

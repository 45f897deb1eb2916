/** 400 years have 146 097 days. */
const DAYS_OF_YEAR = 365.2425;

/** Days before each month of a year that begins in March, so that a leap day comes last. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * How many years a period is: whole months as twelfths, so that a calendar year is exactly 1, and
 * anything else by its days.
 *
 * @param from first day, in ISO 8601
 * @param to last day, included; not before the first
 */
export function periodYears(from: string, to: string): number {
  const [start, end] = [dayOf(from), dayOf(to)];
  const isLastDay = end.day === lastDay(end);
  if (start.day === 1 && isLastDay) {
    return (12 * (end.year - start.year) + end.month - start.month + 1) / 12;
  }
  return (dayNumber(end) - dayNumber(start) + 1) / DAYS_OF_YEAR;
}

/** Whether a day, in ISO 8601, is the one after another. */
export function isNextDay(before: string, after: string): boolean {
  return dayNumber(dayOf(after)) - dayNumber(dayOf(before)) === 1;
}

interface Day {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  /** 1 … 31. */
  readonly day: number;
}

function dayOf(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}

function lastDay({ year, month }: Day): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days since some day long ago, in the Gregorian calendar. */
function dayNumber({ year, month, day }: Day): number {
  const fromMarch = month < 3 ? year - 1 : year;
  const leapDays =
    Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return 365 * fromMarch + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + day;
}

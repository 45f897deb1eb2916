import { dayNumber, dayOf, type Day } from './calendarDay.ts';

/** 400 years have 146 097 days. */
const DAYS_OF_YEAR = 365.2425;

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

function lastDay({ year, month }: Day): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days of each month of a year that is no leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years that a table of persons or costs can be about. */
const YEARS = { first: 1900, last: 2100 };

/** Whether a number is a year that a table can be about: a whole number from 1900 to 2100. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
}

/** Whether the calendar has the day; `month` from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return isYear(year) && month >= 1 && day >= 1 && day <= daysOf(year, month);
}

/** Days of a month, 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** A day as `2017-05-01`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** A month as `2017-05`. */
export function isoMonth(year: number, month: number): string {
  return `${String(year)}-${two(month)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * The day a number of days after 1899-12-30, as spreadsheets count from March 1900 on; undefined
 * outside the years of `isYear`.
 *
 * @param days whole; the first of January 1970 is 25569
 * @source the civil calendar from a count of days: Howard Hinnant, chrono-compatible low-level
 *   date algorithms, civil_from_days
 */
export function dayOfSerial(days: number): string | undefined {
  const shifted = days - 25_569 + 719_468; // from 0000-03-01
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isDay(year, month, day) ? isoDay(year, month, day) : undefined;
}

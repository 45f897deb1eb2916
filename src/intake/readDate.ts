import { isDay, isoDay, isoMonth, isYear } from './calendar.ts';
import { unsure, type Reading, type Settled } from './reading.ts';

/** Names of months in Swedish and English begin with these. */
const MONTHS: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^feb(r|ruari|ruary)?$/,
  /^mar(s|ch)?$/,
  /^apr(il)?$/,
  /^ma[jy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(usti|ust)?$/,
  /^sept?(ember)?$/,
  /^o[kc]t(ober)?$/,
  /^nov(ember)?$/,
  /^dec(ember)?$/,
];

/** The longest way to write a day and a time of it. */
const LONGEST_DATE = 32;

const NAME = '([a-z]{3,9})\\.?';

type Parts = readonly string[];

/** Ways to write a day or a month, and what each is; the first that fits is taken. */
const WAYS: readonly (readonly [RegExp, (parts: Parts) => Reading | undefined])[] = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?z?)?$/,
    ([y, , m, d]) => dayOrNone(num(y), num(m), num(d)),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => compact(day(num(y), num(m), num(d)), y, m, d)],
  [/^(\d{4}) ?m ?(\d{1,2})$/, ([y, m]) => month(num(y), num(m))],
  [/^(\d{4})(\d{2})$/, ([y, m]) => compact(month(num(y), num(m)), y, m)],
  [/^(\d{4})-(\d{2})$/, ([y, m]) => monthOrPeriod(num(y), num(m))],
  [/^(\d{1,2})\/(\d{4})$/, ([m, y]) => month(num(y), num(m))],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => dayOrNone(num(y), num(m), num(d))],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, ([a, , b, y]) => inEitherOrder(num(a), num(b), num(y))],
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/,
    ([a, sign, b, c]) => ofShortYear(num(a), num(b), num(c), sign === '-'),
  ],
  [
    new RegExp(`^(?:den )?(\\d{1,2})[. -]{0,2}${NAME}[ -](\\d{4})$`),
    ([d, m, y]) => named(m, (number) => dayOrNone(num(y), number, num(d))),
  ],
  [
    new RegExp(`^${NAME} (\\d{1,2}),? (\\d{4})$`),
    ([m, d, y]) => named(m, (number) => dayOrNone(num(y), number, num(d))),
  ],
  [new RegExp(`^${NAME}[ -](\\d{4})$`), ([m, y]) => named(m, (number) => month(num(y), number))],
  [new RegExp(`^(\\d{4})[ -]${NAME}$`), ([y, m]) => named(m, (number) => month(num(y), number))],
  [
    new RegExp(`^(?:den )?(\\d{1,2})[. -]{0,2}${NAME}$`),
    ([d, m]) => named(m, (number) => withoutYear(num(d), number)),
  ],
  [
    new RegExp(`^${NAME}[ -](\\d{1,2})$`),
    ([m, d = '']) =>
      named(m, (number) =>
        d.length === 1 ? withoutYear(num(d), number) : monthOfShortYear(num(d), number),
      ),
  ],
];

/**
 * A day or a month as people and programs write them, in Swedish, English or by numbers; undefined
 * when the text is none. Where it can be several, or lacks its year, it is unsure.
 *
 * @param text clean, in lower case, dashes as hyphens
 */
export function readDate(text: string): Reading | undefined {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return undefined;
  for (const [pattern, read] of WAYS) {
    const [, ...parts] = pattern.exec(text) ?? [];
    const reading = parts.length > 0 ? read(parts) : undefined;
    if (reading) return reading;
  }
  return undefined;
}

/** Digits that a pattern has found. */
function num(digits = ''): number {
  return Number(digits);
}

function named(name = '', then: (month: number) => Reading | undefined): Reading | undefined {
  const index = MONTHS.findIndex((each) => each.test(name));
  return index < 0 ? undefined : then(index + 1);
}

function day(year: number, month: number, ofMonth: number): Settled | undefined {
  return isDay(year, month, ofMonth)
    ? { kind: 'date', date: isoDay(year, month, ofMonth) }
    : undefined;
}

function month(year: number, number: number): Settled | undefined {
  const isMonth = isYear(year) && number >= 1 && number <= 12;
  return isMonth ? { kind: 'month', month: isoMonth(year, number) } : undefined;
}

/** What is written as a day and is none, such as 30 February, is not taken for words. */
function dayOrNone(year: number, number: number, ofMonth: number): Reading | undefined {
  if (!isYear(year)) return undefined;
  return day(year, number, ofMonth) ?? unsure('noSuchDay');
}

/** Digits alone can be a number as well. */
function compact(date: Settled | undefined, ...digits: readonly (string | undefined)[]) {
  return date && unsure('numberOrDate', date, { kind: 'number', value: num(digits.join('')) });
}

/** "2011-12" is December, or 2011 and 2012 as school years and seasons are written. */
function monthOrPeriod(year: number, number: number): Reading | undefined {
  const asMonth = month(year, number);
  if (asMonth === undefined) return undefined;
  return (year + 1) % 100 === number ? unsure('monthOrPeriod', asMonth, { kind: 'text' }) : asMonth;
}

function inEitherOrder(first: number, second: number, year: number): Reading | undefined {
  if (!isYear(year)) return undefined;
  return oneOf('dayOrder', [day(year, second, first), day(year, first, second)]);
}

/** Two digits are a year of this century: the last ones, or with hyphens the first ones too. */
function ofShortYear(
  first: number,
  second: number,
  third: number,
  yearFirst: boolean,
): Reading | undefined {
  const days = [
    yearFirst ? day(2000 + first, second, third) : undefined,
    day(2000 + third, second, first),
    day(2000 + third, first, second),
  ].filter((each) => each !== undefined);
  return days.length === 0 ? undefined : unsure('dayOrder', ...unlike(days));
}

/** "03-apr" may be what a spreadsheet made of "3-4", so that is what it may be. */
function withoutYear(ofMonth: number, number: number): Reading | undefined {
  if (!isDay(2000, number, ofMonth)) return undefined;
  const [least, most] = [Math.min(ofMonth, number), Math.max(ofMonth, number)];
  return unsure('noYear', ...(least < most ? [{ kind: 'hidden', least, most } as const] : []));
}

/** "jan-17" is a month of 2017, or a day without its year. */
function monthOfShortYear(digits: number, number: number): Reading | undefined {
  const asMonth = month(2000 + digits, number);
  return asMonth && unsure('noYear', asMonth);
}

function oneOf(doubt: 'dayOrder', given: readonly (Settled | undefined)[]): Reading | undefined {
  const different = unlike(given.filter((each) => each !== undefined));
  const [only] = different;
  if (only === undefined) return unsure('noSuchDay');
  return different.length === 1 ? only : unsure(doubt, ...different);
}

/** Without those that say the same as one before. */
function unlike(readings: readonly Settled[]): readonly Settled[] {
  const dates = readings.map((each) => (each.kind === 'date' ? each.date : ''));
  return readings.filter((_, index) => dates.indexOf(dates[index] ?? '') === index);
}

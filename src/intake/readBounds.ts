import type { DecimalMark } from '../quantity/writtenNumbers.ts';
import { isYear } from './calendar.ts';
import { readFigure, type Figure } from './readFigure.ts';
import { unsure, type Reading, type Settled } from './reading.ts';

/** Words before or after a number that say below, at most, above, at least. */
const BELOW = /^(?:<|(?:färre|mindre|lägre) än|under|(?:fewer|less) than|below) ?(.+)$/;
const AT_MOST =
  /^(?:(?:≤|<=|=<|högst|max(?:imalt)?|upp till|at most|up to) ?(.+)|(.+?) (?:eller (?:färre|mindre)|or (?:fewer|less)))$/;
const ABOVE = /^(?:>|(?:fler|mer|större) än|över|more than|over|above) ?(.+)$/;
const AT_LEAST = /^(?:(?:≥|>=|=>|minst|at least) ?(.+)|(.+?) ?(?:eller (?:fler|mer)|or more|\+))$/;
const BETWEEN =
  /^(?:mellan |between )?(\d[\d .,]{0,9}?)(?: ?- ?| till | och | to | and )(\d.{0,11})$/;

/** The longest text that says bounds. */
const LONGEST_BOUNDS = 40;

/** Small numbers in words, as after "färre än". */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(tre|three)$/, '3'],
  [/\b(fyra|four)$/, '4'],
  [/\b(fem|five)$/, '5'],
  [/\b(sex|six)$/, '6'],
  [/\b(tio|ten)$/, '10'],
];

/**
 * A figure that is given by its bounds: "<5", "färre än fem", "1–4", "högst 10 %"; undefined when
 * the text is none. Of whole numbers without a unit, which count something, "<5" is 0–4.
 *
 * @param text clean, in lower case, dashes as hyphens
 * @param hyphen whether the dash of an interval was a hyphen, as in a date
 */
export function readBounds(text: string, hyphen: boolean, mark?: DecimalMark): Reading | undefined {
  if (text.length > LONGEST_BOUNDS) return undefined;
  return readOneBound(text, mark) ?? readBetween(text, hyphen, mark);
}

function readOneBound(text: string, mark?: DecimalMark): Reading | undefined {
  const ways: readonly (readonly [RegExp, (figure: Figure) => Settled])[] = [
    [BELOW, (figure) => upTo(figure, isCount(figure) ? figure.value - 1 : figure.value)],
    [AT_MOST, (figure) => upTo(figure, figure.value)],
    [ABOVE, (figure) => from(figure, isCount(figure) ? figure.value + 1 : figure.value)],
    [AT_LEAST, (figure) => from(figure, figure.value)],
  ];
  for (const [pattern, reading] of ways) {
    const [, before, after] = pattern.exec(text) ?? [];
    const figures = readFigure(inDigits(before ?? after ?? ''), mark);
    const readings = figures.filter(({ value }) => value >= 0).map(reading);
    const [first] = readings;
    if (first) return readings.length === 1 ? first : unsure('groupOrDecimal', ...readings);
  }
  return undefined;
}

function inDigits(text: string): string {
  const known = WORDS.find(([word]) => word.test(text));
  return known ? text.replace(known[0], known[1]) : text;
}

function isCount({ value, unit, decimal }: Figure): boolean {
  const counts = unit === undefined || unit === 'persons';
  return counts && decimal === undefined && Number.isInteger(value) && value > 0;
}

function upTo({ unit }: Figure, most: number): Settled {
  return { kind: 'hidden', least: 0, most, ...(unit && { unit }) };
}

function from({ unit }: Figure, least: number): Settled {
  return { kind: 'hidden', least, most: null, ...(unit && { unit }) };
}

/** "1–4"; two years are a period, and two small numbers with a hyphen can be a day. */
function readBetween(text: string, hyphen: boolean, mark?: DecimalMark): Reading | undefined {
  const [, first = '', second = ''] = BETWEEN.exec(text) ?? [];
  if (/^0\d/.test(first) || /^0\d/.test(second)) return undefined;
  const [low, ...others] = readFigure(first.trim(), mark);
  const [high, ...more] = readFigure(second, mark);
  if (!low || !high || others.length + more.length > 0) return undefined;
  const times = high.unit === 'share' && low.unit === undefined ? 0.01 : 1;
  const [least, most] = [low.value * times, high.value];
  if (least >= most || (isYear(least) && isYear(most))) return undefined;
  const { unit } = high;
  if (unit !== undefined && unit !== 'share' && unit !== 'persons') return undefined;
  const hidden = { kind: 'hidden', least, most, ...(unit && { unit }) } as const;
  return hyphen && couldBeDay(least, most) ? unsure('intervalOrDate', hidden) : hidden;
}

/** Day and month, in either order. */
function couldBeDay(first: number, second: number): boolean {
  const isWhole = Number.isInteger(first) && Number.isInteger(second) && first >= 1;
  return isWhole && second <= 31 && first <= 12;
}

import type { DecimalMark } from '../quantity/writtenNumbers.ts';
import { cleanText, plainDashes } from './cleanText.ts';
import { readBounds } from './readBounds.ts';
import { readDate } from './readDate.ts';
import { readFigure, type Figure } from './readFigure.ts';
import {
  EMPTY,
  numberReading,
  TEXT,
  unsure,
  type Doubt,
  type Reading,
  type Settled,
} from './reading.ts';
import { readSign } from './readSign.ts';

/** What is longer than this is prose. */
const LONGEST_CELL = 200;

/** A number with more around it: what is cut away before and after, and what is to be doubted. */
const DRESSED: readonly (readonly [RegExp, Doubt])[] = [
  [/^(?:ca|c:a|cirka|circa|omkring|ungefär|about|approx\.?|~|≈)\.? ?(.+)$/, 'approximate'],
  [/^(.*?\d[^(]*?) ?(?:\*{1,3}|[¹²³⁰⁴-⁹]{1,3}\)?| \d{1,2}\)| [a-z]\)|\))$/, 'noteMark'],
  [/^([\d.,' ]+)-$/, 'minusAfter'],
];

/**
 * What the text of a cell is taken for, by itself and in the light of how its table writes
 * decimals. Every text has a reading, in time that does not grow with its length beyond some
 * hundred signs.
 *
 * @param text as it was shown, with any kind of space, dash and minus
 * @param mark the decimal mark of the table, where one is known
 */
export function readText(text: string, mark?: DecimalMark): Reading {
  if (text.length > LONGEST_CELL && text.trim().length > LONGEST_CELL) return TEXT;
  // An apostrophe before a sign says "text" to a spreadsheet.
  const clean = cleanText(text).replace(/^'(?=[=+@-])/, '');
  if (clean === '') return EMPTY;
  const hyphen = /[-\u2010\u2011]/.test(clean);
  const plain = plainDashes(clean).toLowerCase();
  return (
    readSign(plain) ??
    (/\d/.test(plain) ? readDigits(plain, hyphen, mark) : readBounds(plain, hyphen, mark)) ??
    TEXT
  );
}

/** Without a digit nothing is a number but bounds that are written in words. */
function readDigits(text: string, hyphen: boolean, mark?: DecimalMark): Reading | undefined {
  return (
    readDate(text) ??
    readNumber(text, mark) ??
    readBounds(text, hyphen, mark) ??
    readDressed(text, mark) ??
    readTwo(text, mark)
  );
}

function readNumber(text: string, mark?: DecimalMark): Reading | undefined {
  const exponent = readExponent(text);
  if (exponent) return exponent;
  const readings = settledFigures(readFigure(text, mark));
  const [first] = readings;
  if (first === undefined) return undefined;
  if (readings.length > 1) return unsure('groupOrDecimal', ...readings);
  return /^0\d/.test(text) ? unsure('leadingZero', TEXT, first) : first;
}

function settledFigures(figures: readonly Figure[]): readonly Settled[] {
  return figures.map(({ value, unit }) => numberReading(value, unit));
}

/** "1,00E+05" is how a spreadsheet shows a number in a narrow column; "1e5" may be a code. */
function readExponent(text: string): Reading | undefined {
  const [, digits, power = ''] =
    /^([+-]?\d{1,15}(?:[.,]\d{1,15})?)e([+-]?\d{1,3})$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(`${digits.replace(',', '.')}e${power}`);
  if (!Number.isFinite(value)) return TEXT;
  return /^[+-]/.test(power)
    ? numberReading(value)
    : unsure('exponent', TEXT, numberReading(value));
}

function readDressed(text: string, mark?: DecimalMark): Reading | undefined {
  const [, inBrackets] = /^\(([\d.,' ]+)\)$/.exec(text) ?? [];
  if (inBrackets !== undefined) {
    const figures = readFigure(inBrackets, mark);
    const minus = figures.map((figure) => ({ ...figure, value: -figure.value }));
    return figures.length === 0
      ? undefined
      : unsure('brackets', ...settledFigures([...minus, ...figures]));
  }
  for (const [pattern, doubt] of DRESSED) {
    const [, inside] = pattern.exec(text) ?? [];
    const figures = inside === undefined ? [] : readFigure(inside.trim(), mark);
    const sign = doubt === 'minusAfter' ? -1 : 1;
    const signed = figures.map((figure) => ({ ...figure, value: sign * figure.value }));
    if (figures.length > 0) return unsure(doubt, ...settledFigures(signed));
  }
  return undefined;
}

/** "17 (45 %)", "17 av 45", "1/2": two figures in one cell. */
function readTwo(text: string, mark?: DecimalMark): Reading | undefined {
  const [, first = '', inBrackets, second] =
    /^([^(/]{1,20}?) ?(?:\(([^()]{1,20})\)|(?:\/| av | of )(.{1,20}))$/.exec(text) ?? [];
  const figures = readFigure(first.trim(), mark);
  const others = readFigure((inBrackets ?? second ?? '').trim(), mark);
  if (figures.length === 0 || others.length === 0) return undefined;
  return unsure('twoNumbers', ...settledFigures([...figures, ...(second ? [] : others)]));
}

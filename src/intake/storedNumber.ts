import { numberFormat } from './numberFormat.ts';
import { dayOfSerial } from './calendar.ts';
import type { RawCell } from './rawTable.ts';
import { numberReading, TEXT, unsure, type Settled } from './reading.ts';
import { shownAndStored } from './shownAndStored.ts';

const SECONDS_OF_A_DAY = 86_400;

/** Days between the first days of the two calendars of Excel, 1899-12-30 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

/** Before 1900-03-01 spreadsheets count differently: Excel has a 29 February 1900. */
const FIRST_SURE_DAY = 61;

/**
 * The value of a number as programs store it, with a point (or a comma, as LibreOffice writes it on
 * the clipboard) and no groups: `0.25`, `1.5E-3`; undefined when it is none.
 */
export function storedValue(text: string): number | undefined {
  const isNumber = /^[+-]?(\d{1,40}([.,]\d{0,40})?|[.,]\d{1,40})(e[+-]?\d{1,3})?$/i.test(text);
  const value = isNumber ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number that is stored, as its format shows it and as it is read: a share, a day, kronor, or
 * unsure where what is shown and what is stored say different things.
 *
 * @param value of days for a date: days after 1899-12-30
 * @param from1904 whether the workbook counts its days from 1904
 */
export function storedNumber(value: number, code: string, from1904 = false): RawCell {
  const format = numberFormat(code, value);
  const { literal, dated, thousands, decimals } = format;
  if (literal !== undefined)
    return { text: literal, given: shownAndStored(literal, numberReading(value)) };
  if (dated !== undefined) return storedDay(value + (from1904 ? DAYS_TO_1904 : 0), dated);
  if (format.isPercent) {
    const percent = Number((value * 100).toPrecision(15));
    return { text: `${shown(percent, decimals)} %`, given: numberReading(value, 'share') };
  }
  const isKronor = /^(kr|sek|kronor)$/i.test(format.words);
  const given = numberReading(value, isKronor ? 'kronor' : undefined);
  const words = format.words === '' ? '' : ` ${format.words}`;
  if (thousands === 0) return { text: shown(value, decimals) + words, given };
  const scaled = shown(value / Number(`1e${String(3 * thousands)}`), decimals);
  return { text: scaled + words, given: unsure('scaled', given, numberReading(Number(scaled))) };
}

function storedDay(serial: number, dated: 'day' | 'month' | 'noYear' | 'time'): RawCell {
  // A date with a time can be some microseconds early.
  const seconds = Math.round(serial * SECONDS_OF_A_DAY);
  const days = Math.floor(seconds / SECONDS_OF_A_DAY);
  if (dated === 'time' || days === 0) return { text: clock(seconds), given: TEXT };
  const date = days < FIRST_SURE_DAY ? undefined : dayOfSerial(days);
  if (date === undefined) {
    return { text: shown(serial), given: unsure('noSuchDay', numberReading(serial)) };
  }
  const day = { kind: 'date', date } as const;
  if (dated === 'day') return { text: date, given: day };
  if (dated === 'month')
    return { text: date.slice(0, 7), given: { kind: 'month', month: date.slice(0, 7) } };
  return { text: date, given: unsure('noYear', day, ...intervalOf(date)) };
}

/** "3-4" that a spreadsheet has made a day of. */
function intervalOf(date: string): readonly Settled[] {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const [least, most] = [Math.min(month, day), Math.max(month, day)];
  return least < most ? [{ kind: 'hidden', least, most }] : [];
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

/** Digits with a point, as many decimals as are shown. */
function shown(value: number, decimals?: number): string {
  const isLarge = Math.abs(value) >= 1e15;
  return decimals === undefined || isLarge ? String(value) : value.toFixed(Math.min(decimals, 20));
}

import type { Unit } from '../quantity/unit.ts';

/** What a cell was taken for, for certain. */
export type Settled =
  /** Nothing stands in it. */
  | { readonly kind: 'empty' }
  /** Words: a label, or what is none of the others. */
  | { readonly kind: 'text' }
  /** Kronor in full, months, and shares as 0–1 where the cell says its unit; 25 % has `share`. */
  | { readonly kind: 'number'; readonly value: number; readonly unit?: Unit }
  /**
   * A figure that is kept back, as "<5": between two bounds, both possible. `most` is null where
   * nothing tells it.
   */
  | {
      readonly kind: 'hidden';
      readonly least: number;
      readonly most: number | null;
      readonly unit?: Unit;
    }
  /** Not known to whoever made the table: "..", "uppgift saknas". */
  | { readonly kind: 'unknown' }
  /** A dash, with which official tables write that there is nothing: nought. */
  | { readonly kind: 'nil' }
  /** A day, `2017-12-01`. */
  | { readonly kind: 'date'; readonly date: string }
  /** A month, `2017-12`. */
  | { readonly kind: 'month'; readonly month: string }
  /** A formula that went wrong, a figure too wide for its column, a formula that has no value. */
  | { readonly kind: 'error'; readonly error: CellError };

/** What a cell was taken for; `unsure` where it can be several things, likeliest first. */
export type Reading =
  | Settled
  | {
      readonly kind: 'unsure';
      readonly doubts: readonly Doubt[];
      readonly candidates: readonly Settled[];
    };

/** What is wrong with a cell: a formula's error, `####`, or a formula that was never computed. */
export type CellError = 'formula' | 'narrow' | 'noValue';

/** Why a cell cannot be read for certain. */
export type Doubt =
  /** "1.500": fifteen hundred or one and a half. */
  | 'groupOrDecimal'
  /** The table has decimals with a comma and with a point. */
  | 'mixedMarks'
  /** "3-4": an interval or a day. */
  | 'intervalOrDate'
  /** "2011-12": a month, or a year and the next. */
  | 'monthOrPeriod'
  /** "4 mar": a day without its year, perhaps made by a spreadsheet of "3-4". */
  | 'noYear'
  /** "05/06/2017", "17-05-05": which is the day. */
  | 'dayOrder'
  /** "2017-02-30". */
  | 'noSuchDay'
  /** "20170505", "201705": a date without its hyphens, or a number. */
  | 'numberOrDate'
  /** "1e5": a number or a code. */
  | 'exponent'
  /** "0114": a number or a code. */
  | 'leadingZero'
  /** "29*", "29¹": a number with the mark of a note. */
  | 'noteMark'
  /** "(5)": minus five, or five in brackets. */
  | 'brackets'
  /** "5-". */
  | 'minusAfter'
  /** "ca 30". */
  | 'approximate'
  /** "17 (45 %)", "17 av 45", "1/2". */
  | 'twoNumbers'
  /** The workbook shows something else than what is stored, as "<5" for 3. */
  | 'masked'
  /** Digits that a spreadsheet holds as text, where its other numbers are numbers. */
  | 'storedAsText'
  /** The workbook shows thousands or millions of what is stored. */
  | 'scaled';

/** Nothing stands in the cell. */
export const EMPTY: Settled = { kind: 'empty' };
/** The cell holds words. */
export const TEXT: Settled = { kind: 'text' };

/** A reading that has to be looked at, with what it can be, likeliest first. */
export function unsure(doubt: Doubt, ...candidates: readonly Settled[]): Reading {
  return { kind: 'unsure', doubts: [doubt], candidates };
}

/** A number, with its unit where there is one. */
export function numberReading(value: number, unit?: Unit): Settled {
  return unit === undefined ? { kind: 'number', value } : { kind: 'number', value, unit };
}

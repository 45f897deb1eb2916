import type { DecimalMark } from '../quantity/writtenNumbers.ts';
import type { Reading } from './reading.ts';

/** Where a cell stands in what was read; rows and columns from 0. */
export interface Place {
  /** The sheet of a workbook, whose cells are called B7; without one it is a row and a column. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/** A cell of a table that was read. */
export interface IntakeCell {
  /** As it was shown; digits of a workbook have a point, since it does not say how it is shown. */
  readonly text: string;
  readonly place: Place;
  readonly reading: Reading;
  /** How many rows and columns a merged cell spans; without it, one of each. */
  readonly span?: Span;
  /** Of a cell that a merged one covers: where in `rows` that one stands. */
  readonly coveredBy?: { readonly row: number; readonly column: number };
}

/** Rows and columns that a merged cell spans, each ≥ 1. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** A table as people have it, every cell read; nothing is left out but empty margins. */
export interface IntakeTable {
  /** Of a sheet of a workbook, else empty. */
  readonly name: string;
  /** Whether the workbook hides the sheet. */
  readonly isHidden: boolean;
  /** As many cells in every row. */
  readonly rows: readonly (readonly IntakeCell[])[];
  /** The decimal mark that the texts of the table have, where one can be told. */
  readonly decimal?: DecimalMark;
  readonly parts: TableParts;
  readonly totals: readonly Total[];
  /** What ought to be looked at, told of the table as a whole. */
  readonly notes: readonly TableNote[];
}

/** What the rows of a table are taken for: a guess, for somebody to change. Rows of `rows`. */
export interface TableParts {
  /** The first rows, which name the table. */
  readonly title: number;
  /** Rows after the title, which name the columns; 0 when the first row is data. */
  readonly head: number;
  /** Rows after the data: sources, explanations. */
  readonly below: number;
  /**
   * Columns at the left that name the rows: they hold words in most rows of the data. What stands
   * in them and in the head is a name, whatever it could be read as elsewhere.
   */
  readonly labels: number;
}

/** A row or a column that its label says is the sum of others. */
export interface Total {
  readonly of: 'row' | 'column';
  /** Which of the table. */
  readonly index: number;
  /** The rows or columns that it sums up. */
  readonly parts: readonly number[];
}

/** What is told of a table as a whole. */
export interface TableNote {
  readonly code: NoteCode;
  /** The cells that it is about, at most 20, or the first one of a row or column. */
  readonly places: readonly Place[];
  /** Of `totalDiffers`: the total as printed. */
  readonly printed?: number;
  /** Of `totalDiffers`: the least and most that the parts can sum up to; null is no bound. */
  readonly sum?: { readonly least: number; readonly most: number | null };
}

/** What a note says; the catalogue has a sentence for each. */
export type NoteCode =
  /** The rows were not parted into columns. */
  | 'oneColumn'
  /** Decimals with a comma and with a point. */
  | 'mixedMarks'
  /** Percentages among counts, or the other way round. */
  | 'percentAmongCounts'
  /** The printed total is not the sum of its parts. */
  | 'totalDiffers'
  /** A row of names below an empty one: a second table begins there. */
  | 'anotherTable'
  /** No row was found that names the columns. */
  | 'noHead'
  /** Rows that a workbook or a page does not show. */
  | 'hiddenRows'
  /** Columns that a workbook or a page does not show. */
  | 'hiddenColumns'
  /** The sheet is hidden. */
  | 'hiddenSheet'
  /** A quotation mark that is never closed. */
  | 'openQuote'
  /** Rows with more cells than the row of names. */
  | 'unevenRows'
  /** The file is in Windows-1252: letters beyond a–z were read as it writes them. */
  | 'windows1252';

/** What a way in gives: the tables that it found, at least one, or why there is none. */
export type IntakeResult =
  | { readonly ok: true; readonly tables: readonly IntakeTable[] }
  | { readonly ok: false; readonly problem: IntakeProblem };

/** Why nothing could be read: plain data; the sentence is made in the reader's language. */
export interface IntakeProblem {
  readonly code: IntakeProblemCode;
  /** The limit that was passed, or the part of the file that is broken. */
  readonly value?: number | string;
}

/** What is wrong with a file or with what was pasted; the catalogue has a sentence for each. */
export type IntakeProblemCode =
  /** There is no cell with anything in it. */
  | 'nothing'
  /** Bytes beyond `LARGEST_BYTES`. */
  | 'tooLarge'
  /** What is packed would be larger than `LARGEST_UNPACKED` when unpacked. */
  | 'tooLargeUnpacked'
  /** More cells than `MOST_CELLS`. */
  | 'tooManyCells'
  /** No text in any encoding that is known. */
  | 'notText'
  /** A web page or a mail without a table. */
  | 'noTable'
  /** An XLS, or a workbook that a password keeps closed. */
  | 'oldOrLocked'
  /** An XLSB. */
  | 'binaryWorkbook'
  /** A packed file that is no XLSX and no ODS. */
  | 'notWorkbook'
  /** A PDF. */
  | 'pdf'
  /** A part of the file breaks off or is not as its format says. */
  | 'broken'
  /** The part of the program that reads workbooks could not be fetched. */
  | 'readerMissing';

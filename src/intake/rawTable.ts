import { MOST_CELLS, MOST_COLUMNS } from './intakeLimits.ts';
import type { NoteCode, Place, Span, TableNote } from './intakeTable.ts';
import type { Reading } from './reading.ts';
import { stepCounter, type Steps } from './steps.ts';

/** A cell as a way in found it. */
export interface RawCell {
  readonly text: string;
  /** What the file says that it is; without it the text is read. */
  readonly given?: Reading;
}

/** A cell that spans several rows or columns, by its first one. */
export interface Merged extends Span {
  readonly row: number;
  readonly column: number;
}

/** A table as a way in found it, before anything in it is read. */
export interface RawTable {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether cells are called B7, as in a sheet of a workbook. */
  readonly isSheet: boolean;
  /** Rows by their number from 0, with gaps; and so are the cells of each. */
  readonly rows: readonly (readonly (RawCell | undefined)[] | undefined)[];
  readonly merged: readonly Merged[];
  readonly notes: readonly TableNote[];
}

/** The cells from the first to the last that has anything in it; rows and columns from 0. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  /** How many, 0 of a table with nothing in it. */
  readonly rows: number;
  readonly columns: number;
}

/** A table of rows that begin at the top, from text or a page. */
export function rawTable(
  rows: readonly (readonly (RawCell | undefined)[])[],
  notes: readonly TableNote[] = [],
  merged: readonly Merged[] = [],
): RawTable {
  return { name: '', isHidden: false, isSheet: false, rows, merged, notes };
}

/** A note without figures. */
export function note(code: NoteCode, places: readonly Place[] = []): TableNote {
  return { code, places };
}

/** Where the cells of a table that hold anything are. */
export function* extentOf({ rows }: RawTable): Steps<Extent> {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const isPause = stepCounter();
  for (const [row, cells] of rows.entries()) {
    if (isPause(1 + (cells?.length ?? 0))) yield row / rows.length;
    cells?.forEach((cell, column) => {
      if (!isFilled(cell)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  if (bottom < 0) return { top: 0, left: 0, rows: 0, columns: 0 };
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether a table of that extent is one that can be shown and read. */
export function isTooLarge({ rows, columns }: Extent): boolean {
  return columns > MOST_COLUMNS || rows * columns > MOST_CELLS;
}

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== undefined && (cell.text.trim() !== '' || (cell.given ?? none).kind !== 'empty');
}

const none = { kind: 'empty' } as const;

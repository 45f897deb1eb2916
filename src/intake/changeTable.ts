import type { IntakeTable, NoteCode, TableParts } from './intakeTable.ts';
import type { Settled } from './reading.ts';
import { atOnce } from './steps.ts';
import { tableNotes } from './tableNotes.ts';
import { findTotals } from './totals.ts';

/** Notes that follow from the readings and from what rows are; the rest are of the way in. */
const FOLLOWING: readonly NoteCode[] = [
  ...(['noHead', 'anotherTable', 'percentAmongCounts', 'totalDiffers'] as const),
];

/**
 * A table with what somebody says that a cell is; totals are held against their parts anew.
 *
 * @param row of `rows`, from 0
 * @param column of `rows`, from 0
 * @param reading one of the candidates of the cell, or any other
 */
export function withReading(
  table: IntakeTable,
  row: number,
  column: number,
  reading: Settled,
): IntakeTable {
  const rows = table.rows.map((cells, index) =>
    index === row
      ? cells.map((cell, each) => (each === column ? { ...cell, reading } : cell))
      : cells,
  );
  return assessed({ ...table, rows });
}

/** A table with what somebody says that its rows and columns are. */
export function withParts(table: IntakeTable, parts: TableParts): IntakeTable {
  return assessed({ ...table, parts });
}

/** Totals and notes as they follow from what a table now is. */
function assessed(table: IntakeTable): IntakeTable {
  const { rows, parts } = table;
  const totals = atOnce(findTotals(rows, parts));
  const kept = table.notes.filter(({ code }) => !FOLLOWING.includes(code));
  const open = new Set(
    rows
      .flat()
      .filter(isOddMark)
      .map(({ place }) => place),
  );
  const notes = kept.map((note) =>
    note.code === 'mixedMarks'
      ? { ...note, places: note.places.filter((place) => open.has(place)) }
      : note,
  );
  const following = atOnce(tableNotes(rows, parts, totals));
  return { ...table, totals, notes: [...notes, ...following] };
}

function isOddMark({ reading }: IntakeTable['rows'][number][number]): boolean {
  return reading.kind === 'unsure' && reading.doubts.includes('mixedMarks');
}

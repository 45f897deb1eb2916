import type { DecimalMark } from '../quantity/writtenNumbers.ts';
import { decimalMarkOf, tableMarks, type TableMarks } from './decimalMark.ts';
import { MOST_PLACES } from './intakeLimits.ts';
import type { IntakeCell, IntakeResult, IntakeTable, Place, Span } from './intakeTable.ts';
import {
  extentOf,
  isTooLarge,
  note,
  type Extent,
  type RawCell,
  type RawTable,
} from './rawTable.ts';
import { EMPTY, type Reading, type Settled } from './reading.ts';
import { readText } from './readText.ts';
import { tableNotes } from './tableNotes.ts';
import { tableParts } from './tableParts.ts';
import { findTotals } from './totals.ts';

/**
 * What was found as tables whose cells are read, or why there is none; those with nothing in them
 * are left out.
 *
 * @param raw each in time in proportion to its cells
 */
export function asTables(raw: readonly RawTable[]): IntakeResult {
  const filled = raw.map((table) => ({ table, extent: extentOf(table) }));
  const some = filled.filter(({ extent }) => extent.rows > 0);
  if (some.some(({ extent }) => isTooLarge(extent))) {
    return { ok: false, problem: { code: 'tooManyCells' } };
  }
  if (some.length === 0) return { ok: false, problem: { code: 'nothing' } };
  return { ok: true, tables: some.map(({ table, extent }) => asTable(table, extent)) };
}

function asTable(raw: RawTable, extent: Extent): IntakeTable {
  const marks = marksOf(raw);
  const rows = withSpans(raw, extent, readCells(raw, extent, marks));
  const parts = tableParts(rows);
  const totals = findTotals(rows, parts);
  return {
    name: raw.name,
    isHidden: raw.isHidden,
    rows,
    ...(marks.mark && !marks.isMixed && { decimal: marks.mark }),
    parts,
    totals,
    notes: [...raw.notes, ...mixedNote(rows, marks), ...tableNotes(rows, parts, totals)],
  };
}

function marksOf({ rows }: RawTable): TableMarks {
  const markOf = remembered(decimalMarkOf);
  const marks: (DecimalMark | undefined)[] = [];
  rows.forEach((row) => {
    row?.forEach((cell) => marks.push(cell && !cell.given ? markOf(cell.text) : undefined));
  });
  return tableMarks(marks);
}

/** The answers for each text that a table has; in a long one most stand many times. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Answer;
    const given = answer(text);
    known.set(text, given);
    return given;
  };
}

function readCells(raw: RawTable, extent: Extent, marks: TableMarks): IntakeCell[][] {
  const read = remembered((text) => readInTable(text, marks));
  return Array.from({ length: extent.rows }, (_, rowIndex) => {
    const row = extent.top + rowIndex;
    return Array.from({ length: extent.columns }, (_, columnIndex) => {
      const column = extent.left + columnIndex;
      const place = { ...(raw.isSheet && { sheet: raw.name }), row, column };
      return readCell(raw.rows[row]?.[column], place, read);
    });
  });
}

function readCell(
  cell: RawCell | undefined,
  place: Place,
  read: (text: string) => Reading,
): IntakeCell {
  if (cell === undefined) return { text: '', place, reading: EMPTY };
  const { text, given } = cell;
  return { text, place, reading: given ?? read(text) };
}

/** Where a table has both marks, a lone mark before three digits says nothing. */
function readInTable(text: string, { mark, isMixed }: TableMarks): Reading {
  const reading = readText(text, isMixed ? undefined : mark);
  if (!isMixed) return reading;
  const own = decimalMarkOf(text);
  const isOdd = own !== undefined && own !== mark;
  return isOdd && reading.kind !== 'unsure' ? doubtMark(reading) : reading;
}

function doubtMark(reading: Settled): Reading {
  return { kind: 'unsure', doubts: ['mixedMarks'], candidates: [reading] };
}

function mixedNote(rows: IntakeTable['rows'], { isMixed }: TableMarks) {
  if (!isMixed) return [];
  const odd = rows.flat().filter(({ reading }) => {
    return reading.kind === 'unsure' && reading.doubts.includes('mixedMarks');
  });
  return [
    note(
      'mixedMarks',
      odd.slice(0, MOST_PLACES).map(({ place }) => place),
    ),
  ];
}

/**
 * Puts the spans of merged cells on them, within the table, and says of the others what covers
 * them. Merged cells of a sound file never overlap; what comes after they have filled the table is
 * none.
 */
function withSpans(raw: RawTable, extent: Extent, rows: IntakeCell[][]): IntakeCell[][] {
  let room = extent.rows * extent.columns;
  for (const merged of raw.merged) {
    const row = merged.row - extent.top;
    const column = merged.column - extent.left;
    const span = {
      rows: Math.min(merged.rows, extent.rows - row),
      columns: Math.min(merged.columns, extent.columns - column),
    };
    room -= span.rows * span.columns;
    if (room < 0) break;
    cover(rows, row, column, span);
  }
  return rows;
}

function cover(rows: IntakeCell[][], top: number, left: number, span: Span): void {
  const isOne = span.rows === 1 && span.columns === 1;
  const first = rows[top]?.[left];
  if (isOne || !first || first.coveredBy || first.span) return;
  for (const cells of rows.slice(top, top + span.rows)) {
    for (let column = left; column < left + span.columns; column++) {
      const cell = cells[column];
      if (cell) cells[column] = { ...cell, coveredBy: { row: top, column: left } };
    }
  }
  rows[top]![left] = { ...first, span };
}

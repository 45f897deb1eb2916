import type { DecimalMark } from '../quantity/writtenNumbers.ts';
import { decimalMarkOf, mayHaveMark, tableMarks, type TableMarks } from './decimalMark.ts';
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
import { mapInSteps, stepCounter, within, type Steps } from './steps.ts';
import { tableNotes } from './tableNotes.ts';
import { tableParts } from './tableParts.ts';
import { findTotals } from './totals.ts';

/**
 * What was found as tables whose cells are read, or why there is none; those with nothing in them
 * are left out.
 *
 * @param raw each in time in proportion to its cells
 */
export function* asTables(raw: readonly RawTable[]): Steps<IntakeResult> {
  const filled = [];
  for (const [at, table] of raw.entries()) {
    const ofAll = (share: number) => (EXTENT_SHARE * (at + share)) / raw.length;
    filled.push({ table, extent: yield* within(ofAll(0), ofAll(1), extentOf(table)) });
  }
  const some = filled.filter(({ extent }) => extent.rows > 0);
  if (some.some(({ extent }) => isTooLarge(extent))) {
    return { ok: false, problem: { code: 'tooManyCells' } };
  }
  if (some.length === 0) return { ok: false, problem: { code: 'nothing' } };
  const tables: IntakeTable[] = [];
  for (const [at, { table, extent }] of some.entries()) {
    const ofAll = (share: number) =>
      EXTENT_SHARE + ((1 - EXTENT_SHARE) * (at + share)) / some.length;
    tables.push(yield* within(ofAll(0), ofAll(1), asTable(table, extent)));
  }
  return { ok: true, tables };
}

/** How much of the work it is to see where a table begins and ends. */
const EXTENT_SHARE = 0.1;

function* asTable(raw: RawTable, extent: Extent): Steps<IntakeTable> {
  const marks = yield* within(0, 0.1, marksOf(raw));
  const read = yield* within(0.1, 0.6, readCells(raw, extent, marks));
  const rows = withSpans(raw, extent, read);
  yield 0.6;
  const parts = tableParts(rows);
  yield 0.65;
  const totals = yield* within(0.65, 0.8, findTotals(rows, parts));
  const notes = yield* within(0.8, 1, tableNotes(rows, parts, totals));
  return {
    name: raw.name,
    isHidden: raw.isHidden,
    rows,
    ...(marks.mark && !marks.isMixed && { decimal: marks.mark }),
    parts,
    totals,
    notes: [...raw.notes, ...mixedNote(rows, marks), ...notes],
  };
}

function* marksOf({ rows }: RawTable): Steps<TableMarks> {
  const markOf = remembered(decimalMarkOf);
  const marks: DecimalMark[] = [];
  const isPause = stepCounter();
  for (const [at, row] of rows.entries()) {
    if (isPause(1 + (row?.length ?? 0))) yield at / rows.length;
    row?.forEach((cell) => {
      const mark = cell && !cell.given && mayHaveMark(cell.text) ? markOf(cell.text) : undefined;
      if (mark !== undefined) marks.push(mark);
    });
  }
  return tableMarks(marks);
}

/** Texts of which the answers are remembered; in a long table most stand many times, or once. */
const MOST_REMEMBERED = 5_000;

/** The answers for the texts of a table, or of one of its columns. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const given = answer(text);
    if (known.size < MOST_REMEMBERED) known.set(text, given);
    return given;
  };
}

function* readCells(raw: RawTable, extent: Extent, marks: TableMarks): Steps<IntakeCell[][]> {
  const { top, left, columns } = extent;
  // What stands in a column stands there again; a column of names fills no other's memory.
  const read = Array.from({ length: columns }, () =>
    remembered((text: string) => readInTable(text, marks)),
  );
  const rows = raw.rows.slice(top, top + extent.rows);
  const sheet = raw.isSheet ? { sheet: raw.name } : undefined;
  const readRow = (cells: RawTable['rows'][number], row: number) =>
    read.map((readText, column) =>
      readCell(
        cells?.[left + column],
        { ...sheet, row: top + row, column: left + column },
        readText,
      ),
    );
  return yield* mapInSteps(rows, readRow, SLOW_CELL * columns);
}

/** A cell takes longer to read than to look at. */
const SLOW_CELL = 3;

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

import type { IntakeCell, IntakeTable } from '../intake/intakeTable.ts';
import { isDated } from '../intake/isFigure.ts';
import { EMPTY } from '../intake/reading.ts';
import { guessRoles } from './columnRole.ts';
import { isPrivateColumn } from './isPrivateColumn.ts';
import type { RegisterColumn } from './registerColumn.ts';

/** A list of persons, one in a row, without what stood in its private columns. */
export interface Register {
  readonly columns: readonly RegisterColumn[];
  /** Cells of the data by column; those of private columns are empty. */
  readonly rows: readonly (readonly IntakeCell[])[];
}

/** A head that says that the column counts something. */
const COUNTS = /\bantal|number of|\bcount/;

/**
 * The table as a list of persons, when it looks like one: a day on which somebody began, and a
 * group, a day on which it ended or how it did; and no column that counts. What private columns
 * hold is not in it.
 */
export function asRegister({ rows }: IntakeTable): Register | undefined {
  const first = rows.findIndex((row) => isRow(row) && row.some(({ reading }) => isDated(reading)));
  const last = rows.findLastIndex(isRow);
  if (first < 0 || last - first < 1) return undefined;
  const heads = rows.slice(0, first).filter(isRow);
  const data = rows.slice(first, last + 1);
  const columns = (rows[0] ?? []).map((_, index) => columnOf(index, heads, data));
  const { start, ...others } = guessRoles(columns);
  const isAbout = [others.group, others.end, others.outcome].some((role) => role !== undefined);
  const counts = columns.some(({ head }) => COUNTS.test(head.toLocaleLowerCase()));
  if (start === undefined || !isAbout || counts) return undefined;
  return { columns, rows: data.map((row) => withoutPrivate(row, columns)) };
}

type Rows = readonly (readonly IntakeCell[])[];

function columnOf(index: number, heads: Rows, data: Rows): RegisterColumn {
  const texts = heads.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '');
  const head = [...new Set(texts)].join(' ').slice(0, 100);
  const cells = data.flatMap((row) => row[index] ?? []);
  const some = cells.filter(({ reading }) => reading.kind !== 'empty');
  const days = some.filter(({ reading }) => isDated(reading)).length;
  const holds = some.length === 0 ? 'nothing' : days * 2 >= some.length ? 'days' : 'words';
  return { index, head, isPrivate: isPrivateColumn(head, cells), holds };
}

function withoutPrivate(
  row: readonly IntakeCell[],
  columns: readonly RegisterColumn[],
): readonly IntakeCell[] {
  return row.map((cell, index) =>
    columns[index]?.isPrivate ? { text: '', place: cell.place, reading: EMPTY } : cell,
  );
}

/** A title or a note stands in a cell by itself. */
function isRow(row: readonly IntakeCell[]): boolean {
  return row.filter(({ reading }) => reading.kind !== 'empty').length > 1;
}

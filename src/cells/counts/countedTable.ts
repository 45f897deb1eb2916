import type { IntakeCell, IntakeTable } from '../../intake/intakeTable.ts';

/** A table as it is taken in: groups in rows, what is counted of them in columns. */
export interface CountedTable {
  /** What each column is called, in all of its head's rows. */
  readonly heads: readonly string[];
  /** What each row is called; '' where nothing stands. */
  readonly labels: readonly string[];
  /** A cell for each row and column. */
  readonly cells: readonly (readonly IntakeCell[])[];
}

/**
 * The data of a table that was read, without its title, what stands below it, and the rows and
 * columns that sum up others.
 *
 * @param groupsIn whether the groups stand in rows or, as many reports have them, in columns
 */
export function countedTable(table: IntakeTable, groupsIn: 'rows' | 'columns'): CountedTable {
  const { title, head, below, labels } = table.parts;
  const sums = (of: 'row' | 'column') =>
    new Set(table.totals.filter((total) => total.of === of).map(({ index }) => index));
  const [sumRows, sumColumns] = [sums('row'), sums('column')];
  const indices = (from: number, to: number, skipped: ReadonlySet<number>) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(
      (index) => !skipped.has(index),
    );
  const rows = indices(title + head, table.rows.length - below, sumRows);
  const columns = indices(labels, table.rows[0]?.length ?? 0, sumColumns);
  const headRows = indices(title, title + head, new Set());
  const labelColumns = indices(0, labels, new Set());
  const text = (row: number, column: number) => textAt(table, row, column);
  const named = {
    heads: columns.map((column) => joined(headRows.map((row) => text(row, column)))),
    labels: rows.map((row) => joined(labelColumns.map((column) => text(row, column)))),
    cells: rows.map((row) => columns.flatMap((column) => table.rows[row]?.[column] ?? [])),
  };
  return groupsIn === 'rows' ? named : turned(named);
}

function turned({ heads, labels, cells }: CountedTable): CountedTable {
  return {
    heads: labels,
    labels: heads,
    cells: heads.map((_, column) => cells.flatMap((row) => row[column] ?? [])),
  };
}

/** A merged cell says what it says of all that it covers. */
function textAt(table: IntakeTable, row: number, column: number): string {
  const cell = table.rows[row]?.[column];
  const covering = cell?.coveredBy;
  return (covering ? table.rows[covering.row]?.[covering.column]?.text : cell?.text)?.trim() ?? '';
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(' ');
}

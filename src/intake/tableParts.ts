import type { IntakeCell, TableParts } from './intakeTable.ts';
import { isDated, isFigure } from './isFigure.ts';

type Row = readonly IntakeCell[];

/**
 * A guess at which rows name the table, which name its columns, and which stand below its data.
 * Data begin with the first row that has a figure beside its label, or a date where no row has one.
 */
export function tableParts(rows: readonly Row[]): TableParts {
  const isOneColumn = (rows[0]?.length ?? 0) < 2;
  const beside = (row: Row) => (isOneColumn ? row : row.slice(1));
  const hasFigure = (row: Row) => beside(row).some(({ reading }) => isFigure(reading));
  const hasDate = (row: Row) => beside(row).some(({ reading }) => isDated(reading));
  const isData = [hasFigure, hasDate].find((has) => rows.some(has));
  const first = isData ? rows.findIndex(isData) : Math.min(1, rows.length);
  const title = isOneColumn ? 0 : titleRows(rows.slice(0, first));
  const last = rows.findLastIndex((row) => isData?.(row) === true || filled(row) > 1);
  const below = isOneColumn || last < first ? 0 : rows.length - 1 - last;
  const labels = labelColumns(rows.slice(first, rows.length - below));
  return { title, head: first - title, below, labels };
}

function labelColumns(data: readonly Row[]): number {
  const columns = data[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const readings = data
      .map((row) => row[column]?.reading.kind)
      .filter((kind) => kind !== 'empty');
    const words = readings.filter((kind) => kind === 'text').length;
    if (words * 2 <= readings.length) return column;
  }
  return columns;
}

/** Rows at the top with nothing beside the first cell. */
function titleRows(rows: readonly Row[]): number {
  const next = rows.findIndex((row) =>
    row.slice(1).some(({ reading }) => reading.kind !== 'empty'),
  );
  return next < 0 ? rows.length : next;
}

function filled(row: Row): number {
  return row.filter(({ reading }) => reading.kind !== 'empty').length;
}

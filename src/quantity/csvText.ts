import { dsvFormat } from 'd3';
import { guardFormula } from './guardFormula.ts';

/** What stands between cells, and the decimal sign. */
export interface CsvDialect {
  readonly between: string;
  readonly decimal: string;
}

/** A number in a file: its digits with a point as the decimal sign and `-` for minus. */
export interface CsvNumber {
  readonly digits: string;
}

/** Words stay words, also when they look like a formula; a number is bare. */
export type CsvCell = string | CsvNumber;

/**
 * Rows as lines in a dialect, the last without its end; no spreadsheet takes words in it for a
 * formula.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const written = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? guardFormula(cell) : cell.digits.replace('.', dialect.decimal),
    ),
  );
  return dsvFormat(dialect.between).formatRows(written);
}

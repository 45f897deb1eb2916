import { dsvFormat } from 'd3';
import type { Part } from '../explanation/explanation.ts';

/** A picture's data as a table: the first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Part[])[];
}

/**
 * The table as CSV for a Swedish spreadsheet: semicolons, a byte-order mark, and
 * nothing that a spreadsheet would take for a formula.
 */
export function tableAsCsv({ head, rows }: TableData): string {
  const text = (part: Part) => guard(typeof part === 'string' ? part : part.text);
  const lines = semicolons.formatRows([head.map(guard), ...rows.map((row) => row.map(text))]);
  return `\uFEFF${lines}\n`;
}

const semicolons = dsvFormat(';');

/** Text that begins like a formula gets a leading apostrophe; a signed number with its unit is left alone. */
function guard(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^\+[\d\s.,]+[\p{L}\s%]*$/u.test(cell) ? `'${cell}` : cell;
}

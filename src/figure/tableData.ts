import type { Part } from '../explanation/explanation.ts';

/** A picture's data as a table: the first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Part[])[];
}

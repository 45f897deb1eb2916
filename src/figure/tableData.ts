import type { Part } from '../explanation/explanation.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A number that a table shows without a source of its own. */
export interface ShownNumber {
  readonly text: string;
  /** What a file says, where the text is more than a number with a unit. */
  readonly quantity?: Quantity;
}

/** What a cell holds: words as a string, a number as what writes it. A name is never a number. */
export type TableCell = Part | ShownNumber;

/** A picture's data as a table: the first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

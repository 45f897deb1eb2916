import { countOf, type CountRange } from '../../evidence/countRange.ts';
import type { FigureChange } from '../../evidence/editOwnEvidence.ts';
import type { OwnCohort } from '../../evidence/ownEvidence.ts';
import { readQuantity } from '../../quantity/readQuantity.ts';
import type { CountColumn } from './countColumns.ts';
import { typedRange } from './typedRange.ts';

/** Numbers for the table, or the first thing that keeps all of them out. */
export type PastedBlock =
  | { readonly ok: true; readonly changes: readonly FigureChange[] }
  | { readonly ok: false; readonly why: 'tooLarge' }
  | {
      readonly ok: false;
      readonly why: 'notNumber';
      readonly text: string;
      readonly group: number;
      readonly column: CountColumn;
    };

/** Where a block begins: the group and the column of its upper left corner. */
export interface Corner {
  readonly group: number;
  readonly column: number;
}

/** Whether a text is more than one cell of a spreadsheet. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

/**
 * Reads a block of cells as a spreadsheet puts it on the clipboard: tabs between columns, lines for
 * rows. An empty cell leaves what stands there; anything else has to be a number of its column, or
 * a count that is kept back ("<5", "1–4"). Either all of it is taken or nothing.
 *
 * @param source where the numbers are said to come from
 */
export function pastedBlock(
  text: string,
  at: Corner,
  { groups }: OwnCohort,
  columns: readonly CountColumn[],
  source: (
    group: string,
    column: string,
  ) => { readonly document: string; readonly section: string },
): PastedBlock {
  const rows = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const changes: FigureChange[] = [];
  for (const [down, row] of rows.entries()) {
    const group = groups[at.group + down];
    for (const [right, cell] of row.entries()) {
      const column = columns[at.column + right];
      if (cell.trim() === '') continue;
      if (!group || !column) return { ok: false, why: 'tooLarge' };
      const range = rangeFor(cell, column);
      const index = at.group + down;
      if (!range) {
        return { ok: false, why: 'notNumber', text: cell.trim(), group: index, column };
      }
      const { path, label } = column;
      changes.push({ group: index, path, figure: countOf(range, source(group.name, label)) });
    }
  }
  return { ok: true, changes };
}

/** What a cell says, when it can stand in a column. */
function rangeFor(text: string, { meta }: CountColumn): CountRange | undefined {
  const range = meta.unit === 'persons' ? typedRange(text) : undefined;
  if (range) return range.most <= meta.max ? range : undefined;
  const read = readQuantity(text, meta.unit);
  if (!read.ok || read.value < meta.min || read.value > meta.max) return undefined;
  if (meta.unit === 'persons' && !Number.isInteger(read.value)) return undefined;
  return { least: read.value, most: read.value };
}

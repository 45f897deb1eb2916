import { countOf, type CountRange } from '../../evidence/countRange.ts';
import {
  addAgency,
  clearFigures,
  setFigures,
  sourceId,
  withGroupNamed,
  withoutEmptyGroups,
  withSource,
  type FigureChange,
} from '../../evidence/editOwnEvidence.ts';
import type { FigurePath } from '../../evidence/missingFigures.ts';
import type { OwnEvidence } from '../../evidence/ownEvidence.ts';
import type { IntakeCell } from '../../intake/intakeTable.ts';
import type { ColumnMeaning } from './columnMeaning.ts';
import type { CountedTable } from './countedTable.ts';
import { figureBounds } from './countColumns.ts';

/** What taking a table in comes to: other counts, and the cells whose numbers are not in them. */
export interface TakenTable {
  readonly own: OwnEvidence;
  /** How many numbers were taken. */
  readonly taken: number;
  /** Cells of columns that mean a figure, but hold none that can be counted with. */
  readonly leftOut: readonly { readonly cell: IntakeCell; readonly group: string }[];
}

/** Where the numbers come from. */
export interface TableSource {
  /** What the file or the clipboard is called. */
  readonly title: string;
  /** The place of a cell, in words. */
  readonly placeOf: (cell: IntakeCell) => string;
}

/**
 * Takes a table into a counted period. A row is the group of its name, or a new one; an empty cell
 * leaves what stands there; a dash is nought, as official tables write it; a count that is kept
 * back ("<5") is an interval; whatever is neither is left out, and said.
 *
 * @param meanings one for each column of the table
 */
export function takeTable(
  table: CountedTable,
  meanings: readonly ColumnMeaning[],
  own: OwnEvidence,
  cohort: number,
  source: TableSource,
): TakenTable {
  // Nothing invented stays beside what was counted.
  const begun = own.isExample ? clearFigures(own) : own;
  const sourceTitle = source.title.slice(0, 200);
  const document = sourceId(begun, sourceTitle);
  const named = withSource(begun, document, sourceTitle);
  const { counts, paths } = withAgencies(table, meanings, named);
  let current = counts;
  const changes: FigureChange[] = [];
  const leftOut: { cell: IntakeCell; group: string }[] = [];
  for (const [row, label] of table.labels.entries()) {
    if (label === '') continue;
    const { own: grown, group } = withGroupNamed(current, cohort, label.slice(0, 100));
    current = grown;
    for (const [column, path] of paths.entries()) {
      const cell = table.cells[row]?.[column];
      if (!path || !cell || cell.reading.kind === 'empty') continue;
      const range = rangeFor(cell, path);
      if (!range) leftOut.push({ cell, group: label });
      else {
        const figure = countOf(range, { document, section: source.placeOf(cell) });
        changes.push({ group, path, figure });
      }
    }
  }
  const filled = setFigures(current, cohort, changes);
  return { own: withoutEmptyGroups(filled, cohort), taken: changes.length, leftOut };
}

/** Columns of agencies that are new come in by their heads, as many as a notebook has room for. */
function withAgencies(table: CountedTable, meanings: readonly ColumnMeaning[], own: OwnEvidence) {
  let counts = own;
  const paths = meanings.map((meaning, column): FigurePath | undefined => {
    if (meaning.kind === 'figure') return meaning.path;
    if (meaning.kind === 'nothing') return undefined;
    counts = addAgency(counts, (table.heads[column] ?? '').slice(0, 100) || '–');
    return ['referrers', counts.agencies.at(-1)?.id ?? ''];
  });
  return { counts, paths };
}

/** What a cell says of a figure; undefined when it is nothing that can be counted with. */
function rangeFor({ reading, text }: IntakeCell, path: FigurePath): CountRange | undefined {
  const { unit, min, max } = figureBounds(path);
  const within = ({ least, most }: CountRange) =>
    least <= most && least >= min && most <= max ? { least, most } : undefined;
  if (reading.kind === 'nil') return within({ least: 0, most: 0 });
  if (reading.kind !== 'number' && reading.kind !== 'hidden') return undefined;
  if (reading.unit !== undefined && reading.unit !== unit) return undefined;
  const [low, high] =
    reading.kind === 'number'
      ? [reading.value, reading.value]
      : [hiddenLeast(reading.least, text), reading.most];
  if (high === null || (reading.kind === 'hidden' && unit !== 'persons')) return undefined;
  const isWhole = unit !== 'persons' || (Number.isInteger(low) && Number.isInteger(high));
  return isWhole ? within({ least: low, most: high }) : undefined;
}

/** "<5" is of somebody, since tables write nobody as nought or a dash; "0–4" says otherwise. */
function hiddenLeast(least: number, text: string): number {
  return /^\D*0/.test(text) ? least : Math.max(1, least);
}

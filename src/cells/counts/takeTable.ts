import {
  addAgency,
  addGroup,
  clearFigures,
  setFigures,
  sourceId,
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
 * leaves what stands there; a dash is nought, as official tables write it; whatever is no certain
 * number is left out, and said.
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
    const found = groupNamed(current, cohort, label);
    if (found < 0) current = addGroup(current, cohort, label.slice(0, 100));
    const group = found < 0 ? (current.cohorts[cohort]?.groups.length ?? 0) - 1 : found;
    for (const [column, path] of paths.entries()) {
      const cell = table.cells[row]?.[column];
      if (!path || !cell || cell.reading.kind === 'empty') continue;
      const value = valueFor(cell, path);
      if (value === undefined) leftOut.push({ cell, group: label });
      else {
        const figure = { value, document, section: source.placeOf(cell) };
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

function groupNamed(own: OwnEvidence, cohort: number, label: string): number {
  const name = label.toLocaleLowerCase();
  const groups = own.cohorts[cohort]?.groups ?? [];
  return groups.findIndex((group) => group.name.trim().toLocaleLowerCase() === name);
}

function valueFor({ reading }: IntakeCell, path: FigurePath): number | undefined {
  if (reading.kind === 'nil') return path[0] === 'plannedLengthMonths' ? undefined : 0;
  if (reading.kind !== 'number') return undefined;
  const { unit, min, max } = figureBounds(path);
  if (reading.unit !== undefined && reading.unit !== unit) return undefined;
  const isWhole = unit !== 'persons' || Number.isInteger(reading.value);
  return isWhole && reading.value >= min && reading.value <= max ? reading.value : undefined;
}

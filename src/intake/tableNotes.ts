import { MOST_PLACES } from './intakeLimits.ts';
import type { IntakeCell, Place, TableNote, TableParts, Total } from './intakeTable.ts';
import { note } from './rawTable.ts';
import { totalNotes } from './totalNotes.ts';

type Rows = readonly (readonly IntakeCell[])[];

/** What ought to be looked at in a table whose cells are read. */
export function tableNotes(
  rows: Rows,
  parts: TableParts,
  totals: readonly Total[],
): readonly TableNote[] {
  const top = parts.title + parts.head;
  const data = rows.slice(top, rows.length - parts.below);
  const odd = oddPercentages(data);
  return [
    ...(parts.head === 0 ? [note('noHead', placesOf(rows[parts.title]))] : []),
    ...(odd.length > 0 ? [note('percentAmongCounts', odd.slice(0, MOST_PLACES))] : []),
    ...totalNotes(rows, totals),
  ];
}

function placesOf(row: readonly IntakeCell[] = []): readonly Place[] {
  return row.slice(0, 1).map(({ place }) => place);
}

/** Of plain numbers and percentages, how many; a cell of other kinds has neither. */
interface Mix {
  readonly shares: number;
  readonly counts: number;
}

/** Percentages in rows and columns of counts, and counts in rows and columns of percentages. */
function oddPercentages(data: Rows): readonly Place[] {
  const ofRows = data.map((row) => mixOf(row.slice(1)));
  const columns = data[0]?.length ?? 0;
  const ofColumns = Array.from({ length: columns }, (_, column) =>
    mixOf(data.flatMap((row) => row[column] ?? [])),
  );
  return data.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      if (column === 0) return [];
      const isOdd =
        isOddIn(cell, ofRows[rowIndex], true) && isOddIn(cell, ofColumns[column], false);
      return isOdd ? [cell.place] : [];
    }),
  );
}

/** Whether a cell is of the kind that fewer are of. */
function isOddIn(cell: IntakeCell, mix: Mix | undefined, orAlone: boolean): boolean {
  if (mix === undefined) return false;
  const own = mixOf([cell]);
  if (own.shares + own.counts === 0) return false;
  const [same, others] = own.shares > 0 ? [mix.shares, mix.counts] : [mix.counts, mix.shares];
  return (
    (orAlone && same === 1 && others === 0) || others > same || (others === same && own.shares > 0)
  );
}

function mixOf(cells: readonly IntakeCell[]): Mix {
  let [shares, counts] = [0, 0];
  for (const { reading } of cells) {
    if (reading.kind !== 'number') continue;
    if (reading.unit === 'share') shares += 1;
    else counts += 1;
  }
  return { shares, counts };
}

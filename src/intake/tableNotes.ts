import { MOST_PLACES } from './intakeLimits.ts';
import type { IntakeCell, Place, TableNote, TableParts, Total } from './intakeTable.ts';
import { isFigure } from './isFigure.ts';
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
  const others = furtherHeads(data);
  return [
    ...(parts.head === 0 ? [note('noHead', placesOf(rows[parts.title]))] : []),
    ...(others.length > 0 ? [note('anotherTable', others.slice(0, MOST_PLACES))] : []),
    ...(odd.length > 0 ? [note('percentAmongCounts', odd.slice(0, MOST_PLACES))] : []),
    ...totalNotes(rows, totals),
  ];
}

/** Rows of words alone, several of them, after an empty row and before figures. */
function furtherHeads(data: Rows): readonly Place[] {
  const heads: Place[] = [];
  let isOpen = false;
  for (const row of data) {
    const filled = row.filter(({ reading }) => reading.kind !== 'empty');
    const isFigures = row.slice(1).some(({ reading }) => isFigure(reading));
    if (filled.length === 0) isOpen = true;
    else if (isFigures) isOpen = false;
    else if (isOpen && filled.length > 1) {
      heads.push(...placesOf(row));
      isOpen = false;
    }
  }
  return heads;
}

function placesOf(row: readonly IntakeCell[] = []): readonly Place[] {
  return row.slice(0, 1).map(({ place }) => place);
}

/** Of plain numbers and percentages, how many; a cell of other kinds has neither. */
interface Mix {
  readonly shares: number;
  readonly counts: number;
}

/**
 * Percentages and counts that share a column, where no row explains it by having several of one
 * kind alone; of each column those of the rarer kind.
 */
function oddPercentages(data: Rows): readonly Place[] {
  const isExplained = data.map((row) => {
    const { shares, counts } = mixOf(row.slice(1));
    return shares + counts > 1 && (shares === 0 || counts === 0);
  });
  const unexplained = data.filter((_, row) => isExplained[row] !== true);
  const columns = data[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const mix = mixOf(data.flatMap((row) => row[column] ?? []));
    if (column === 0 || mix.shares === 0 || mix.counts === 0) return [];
    return rarer(
      unexplained.flatMap((row) => row[column] ?? []),
      mix,
    );
  }).flat();
}

/** The cells of the kind that a column has fewer of; where there are none, those of the other. */
function rarer(cells: readonly IntakeCell[], column: Mix): readonly Place[] {
  const shares = cells.filter((cell) => mixOf([cell]).shares > 0);
  const counts = cells.filter((cell) => mixOf([cell]).counts > 0);
  const [fewer, more] = column.shares <= column.counts ? [shares, counts] : [counts, shares];
  return (fewer.length > 0 ? fewer : more).map(({ place }) => place);
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

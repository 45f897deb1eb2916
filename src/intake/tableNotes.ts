import { MOST_PLACES } from './intakeLimits.ts';
import type { IntakeCell, Place, TableNote, TableParts, Total } from './intakeTable.ts';
import { isFigure } from './isFigure.ts';
import { note } from './rawTable.ts';
import { mapInSteps, stepCounter, within, type Steps } from './steps.ts';
import { totalNotes } from './totalNotes.ts';

type Rows = readonly (readonly IntakeCell[])[];

/** What ought to be looked at in a table whose cells are read. */
export function* tableNotes(
  rows: Rows,
  parts: TableParts,
  totals: readonly Total[],
): Steps<readonly TableNote[]> {
  const top = parts.title + parts.head;
  const data = rows.slice(top, rows.length - parts.below);
  const odd = yield* within(0, 0.4, oddPercentages(data));
  const others = yield* within(0.4, 0.6, furtherHeads(data));
  const differing = yield* within(0.6, 1, totalNotes(rows, totals));
  return [
    ...(parts.head === 0 ? [note('noHead', placesOf(rows[parts.title]))] : []),
    ...(others.length > 0 ? [note('anotherTable', others.slice(0, MOST_PLACES))] : []),
    ...(odd.length > 0 ? [note('percentAmongCounts', odd.slice(0, MOST_PLACES))] : []),
    ...differing,
  ];
}

/** Rows of words alone, several of them, after an empty row and before figures. */
function* furtherHeads(data: Rows): Steps<readonly Place[]> {
  const heads: Place[] = [];
  let isOpen = false;
  const isPause = stepCounter();
  for (const [at, row] of data.entries()) {
    if (isPause(row.length)) yield at / data.length;
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
function* oddPercentages(data: Rows): Steps<readonly Place[]> {
  const mixes = yield* within(0, 0.5, mixesOf(data));
  if (!mixes.some(isMixed)) return [];
  const isUnexplained = (row: Rows[number]) => {
    const { shares, counts } = mixOf(row.slice(1));
    return shares + counts <= 1 || isMixed({ shares, counts });
  };
  const kept = yield* within(0.5, 1, mapInSteps(data, isUnexplained, data[0]?.length));
  const unexplained = data.filter((_, row) => kept[row]);
  return mixes.flatMap((mix, column) =>
    isMixed(mix)
      ? rarer(
          unexplained.flatMap((row) => row[column] ?? []),
          mix,
        )
      : [],
  );
}

/** What stands in each column; the first one names rows. */
function* mixesOf(data: Rows): Steps<readonly Mix[]> {
  const mixes = Array.from({ length: data[0]?.length ?? 0 }, () => ({ shares: 0, counts: 0 }));
  const isPause = stepCounter();
  for (const [at, row] of data.entries()) {
    if (isPause(row.length)) yield at / data.length;
    for (let column = 1; column < row.length; column++) {
      const kind = mixKind(row[column]);
      if (kind) mixes[column]![kind] += 1;
    }
  }
  return mixes;
}

function isMixed({ shares, counts }: Mix): boolean {
  return shares > 0 && counts > 0;
}

/** The cells of the kind that a column has fewer of; where there are none, those of the other. */
function rarer(cells: readonly IntakeCell[], column: Mix): readonly Place[] {
  const shares = cells.filter((cell) => mixOf([cell]).shares > 0);
  const counts = cells.filter((cell) => mixOf([cell]).counts > 0);
  const [fewer, more] = column.shares <= column.counts ? [shares, counts] : [counts, shares];
  return (fewer.length > 0 ? fewer : more).map(({ place }) => place);
}

function mixOf(cells: readonly IntakeCell[]): Mix {
  const mix = { shares: 0, counts: 0 };
  for (const cell of cells) {
    const kind = mixKind(cell);
    if (kind) mix[kind] += 1;
  }
  return mix;
}

function mixKind(cell: IntakeCell | undefined): keyof Mix | undefined {
  if (cell?.reading.kind !== 'number') return undefined;
  return cell.reading.unit === 'share' ? 'shares' : 'counts';
}

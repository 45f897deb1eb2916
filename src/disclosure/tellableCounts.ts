import type { CountRange } from '../evidence/countRange.ts';
import type { OwnEvidence } from '../evidence/ownEvidence.ts';
import { MOST_PERSONS } from '../evidence/ownFigure.ts';
import { SMALL_COUNT_THRESHOLD, tellable } from '../evidence/smallCounts.ts';
import { countCells, isSameRange, untold, withCells, type CountCell } from './countCells.ts';
import { countNetwork, networkOf, untiedParts, type CountNetwork } from './countNetwork.ts';
import { ReadersView } from './readersView.ts';

const MOVES = 'movesAmongDropOuts';

/**
 * Counts that may leave: every small one "from 1 to 4", and as few others as it takes to keep them
 * so, as an interval of a fixed grid (5–9, 10–14 …; where that is not enough 0–9, 10–19 …, twice as
 * wide each time, and at last not at all). Nothing that the sums say (`countNetwork`) makes any
 * number from 1 to 4 impossible. The same object where nothing has to be hidden.
 *
 * To hide as little as possible is hard (cell suppression: Fischetti and Salazar, *Management
 * Science* 47(7), 2001). Here one small count after the other is seen to: by the narrowest interval
 * of one other count, or where no one is enough by hiding all that it is tied to, and telling that
 * again one by one as well as the small count allows. What is possible is known exactly. Two things
 * are not known here: totals that are printed elsewhere, and what follows from this very rule for
 * who knows that it hides no more than it has to.
 */
export function tellableCounts(own: OwnEvidence): OwnEvidence {
  const cells = countCells(own);
  const hasMoves = cells.some(({ path, range }) => path[0] === MOVES && range.most > 0);
  // Reports differ in whether who moved is counted where they came: neither way may tell.
  const readings = hasMoves ? [false, true] : [false];
  const networks = readings.map((movesArrive) => countNetwork(own, cells, movesArrive));
  const parts = untiedParts(networks, cells).map((indices) =>
    tellablePart(
      networks.map((network) => networkOf(network, indices)),
      indices.map((at) => cells[at] as CountCell),
    ),
  );
  return withCells(own, parts.flat());
}

/** Counts that hang together, told as they may be. */
function tellablePart(
  networks: readonly CountNetwork[],
  cells: readonly CountCell[],
): readonly CountCell[] {
  const told = cells.map((cell) => (cell.isTold ? { ...cell, range: tellable(cell.range) } : cell));
  const small = [...told.keys()].filter((at) => isSmall(told[at]));
  const hidden = small.reduce(
    (view, at) => withOthersHidden(view, at, rangeIn(told, at)),
    new ReadersView(networks, told),
  );
  return withNeedlessTold(hidden, told, small).cells;
}

/** One that can be from 1 to 4. */
function isSmall(cell: CountCell | undefined): boolean {
  if (!cell?.isTold) return false;
  const { least, most } = cell.range;
  return most > 0 && least < SMALL_COUNT_THRESHOLD;
}

/** Hides others until a count can be anything that it tells. */
function withOthersHidden(view: ReadersView, at: number, asked: CountRange): ReadersView {
  if (view.shortfall(at, asked) === 0) return view;
  const near = view.tiedTo(at);
  return withOneHidden(view, near, at, asked) ?? withSeveralHidden(view, near, at, asked);
}

/**
 * The narrowest interval for one other count that is enough; of alike ones where it costs least.
 */
function withOneHidden(
  view: ReadersView,
  near: readonly number[],
  at: number,
  asked: CountRange,
): ReadersView | undefined {
  const enough = inTellingOrder(view, near).flatMap((each) => {
    const ways = widerWays(view.cells[each]).map((cell) => ({
      width: cell.range.most - cell.range.least,
      view: view.telling([[each, cell]]),
    }));
    return ways.find((way) => way.view.shortfall(at, asked) === 0) ?? [];
  });
  return enough.reverse().sort((one, other) => one.width - other.width)[0]?.view;
}

/** All that a count is tied to hidden, and told again one by one as well as it allows. */
function withSeveralHidden(
  view: ReadersView,
  near: readonly number[],
  at: number,
  asked: CountRange,
): ReadersView {
  const others = [...view.cells.keys()].filter((each) => each !== at);
  const isNearEnough = view.telling(hiddenAll(view, near)).shortfall(at, asked) === 0;
  const tied = isNearEnough ? near : others;
  const hidden = view.telling(hiddenAll(view, tied));
  return inTellingOrder(view, tied).reduce((current, each) => {
    const present = view.cells[each] as CountCell;
    const ways = [present, ...widerWays(present)].map((cell) => current.telling([[each, cell]]));
    return ways.find((way) => way.shortfall(at, asked) === 0) ?? current;
  }, hidden);
}

/** Counts told as badly as can be. */
function hiddenAll(
  view: ReadersView,
  indices: readonly number[],
): (readonly [number, CountCell])[] {
  return indices.flatMap((at) => {
    const worst = widerWays(view.cells[at]).at(-1);
    return worst ? [[at, worst] as const] : [];
  });
}

/** What it costs most to hide comes first: what the model leans on, and nought, told as 0–9. */
const KINDS = ['starts', 'outcomes', 'openingStock', MOVES, 'referrers'];

function inTellingOrder({ cells }: ReadersView, indices: readonly number[]): readonly number[] {
  const rank = (at: number) =>
    rangeIn(cells, at).most === 0 ? -1 : KINDS.indexOf(cells[at]?.path[0] ?? '');
  return [...indices].sort((one, other) => rank(one) - rank(other) || one - other);
}

/** Tells again what need not have been hidden, the widest interval first. */
function withNeedlessTold(
  view: ReadersView,
  told: readonly CountCell[],
  small: readonly number[],
): ReadersView {
  const width = (at: number) => rangeIn(view.cells, at).most - rangeIn(view.cells, at).least;
  const hidden = [...told.keys()]
    .filter((at) => !isSameRange(rangeIn(view.cells, at), rangeIn(told, at)))
    .sort((one, other) => width(other) - width(one));
  return hidden.reduce((current, at) => {
    const without = current.telling([[at, told[at] as CountCell]]);
    const isSafe = small.every((each) => without.shortfall(each, rangeIn(told, each)) === 0);
    return isSafe ? without : current;
  }, view);
}

const rangeIn = (cells: readonly CountCell[], at: number): CountRange =>
  cells[at]?.range ?? { least: 0, most: 0 };

/** Wider than any count of a group that a scenario can stand as. */
const WIDEST = 1280;

/** A count told less and less well: by wider intervals of the grid, and at last not at all. */
function widerWays(cell: CountCell | undefined): readonly CountCell[] {
  if (!cell?.isTold) return [];
  const { least, most } = cell.range;
  const ways: CountCell[] = [];
  for (let width = SMALL_COUNT_THRESHOLD; width <= WIDEST; width *= 2) {
    const from = Math.floor(least / width) * width;
    const to = Math.floor(most / width) * width + width - 1;
    // 0–4 would tell that it is nought: a small number is 1–4.
    const tellsNought = to < SMALL_COUNT_THRESHOLD;
    if (tellsNought || to - from <= most - least) continue;
    ways.push({ ...cell, range: { least: from, most: Math.min(to, MOST_PERSONS) } });
  }
  // Who is not named has referred nobody, and where somebody moved to it is told that somebody did.
  const isNeeded = ['referrers', MOVES].includes(cell.path[0]);
  return isNeeded ? ways : [...ways, untold(cell)];
}

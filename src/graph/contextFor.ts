import { rulesOf, type Cell } from '../cells/kinds.ts';
import type { CellContext } from './cellContext.ts';

/**
 * What a cell draws from, with no more scenarios than it shows: a cell that has just been changed
 * to show fewer still has the context of before, until it has had its turn.
 */
export function contextFor(cell: Cell, context: CellContext): CellContext {
  const most = rulesOf(cell).mostShown(cell);
  if (context.shown.length <= most) return context;
  return { ...context, shown: context.shown.slice(0, most) as unknown as CellContext['shown'] };
}

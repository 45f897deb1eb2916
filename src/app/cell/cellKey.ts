import type { CellActions } from './cellActions.ts';

/**
 * What a key does to the cell that has the focus (Alt with an arrow, − or Delete).
 *
 * @returns whether it meant something
 */
export function cellKey(
  { altKey, key }: KeyboardEvent,
  id: string,
  cellOrder: readonly string[],
  actions: CellActions,
): boolean {
  if (!altKey) return false;
  if (key === 'ArrowUp' && cellOrder[0] !== id) actions.move(id, -1);
  else if (key === 'ArrowDown' && cellOrder.at(-1) !== id) actions.move(id, 1);
  else if (key === '-') actions.toggle(id);
  else if (key === 'Delete') actions.remove(id);
  else return false;
  return true;
}

/** The cell in which something happened. */
export function cellOf(target: EventTarget | null): string | undefined {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  return cell?.getAttribute('data-cell') ?? undefined;
}

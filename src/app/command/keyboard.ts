import { cellKey, cellOf } from '../cell/cellKey.ts';
import type { CellActions } from '../cell/cellActions.ts';

/** What the keys of the page do, wherever on it the focus is. */
export interface KeyActions {
  undo(): void;
  redo(): void;
  save(): void;
  showPalette(): void;
  showKeys(): void;
  /** @param index of the cell that is added, among all */
  addAt(index: number): void;
}

/** Does what a key means; a key that is typed, or pressed in a window, means nothing here. */
export function pressKey(
  event: KeyboardEvent,
  cellOrder: readonly string[],
  actions: KeyActions,
  cellActions: CellActions,
): void {
  const { target } = event;
  const inDialog = target instanceof Element && target.closest('dialog') !== null;
  if (isTyping(target) || inDialog) return;
  const isDone =
    event.ctrlKey || event.metaKey
      ? isControlDone(event, actions)
      : isPlainDone(event, cellOrder, actions, cellActions);
  if (isDone) event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type === 'text')
  );
}

/** @returns whether the key meant something with Ctrl */
function isControlDone(event: KeyboardEvent, actions: KeyActions): boolean {
  const key = event.key.toLowerCase();
  if (event.altKey) return false;
  if (key === 'z' && !event.shiftKey) actions.undo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redo();
  else if (key === 's') actions.save();
  else if (key === 'k') actions.showPalette();
  else return false;
  return true;
}

/** @returns whether the key meant something without Ctrl */
function isPlainDone(
  event: KeyboardEvent,
  cellOrder: readonly string[],
  actions: KeyActions,
  cellActions: CellActions,
): boolean {
  const id = cellOf(event.target);
  if (event.key === '?' && !event.altKey) actions.showKeys();
  else if (event.key === '/')
    actions.addAt((id === undefined ? cellOrder.length - 1 : cellOrder.indexOf(id)) + 1);
  else return id !== undefined && cellKey(event, id, cellOrder, cellActions);
  return true;
}

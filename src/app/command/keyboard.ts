import { cellKey, cellOf } from '../cell/cellKey.ts';
import type { Overlay } from '../overlay/overlay.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import type { NotebookActions } from './notebookActions.ts';

/** The parts of the page that keys speak to. */
export interface KeyParts {
  readonly session: Session;
  readonly actions: NotebookActions;
  readonly overlay: Overlay;
}

/** Does what a key means; a key that is typed, or pressed in a window, means nothing here. */
export function pressKey(event: KeyboardEvent, page: KeyParts): void {
  const { target } = event;
  const inDialog = target instanceof Element && target.closest('dialog') !== null;
  if (inDialog || (isTyping(target) && !isUndoOnPage(event) && !isPrint(event))) return;
  const does = event.ctrlKey || event.metaKey ? doesWithControl : doesPlain;
  if (does(event, page)) event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type === 'text')
  );
}

/**
 * Where nothing is being typed in a box that says so, undo is the page's: what was pasted into the
 * table, or typed before, is a change of the notebook.
 */
function isUndoOnPage({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  const isSettled = target instanceof HTMLInputElement && target.dataset['settled'] === 'true';
  return isSettled && (ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase());
}

/** The browser's own key for it is the page's, so that nothing is printed without being asked. */
function isPrint({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'p';
}

/** @returns whether the key meant something with Ctrl */
function doesWithControl(event: KeyboardEvent, { session, actions, overlay }: KeyParts): boolean {
  const key = event.key.toLowerCase();
  if (event.altKey) return false;
  if (key === 'z' && !event.shiftKey) actions.undo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redo();
  else if (key === 's') session.save();
  else if (isPrint(event)) actions.print();
  else if (key === 'k') overlay.show('palette');
  else return false;
  return true;
}

/** @returns whether the key meant something without Ctrl */
function doesPlain(event: KeyboardEvent, { session, actions, overlay }: KeyParts): boolean {
  const { cellOrder } = session.notebook.document;
  const id = cellOf(event.target);
  if (event.key === '?' && !event.altKey) overlay.show('keys');
  else if (event.key === '/')
    overlay.add((id === undefined ? cellOrder.length - 1 : cellOrder.indexOf(id)) + 1);
  else return id !== undefined && cellKey(event, id, cellOrder, actions);
  return true;
}

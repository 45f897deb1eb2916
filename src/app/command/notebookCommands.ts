import type { NamedControls } from '../../control/namedControls.ts';
import { MOST_SCENARIOS } from '../../document/notebookDocument.ts';
import { KINDS, type AllMessages } from '../../cells/kinds.ts';
import { compareWith } from '../../notebook/editScenario.ts';
import { goToCell } from '../cell/goToCell.ts';
import type { Overlay } from '../overlay/overlay.svelte.ts';
import type { Focus } from '../panel/focus.svelte.ts';
import type { Names } from '../session/names.ts';
import { READY_NOTEBOOKS, type ReadyNotebook } from '../session/readyNotebooks.ts';
import type { Session } from '../session/session.svelte.ts';
import type { Preferences } from '../settings/preferences.svelte.ts';
import type { Command } from './command.ts';
import type { NotebookActions } from './notebookActions.ts';

const READY_NAMES = Object.keys(READY_NOTEBOOKS) as ReadyNotebook[];

/** The parts of the page that do what a command asks for. */
export interface PageParts {
  readonly session: Pick<Session, 'notebook' | 'save' | 'openReady'>;
  readonly actions: NotebookActions;
  readonly names: Pick<Names, 'ofScenario'>;
  readonly overlay: Pick<Overlay, 'show' | 'close'>;
  readonly focus: Pick<Focus, 'turnTo'>;
  readonly controls: Pick<NamedControls, 'names' | 'goTo'>;
  readonly preferences: Pick<Preferences, 'showsGuide'>;
}

/** Everything that can be found by name: what undoes and keeps, what can be added, and where one can go. */
export function notebookCommands(
  page: PageParts,
  scenarios: readonly { readonly id: string; readonly name: string }[],
  {
    app,
    palette,
    cellKinds,
    changes,
    keys,
    keyNames,
    library,
    glossary,
    licences,
    guide,
    scenarioMenu,
  }: AllMessages,
): readonly Command[] {
  const { session, actions, overlay, focus, controls } = page;
  const { nextUndo, nextRedo, document } = session.notebook;
  const { cellOrder } = document;
  const undo = (what: string): Command => ({
    name: app.undoOf(what),
    quotesAnother: true,
    keys: keyNames.undo,
    run: () => actions.undo(),
  });
  const redo = (what: string): Command => ({
    name: app.redoOf(what),
    quotesAnother: true,
    keys: keyNames.redo,
    run: () => actions.redo(),
  });
  return [
    ...(nextUndo === undefined ? [] : [undo(nextUndo)]),
    ...(nextRedo === undefined ? [] : [redo(nextRedo)]),
    { name: app.save, keys: keyNames.save, run: () => session.save() },
    { name: app.print, run: () => actions.print() },
    { name: library.title, run: () => overlay.show('library') },
    { name: changes.title, run: () => overlay.show('changes') },
    { name: keys.title, keys: keyNames.help, run: () => overlay.show('keys') },
    { name: glossary.title, run: () => overlay.show('glossary') },
    { name: licences.title, run: () => overlay.show('licences') },
    { name: guide.show, run: () => (page.preferences.showsGuide = true) },
    ...KINDS.map(({ kind }) => ({
      name: palette.add(cellKinds[kind]),
      run: () => actions.add(cellOrder.length, kind),
    })),
    ...cellOrder.map((id) => ({
      name: palette.goTo(actions.titleOf(id)),
      run: () => goToCell(id),
    })),
    ...controls.names().map((name) => ({
      name: palette.goToControl(name),
      // In the next frame, when the window in which it was chosen is gone.
      run: () => requestAnimationFrame(() => controls.goTo(name)),
    })),
    ...READY_NAMES.map((name) => ({
      name: palette.openReady(library.readyTitles[name]),
      run: () => session.openReady(name),
    })),
    ...(scenarios.length >= MOST_SCENARIOS ? [] : scenarios).map(({ id, name }) => ({
      name: scenarioMenu.addLayerOn(name),
      run: () => compareAdded(page, actions.addScenario('layer', id)),
    })),
    ...scenarios.map(({ id, name }) => ({
      name: palette.focus(name),
      run: () => focus.turnTo(id),
    })),
  ];
}

/** Puts a new scenario beside the base in every cell of two, and the form to it. */
function compareAdded(
  { session: { notebook }, names, focus }: PageParts,
  id: string | undefined,
): void {
  if (id === undefined) return;
  focus.turnTo(id);
  notebook.change(compareWith(notebook.document, id), names.ofScenario(id));
}

/**
 * Where a cell is about to be added only the kinds are offered.
 *
 * @param index of the cell that is added, among all
 */
export function addCommands(
  actions: NotebookActions,
  index: number,
  { cellKinds }: AllMessages,
): readonly Command[] {
  return KINDS.map(({ kind }) => ({
    name: cellKinds[kind],
    run: () => actions.add(index, kind),
  }));
}

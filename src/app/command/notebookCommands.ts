import { MOST_SCENARIOS } from '../../document/notebookDocument.ts';
import type { Messages } from '../../message/language.ts';
import type { Notebook } from '../../notebook/notebook.svelte.ts';
import { ADDED_KINDS } from '../cell/addedKinds.ts';
import type { NotebookActions } from './notebookActions.ts';
import { READY_NOTEBOOKS, type ReadyNotebook } from '../session/readyNotebooks.ts';
import type { Command } from './command.ts';

const READY_NAMES = Object.keys(READY_NOTEBOOKS) as ReadyNotebook[];

/** What the page itself does when a command asks for it. */
export interface PageCommands {
  save(): void;
  print(): void;
  showLibrary(): void;
  showChanges(): void;
  showKeys(): void;
  showGuide(): void;
  goToCell(id: string): void;
  openReady(name: ReadyNotebook): void;
  /** What can be gone to in the form, by name. */
  controlNames(): readonly string[];
  goToControl(name: string): void;
  /** Turns the form to a scenario. */
  focusScenario(id: string): void;
  /** Puts a scenario beside the base in every cell of two, and the form to it. */
  compareScenario(id: string): void;
}

/** Everything that can be found by name: what undoes and keeps, what can be added, and where one can go. */
export function notebookCommands(
  notebook: Notebook,
  actions: NotebookActions,
  page: PageCommands,
  scenarios: readonly { readonly id: string; readonly name: string }[],
  { app, palette, cellKinds, changes, keys, keyNames, library, guide, scenarioMenu }: Messages,
): readonly Command[] {
  const { canUndo, canRedo, document } = notebook;
  const { cellOrder } = document;
  const undo = (what: string): Command => ({
    name: app.undoOf(what),
    keys: keyNames.undo,
    run: () => actions.undo(),
  });
  const redo = (what: string): Command => ({
    name: app.redoOf(what),
    keys: keyNames.redo,
    run: () => actions.redo(),
  });
  return [
    ...(canUndo === undefined ? [] : [undo(canUndo)]),
    ...(canRedo === undefined ? [] : [redo(canRedo)]),
    { name: app.save, keys: keyNames.save, run: () => page.save() },
    { name: app.print, run: () => page.print() },
    { name: library.title, run: () => page.showLibrary() },
    { name: changes.title, run: () => page.showChanges() },
    { name: keys.title, keys: keyNames.help, run: () => page.showKeys() },
    { name: guide.show, run: () => page.showGuide() },
    ...ADDED_KINDS.map((kind) => ({
      name: palette.add(cellKinds[kind]),
      run: () => actions.add(cellOrder.length, kind),
    })),
    ...cellOrder.map((id) => ({
      name: palette.goTo(actions.titleOf(id)),
      run: () => page.goToCell(id),
    })),
    ...page.controlNames().map((name) => ({
      name: palette.goToControl(name),
      run: () => page.goToControl(name),
    })),
    ...READY_NAMES.map((name) => ({
      name: palette.openReady(library.readyTitles[name]),
      run: () => page.openReady(name),
    })),
    ...(scenarios.length >= MOST_SCENARIOS ? [] : scenarios).map(({ id, name }) => ({
      name: scenarioMenu.addLayerOn(name),
      run: () => page.compareScenario(actions.addScenario('layer', id, name)),
    })),
    ...scenarios.map(({ id, name }) => ({
      name: palette.focus(name),
      run: () => page.focusScenario(id),
    })),
  ];
}

/**
 * Where a cell is about to be added only the kinds are offered.
 *
 * @param index of the cell that is added, among all
 */
export function addCommands(
  actions: NotebookActions,
  index: number,
  { cellKinds }: Messages,
): readonly Command[] {
  return ADDED_KINDS.map((kind) => ({
    name: cellKinds[kind],
    run: () => actions.add(index, kind),
  }));
}

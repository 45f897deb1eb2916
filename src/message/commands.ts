import { inBoth } from './inBoth.ts';

const sv = {
  palette: {
    open: 'Kommandon',
    title: 'Vad vill du göra?',
    search: 'Sök bland kommandon, celler, reglage och scenarier',
    none: (query: string) => `Inget heter så: ${query}`,
    goTo: (name: string) => `Gå till: ${name}`,
    goToControl: (name: string) => `Till reglaget: ${name}`,
    openReady: (name: string) => `Öppna färdig anteckningsbok: ${name}`,
    focus: (name: string) => `Ändra scenario: ${name}`,
    add: (kind: string) => `Lägg till cell: ${kind}`,
  },

  keyNames: {
    palette: 'Ctrl K',
    undo: 'Ctrl Z',
    redo: 'Ctrl Y',
    save: 'Ctrl S',
    help: '?',
    add: '/',
    move: 'Alt ↑ / Alt ↓',
    fold: 'Alt −',
    remove: 'Alt Del',
    moveUp: 'Alt ↑',
    moveDown: 'Alt ↓',
  },

  keys: {
    title: 'Tangenter',
    note: 'På Mac: Cmd i stället för Ctrl.',
    does: {
      palette: 'Sök bland allt som går att göra',
      undo: 'Ångra',
      redo: 'Gör om',
      save: 'Spara som fil',
      help: 'Visa tangenterna',
      add: 'Lägg till en cell efter den du står i',
      move: 'Flytta cellen du står i',
      fold: 'Fäll ihop eller ut cellen',
      remove: 'Ta bort cellen',
    },
  },
};

const en = {
  palette: {
    open: 'Commands',
    title: 'What would you like to do?',
    search: 'Search commands, cells, controls and scenarios',
    none: (query: string) => `Nothing has that name: ${query}`,
    goTo: (name: string) => `Go to: ${name}`,
    goToControl: (name: string) => `To the control: ${name}`,
    openReady: (name: string) => `Open ready notebook: ${name}`,
    focus: (name: string) => `Edit scenario: ${name}`,
    add: (kind: string) => `Add cell: ${kind}`,
  },

  keyNames: {
    palette: 'Ctrl K',
    undo: 'Ctrl Z',
    redo: 'Ctrl Y',
    save: 'Ctrl S',
    help: '?',
    add: '/',
    move: 'Alt ↑ / Alt ↓',
    fold: 'Alt −',
    remove: 'Alt Del',
    moveUp: 'Alt ↑',
    moveDown: 'Alt ↓',
  },

  keys: {
    title: 'Keys',
    note: 'On a Mac: Cmd instead of Ctrl.',
    does: {
      palette: 'Search everything that can be done',
      undo: 'Undo',
      redo: 'Redo',
      save: 'Save as a file',
      help: 'Show the keys',
      add: 'Add a cell after the one you are in',
      move: 'Move the cell you are in',
      fold: 'Fold or unfold the cell',
      remove: 'Delete the cell',
    },
  },
};

/** The command palette, and keys that do the same. */
export const commands = inBoth({ sv, en });

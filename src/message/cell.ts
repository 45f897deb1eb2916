import { inBoth } from './inBoth.ts';

const sv = {
  cell: {
    add: 'Lägg till en cell här',
    menuOf: (name: string) => `Gör något med cellen: ${name}`,
    moveUp: 'Flytta upp',
    moveDown: 'Flytta ner',
    moved: 'Flytta cell',
    drag: 'Dra för att flytta cellen',
    fold: 'Fäll ihop',
    unfold: 'Fäll ut',
    duplicate: 'Gör en kopia',
    copyLink: 'Kopiera länk hit',
    print: 'Skriv ut bara den här',
    linkCopied: 'Länken är kopierad.',
    linkIs: (address: string) => `Länken till cellen: ${address}`,
    remove: 'Ta bort',
    added: (kind: string) => `Lägg till cell: ${kind}`,
    removed: (name: string) => `Ta bort cell: ${name}`,
    base: 'Scenario',
    other: 'Jämfört med',
    also: 'Och med',
    nothing: 'inget',
    shown: 'Byt scenario i cell',
    none: 'Anteckningsboken är tom. Lägg till en text, en bild av återbetalningen, ett utfall eller en jämförelse.',
  },
};

const en = {
  cell: {
    add: 'Add a cell here',
    menuOf: (name: string) => `Do something with the cell: ${name}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    moved: 'Move cell',
    drag: 'Drag to move the cell',
    fold: 'Fold',
    unfold: 'Unfold',
    duplicate: 'Make a copy',
    copyLink: 'Copy a link to it',
    print: 'Print only this one',
    linkCopied: 'The link has been copied.',
    linkIs: (address: string) => `The link to the cell: ${address}`,
    remove: 'Delete',
    added: (kind: string) => `Add cell: ${kind}`,
    removed: (name: string) => `Delete cell: ${name}`,
    base: 'Scenario',
    other: 'Compared with',
    also: 'And with',
    nothing: 'none',
    shown: 'Change a cell’s scenario',
    none: 'The notebook is empty. Add a text, a picture of the payback, outcomes or a comparison.',
  },
};

/** What can be done with any cell. */
export const cell = inBoth({ sv, en });

import { inBoth } from './inBoth.ts';

const sv = {
  language: {
    other: 'English',
  },

  app: {
    name: 'Scenarioverkstad',
    skip: 'Hoppa till innehållet',
    open: 'Öppna',
    openHint: 'Öppna en anteckningsbok från en fil på datorn',
    save: 'Spara som fil',
    print: 'Skriv ut, eller spara som PDF',
    saveHint:
      'Spara anteckningsboken som en fil på datorn, som kan öppnas här igen. För den som bara ska läsa: skriv ut, eller spara bilder',
    undo: 'Ångra',
    redo: 'Gör om',
    undoOf: (what: string) => `Ångra: ${what}`,
    redoOf: (what: string) => `Gör om: ${what}`,
    undone: (what: string) => `Ångrade: ${what}`,
    redone: (what: string) => `Gjorde om: ${what}`,
    theme: 'Tema',
    themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
    controls: 'Reglage och antaganden',
    openControls: 'Ändra reglage',
    closeControls: 'Stäng reglagen',
    private: 'Inget lämnar webbläsaren.',
    opened: (title: string) => `Öppnade ”${title}”.`,
    saved: (file: string) => `Sparade ${file}.`,
    engine: (version: string) => `Räknemotor ${version}`,
    rename: 'Byt namn',
    titleLabel: 'Anteckningsbokens namn',
    dropHere: 'Släpp filen för att öppna den',
    refused: (file: string) => `Filen ${file} kunde inte öppnas. Det du hade öppet är kvar, orört.`,
    moreProblems: (count: string) => `… och ${count} fel till.`,
    close: 'Stäng',
  },

  contents: {
    title: 'Innehåll',
  },

  glossary: {
    title: 'Ordlista',
    missing: 'Ordlistan kunde inte hämtas. Ladda om sidan och försök igen.',
  },

  licences: {
    title: 'Licenser',
    note: 'Verktyget är byggt av det här, och får användas och spridas vidare på dessa villkor.',
    notBuilt: 'Texterna skrivs in när verktyget byggs.',
  },

  olderEngine: {
    opened: (then: string, now: string) =>
      `Anteckningsboken sparades med räknemotor ${then}; nu räknar ${now}. Modellen har ändrats däremellan, det står i versionshistoriken vad.`,
    same: 'Nyckeltalen är desamma som då.',
    moved: 'Så här flyttar sig nyckeltalen av det, utan att ni har ändrat något:',
    unknown:
      'I filen står inte vad den motorn räknade fram, så det går inte att visa vad som har flyttat sig.',
  },
};

const en = {
  language: {
    other: 'Svenska',
  },

  app: {
    name: 'Scenarioverkstad',
    skip: 'Skip to the content',
    open: 'Open',
    openHint: 'Open a notebook from a file on this computer',
    save: 'Save as a file',
    print: 'Print, or save as PDF',
    saveHint:
      'Save the notebook as a file on this computer that can be opened here again. For those who only read it: print it, or save pictures',
    undo: 'Undo',
    redo: 'Redo',
    undoOf: (what: string) => `Undo: ${what}`,
    redoOf: (what: string) => `Redo: ${what}`,
    undone: (what: string) => `Undid: ${what}`,
    redone: (what: string) => `Redid: ${what}`,
    theme: 'Theme',
    themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
    controls: 'Levers and assumptions',
    openControls: 'Change levers',
    closeControls: 'Close the levers',
    private: 'Nothing leaves the browser.',
    opened: (title: string) => `Opened “${title}”.`,
    saved: (file: string) => `Saved ${file}.`,
    engine: (version: string) => `Engine ${version}`,
    rename: 'Rename',
    titleLabel: 'Name of the notebook',
    dropHere: 'Drop the file to open it',
    refused: (file: string) =>
      `The file ${file} could not be opened. What you had open is still here, untouched.`,
    moreProblems: (count: string) => `… and ${count} more.`,
    close: 'Close',
  },

  contents: {
    title: 'Contents',
  },

  glossary: {
    title: 'Glossary',
    missing: 'The glossary could not be fetched. Reload the page and try again.',
  },

  licences: {
    title: 'Licences',
    note: 'The tool is built of this, and may be used and passed on under these terms.',
    notBuilt: 'The texts are written in when the tool is built.',
  },

  olderEngine: {
    opened: (then: string, now: string) =>
      `The notebook was saved with engine ${then}; now ${now} computes. The model has changed in between, the changelog says how.`,
    same: 'The key figures are the same as then.',
    moved: 'This is how the key figures move because of it, without any change of yours:',
    unknown: 'The file does not say what that engine found, so what has moved cannot be shown.',
  },
};

/** The page around the cells. */
export const page = inBoth({ sv, en });

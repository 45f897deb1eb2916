import { inBoth } from './inBoth.ts';

const sv = {
  library: {
    open: 'Anteckningsböcker',
    title: 'Anteckningsböcker',
    own: 'Dina, i den här webbläsaren',
    private: 'De sparas av sig själva när du ändrar något, här i webbläsaren och ingen annanstans.',
    search: 'Sök bland dina anteckningsböcker',
    none: 'Du har inga ännu. Ändra något i den som är öppen, så sparas den här.',
    notFound: (query: string) => `Ingen anteckningsbok heter så: ${query}`,
    isOpen: 'öppen nu',
    of: (action: string, title: string) => `${action}: ${title}`,
    copyOf: (title: string) => `${title} (kopia)`,
    thrown: (title: string) => `Tog bort ”${title}”.`,
    gone: (count: string) => `Borttagna: ${count}`,
    goneNote: 'De kan läggas tillbaka i 30 dagar.',
    putBack: 'Lägg tillbaka',
    unreadable: 'Den går inte att öppna, men finns kvar och kan sparas som fil.',
    size: (notebooks: string, kilobytes: string) =>
      `Antal: ${notebooks}. Plats i webbläsaren: omkring ${kilobytes}\u00a0kB.`,
    ready: 'Färdiga, som öppnas som kopior',
    readyTitles: {
      twoYearProgramme: 'Tvåårig insats?',
      evenIntake: 'Jämnare inflöde',
      realisticGoals: 'Realistiska mål',
      paybackGoals: '34 och 14\u00a0månader',
      fewerDropOuts: 'Färre avbrott',
      backtest: 'Stämmer modellen?',
      empty: 'Tom anteckningsbok',
    },
    readyAbout: {
      twoYearProgramme: 'Ett år bredvid två: vad händer med arbete, kostnad och återbetalning?',
      evenIntake:
        'Lika många från varje myndighet, under tre antaganden om varför grupperna skiljer sig.',
      realisticGoals: 'Vilka procentuella mål nås, per grupp, och hur säkert?',
      paybackGoals: 'Vad som krävs för att betala tillbaka i tid, och vad svaret hänger på.',
      fewerDropOuts: 'Vad det ger om avbrott på grund av ohälsa förebyggs.',
      backtest: 'Modellen mot det som rapporterna skriver och det som hände sedan.',
      empty: 'Börja från siffrorna för 2017 och skriv din egen fråga.',
    },
  },

  storage: {
    untouched: 'Som den öppnades',
    saving: 'Sparar …',
    saved: 'Sparad i webbläsaren',
    blocked:
      'Webbläsaren låter inte sidan spara, kanske för att fönstret är privat. Arbeta vidare, och spara som fil innan du stänger.',
    full: 'Det finns inte plats att spara i webbläsaren. Ta bort något du inte behöver, eller spara som fil.',
    notSaved: 'Inte sparad',
    conflict:
      'Anteckningsboken har ändrats i en annan flik. Det du har gjort här är inte sparat ännu.',
    takeOther: 'Visa den andra flikens',
    keepMine: 'Spara min som en kopia',
    reloaded: 'Visar det som sparades i en annan flik.',
  },
};

const en = {
  library: {
    open: 'Notebooks',
    title: 'Notebooks',
    own: 'Yours, in this browser',
    private: 'They are saved as you change them, here in the browser and nowhere else.',
    search: 'Search your notebooks',
    none: 'You have none yet. Change something in the open one and it is saved here.',
    notFound: (query: string) => `No notebook has that name: ${query}`,
    isOpen: 'open now',
    of: (action: string, title: string) => `${action}: ${title}`,
    copyOf: (title: string) => `${title} (copy)`,
    thrown: (title: string) => `Deleted “${title}”.`,
    gone: (count: string) => `Thrown away: ${count}`,
    goneNote: 'They can be put back for 30 days.',
    putBack: 'Put back',
    unreadable: 'It cannot be opened, but is still there and can be saved as a file.',
    size: (notebooks: string, kilobytes: string) =>
      `Number: ${notebooks}. Room in the browser: about ${kilobytes}\u00a0kB.`,
    ready: 'Ready ones, which open as copies',
    readyTitles: {
      twoYearProgramme: 'A two-year programme?',
      evenIntake: 'A more even intake',
      realisticGoals: 'Realistic goals',
      paybackGoals: '34 and 14\u00a0months',
      fewerDropOuts: 'Fewer drop-outs',
      backtest: 'Does the model agree?',
      empty: 'Empty notebook',
    },
    readyAbout: {
      twoYearProgramme: 'One year beside two: what happens to work, cost and payback?',
      evenIntake: 'As many from every agency, under three assumptions on why the groups differ.',
      realisticGoals: 'Which percentage goals are reached, per group, and how surely?',
      paybackGoals: 'What it takes to pay back in time, and what the answer hangs on.',
      fewerDropOuts: 'What it gives to prevent drop-outs for ill health.',
      backtest: 'The model beside what the reports print and what happened later.',
      empty: 'Start from the figures for 2017 and write your own question.',
    },
  },

  storage: {
    untouched: 'As it was opened',
    saving: 'Saving …',
    saved: 'Saved in the browser',
    blocked:
      'The browser does not let the page save, perhaps because the window is private. Go on working, and save as a file before you close it.',
    full: 'There is no room to save in the browser. Delete something you do not need, or save as a file.',
    notSaved: 'Not saved',
    conflict:
      'The notebook has been changed in another tab. What you have done here is not saved yet.',
    takeOther: 'Show the other tab’s',
    keepMine: 'Save mine as a copy',
    reloaded: 'Showing what was saved in another tab.',
  },
};

/** The library of notebooks, and keeping them in the browser. */
export const library = inBoth({ sv, en });

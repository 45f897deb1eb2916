import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

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
    goneNote: 'De ligger kvar här tills de tas bort för gott.',
    putBack: 'Lägg tillbaka',
    removeForGood: 'Ta bort för gott',
    reallyRemove: 'Ja, ta bort den för gott',
    untitled: 'Utan namn',
    broken: 'Den går inte att läsa som en anteckningsbok, men finns kvar och kan sparas som fil.',
    changedMeanwhile:
      'Det blev inte gjort: anteckningsboken har ändrats någon annanstans under tiden. Listan visar nu det senaste; försök igen.',
    earlier: 'Tidigare sparat',
    earlierOf: (title: string) => `Tidigare sparat av ${title}`,
    earlierNote:
      'De senaste sparas alla, äldre alltmer glest. Den som är nu sparas här när en tidigare tas fram.',
    noEarlier: 'Inget tidigare är sparat.',
    earlierSize: (kilobytes: string) => `${kilobytes}\u00a0kB`,
    restore: 'Ta fram',
    restoreOf: (moment: string) => `Ta fram det som sparades ${moment}`,
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
      ownProgramme: 'Egen verksamhet',
      sixExits: 'Vad säger sex avslut?',
      empty: 'Tom anteckningsbok',
    },
    readyAbout: {
      twoYearProgramme: 'Betalar sig två år i insatsen bättre än ett?',
      evenIntake: 'Vad händer om varje myndighet skickar lika många till varje grupp?',
      realisticGoals: 'Är de procentuella målen realistiska, och hur säkert nås de?',
      paybackGoals: 'Vad krävs för att betala tillbaka i tid?',
      fewerDropOuts: 'Vad skulle det ge om färre avbröt för ohälsa?',
      backtest: 'Stämmer modellen med det som redan har hänt?',
      ownProgramme: `Hur ser det ut hos er, i stället för i ${REPORTS.place}? Från en egen tabell till mål och återbetalning.`,
      sixExits: 'Hur lite går det att säga av sex avslut? JobbFokus 2.0/SPIRA, 48 personer.',
      empty: `Vad är din fråga? Börja från siffrorna för ${REPORTS.base}.`,
    },
  },

  storage: {
    untouched: 'Som den öppnades',
    saving: 'Sparar …',
    saved: 'Sparad i webbläsaren',
    /** Why it is not saved. */
    reasons: {
      blocked:
        'Webbläsaren låter inte sidan spara, kanske för att fönstret är privat eller kakor är avstängda. Arbeta vidare, och spara som fil innan du stänger.',
      full: 'Det finns inte plats att spara i webbläsaren. Ta bort något du inte behöver, eller spara som fil.',
      newer:
        'En nyare version av sidan har sparat i den här webbläsaren. Ladda om sidan för att få den; spara först som fil om du har ändrat något.',
      occupied:
        'En äldre version av sidan är öppen i en annan flik och hindrar den här från att spara. Stäng den fliken, så försöker sidan igen.',
      silent:
        'Webbläsarens lagring svarar inte. Sidan försöker igen och igen; arbeta vidare, och spara som fil innan du stänger.',
      fault:
        'Något gick fel när det skulle sparas. Sidan försöker igen och igen; arbeta vidare, och spara som fil innan du stänger.',
    },
    notSaved: 'Inte sparad',
    parted: (title: string) =>
      `Anteckningsboken ändrades samtidigt i en annan flik. Båda är sparade: det du har här heter nu ”${title}”.`,
    showOther: 'Visa den andra flikens',
    thrown:
      'Anteckningsboken har tagits bort i en annan flik. Ändrar du något här sparas det som en ny.',
    savedAnew:
      'Anteckningsboken fanns inte längre kvar i webbläsaren. Det du har här sparas på nytt.',
    unfetched: 'Anteckningsboken som var öppen senast kunde inte hämtas. Den är orörd.',
    vanished: 'Anteckningsboken som var öppen senast finns inte längre kvar i webbläsaren.',
    tryAgain: 'Försök igen',
    unreadable: (title: string) =>
      `Anteckningsboken ”${title}” som var öppen senast går inte att öppna. Den finns kvar i webbläsaren, orörd, och kan sparas som fil.`,
    reloaded: 'Visar det som sparades i en annan flik.',
    onlyHere: (changes: string) =>
      `${changes} ändringar finns bara i den här webbläsaren och i ingen fil. Rensas webbläsaren är de borta.`,
    notNow: 'Inte nu',
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
    goneNote: 'They stay here until they are removed for good.',
    putBack: 'Put back',
    removeForGood: 'Remove for good',
    reallyRemove: 'Yes, remove it for good',
    untitled: 'Without a name',
    broken: 'It cannot be read as a notebook, but is still there and can be saved as a file.',
    changedMeanwhile:
      'This was not done: the notebook has been changed elsewhere meanwhile. The list shows the latest now; try again.',
    earlier: 'Saved earlier',
    earlierOf: (title: string) => `Saved earlier of ${title}`,
    earlierNote:
      'The latest are all kept, older ones ever more sparsely. What it is now is kept here when an earlier one is brought back.',
    noEarlier: 'Nothing earlier is kept.',
    earlierSize: (kilobytes: string) => `${kilobytes}\u00a0kB`,
    restore: 'Bring back',
    restoreOf: (moment: string) => `Bring back what was saved ${moment}`,
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
      ownProgramme: 'Your own programme',
      sixExits: 'What do six exits say?',
      empty: 'Empty notebook',
    },
    readyAbout: {
      twoYearProgramme: 'Do two years in the programme pay back better than one?',
      evenIntake: 'What happens if every agency sends as many to every group?',
      realisticGoals: 'Are the percentage goals realistic, and how surely are they reached?',
      paybackGoals: 'What would it take to pay back in time?',
      fewerDropOuts: 'What would it give if fewer dropped out for ill health?',
      backtest: 'Does the model agree with what has already happened?',
      ownProgramme: `How is it where you are, instead of in ${REPORTS.place}? From a table of your own to goals and payback.`,
      sixExits: 'How little can be said of six exits? JobbFokus 2.0/SPIRA, 48 persons.',
      empty: `What is your question? Start from the figures for ${REPORTS.base}.`,
    },
  },

  storage: {
    untouched: 'As it was opened',
    saving: 'Saving …',
    saved: 'Saved in the browser',
    reasons: {
      blocked:
        'The browser does not let the page save, perhaps because the window is private or cookies are switched off. Go on working, and save as a file before you close it.',
      full: 'There is no room to save in the browser. Delete something you do not need, or save as a file.',
      newer:
        'A newer version of the page has saved in this browser. Reload the page to get it; save as a file first if you have changed something.',
      occupied:
        'An older version of the page is open in another tab and keeps this one from saving. Close that tab, and the page tries again.',
      silent:
        'The browser’s storage does not answer. The page tries again and again; go on working, and save as a file before you close it.',
      fault:
        'Something went wrong in saving. The page tries again and again; go on working, and save as a file before you close it.',
    },
    notSaved: 'Not saved',
    parted: (title: string) =>
      `The notebook was changed in another tab at the same time. Both are saved: what you have here is now called “${title}”.`,
    showOther: 'Show the other tab’s',
    thrown:
      'The notebook has been thrown away in another tab. If you change something here it is saved as a new one.',
    savedAnew: 'The notebook was no longer in the browser. What you have here is saved anew.',
    unfetched: 'The notebook that was open last could not be fetched. It is untouched.',
    vanished: 'The notebook that was open last is no longer in the browser.',
    tryAgain: 'Try again',
    unreadable: (title: string) =>
      `The notebook “${title}” that was open last cannot be opened. It is still in the browser, untouched, and can be saved as a file.`,
    reloaded: 'Showing what was saved in another tab.',
    onlyHere: (changes: string) =>
      `${changes} changes are in this browser alone and in no file. If the browser is cleared they are gone.`,
    notNow: 'Not now',
  },
};

/** The library of notebooks, and keeping them in the browser. */
export const library = inBoth({ sv, en });

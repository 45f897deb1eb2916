import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Egna siffror', en: 'Own counts' });

const sv = {
  countsCell: {
    title: 'Egna siffror',
    nothingYet:
      'Anteckningsboken räknar med Västerås rapporter. Skriv in vad ni själva har räknat, så kan den räkna med det i stället. Talen stannar i webbläsaren.',
    begin: 'Börja med en tom tabell',
    began: 'Egna siffror påbörjade',
    newName: 'Vår verksamhet',
    newGroup: (number: string) => `Grupp ${number}`,
    /** Short, since they head columns. */
    fk: 'FK',
    af: 'Af',
    newAgency: (number: string) => `Myndighet ${number}`,
    municipality: 'Kommun',
    region: 'Region',
    finding: (programme: string, period: string, starts: string, exits: string, jobs: string) =>
      `${programme}, ${period}: ${starts} började och ${exits} slutade, av dem ${jobs} till arbete.`,
    example: 'Talen är påhittade. De visar hur en egen tabell ser ut.',
    clear: 'Töm tabellen',
    cleared: 'Tabellen tömd',
    missing: (group: string, what: string) => `${group} räknas inte med än. Det saknas: ${what}.`,
    referrersDiffer: (group: string, starts: string, sum: string) =>
      `${group}: ${starts} började, men myndigheternas tal blir ${sum} tillsammans.`,
    smallCounts:
      'Ett tal från 1 till 4 kan peka ut en person. Tänk på det innan boken delas som fil eller bild.',
    borrowed:
      'Vad ett arbete är värt och vad som händer efter insatsen antas tills vidare vara som i Västerås; varje antagande går att ändra.',
    table: (period: string) => `Vad som räknades ${period}, grupp för grupp`,
    group: 'Grupp',
    months: 'Tid, månader',
    starts: 'Började',
    referredBy: 'Kom från',
    leftFor: 'Slutade med',
    exits: 'Slutade i allt',
    openingStock: 'Inskrivna första dagen',
    places: 'Platser',
    total: 'Alla',
    remove: 'Ta bort',
    removeOf: (what: string) => `Ta bort ${what}`,
    cellOf: (column: string, group: string) => `${column}, ${group}`,
    nameOf: (group: string) => `Namn på ${group}`,
    changed: (what: string) => `Egna siffror: ${what}`,
    pasted: (number: string) => `${number} tal inklistrade`,
    pasteRefused: (place: string, text: string) =>
      `Inget klistrades in: ”${text}” i ${place} är inget tal som kan stå där.`,
    pasteTooLarge: 'Inget klistrades in: det som kopierades är större än tabellen.',
    pasteHow:
      'Kopiera ett block av tal ur ett kalkylark och klistra in det där det ska börja. Pilar och Enter flyttar mellan rutorna.',
    addGroup: 'Lägg till en grupp',
    programme: 'Verksamhetens namn',
    period: 'Period',
    periodName: 'Periodens namn',
    from: 'Första dagen',
    to: 'Sista dagen',
    cost: 'Kostnad för perioden, kronor',
    addPeriod: 'Lägg till en period',
    agencies: 'Varifrån deltagarna kommer',
    agency: 'Namn',
    countsAs: 'Räknas i modellen som',
    addAgency: 'Lägg till en myndighet',
    classes: {
      fk: 'Försäkringskassan',
      af: 'Arbetsförmedlingen',
      ske: 'kommunen',
      other: 'annat (räknas med Försäkringskassan)',
    },
    scenario: (names: string) => `De här siffrorna räknas med i: ${names}.`,
    noScenario: 'Inget scenario räknar med de här siffrorna än.',
    noCost: 'Skriv vad perioden kostade först: utan kostnad går det inte att räkna återbetalning.',
    makeScenario: 'Gör ett scenario av siffrorna',
    scenarioName: (programme: string, period: string) => `${programme} ${period}`,
    typed: 'Inskrivet i anteckningsboken',
    pastedSource: 'Inklistrat i anteckningsboken',
    place: (group: string, column: string) => `${group}, ${column}`,
  },
};

const en = {
  countsCell: {
    title: 'Own counts',
    nothingYet:
      'The notebook counts with the reports of Västerås. Write what you have counted yourselves, and it can count with that instead. The numbers stay in the browser.',
    begin: 'Begin with an empty table',
    began: 'Own counts begun',
    newName: 'Our programme',
    newGroup: (number: string) => `Group ${number}`,
    fk: 'FK',
    af: 'Af',
    newAgency: (number: string) => `Agency ${number}`,
    municipality: 'Municipality',
    region: 'Region',
    finding: (programme: string, period: string, starts: string, exits: string, jobs: string) =>
      `${programme}, ${period}: ${starts} started and ${exits} left, ${jobs} of them for work.`,
    example: 'The numbers are invented. They show what a table of one’s own looks like.',
    clear: 'Empty the table',
    cleared: 'Table emptied',
    missing: (group: string, what: string) => `${group} is not counted yet. Missing: ${what}.`,
    referrersDiffer: (group: string, starts: string, sum: string) =>
      `${group}: ${starts} started, but the agencies’ numbers add up to ${sum}.`,
    smallCounts:
      'A number from 1 to 4 can point out a person. Think of it before the notebook is shared as a file or a picture.',
    borrowed:
      'What a job is worth and what happens after the programme are for now assumed to be as in Västerås; every assumption can be changed.',
    table: (period: string) => `What was counted in ${period}, group by group`,
    group: 'Group',
    months: 'Length, months',
    starts: 'Started',
    referredBy: 'Came from',
    leftFor: 'Left with',
    exits: 'Left in all',
    openingStock: 'Enrolled on the first day',
    places: 'Places',
    total: 'All',
    remove: 'Remove',
    removeOf: (what: string) => `Remove ${what}`,
    cellOf: (column: string, group: string) => `${column}, ${group}`,
    nameOf: (group: string) => `Name of ${group}`,
    changed: (what: string) => `Own counts: ${what}`,
    pasted: (number: string) => `${number} numbers pasted`,
    pasteRefused: (place: string, text: string) =>
      `Nothing was pasted: “${text}” in ${place} is no number that can stand there.`,
    pasteTooLarge: 'Nothing was pasted: what was copied is larger than the table.',
    pasteHow:
      'Copy a block of numbers from a spreadsheet and paste it where it is to begin. Arrows and Enter move between the boxes.',
    addGroup: 'Add a group',
    programme: 'Name of the programme',
    period: 'Period',
    periodName: 'Name of the period',
    from: 'First day',
    to: 'Last day',
    cost: 'Cost of the period, kronor',
    addPeriod: 'Add a period',
    agencies: 'Where the participants come from',
    agency: 'Name',
    countsAs: 'Counts in the model as',
    addAgency: 'Add an agency',
    classes: {
      fk: 'Försäkringskassan',
      af: 'Arbetsförmedlingen',
      ske: 'the municipality',
      other: 'other (counted with Försäkringskassan)',
    },
    scenario: (names: string) => `These numbers are counted with by: ${names}.`,
    noScenario: 'No scenario counts with these numbers yet.',
    noCost: 'Write what the period cost first: without a cost, no payback can be computed.',
    makeScenario: 'Make a scenario of the counts',
    scenarioName: (programme: string, period: string) => `${programme} ${period}`,
    typed: 'Typed into the notebook',
    pastedSource: 'Pasted into the notebook',
    place: (group: string, column: string) => `${group}, ${column}`,
  },
};

/** What its cells say. */
export const messages = inBoth({ sv, en });

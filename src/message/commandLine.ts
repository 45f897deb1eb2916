import { inBoth } from './inBoth.ts';

const sv = {
  commandLine: {
    usage:
      'Användning: npm run --silent simulate -- scenarios/<anteckningsbok>.json [--scenario id …] [--exact] [--replicates n] [--seed text] [--format json|csv|table] [--language sv|en] | --schema',
    noFile: 'Ange en anteckningsbok att räkna på.',
    unreadable: (file: string) => `Filen ${file} går inte att läsa.`,
    unknownOption: (option: string) => `Flaggan ${option} är okänd.`,
    badOption: (option: string) => `Flaggan ${option} är inte rätt skriven.`,
    unknownLanguage: (language: string) => `Språket ${language} finns inte; välj sv eller en.`,
    oneFile: (file: string) => `Ange en anteckningsbok i taget; ${file} är en för mycket.`,
    unknownFormat: (format: string) => `Formatet ${format} är okänt; välj json, csv eller table.`,
    unknownScenario: (id: string, known: string) =>
      `Scenariot ${id} finns inte i filen. Det finns: ${known}.`,
    badReplicates: (text: string) =>
      `${text} framtider går inte att simulera; ange ett heltal från 1 till 1\u00a0000\u00a0000.`,
    badSeed: 'Fröet ska ha mellan 1 och 100 tecken.',
    medianAndRange: 'median (5–95\u00a0%)',
    within: (months: string) => `inom ${months}`,
    chanceOf: (dots: string) => `${dots} av\u00a0100`,
  },
};

const en = {
  commandLine: {
    usage:
      'Usage: npm run --silent simulate -- scenarios/<notebook>.json [--scenario id …] [--exact] [--replicates n] [--seed text] [--format json|csv|table] [--language sv|en] | --schema',
    noFile: 'Name a notebook to calculate.',
    unreadable: (file: string) => `The file ${file} cannot be read.`,
    unknownOption: (option: string) => `The option ${option} is unknown.`,
    badOption: (option: string) => `The option ${option} is not written correctly.`,
    unknownLanguage: (language: string) =>
      `The language ${language} does not exist; choose sv or en.`,
    oneFile: (file: string) => `Name one notebook at a time; ${file} is one too many.`,
    unknownFormat: (format: string) =>
      `The format ${format} is unknown; choose json, csv or table.`,
    unknownScenario: (id: string, known: string) =>
      `The scenario ${id} is not in the file. It has: ${known}.`,
    badReplicates: (text: string) =>
      `${text} futures cannot be simulated; give a whole number from 1 to 1,000,000.`,
    badSeed: 'The seed should have between 1 and 100 characters.',
    medianAndRange: 'median (5–95%)',
    within: (months: string) => `within ${months}`,
    chanceOf: (dots: string) => `${dots} in\u00a0100`,
  },
};

/** What the command line says. */
export const commandLine = inBoth({ sv, en });

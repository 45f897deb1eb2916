import { inBoth } from './inBoth.ts';

const sv = {
  units: {
    kronor: (number: string) => `${number}\u00a0kr`,
    millions: (number: string) => `${number}\u00a0mkr`,
    months: (number: string) => `${number}\u00a0månader`,
    oneMonth: (number: string) => `${number}\u00a0månad`,
    monthsShort: (number: string) => `${number}\u00a0mån`,
    years: (number: string) => `${number}\u00a0år`,
    persons: (number: string) => `${number}\u00a0personer`,
    onePerson: (number: string) => `${number}\u00a0person`,
    hardlyOne: 'knappt\u00a0en',
    hardlyOnePerson: 'knappt\u00a0en\u00a0person',
    percentPoints: (number: string) => `${number}\u00a0%\u2011enheter`,
    never: 'aldrig',
    neverWithin: (years: string) => `aldrig inom ${years}\u00a0år`,
  },

  unitWords: {
    months: 'månader',
    kronor: 'kronor',
    share: 'procent',
    factor: 'gånger',
    persons: 'personer',
    personsPerYear: 'personer per år',
    perYear: 'per år',
  },

  unitExamples: {
    months: '18\u00a0månader eller 1,5\u00a0år',
    kronor: '9,2\u00a0mkr eller 9\u00a0200\u00a0000',
    share: '25\u00a0% eller 0,25',
    factor: '150\u00a0% eller 1,5',
    persons: '12 eller 12\u00a0personer',
    personsPerYear: '12 eller 12\u00a0per\u00a0år',
    perYear: '2,5\u00a0%',
  },
};

const en = {
  units: {
    kronor: (number: string) => `SEK\u00a0${number}`,
    millions: (number: string) => `SEK\u00a0${number}\u00a0m`,
    months: (number: string) => `${number}\u00a0months`,
    oneMonth: (number: string) => `${number}\u00a0month`,
    monthsShort: (number: string) => `${number}\u00a0mo`,
    years: (number: string) => `${number}\u00a0years`,
    persons: (number: string) => `${number}\u00a0people`,
    onePerson: (number: string) => `${number}\u00a0person`,
    hardlyOne: 'hardly\u00a0one',
    hardlyOnePerson: 'hardly\u00a0one\u00a0person',
    percentPoints: (number: string) => `${number}\u00a0percentage points`,
    never: 'never',
    neverWithin: (years: string) => `never within ${years}\u00a0years`,
  },

  unitWords: {
    months: 'months',
    kronor: 'kronor',
    share: 'per cent',
    factor: 'times',
    persons: 'people',
    personsPerYear: 'people per year',
    perYear: 'per year',
  },

  unitExamples: {
    months: '18\u00a0months or 1.5\u00a0years',
    kronor: 'SEK\u00a09.2\u00a0m or 9,200,000',
    share: '25% or 0.25',
    factor: '150% or 1.5',
    persons: '12 or 12\u00a0people',
    personsPerYear: '12 or 12\u00a0a\u00a0year',
    perYear: '2.5%',
  },
};

/** Numbers with their units. */
export const units = inBoth({ sv, en });

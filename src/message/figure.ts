import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

const sv = {
  figure: {
    legendMarks: {
      base: (scenario: string) => `● ${scenario}`,
      other: (scenario: string) => `○ ${scenario}`,
    },
    legendStrokes: {
      base: (scenario: string) => `━━ ${scenario}`,
      other: (scenario: string) => `╍╍ ${scenario}`,
    },
    legendBars: {
      base: (scenario: string) => `▯ ${scenario}`,
      other: (scenario: string) => `▮ ${scenario}`,
    },
    settings: 'Scenarier i bilden',
    table: 'Tabell',
    chart: 'Bild',
    pictureOf: (title: string) => `Bild: ${title}`,
    tableIsWider: 'Tabellen fortsätter åt höger: dra den i sidled eller använd piltangenterna.',
    savePng: 'Spara som PNG',
    saveSvg: 'Spara som SVG',
    saveCsv: 'Spara som CSV',
    unitOf: (what: string) => `${what}, enhet`,
    howToRead: 'Så läser du',
    actions: 'Bildens verktyg',
    footer: (date: string, version: string) =>
      `Källa: ${REPORTS.texts.reports.sv}, egen beräkning. ${date}, räknemotor ${version}.`,
    measure: 'Sätt att räkna',
    outcome: 'Utfall',
    share: 'Andel',
    persons: 'Personer',
    goal: 'Mål',
    scenario: 'Scenario',
    within: (months: string) => `Inom ${months}`,
    payback: 'Återbetalning',
    difference: 'Skillnad',
    group: 'Grupp',
    placesGoal: (value: string) => `platser ${value}`,
    yes: 'ja',
    no: 'nej',
    time: 'När',
    personsInterval: (persons: string, interval: string) => `${persons} (${interval})`,
    goalTick: (value: string) => `mål ${value}`,
    countOf: (count: string, of: string, share: string) => `${count} av ${of} (${share})`,
    assumption: 'Antagande',
  },
};

const en = {
  figure: {
    legendMarks: {
      base: (scenario: string) => `● ${scenario}`,
      other: (scenario: string) => `○ ${scenario}`,
    },
    legendStrokes: {
      base: (scenario: string) => `━━ ${scenario}`,
      other: (scenario: string) => `╍╍ ${scenario}`,
    },
    legendBars: {
      base: (scenario: string) => `▯ ${scenario}`,
      other: (scenario: string) => `▮ ${scenario}`,
    },
    settings: 'Scenarios in the picture',
    table: 'Table',
    chart: 'Chart',
    pictureOf: (title: string) => `Chart: ${title}`,
    tableIsWider: 'The table goes on to the right: drag it sideways or use the arrow keys.',
    savePng: 'Save as PNG',
    saveSvg: 'Save as SVG',
    saveCsv: 'Save as CSV',
    unitOf: (what: string) => `${what}, unit`,
    howToRead: 'How to read this',
    actions: 'Chart tools',
    footer: (date: string, version: string) =>
      `Source: ${REPORTS.texts.reports.en}, own calculation. ${date}, engine ${version}.`,
    measure: 'Way of counting',
    outcome: 'Outcome',
    share: 'Share',
    persons: 'People',
    goal: 'Target',
    scenario: 'Scenario',
    within: (months: string) => `Within ${months}`,
    payback: 'Payback',
    difference: 'Difference',
    group: 'Group',
    placesGoal: (value: string) => `places ${value}`,
    yes: 'yes',
    no: 'no',
    time: 'When',
    personsInterval: (persons: string, interval: string) => `${persons} (${interval})`,
    goalTick: (value: string) => `target ${value}`,
    countOf: (count: string, of: string, share: string) => `${count} of ${of} (${share})`,
    assumption: 'Assumption',
  },
};

/** What pictures and tables have in common. */
export const figure = inBoth({ sv, en });

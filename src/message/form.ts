import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

const sv = {
  sections: {
    levers: 'Reglage',
    collect: 'Samla ändringar och räkna när jag är klar',
    collectNone: 'Ändra det ni vill; ingenting räknas om förrän ni verkställer.',
    collected: (count: number) =>
      count === 1
        ? 'En ändring väntar. Bilderna visar läget utan den.'
        : `${count} ändringar väntar. Bilderna visar läget utan dem.`,
    collectedLabel: (fields: string) => `Flera på en gång: ${fields}`,
    apply: 'Verkställ',
    discard: 'Kasta',
    leversNote: 'Det som gruppen kan bestämma.',
    assumptions: 'Antaganden',
    toAssumptions: 'Till antagandena',
    assumptionsNote: 'Det som ingen vet säkert.',
    assumptionsShared: 'Gäller alla scenarier med samma bas.',
    compareWith: (base: string) => `”${base}” jämförs med`,
    editBase: (base: string) => `${base} (utgångspunkten)`,
    reset: 'Återställ',
    resetField: (field: string) => `Återställ ${field}`,
    resetScenarios: 'Återställ reglagen till hur de var',
    baseValue: (value: string) => `Bas: ${value}`,
    followsPlaces: 'Så många startar, när tomma platser fylls:',
    costAlone:
      'Här ändras bara vad verksamheten kostar. Lika många startar på lika många platser, så en lägre kostnad ser alltid bättre ut. Köper pengarna färre eller fler starter, ändra dem också.',
    followsBudget: 'Följer av budgeten och tiden, när budgeten hålls fast.',
    openedAs: 'Så här såg scenariot ut när det öppnades',
    notUnderstood: (text: string, example: string) =>
      `”${text}” går inte att läsa här. Skriv till exempel ${example}.`,
    numberMissing: (example: string) => `Här saknas ett tal. Skriv till exempel ${example}.`,
    outOfRange: (value: string, low: string, high: string) =>
      `${value} ligger utanför ${low} till ${high}. Värdet är inte ändrat.`,
    source: 'Källa',
    agencyMix: 'Varifrån deltagarna kommer',
    mixObserved: `Som ${REPORTS.base}`,
    costLevels: 'Ur rapporterna:',
    costs: {
      base: `${REPORTS.base}`,
      original: `${REPORTS.latest} ursprunglig`,
      revised: `${REPORTS.latest} reviderad`,
      paid: `${REPORTS.latest} betald`,
    },
    moreLevers: 'Fler reglage: urval, avbrott, överlämning, förlängning, sammanslagning',
    staysItself: 'är kvar som grupp',
    mergedInto: (group: string) => `går upp i ${group}`,
    takesOthersIn: 'tar emot en annan grupp',
    mixEven: 'Jämnt från FK, Af och SKE',
    mixOwn: 'Eget val per grupp',
    sharesOf: (what: string) => `${what}: andelar`,
    mixSum: (group: string) => `${group}: andel från varje myndighet`,
    believed: (low: string, high: string) =>
      `Vår bedömning, utan källa: troligen ${low} till ${high}.`,
  },

  parted: {
    said: (other: string, base: string, entries: string) =>
      `”${other}” och ”${base}” skiljer sig nu också i ${entries}. Det syns i jämförelsen.`,
    entry: (lever: string, own: string, base: string) => `${lever} (${own} mot ${base})`,
    more: (count: string) => `${count} reglage till`,
    inBoth: 'Ändra i båda',
    leave: 'Låt dem skilja sig',
  },

  savedAsNew: {
    said: (name: string) => `Du har ändrat ”${name}”.`,
    save: 'Spara som nytt scenario',
    leave: 'Låt vara',
    saved: (name: string, ready: string) => `Nytt scenario: ”${name}”. ”${ready}” är som förut.`,
  },

  scenarioMenu: {
    menuOf: (name: string) => `Gör något med scenariot: ${name}`,
    addLayerOn: (name: string) => `Nytt scenario som bygger på ”${name}”`,
    duplicate: 'Gör en kopia av scenariot',
    rename: 'Scenariots namn',
    remove: 'Ta bort scenariot',
    removeOf: (name: string) => `Ta bort scenario: ${name}`,
  },
};

const en = {
  sections: {
    levers: 'Levers',
    collect: 'Collect changes and compute when I am done',
    collectNone: 'Change what you like; nothing is computed until you apply it.',
    collected: (count: number) =>
      count === 1
        ? 'One change is waiting. The pictures show what is without it.'
        : `${count} changes are waiting. The pictures show what is without them.`,
    collectedLabel: (fields: string) => `Several at once: ${fields}`,
    apply: 'Apply',
    discard: 'Discard',
    leversNote: 'What the group can decide.',
    assumptions: 'Assumptions',
    toAssumptions: 'To the assumptions',
    assumptionsNote: 'What nobody knows for certain.',
    assumptionsShared: 'They hold for every scenario on the same base.',
    compareWith: (base: string) => `“${base}” is compared with`,
    editBase: (base: string) => `${base} (the starting point)`,
    reset: 'Reset',
    resetField: (field: string) => `Reset ${field}`,
    resetScenarios: 'Reset the controls to how they were',
    baseValue: (value: string) => `Base: ${value}`,
    followsPlaces: 'So many start, with empty places filled:',
    costAlone:
      'Only what the programme costs is changed here. As many start in as many places, so a lower cost always looks better. If the money buys fewer or more starts, change those too.',
    followsBudget: 'Follows from the budget and the length while the budget is held.',
    openedAs: 'This is how the scenario looked when it was opened',
    notUnderstood: (text: string, example: string) =>
      `“${text}” cannot be read here. Write, for example, ${example}.`,
    numberMissing: (example: string) => `A number is missing. Write, for example, ${example}.`,
    outOfRange: (value: string, low: string, high: string) =>
      `${value} is outside ${low} to ${high}. The value has not been changed.`,
    source: 'Source',
    agencyMix: 'Where the participants come from',
    mixObserved: `As in ${REPORTS.base}`,
    costLevels: 'From the reports:',
    costs: {
      base: `${REPORTS.base}`,
      original: `${REPORTS.latest} original`,
      revised: `${REPORTS.latest} revised`,
      paid: `${REPORTS.latest} paid`,
    },
    moreLevers: 'More levers: selection, drop-outs, hand-over, extension, merging',
    staysItself: 'stays a group',
    mergedInto: (group: string) => `is merged into ${group}`,
    takesOthersIn: 'takes another group in',
    mixEven: 'Evenly from FK, Af and SKE',
    mixOwn: 'Own choice for each group',
    sharesOf: (what: string) => `${what}: shares`,
    mixSum: (group: string) => `${group}: share from each agency`,
    believed: (low: string, high: string) =>
      `Our judgement, without a source: probably ${low} to ${high}.`,
  },

  parted: {
    said: (other: string, base: string, entries: string) =>
      `“${other}” and “${base}” now differ in ${entries} too. That shows in the comparison.`,
    entry: (lever: string, own: string, base: string) => `${lever} (${own} against ${base})`,
    more: (count: string) => `${count} more levers`,
    inBoth: 'Change in both',
    leave: 'Let them differ',
  },

  savedAsNew: {
    said: (name: string) => `You have changed “${name}”.`,
    save: 'Save as a new scenario',
    leave: 'Leave it',
    saved: (name: string, ready: string) => `New scenario: “${name}”. “${ready}” is as before.`,
  },

  scenarioMenu: {
    menuOf: (name: string) => `Do something with the scenario: ${name}`,
    addLayerOn: (name: string) => `New scenario that builds on “${name}”`,
    duplicate: 'Make a copy of the scenario',
    rename: 'The scenario’s name',
    remove: 'Delete the scenario',
    removeOf: (name: string) => `Delete scenario: ${name}`,
  },
};

/** The form of levers and assumptions. */
export const form = inBoth({ sv, en });

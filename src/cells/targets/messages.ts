import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Mål', en: 'Targets' });

const sv = {
  targetsCell: {
    title: 'Mål och chansen att nå dem',
    noneActive: 'Inget mål är påslaget.',
    noneMeasured: (scenario: string) =>
      `I ”${scenario}” går inget av de påslagna målen att räkna: de gäller grupper som inte finns där.`,
    yearsAlike:
      'Chanserna jämför verksamheter, och räknar utan det som skiljer ett års utfall från ett annat. Hur säkert ett mål nås just nästa år visar cellen Planera från målet.',
    likely: 'Mål som nås i minst hälften av framtiderna',
    likelyHow: 'De påslagna mål vilkas chans är minst 50 av 100.',
    countOf: (count: string, of: string) => `${count} av ${of}`,
    together: 'Alla påslagna mål i samma framtid',
    finding: (scenario: string, count: string, hardest: string, chance: string, together: string) =>
      `I ”${scenario}” nås ${count} mål i minst hälften av framtiderna. Svårast är ${hardest}: ${chance}. Alla mål på en gång nås i ${together}.`,
    findingOfTies: (
      scenario: string,
      count: string,
      ties: string,
      chance: string,
      together: string,
    ) =>
      `I ”${scenario}” nås ${count} mål i minst hälften av framtiderna. Svårast är ${ties} av målen, vart och ett med ${chance}. Alla mål på en gång nås i ${together}.`,
    target: 'Mål',
    on: 'På',
    result: (scenario: string) => `${scenario}: mittvärde, och chans att nå målet`,
    central: (value: string) => `mittvärde ${value}`,
    verdict: 'Jämfört',
    verdicts: {
      tooEarly: 'fler framtider räknas',
      same: 'precis lika',
      alike: 'ungefär lika',
      tooCloseToCall: 'för jämnt för att avgöra',
      better: 'bättre chans',
      worse: 'sämre chans',
    },
    switchOf: (target: string) => `Räkna med målet: ${target}`,
    valueOf: (target: string) => `Gräns för målet: ${target}`,
    remove: 'Ta bort',
    removeOf: (target: string) => `Ta bort målet: ${target}`,
    backTo: (value: string) => `Tillbaka till ${value}`,
    backToOf: (value: string, target: string) => `Tillbaka till ${value}, målet: ${target}`,
    scope: 'Målet gäller',
    wholeTeam: 'hela teamet',
    add: 'Lägg till ett mål',
    added: (target: string) => `Målet tillagt: ${target}`,
    addSet: 'Lägg till mål ur dokumenten',
    addedSet: (set: string) => `Mål tillagda: ${set}`,
    changed: (target: string) => `Målet ändrat: ${target}`,
    empty: 'Det finns inget mål ännu.',
    note: 'Målen gäller hela anteckningsboken: ändras ett här, ändras det i alla bilder. Ett mål som är avslaget står kvar men räknas inte.',
  },
};

const en = {
  targetsCell: {
    title: 'Targets and the chance of reaching them',
    noneActive: 'No target is switched on.',
    noneMeasured: (scenario: string) =>
      `In “${scenario}” none of the targets that are switched on can be counted: they are about groups that are not there.`,
    yearsAlike:
      'The chances compare programmes, and count without what makes the outcome of one year differ from another. How surely a goal is reached next year is shown by the cell Plan from the goal.',
    likely: 'Targets that are reached in at least half of the futures',
    likelyHow: 'Those switched on whose chance is at least 50 of 100.',
    countOf: (count: string, of: string) => `${count} of ${of}`,
    together: 'All targets that are switched on, in the same future',
    finding: (scenario: string, count: string, hardest: string, chance: string, together: string) =>
      `In “${scenario}”, ${count} targets are reached in at least half of the futures. Hardest is ${hardest}: ${chance}. All targets at once are reached in ${together}.`,
    findingOfTies: (
      scenario: string,
      count: string,
      ties: string,
      chance: string,
      together: string,
    ) =>
      `In “${scenario}”, ${count} targets are reached in at least half of the futures. Hardest are ${ties} of the targets, each with ${chance}. All targets at once are reached in ${together}.`,
    target: 'Target',
    on: 'On',
    result: (scenario: string) => `${scenario}: central value, and chance of reaching the target`,
    central: (value: string) => `central value ${value}`,
    verdict: 'Compared',
    verdicts: {
      tooEarly: 'more futures are coming',
      same: 'exactly the same',
      alike: 'about the same',
      tooCloseToCall: 'too close to call',
      better: 'better chance',
      worse: 'worse chance',
    },
    switchOf: (target: string) => `Count the target: ${target}`,
    valueOf: (target: string) => `Limit of the target: ${target}`,
    remove: 'Remove',
    removeOf: (target: string) => `Remove the target: ${target}`,
    backTo: (value: string) => `Back to ${value}`,
    backToOf: (value: string, target: string) => `Back to ${value}, the target: ${target}`,
    scope: 'The target is about',
    wholeTeam: 'the whole team',
    add: 'Add a target',
    added: (target: string) => `Target added: ${target}`,
    addSet: 'Add goals from the documents',
    addedSet: (set: string) => `Goals added: ${set}`,
    changed: (target: string) => `Target changed: ${target}`,
    empty: 'There is no target yet.',
    note: 'Targets are of the whole notebook: changed here, they change in every picture. One that is switched off stays, but does not count.',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });

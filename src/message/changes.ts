import { inBoth } from './inBoth.ts';

const sv = {
  changes: {
    open: 'Ändringar',
    title: 'Ändringar och lägen',
    log: 'Det som har gjorts, det senaste först',
    none: 'Inget har ändrats sedan anteckningsboken öppnades.',
    goTo: 'Gå till hur det var då',
    opened: 'Som den öppnades',
    more: 'Visa fler',
    entry: (scenario: string, field: string, from: string, to: string) =>
      `${scenario}: ${field} ${from} → ${to}`,
    effect: (scenario: string, moves: string) => `${scenario}: ${moves}`,
    move: (figure: string, from: string, to: string) => `${figure} ${from} → ${to}`,
    payback: 'återbetalning',
    jobs: 'till arbete',
    cost: 'kostnad',
    noEffect: 'Nyckeltalen är desamma.',
    stages: 'Lägen att återvända till',
    stagesNote: 'Ett läge är scenarierna och målen som de står nu. Det följer med i filen.',
    nameLabel: 'Lägets namn',
    pin: 'Spara läget',
    pinned: (name: string) => `Spara läge: ${name}`,
    stageName: (number: string) => `Läge ${number}`,
    return: 'Gå tillbaka hit',
    returnTo: (name: string) => `Gå tillbaka till läge: ${name}`,
    deleteStage: (name: string) => `Ta bort läge: ${name}`,
    sameAsNow: 'Nyckeltalen är som nu.',
  },
};

const en = {
  changes: {
    open: 'Changes',
    title: 'Changes and stages',
    log: 'What has been done, the latest first',
    none: 'Nothing has changed since the notebook was opened.',
    goTo: 'Go to how it was then',
    opened: 'As it was opened',
    more: 'Show more',
    entry: (scenario: string, field: string, from: string, to: string) =>
      `${scenario}: ${field} ${from} → ${to}`,
    effect: (scenario: string, moves: string) => `${scenario}: ${moves}`,
    move: (figure: string, from: string, to: string) => `${figure} ${from} → ${to}`,
    payback: 'payback',
    jobs: 'to work',
    cost: 'cost',
    noEffect: 'The key figures are the same.',
    stages: 'Stages to return to',
    stagesNote: 'A stage is the scenarios and targets as they stand now. It is saved in the file.',
    nameLabel: 'Name of the stage',
    pin: 'Keep this stage',
    pinned: (name: string) => `Keep stage: ${name}`,
    stageName: (number: string) => `Stage ${number}`,
    return: 'Return to it',
    returnTo: (name: string) => `Return to stage: ${name}`,
    deleteStage: (name: string) => `Delete stage: ${name}`,
    sameAsNow: 'The key figures are as they are now.',
  },
};

/** What has been changed, and stages to return to. */
export const changes = inBoth({ sv, en });

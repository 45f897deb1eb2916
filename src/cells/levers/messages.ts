import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Reglage', en: 'Levers' });

const sv = {
  leversCell: {
    title: 'Reglage',
    empty: 'Välj de reglage som ni vill ha framför er, från vilka scenarier som helst.',
    add: 'Lägg till reglage',
    remove: 'Ta bort',
    removeOf: (lever: string, scenario: string) => `Ta bort ${lever}, ${scenario}`,
    added: (lever: string) => `Lagt till: ${lever}`,
    missing: (path: string) => `Reglaget ”${path}” finns inte i scenariot.`,
    unused: 'Har ingen verkan: antalet starter följer av budgeten.',
    yes: 'Ja',
    no: 'Nej',
    ownMix: 'Egna andelar',
  },
};

const en = {
  leversCell: {
    title: 'Levers',
    empty: 'Choose the levers to have in front of you, from any of the scenarios.',
    add: 'Add a lever',
    remove: 'Remove',
    removeOf: (lever: string, scenario: string) => `Remove ${lever}, ${scenario}`,
    added: (lever: string) => `Added: ${lever}`,
    missing: (path: string) => `There is no lever “${path}” in the scenario.`,
    unused: 'Has no effect: the starts follow from the budget.',
    yes: 'Yes',
    no: 'No',
    ownMix: 'Shares of one’s own',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });

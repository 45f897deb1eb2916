import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Scenario', en: 'Scenario' });

const sv = {
  scenarioCell: {
    edit: 'Ändra i formuläret',
    editBase: (base: string) => `Ändra det som det bygger på: ${base}`,
    caption: (scenario: string, base: string) => `Hur ${scenario} skiljer sig från ${base}`,
    field: 'Vad som skiljer',
    reset: 'Återställ',
    resetOf: (field: string) => `Återställ: ${field}`,
    none: 'finns inte',
  },
};

const en = {
  scenarioCell: {
    edit: 'Edit in the form',
    editBase: (base: string) => `Edit what it builds on: ${base}`,
    caption: (scenario: string, base: string) => `How ${scenario} differs from ${base}`,
    field: 'What differs',
    reset: 'Reset',
    resetOf: (field: string) => `Reset: ${field}`,
    none: 'does not exist',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });

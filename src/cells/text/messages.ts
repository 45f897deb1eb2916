import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Text', en: 'Text' });

const sv = {
  textCell: {
    label: 'Text',
    help: 'Rubrik: ## före. Fetstil: **så**. Lista: bindestreck före varje rad. Tal som följer med: Infoga tal.',
    oneLanguage: 'Du ändrar den svenska texten; den engelska är kvar som den är.',
    insert: 'Infoga tal',
    done: 'Klar',
    edit: 'Ändra text',
    empty: 'Här kan du skriva text, med tal som följer med när något ändras.',
    search: 'Sök bland talen',
    found: (number: string) => `Antal tal: ${number}`,
    waiting: '…',
    missing: (reference: string) => `[hittas inte: ${reference}]`,
    missingHint: 'Talet eller scenariot finns inte. Ändra texten eller ta bort hänvisningen.',
    leverLabel: (lever: string, scenario: string) => `${lever}, ${scenario}`,
    leverHint: 'Dra i sidled, använd piltangenterna eller tryck Enter för att skriva',
    choice: (scenario: string, figure: string) => `${scenario}: ${figure}`,
    scenarioName: 'Scenariots namn',
    roles: { '@base': 'Basen i bilderna', '@other': 'Det som jämförs i bilderna' },
    numbersOf: (scenarios: string) => `Talen gäller: ${scenarios}.`,
    absent: '–',
    absentHint: (scenario: string) => `”${scenario}” har ingen sådan grupp.`,
    median: (figure: string) => `${figure}, mitten av framtiderna`,
    low: (figure: string) => `${figure}, 5 av 100 är kortare`,
    high: (figure: string) => `${figure}, 5 av 100 är längre`,
    within: (figure: string, months: string) => `${figure}, chans att klara ${months}\u00a0månader`,
    never: (figure: string) => `${figure}, chans att aldrig betala sig`,
    lever: (field: string) => `${field} (går att dra)`,
  },
};

const en = {
  textCell: {
    label: 'Text',
    help: 'Heading: ## in front. Bold: **so**. List: a hyphen in front of each line. Numbers that follow: Insert number.',
    oneLanguage: 'You are changing the English text; the Swedish one stays as it is.',
    insert: 'Insert number',
    done: 'Done',
    edit: 'Edit text',
    empty: 'Here you can write text, with numbers that follow when something changes.',
    search: 'Search the numbers',
    found: (number: string) => `Numbers: ${number}`,
    waiting: '…',
    missing: (reference: string) => `[not found: ${reference}]`,
    missingHint:
      'The number or the scenario does not exist. Change the text or delete the reference.',
    leverLabel: (lever: string, scenario: string) => `${lever}, ${scenario}`,
    leverHint: 'Drag sideways, use the arrow keys, or press Enter to type',
    choice: (scenario: string, figure: string) => `${scenario}: ${figure}`,
    scenarioName: 'The scenario’s name',
    roles: { '@base': 'The base in the pictures', '@other': 'What is compared in the pictures' },
    numbersOf: (scenarios: string) => `The numbers are of: ${scenarios}.`,
    absent: '–',
    absentHint: (scenario: string) => `“${scenario}” has no such group.`,
    median: (figure: string) => `${figure}, middle of the futures`,
    low: (figure: string) => `${figure}, 5 in 100 are shorter`,
    high: (figure: string) => `${figure}, 5 in 100 are longer`,
    within: (figure: string, months: string) => `${figure}, chance to make ${months}\u00a0months`,
    never: (figure: string) => `${figure}, chance of never paying back`,
    lever: (field: string) => `${field} (can be dragged)`,
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });

import { actors } from './actors.ts';
import { cell } from './cell.ts';
import { changes } from './changes.ts';
import { choices } from './choices.ts';
import { commandLine } from './commandLine.ts';
import { commands } from './commands.ts';
import { difference } from './difference.ts';
import { fields } from './fields.ts';
import { figure } from './figure.ts';
import { form } from './form.ts';
import { futures } from './futures.ts';
import { guide } from './guide.ts';
import { together } from './inBoth.ts';
import { intake } from './intake.ts';
import { join } from './join.ts';
import { keyFigures } from './keyFigures.ts';
import { leaving } from './leaving.ts';
import { library } from './library.ts';
import { limits } from './limits.ts';
import { outcomes } from './outcomes.ts';
import { page } from './page.ts';
import { problems } from './problems.ts';
import { selfChecks } from './selfChecks.ts';
import { source } from './source.ts';
import { targets } from './targets.ts';
import { units } from './units.ts';

/** The languages of the interface; Swedish is the first. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogue = together([
  ...[page, units, join, outcomes, actors, keyFigures, form, fields, choices, difference],
  ...[
    selfChecks,
    futures,
    figure,
    source,
    targets,
    cell,
    guide,
    changes,
    commands,
    library,
    leaving,
  ],
  ...[problems, limits, intake, commandLine],
]);

/**
 * Every sentence that more than one kind of cell can say, or the page around them. What a kind says
 * alone stands in its folder, see cells/kinds.
 */
export type Messages = (typeof catalogue)['sv'];

/** The common catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return catalogue[language];
}

/** The locale whose number and date formats a language uses. */
export function localeOf(language: Language): string {
  return language === 'sv' ? 'sv-SE' : 'en-GB';
}

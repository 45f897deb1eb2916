import { messagesIn, type Messages } from '../message/language.ts';
import { differencePhrases, type PhraseContext, type PhraseWording } from './differenceSentence.ts';
import type { Scenario } from './scenario.ts';

/** More changes than these are counted. */
const MOST_TOLD = 3;
/** More groups than these are counted. */
const MOST_GROUPS = 2;

/**
 * How a scenario differs from its base, short enough for a name: "24 månader i insatsen
 * för 3 grupper, fast budget".
 *
 * @returns undefined when they are alike
 */
export function differenceName(
  base: Scenario,
  scenario: Scenario,
  context: PhraseContext,
): string | undefined {
  const messages = messagesIn(context.format.language);
  const wording = wordingOfName(messages, (count) => context.format.number(count));
  const phrases = differencePhrases(base, scenario, context, wording);
  if (phrases.length === 0) return undefined;
  const more = phrases.length - MOST_TOLD;
  if (more <= 1) return phrases.join(', '); // one more is as short as the words for it
  const told = phrases.slice(0, MOST_TOLD);
  return [...told, messages.scenarioNames.more(context.format.number(more))].join(', ');
}

function wordingOfName(
  { change, join, scenarioNames }: Messages,
  count: (number: number) => string,
): PhraseWording {
  return {
    instead: (to) => to,
    length: (to) => scenarioNames.length(to),
    starts: (to) => scenarioNames.starts(to),
    hold: { budget: scenarioNames.holdBudget, starts: scenarioNames.holdStarts },
    forGroups: (phrase, groups) =>
      groups.length > MOST_GROUPS
        ? scenarioNames.forSome(phrase, count(groups.length))
        : change.forGroups(phrase, join.list(groups)),
  };
}

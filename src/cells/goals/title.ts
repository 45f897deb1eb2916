import type { Outcome } from '../../evidence/outcome.ts';
import type { Messages } from '../../message/language.ts';
import type { messages } from './messages.ts';
import type { ShareTime } from '../../target/target.ts';

/** The common messages, and those of the kind. */
type GoalsMessages = Messages & (typeof messages)['sv'];

/** Of what the chance is told: what is left out is as in a cell that says nothing of it. */
interface Planned {
  readonly outcome?: Outcome | undefined;
  readonly time?: ShareTime | undefined;
  readonly group?: string | undefined;
}

/**
 * What is planned for, as a heading: "How surely are goals reached for work at exit in a group?"
 *
 * @param groupName the name of a group by its id
 */
export function goalsTitle(
  cell: Planned & { readonly view?: 'levels' | 'map' | 'seek' },
  messages: GoalsMessages,
  groupName: (id: string) => string,
): string {
  if (cell.view === 'map') return messages.goalMap.title;
  if (cell.view === 'seek') return messages.goalSeek.title;
  return levelsTitle(cell, messages, groupName);
}

/** What the curve of all levels is headed by. */
export function levelsTitle(
  { outcome = 'arbete', time = 'exit', group }: Planned,
  { goalsCell, outcomes, shareTimesInText }: GoalsMessages,
  groupName: (id: string) => string,
): string {
  const goal = goalsCell.goalAt(outcomes[outcome].toLowerCase(), shareTimesInText[time]);
  return goalsCell.levelsTitle(
    group === undefined ? goal : goalsCell.inGroup(goal, groupName(group)),
  );
}

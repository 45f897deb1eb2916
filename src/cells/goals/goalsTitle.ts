import type { Cell } from '../../document/notebookDocument.ts';
import type { AllMessages } from '../kindMessages.ts';
import type { GoalChoice } from './levelsView.ts';

type GoalsCell = Cell & { kind: 'goals' };

/**
 * What is planned for, as a heading: "How surely are goals reached for work at exit in MAC?"
 *
 * @param groupName the name of a group by its id
 */
export function goalsTitle(
  cell: GoalsCell,
  messages: AllMessages,
  groupName: (id: string) => string,
): string {
  if (cell.view === 'map') return messages.goalMap.title;
  if (cell.view === 'seek') return messages.goalSeek.title;
  return levelsTitle(cell, messages, groupName);
}

/** What the curve of all levels is headed by; what is left out is as in a cell that says nothing of it. */
export function levelsTitle(
  { outcome = 'arbete', time = 'exit', group }: Partial<GoalChoice>,
  { goalsCell, outcomes, shareTimesInText }: AllMessages,
  groupName: (id: string) => string,
): string {
  const goal = goalsCell.goalAt(outcomes[outcome].toLowerCase(), shareTimesInText[time]);
  return goalsCell.levelsTitle(
    group === undefined ? goal : goalsCell.inGroup(goal, groupName(group)),
  );
}

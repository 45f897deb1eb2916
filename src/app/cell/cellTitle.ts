import { driversTitle } from '../../cells/drivers/driversTitle.ts';
import { goalsTitle } from '../../cells/goals/goalsTitle.ts';
import type { Cell } from '../../document/notebookDocument.ts';
import type { AllMessages } from '../../cells/kindMessages.ts';
import type { Language } from '../../message/language.ts';
import { inLanguage } from '../../scenario/localText.ts';

const LONGEST = 48;

/**
 * What a cell is called where there is room for a line: the beginning of a text, what it is about, or its kind.
 *
 * @param groupName the name of a group by its id
 */
export function cellTitle(
  cell: Cell,
  language: Language,
  messages: AllMessages,
  groupName: (id: string) => string,
): string {
  if (cell.kind === 'goals') return goalsTitle(cell, messages, groupName);
  if (cell.kind === 'drivers') return driversTitle(cell, messages);
  if (cell.kind !== 'text') return messages.cellKinds[cell.kind];
  const text = inLanguage(cell.text, language);
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const plain = line.replace(/^[#>*\s-]+/, '').replace(/\{\{[^}]*\}\}/g, '…');
  if (plain === '') return messages.cellKinds.text;
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')}\u00a0…`;
}

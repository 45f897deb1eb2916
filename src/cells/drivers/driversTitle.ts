import type { Cell } from '../../document/notebookDocument.ts';
import type { AllMessages } from '../kindMessages.ts';

/** Which of the things that an answer hangs on is shown, as a heading. */
export function driversTitle(
  { view = 'tornado' }: Cell & { kind: 'drivers' },
  { driversCell }: AllMessages,
): string {
  return {
    tornado: driversCell.tornadoTitle,
    spread: driversCell.spreadTitle,
    learn: driversCell.learnTitle,
  }[view];
}

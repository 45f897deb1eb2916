import type { Cell } from '../../document/notebookDocument.ts';
import type { Messages } from '../../message/language.ts';

/** Which of the things that an answer hangs on is shown, as a heading. */
export function driversTitle(
  { view = 'tornado' }: Cell & { kind: 'drivers' },
  { driversCell }: Messages,
): string {
  return {
    tornado: driversCell.tornadoTitle,
    spread: driversCell.spreadTitle,
    learn: driversCell.learnTitle,
  }[view];
}

import type { Messages } from '../../message/language.ts';
import type { messages as own } from './messages.ts';

/** Which of the things that an answer hangs on is shown, as a heading. */
export function driversTitle(
  { view = 'tornado' }: { readonly view?: 'tornado' | 'spread' | 'learn' },
  { driversCell }: Messages & (typeof own)['sv'],
): string {
  return {
    tornado: driversCell.tornadoTitle,
    spread: driversCell.spreadTitle,
    learn: driversCell.learnTitle,
  }[view];
}

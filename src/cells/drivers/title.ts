import type { Messages } from '../../message/language.ts';
import type { messages } from './messages.ts';

/** The common messages, and those of the kind. */
type DriversMessages = Messages & (typeof messages)['sv'];

/** Which of the things that an answer hangs on is shown, as a heading. */
export function driversTitle(
  { view = 'tornado' }: { readonly view?: 'tornado' | 'spread' | 'learn' },
  { driversCell }: DriversMessages,
): string {
  return {
    tornado: driversCell.tornadoTitle,
    spread: driversCell.spreadTitle,
    learn: driversCell.learnTitle,
  }[view];
}

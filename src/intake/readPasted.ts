import type { IntakeResult } from './intakeTable.ts';
import { readDelimited } from './readDelimited.ts';
import { readHtmlTable } from './readHtmlTable.ts';
import type { Steps } from './steps.ts';

/** What a clipboard holds: the same thing in two flavours, each empty where it has none. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * The tables of what is pasted. HTML comes first, since it has merged cells and what a program
 * stores; where no table is in it, as when lines are copied from a mail, the text is read.
 */
export function* readPasted({ html, text }: Pasted): Steps<IntakeResult> {
  const ofHtml = html === '' ? undefined : yield* readHtmlTable(html);
  const isWithout = ofHtml?.ok === false && ['noTable', 'nothing'].includes(ofHtml.problem.code);
  return ofHtml === undefined || isWithout ? yield* readDelimited(text) : ofHtml;
}

import * as z from 'zod';
import { inLanguage, localTextSchema, type LocalText } from '../../scenario/localText.ts';
import { isInput, referencesIn, type TextReference } from '../../scenario/textReference.ts';
import { cellKind, collapsed } from '../cellKind.ts';
import { textTitle } from './title.ts';
import { messages, name } from './messages.ts';

/** `payback.report.p50`: a measure, and what is counted of it. */
const COUNTED_LENGTH = 3;

export const text = cellKind(
  {
    schema: z.strictObject({ kind: z.literal('text'), text: localTextSchema, collapsed }),
    name,
    messages,
  },
  {
    initial: () => ({ kind: 'text', text: '' }),
    needed: () => [], // a text may speak of scenarios that are gone
    dependsOn: (cell) => scenariosOf(referencesOf(cell.text)),
    simulated: (cell) => scenariosOf(referencesOf(cell.text).filter(isCounted)),
    title: (cell, { language }) => textTitle(inLanguage(cell.text, language)),
    mostShown: () => Infinity,
    standsAlone: true,
  },
);

/** What a text refers to, in both languages. */
function referencesOf(text: LocalText): readonly TextReference[] {
  const texts = new Set([inLanguage(text, 'sv'), inLanguage(text, 'en')]);
  return [...texts].flatMap(referencesIn);
}

function isCounted(reference: TextReference): boolean {
  const { path } = reference;
  return !isInput(reference) && path[0] === 'payback' && path.length === COUNTED_LENGTH;
}

function scenariosOf(references: readonly TextReference[]): readonly string[] {
  return [...new Set(references.map(({ scenario }) => scenario))];
}

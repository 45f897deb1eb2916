import type { FigureCheck } from '../check/figureCheck.ts';
import type { Disagreement } from '../check/evidenceChecks.ts';
import { messagesIn, type Language } from '../message/language.ts';
import { QuantityFormat } from '../quantity/format.ts';

/** What was written of a disagreement, or a sentence made from what the rules found. */
export function disagreementText({ entry, found }: Disagreement, language: Language): string {
  if (entry) return entry.statement[language];
  const format = new QuantityFormat(language);
  return found.map((check) => checkText(check, format)).join(' ');
}

/** What a rule found, in a sentence. */
export function checkText({ kind, paths, printed, computed }: FigureCheck, format: QuantityFormat) {
  const [path] = paths;
  const words = messagesIn(format.language).disagreements;
  return words[kind](figureText(path, printed, format), figureText(path, computed, format));
}

/** A figure with the unit that its key tells. */
export function figureText(path: string, value: number, format: QuantityFormat): string {
  if (/Kronor(\.|$)/.test(path)) return format.kronor(value);
  if (/[sS]hares?([A-Z.]|$)/.test(path)) return format.percent(value, decimals(value));
  if (/Months/.test(path)) return format.months(value, Number.isInteger(value) ? 0 : 1);
  return format.short(value, 1);
}

/** Shares are printed in whole per cent; what counts give needs a decimal to be told apart. */
function decimals(share: number): number {
  return Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1;
}

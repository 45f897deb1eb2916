import type { Settled } from './reading.ts';

/** The longest sign or word below. */
const LONGEST_SIGN = 40;

/** Not available, cannot occur, not answered; "." and ".." as Statistics Sweden writes them. */
const UNKNOWN: readonly RegExp[] = [
  /^(\.{1,6}|…|\?|n\.?\/?a\.?|nan|nat|<na>|null|\[[xz]\])$/,
  /^((uppgift(er)? )?saknas|ingen uppgift|okän[dt]|vet (ej|inte))$/,
  /^ej (uppgift|känt|angivet|svar|tillgänglig)$/,
  /^(not (available|known)|unknown|missing)$/,
];

/** Kept back so that nobody is pointed out. */
const HIDDEN =
  /^(x{1,3}|\*{1,3}|\[c\]|dol[dt]|sekretess|skydda[dt]|hidden|suppressed|confidential)$/;

/** One dash, of any length. */
const NIL = /^-{1,3}$/;

/** Of Excel in Swedish and English, and of LibreOffice ("Err:502"). */
const ERROR = /^(#[\p{L}\d/_ ]{1,24}[!?]|#n\/a|#getting_data|(err|fel|error):\d{3})$/u;

/** A column too narrow for its figure shows this instead, and so does what is copied from it. */
const NARROW = /^#{2,}$/;

/**
 * A sign that stands for a figure, or words and errors that do; undefined when the text is none.
 *
 * @param text clean, in lower case, dashes as hyphens
 */
export function readSign(text: string): Settled | undefined {
  if (NARROW.test(text)) return { kind: 'error', error: 'narrow' };
  if (text.length > LONGEST_SIGN) return undefined;
  if (NIL.test(text)) return { kind: 'nil' };
  if (UNKNOWN.some((each) => each.test(text))) return { kind: 'unknown' };
  if (HIDDEN.test(text)) return { kind: 'hidden', least: 0, most: null };
  return ERROR.test(text) ? { kind: 'error', error: 'formula' } : undefined;
}

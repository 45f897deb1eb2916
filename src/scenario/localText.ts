import * as z from 'zod';

/** Text that a person wrote, or that ships in both languages. */
export type LocalText = string | { readonly sv: string; readonly en: string };

const words = z.string().max(20_000);

/** The schema of a `LocalText`: at most 20 000 characters in each language. */
export const localTextSchema = z.union([words, z.strictObject({ sv: words, en: words })]);

/** The text in a language; plain text is the same in both. */
export function inLanguage(text: LocalText, language: 'sv' | 'en'): string {
  return typeof text === 'string' ? text : text[language];
}

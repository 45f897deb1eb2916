import { en } from './en.ts';
import { sv } from './sv.ts';

/** The languages of the interface; Swedish is the first. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every sentence a user can meet. Swedish is the model that the other language must match. */
export type Messages = typeof sv;

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'sv' ? sv : en;
}

/** The locale whose number and date formats a language uses. */
export function localeOf(language: Language): string {
  return language === 'sv' ? 'sv-SE' : 'en-GB';
}

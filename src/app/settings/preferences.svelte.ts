import { allMessagesIn } from '../../cells/kinds.ts';
import { LANGUAGES, localeOf, type Language } from '../../message/language.ts';
import { QuantityFormat } from '../../quantity/format.ts';

/** The themes a reader may choose. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_KEY = 'scenarioverkstad.language';
const THEME_KEY = 'scenarioverkstad.theme';
const GUIDE_KEY = 'scenarioverkstad.guide';

/** The reader's language and theme, and whether the first steps are done, kept in this browser when it allows that. */
export class Preferences {
  language = $state<Language>(choice(LANGUAGE_KEY, LANGUAGES) ?? 'sv');
  theme = $state<Theme>(choice(THEME_KEY, THEMES) ?? 'system');

  /** Whether the first steps are shown: to whoever has not closed them. */
  showsGuide = $state(choice(GUIDE_KEY, ['closed']) === undefined);

  readonly messages = $derived(allMessagesIn(this.language));
  readonly format = $derived(new QuantityFormat(this.language));

  setLanguage(language: Language): void {
    this.language = language;
    keep(LANGUAGE_KEY, language);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    keep(THEME_KEY, theme);
  }

  closeGuide(): void {
    this.showsGuide = false;
    keep(GUIDE_KEY, 'closed');
  }

  /** A moment in ISO 8601 as the reader writes it: day and time; as it stands when it is none. */
  moment(iso: string): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(localeOf(this.language), {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(date);
  }

  /** Today as the reader writes it. */
  today(): string {
    return new Intl.DateTimeFormat(localeOf(this.language), { dateStyle: 'long' }).format(
      new Date(),
    );
  }
}

function choice<Value extends string>(key: string, allowed: readonly Value[]): Value | undefined {
  try {
    const kept = localStorage.getItem(key);
    return allowed.find((value) => value === kept);
  } catch {
    return undefined;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage can be switched off; the choice then holds until the page is closed.
  }
}

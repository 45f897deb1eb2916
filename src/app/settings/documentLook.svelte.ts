import type { Preferences } from './preferences.svelte.ts';

/**
 * Keeps the browser's document in the reader's language and theme, and its title that of the
 * notebook. To be called while a component is set up.
 */
export function keepDocumentLook(preferences: Preferences, title: () => string): void {
  const root = document.documentElement;
  $effect(() => {
    root.lang = preferences.language;
    document.title = `${title()} – ${preferences.messages.app.name}`;
  });
  $effect(() => {
    if (preferences.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = preferences.theme;
  });
}

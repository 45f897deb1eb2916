import type { Preferences } from './preferences.svelte.ts';

/**
 * Keeps the browser's document in the reader's language and theme, and its title that of the
 * notebook. To be called while a component is set up.
 */
export function keepDocumentLook(preferences: Preferences, title: () => string): void {
  const root = document.documentElement;
  const pageTitle = () => `${title()} – ${preferences.messages.app.name}`;
  $effect(() => {
    root.lang = preferences.language;
    document.title = pageTitle();
  });
  // A PDF is named after the title that the page has while it is printed.
  $effect(() => {
    const atPrint = () => (document.title = title());
    const afterwards = () => (document.title = pageTitle());
    window.addEventListener('beforeprint', atPrint);
    window.addEventListener('afterprint', afterwards);
    return () => {
      window.removeEventListener('beforeprint', atPrint);
      window.removeEventListener('afterprint', afterwards);
    };
  });
  $effect(() => {
    if (preferences.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = preferences.theme;
  });
}

import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { keepDocumentLook } from '../../src/app/settings/documentLook.svelte.ts';
import type { Preferences } from '../../src/app/settings/preferences.svelte.ts';
import { effectRoot } from './effectRoot.svelte.ts';

test('while it is printed, the page is called what its notebook is: a PDF is named after it', () => {
  const preferences = { language: 'sv', theme: 'system', messages: allMessagesIn('sv') };
  const close = effectRoot([preferences as Preferences], (each) =>
    keepDocumentLook(each, () => 'Tvåårig insats?'),
  );
  flushSync();
  const before = document.title;
  expect(before).toBe('Tvåårig insats? – Scenarioverkstad');
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.title).toBe('Tvåårig insats?');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe(before);
  close();
});

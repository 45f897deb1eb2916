import { expect, test } from 'vitest';
import { inLanguage } from '../../src/scenario/localText.ts';

test('inLanguage gives the text of a language, and plain text in both', () => {
  const text = { sv: 'Bas', en: 'Base' };
  expect([inLanguage(text, 'sv'), inLanguage(text, 'en')]).toEqual(['Bas', 'Base']);
  expect([inLanguage('Min', 'sv'), inLanguage('Min', 'en')]).toEqual(['Min', 'Min']);
});

import { describe, expect, test } from 'vitest';
import { glossaryIn } from '../../src/message/glossary.ts';
import { LANGUAGES } from '../../src/message/language.ts';

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  const terms = glossaryIn(language);

  test('has as many words as the other, each once', () => {
    for (const other of LANGUAGES) expect(glossaryIn(other)).toHaveLength(terms.length);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  test('says of each what it means, in whole sentences', () => {
    for (const { term, meaning } of terms) {
      expect(meaning, term).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(term).toMatch(/^\p{Lu}/u);
    }
  });
});

test('the words that a reader asks for are there', () => {
  const swedish = glossaryIn('sv')
    .map(({ term }) => term)
    .join(', ');
  for (const word of ['Framtid', 'Mittvärde', 'Sammanvägt', 'Inlåsning', 'FK', 'Af', 'SKE']) {
    expect(swedish).toContain(word);
  }
});

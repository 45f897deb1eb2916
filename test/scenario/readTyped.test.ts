import { describe, expect, test } from 'vitest';
import { readTyped } from '../../src/scenario/readTyped.ts';
import { LANGUAGES, messagesIn } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import type { Unit } from '../../src/quantity/unit.ts';

const metaOf = (unit: Unit) => ({ unit, min: 0, max: 16_000_000, step: 1 });
const COST = { unit: 'kronor', min: 4_000_000, max: 16_000_000, step: 10_000 } as const;

const read = (
  text: string,
  meta: Parameters<typeof readTyped>[1],
  language: 'sv' | 'en' = 'sv',
) => {
  const typed = readTyped(text, meta, messagesIn(language), new QuantityFormat(language));
  return typed.ok ? typed.value : typed.problem.replace(/\u00a0/g, '_');
};

describe('what is typed into a field', () => {
  test('is its number in the field’s unit', () => {
    expect(read('9,2 mkr', COST)).toBe(9_200_000);
    expect(read(' 25 % ', metaOf('share'))).toBe(0.25);
  });

  test('in another unit is refused with an example in the field’s own', () => {
    expect(read('25 %', COST)).toBe(
      '”25 %” går inte att läsa här. Skriv till exempel 9,2_mkr eller 9_200_000.',
    );
    expect(read('25%', COST, 'en')).toBe(
      '“25%” cannot be read here. Write, for example, SEK_9.2_m or 9,200,000.',
    );
    expect(read('två', metaOf('months'))).toContain('18_månader');
  });

  test.each(['', '   '])('is missing when it is “%s”: there is nothing to quote', (text) => {
    expect(read(text, COST)).toBe(
      'Här saknas ett tal. Skriv till exempel 9,2_mkr eller 9_200_000.',
    );
    expect(read(text, metaOf('share'), 'en')).toBe(
      'A number is missing. Write, for example, 25% or 0.25.',
    );
  });

  test('at a bound is taken', () => {
    expect(read('4 mkr', COST)).toBe(4_000_000);
    expect(read('16 mkr', COST)).toBe(16_000_000);
  });

  test('outside the bounds is refused with the bounds', () => {
    expect(read('3 mkr', COST)).toBe(
      '3 mkr ligger utanför 4,00_mkr till 16,00_mkr. Värdet är inte ändrat.',
    );
  });
});

describe.each(LANGUAGES)('the examples in %s', (language) => {
  const { unitExamples } = messagesIn(language);

  test.each(Object.entries(unitExamples))('of %s can be read', (unit, examples) => {
    for (const example of examples.split(/ (?:eller|or) /)) {
      expect(read(example, metaOf(unit as Unit), language), example).toBeTypeOf('number');
    }
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedName, wordsWidth } from '../../src/chart/fittedName.ts';

test('a name that has room stays as it is', () => {
  expect(fittedName('Bas 2017', 200)).toBe('Bas 2017');
});

test('a name without room for all of it ends in "…"', () => {
  expect(fittedName('x'.repeat(200), 80)).toBe(`${'x'.repeat(9)}…`);
  expect(fittedName('M'.repeat(200), 80)).toBe(`${'M'.repeat(5)}…`);
  expect(fittedName('Bas 2017', 0)).toBe('B…');
});

test('any name fits the room, and no letter is cut in two', () => {
  const letters = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 40, max: 400 }), (name, room) => {
      const fitted = fittedName(name, room);
      expect(wordsWidth(fitted)).toBeLessThanOrEqual(room);
      expect(fitted).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});

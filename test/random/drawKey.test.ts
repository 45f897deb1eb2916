import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { PURPOSES } from '../../src/random/purpose.ts';

test.each([
  ['1', '11'],
  ['1', '111'],
  ['ab', 'abab'],
  ['Q', 'ő'],
  ['', 'ÿ'],
  ['a', 'a\0a'],
])(
  'seeds "%s" and "%s" are different seeds, although seedrandom alone takes most such pairs for one',
  (a, b) => {
    expect(seedKey(a)).not.toEqual(seedKey(b));
  },
);

test('equal seeds give equal keys, different seeds different keys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(seedKey(a)).toEqual(seedKey(a));
      if (a !== b) expect(seedKey(a)).not.toEqual(seedKey(b));
    }),
  );
});

test('purposes and names under one seed all have keys of their own', () => {
  const seed = seedKey('test');
  const names = Array.from({ length: 300 }, (_, i) => `name ${i}`);
  const keys = PURPOSES.flatMap((purpose) => names.map((name) => drawKey(seed, purpose, name)));
  expect(new Set(keys.map(String)).size).toBe(PURPOSES.length * names.length);
});

test('adding, dropping or reordering names changes no draw of another name', () => {
  const draws = (names: readonly string[]) => {
    const seed = seedKey('test');
    return new Map(
      names.map((name) => {
        const source = new DrawSource(drawKey(seed, 'parameters', name));
        return [name, Array.from({ length: 3 }, () => source.uniform())];
      }),
    );
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (names, at) => {
      const all = draws(names);
      const kept = names.filter((_, i) => i !== at % names.length).reverse();
      for (const [name, numbers] of draws(kept)) expect(numbers).toEqual(all.get(name));
    }),
  );
});

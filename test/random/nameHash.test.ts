import { expect, test } from 'vitest';
import { nameHash } from '../../src/random/nameHash.ts';
import { PURPOSES } from '../../src/random/purpose.ts';

// From the test suite of the authors (Noll), FNV-1a, 32 bits; å is two bytes, C3 A5.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('the hash of "%s" is as published', (name, hash) => {
  expect(nameHash(name) >>> 0).toBe(hash);
});

test('a letter outside ASCII counts as its UTF-8 bytes', () => {
  const afterC3 = Math.imul((0x811c9dc5 ^ 0xc3) | 0, 0x01000193);
  expect(nameHash('å')).toBe(Math.imul(afterC3 ^ 0xa5, 0x01000193));
});

test('all purposes have different hashes', () => {
  expect(new Set(PURPOSES.map(nameHash)).size).toBe(PURPOSES.length);
});

test('a thousand names like those of a scenario have different hashes', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `groups.${i % 10}.job-share-${i}`);
  expect(new Set(names.map(nameHash)).size).toBe(names.length);
});

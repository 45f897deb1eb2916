import ln from '@stdlib/math-base-special-ln';
import { describe, expect, test } from 'vitest';
import { exponentialOfWord } from '../../src/random/exponentialOfWord.ts';

/** The definition, by another library's logarithm. */
const exact = (word: number) => -ln(((word >>> 0) + 0.5) / 2 ** 32);

const farOff = (word: number) => {
  const expected = exact(word);
  return Math.abs(exponentialOfWord(word) - expected) > Math.max(4e-16, 1e-15 * expected);
};

describe('the exponential of a word is minus the logarithm of its uniform number', () => {
  test('at the ends, and on both sides of every power of two', () => {
    const edges = [0, 1, 2, 3, 0xffffffff, 0xfffffffe];
    for (let i = 1; i < 32; i++) edges.push(2 ** i - 1, 2 ** i, 2 ** i + 1);
    expect(edges.filter(farOff)).toEqual([]);
    expect(exponentialOfWord(-1)).toBe(exponentialOfWord(0xffffffff));
    expect(exponentialOfWord(0xffffffff)).toBeGreaterThan(0);
    expect(exponentialOfWord(0)).toBeLessThan(22.9);
  });

  test('on both sides of every border between two pieces of its table', () => {
    const words = Array.from({ length: 512 }, (_, i) => 2 ** 31 + i * 2 ** 22);
    const near = words.flatMap((word) => [word - 1, word, word + 1, word >>> 7]);
    expect(near.filter(farOff)).toEqual([]);
  });

  test('on two million words spread evenly over all', () => {
    let off = 0;
    for (let i = 0; i < 2_000_000; i++) if (farOff(Math.imul(i, 0x9e3779b1))) off++;
    expect(off).toBe(0);
  });

  test('a larger word never gives a larger number', () => {
    let before = Infinity;
    for (let word = 0; word < 0xffffffff; word += 65_521) {
      const value = exponentialOfWord(word);
      expect(value).toBeLessThan(before);
      before = value;
    }
  });
});

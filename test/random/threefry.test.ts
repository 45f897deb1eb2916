import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threefry2x32 } from '../../src/random/threefry.ts';
import { naiveThreefry } from '../oracle/naiveThreefry.ts';

function encrypt(key: readonly number[], high: number, low: number): number[] {
  const into = new Int32Array(2);
  threefry2x32(Int32Array.from(key), high, low, into);
  return Array.from(into, (word) => word >>> 0);
}

/** Known-answer vectors of the Random123 library (`kat_vectors`). */
const KNOWN = [
  { key: [0, 0], counter: [0, 0], answer: [0x6b200159, 0x99ba4efe] },
  {
    key: [0xffffffff, 0xffffffff],
    counter: [0xffffffff, 0xffffffff],
    answer: [0x1cb996fc, 0xbb002be7],
  },
  {
    key: [0x13198a2e, 0x03707344],
    counter: [0x243f6a88, 0x85a308d3],
    answer: [0xc4923a9c, 0x483df7a0],
  },
] as const;

test.each(KNOWN)('key $key encrypts $counter as published', ({ key, counter, answer }) => {
  expect(encrypt(key, counter[0], counter[1])).toEqual(answer);
  expect(naiveThreefry(key, counter)).toEqual(answer);
});

const word = fc.integer({ min: 0, max: 0xffffffff });

test('any key and counter give what the naive definition gives', () => {
  fc.assert(
    fc.property(word, word, word, word, (k0, k1, c0, c1) => {
      expect(encrypt([k0, k1], c0, c1)).toEqual(naiveThreefry([k0, k1], [c0, c1]));
    }),
    { numRuns: 1000 },
  );
});

test('one flipped bit of the key or the counter flips half of the result', () => {
  const plain = encrypt([0, 0], 0, 0);
  for (let bit = 0; bit < 128; bit++) {
    const words = [0, 0, 0, 0];
    words[bit >> 5] = 1 << (bit & 31);
    const flipped = encrypt(words.slice(0, 2), words[2]!, words[3]!);
    const bits = flipped.map((part, i) => ((part ^ plain[i]!) >>> 0).toString(2)).join('');
    const ones = bits.replaceAll('0', '').length;
    expect(ones, `bit ${bit}`).toBeGreaterThan(32 - 4.5 * 4); // sd of 64 coin tosses: 4
    expect(ones, `bit ${bit}`).toBeLessThan(32 + 4.5 * 4);
  }
});

import { expect, test } from 'vitest';
import { DIGESTS } from './digest.ts';
import { digestOfBits, digestOfExp, digestOfLog, digestOfReadyNotebook } from './engineDigests.ts';

// In Chromium and in Firefox; test/run/digest.test.ts says the same of Node.

test('exp gives the same bits in the browser as in Node', () => {
  expect(digestOfExp()).toBe(DIGESTS.exp);
});

test('log gives the same bits in the browser as in Node', () => {
  expect(digestOfLog()).toBe(DIGESTS.log);
});

test.each(['sv', 'en'] as const)(
  'the ready notebook gives the same numbers in the browser as in Node: %s',
  (language) => {
    expect(digestOfReadyNotebook(language)).toBe(DIGESTS.readyNotebook);
  },
);

test('one bit more or less is another fingerprint', () => {
  expect(digestOfBits([1, 1 + Number.EPSILON])).not.toBe(digestOfBits([1, 1]));
});

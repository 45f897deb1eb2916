import { expect, test } from 'vitest';
import { DIGESTS } from '../browser/digest.ts';
import { digestOfExp, digestOfLog, digestOfReadyNotebook } from '../browser/engineDigests.ts';

test('exp, log and the ready notebook give in Node the bits that the browsers are held to', () => {
  expect({
    exp: digestOfExp(),
    log: digestOfLog(),
    readyNotebook: digestOfReadyNotebook('sv'),
  }).toEqual(DIGESTS);
});

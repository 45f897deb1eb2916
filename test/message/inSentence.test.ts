import { expect, test } from 'vitest';
import { inSentence } from '../../src/message/inSentence.ts';

test.each([
  ['Planerad tid, MAC', 'planerad tid, MAC'],
  ['Årskostnad', 'årskostnad'],
  ['Platser i Foajén', 'platser i Foajén'],
  ['', ''],
])('within a sentence “%s” is “%s”', (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});

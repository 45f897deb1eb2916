import { expect, test } from 'vitest';
import { entryNumber } from '../../src/scenario/entryNumber.ts';

test('an entry’s number is itself or the centre of a belief, and there is none in anything else', () => {
  expect(entryNumber(7)).toBe(7);
  expect(entryNumber({ kind: 'lognormal', median: 1.5, logSd: 0.2 })).toBe(1.5);
  expect(entryNumber({ kind: 'beta', a: 1, b: 3 })).toBe(0.25);
  for (const none of [undefined, null, true, 'budget', { cost: 1 }]) {
    expect(entryNumber(none)).toBeUndefined();
  }
});

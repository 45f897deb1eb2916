import { describe, expect, test } from 'vitest';
import { movedEntry } from '../../src/scenario/movedEntry.ts';

describe('an entry whose number is moved', () => {
  test('keeps the shape of a belief', () => {
    const belief = { kind: 'lognormal', median: 1, logSd: 0.35 };
    expect(movedEntry(belief, 2)).toEqual({ ...belief, median: 2 });
  });

  test.each([[3], [null], [undefined], ['text']])('is the number where %s stood', (entry) => {
    expect(movedEntry(entry, 4)).toBe(4);
  });
});

import { expect, test } from 'vitest';
import { revisionsToDrop } from '../../src/storage/revisionsToDrop.ts';

/** What is left after so many saves, each of a size. */
function keptAfter(saves: number, charactersOf: (revision: number) => number, room?: number) {
  let kept: { revision: number; characters: number }[] = [];
  for (let newest = 2; newest <= saves; newest++) {
    kept.push({ revision: newest - 1, characters: charactersOf(newest - 1) });
    const dropped = revisionsToDrop(kept, newest, room);
    kept = kept.filter((each) => !dropped.includes(each));
  }
  return kept.map(({ revision }) => revision);
}

test('of many saves the latest are all kept, and some from all the way back', () => {
  const kept = keptAfter(10_000, () => 1_000);
  expect(kept.slice(-16)).toEqual(Array.from({ length: 16 }, (_, index) => 9_984 + index));
  expect(kept.length).toBeLessThan(120);
  for (let back = 32; back < 4_000; back *= 2) {
    const between = kept.filter((revision) => {
      const distance = 10_000 - revision;
      return distance >= back && distance < 2 * back;
    });
    expect(between.length).toBeGreaterThanOrEqual(7);
  }
});

test('the largest one stays, however far back and however little room there is', () => {
  const charactersOf = (revision: number) => (revision === 3 ? 5_000 : 2);
  expect(keptAfter(300, charactersOf)).toContain(3);
  expect(keptAfter(300, charactersOf, 0)).toEqual([3, 299]);
});

test('where all take much room only the latest few are kept', () => {
  expect(keptAfter(50, () => 3_000_000)).toEqual([47, 48, 49]);
});

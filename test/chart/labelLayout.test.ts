import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collide,
  firstFree,
  lineAt,
  pushApart,
  touch,
  wordsAt,
  type Box,
} from '../../src/chart/labelLayout.ts';

const square = (x: number, y: number, size = 10): Box => ({ x, y, width: size, height: size });

describe('boxes collide', () => {
  test.each<[string, Box, boolean]>([
    ['when they share room', square(9, 9), true],
    ['not beside one another', square(11, 0), false],
    ['not above one another', square(0, -11), false],
    ['not edge to edge', square(10, 0), false],
  ])('%s', (_, other, expected) => {
    expect(collide(square(0, 0), other)).toBe(expected);
    expect(collide(other, square(0, 0))).toBe(expected);
  });

  test('when they come closer than a gap beside one another, but not above', () => {
    expect(collide(square(0, 0), square(14, 0), 5)).toBe(true);
    expect(collide(square(0, 0), square(15, 0), 5)).toBe(false);
    expect(collide(square(0, 0), square(0, 14), 5)).toBe(false);
  });

  test('not because of how numbers are rounded', () => {
    for (let x = 0.1; x < 1100; x += 0.7) {
      expect(collide(wordsAt(x + 5, 'start', 54), lineAt(x), 5)).toBe(false);
      expect(collide(wordsAt(x - 5, 'end', 54), lineAt(x), 5)).toBe(false);
    }
  });

  test('with nothing that stands nowhere, so that a search for a free place ends', () => {
    expect(collide(square(NaN, 0), square(0, 0))).toBe(false);
    expect(collide(square(0, NaN), square(0, 0))).toBe(false);
  });

  test('with a line at any height', () => {
    expect(collide({ ...square(3, 4_000), height: 0 }, lineAt(0))).toBe(true);
    expect(collide(square(6, 4_000), lineAt(0))).toBe(false);
  });
});

test('boxes touch when they lie edge to edge, also over a gap', () => {
  expect(touch(square(0, 0), square(10, 0))).toBe(true);
  expect(touch(square(0, 0), square(15, 0), 5)).toBe(true);
  expect(touch(square(0, 0), square(15.1, 0), 5)).toBe(false);
});

test('words lie where they are anchored', () => {
  expect(wordsAt(100, 'start', 40)).toMatchObject({ x: 120, width: 40 });
  expect(wordsAt(100, 'middle', 40)).toMatchObject({ x: 100, width: 40 });
  expect(wordsAt(100, 'end', 40)).toMatchObject({ x: 80, width: 40 });
});

describe('a label', () => {
  const boxOf = (y: number) => square(0, y);

  test('stands at the first of its places that is free', () => {
    expect(firstFree([0, 5, 12, 30], boxOf, [square(2, 0)])).toBe(12);
    expect(firstFree([0, 5], boxOf, [])).toBe(0);
  });

  test('has no place when none is free', () => {
    expect(firstFree([0, 5], boxOf, [square(0, 2)])).toBeUndefined();
    expect(firstFree([], boxOf, [])).toBeUndefined();
  });

  test('is tried at no further place than the one that is free', () => {
    function* downwards() {
      for (let y = 0; ; y += 10) yield y;
    }
    expect(firstFree(downwards(), boxOf, [square(0, 0), square(0, 10)])).toBe(20);
  });
});

describe('labels along a line', () => {
  test('stay where they wish to be when that is apart', () => {
    expect(pushApart([50, 10, 90], 20, 0)).toEqual([50, 10, 90]);
  });

  test('are pushed on as far as it takes, in either direction', () => {
    expect(pushApart([10, 15, 90], 20, 0)).toEqual([10, 30, 90]);
    expect(pushApart([90, 85, 10], -20, 100)).toEqual([90, 70, 10]);
  });

  test('begin no earlier than they may', () => {
    expect(pushApart([1, 2], 20, 10)).toEqual([10, 30]);
    expect(pushApart([99, 98], -20, 90)).toEqual([90, 70]);
  });

  test('are apart, never before their wish, and in the order of their wishes', () => {
    const anyWishes = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 });
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const placed = pushApart(wishes, 20, 0);
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.slice(1).forEach((at, i) => expect(at - (sorted[i] ?? NaN)).toBeGreaterThan(19.99));
        placed.forEach((at, i) => expect(at).toBeGreaterThanOrEqual(wishes[i] ?? NaN));
        wishes.forEach((wish, i) => {
          wishes.forEach((other, j) => {
            if (wish < other) expect(placed[i]).toBeLessThan(placed[j] ?? NaN);
          });
        });
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});

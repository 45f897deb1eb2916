import { expect, test } from 'vitest';
import { heldAxis } from '../../src/chart/heldAxis.ts';

test('an axis only grows while something is dragged, and is what is needed before and after', () => {
  const held = heldAxis<number>(Math.max);
  expect(held(10, false)).toBe(10);
  expect(held(6, false)).toBe(6);
  expect(held(4, true)).toBe(6);
  expect(held(9, true)).toBe(9);
  expect(held(5, true)).toBe(9);
  expect(held(5, false)).toBe(5);
});

test('the first axis is what is needed, also in the middle of a drag', () => {
  expect(heldAxis<number>(Math.max)(-3, true)).toBe(-3);
});

test('each picture holds its own axis', () => {
  const [one, other] = [heldAxis<number>(Math.max), heldAxis<number>(Math.max)];
  one(10, true);
  expect(other(4, true)).toBe(4);
});

test('how an axis widens is the picture’s own', () => {
  const held = heldAxis<readonly [number, number]>((kept, needed) => [
    Math.min(kept[0], needed[0]),
    Math.max(kept[1], needed[1]),
  ]);
  held([-5, 5], false);
  expect(held([-1, 9], true)).toEqual([-5, 9]);
});

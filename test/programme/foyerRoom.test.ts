import { describe, expect, test } from 'vitest';
import { FoyerRoom } from '../../src/programme/foyerRoom.ts';

function monthsOf(places: number, startsAt: number, waits: readonly [number, number][]): number[] {
  const foyer = new FoyerRoom(places, startsAt, 6);
  foyer.clear();
  for (const [from, until] of waits) foyer.wait(from, until);
  foyer.settle();
  const months = new Float64Array(6);
  foyer.present.readMonths(months);
  return [...months];
}

describe('Foajén', () => {
  test('starts when enough are waiting, and is open until nobody is', () => {
    // The second comes at 1: then both are there, and the first until the end of month 3 alone.
    const waits: [number, number][] = [
      [0, 4],
      [1, 2],
    ];
    expect(monthsOf(10, 2, waits)).toEqual([0, 2, 1, 1, 0, 0]);
    expect(monthsOf(10, 1, waits)).toEqual([1, 2, 1, 1, 0, 0]);
    expect(monthsOf(10, 3, waits)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('closes when the line is gone, and starts anew at the next one', () => {
    expect(
      monthsOf(10, 2, [
        [0, 1],
        [0, 1],
        [2, 6],
        [4, 5],
      ]),
    ).toEqual([2, 0, 0, 0, 2, 1]);
  });

  test('has room for so many: the others wait at home until there is', () => {
    const waits: [number, number][] = [
      [0, 1.5],
      [0, 3],
      [0, 3],
    ];
    expect(monthsOf(2, 1, waits)).toEqual([2, 2, 2, 0, 0, 0]);
  });

  test('without places is empty, and a new future begins empty', () => {
    expect(monthsOf(0, 1, [[0, 6]])).toEqual([0, 0, 0, 0, 0, 0]);
    const foyer = new FoyerRoom(5, 1, 6);
    foyer.wait(0, 6);
    foyer.settle();
    foyer.clear();
    foyer.settle();
    const months = new Float64Array(6);
    foyer.present.readMonths(months);
    expect([...months]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

import { describe, expect, test } from 'vitest';
import { keepRecent } from '../../src/memo/keepRecent.ts';

/** Doubles numbers, and tells which ones it was computed for. */
function doubling(kept: number) {
  const computed: number[] = [];
  const double = keepRecent(
    (x: number) => {
      computed.push(x);
      return { twice: 2 * x };
    },
    (x) => x,
    kept,
  );
  return { computed, double };
}

describe('keepRecent', () => {
  test('computes once per key, and hands out the same object', () => {
    const { computed, double } = doubling(2);
    expect(double(1)).toBe(double(1));
    expect(double(1)).toEqual({ twice: 2 });
    expect(computed).toEqual([1]);
  });

  test('computes again when an answer has been pushed out', () => {
    const { computed, double } = doubling(2);
    for (const x of [1, 2, 3, 1]) double(x);
    expect(computed).toEqual([1, 2, 3, 1]);
  });

  test('keeps what is asked for again, however long ago it was computed', () => {
    const { computed, double } = doubling(2);
    for (const x of [1, 2, 1, 3, 1, 4, 1]) double(x);
    expect(computed).toEqual([1, 2, 3, 4]);
  });

  test('remembers no more than it is told to', () => {
    const { computed, double } = doubling(3);
    for (const x of [1, 2, 3, 4, 2, 3, 4]) double(x);
    expect(computed).toEqual([1, 2, 3, 4]);
    double(1);
    expect(computed).toEqual([1, 2, 3, 4, 1]);
  });

  test('knows an answer by what the key says alone', () => {
    let computed = 0;
    const count = keepRecent(
      (_: { readonly seen: number; readonly unseen: number }) => ++computed,
      ({ seen }) => [seen],
    );
    expect(count({ seen: 1, unseen: 1 })).toBe(count({ seen: 1, unseen: 2 }));
    expect(count({ seen: 2, unseen: 1 })).toBe(2);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, sumOf, type CountRange } from '../../src/evidence/countRange.ts';
import { middleCounts, middleOf } from '../../src/evidence/middleCounts.ts';

const range = (least: number, most = least): CountRange => ({ least, most });
const ranges = fc.array(
  fc.tuple(fc.nat(30), fc.nat(9)).map(([least, width]) => range(least, least + width)),
  { minLength: 1, maxLength: 8 },
);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

describe('the middle of counts that are kept back', () => {
  test.each<[string, CountRange[], CountRange | undefined, number[]]>([
    ['of one number is that number', [range(7)], undefined, [7]],
    ['of two possible ones is the upper', [range(1, 4)], undefined, [3]],
    ['of two counts has the middle sum', [range(1, 4), range(1, 4)], undefined, [3, 2]],
    ['makes a sum that is known', [range(1, 4), range(5), range(1, 4)], range(12), [4, 5, 3]],
    ['is as far up each range', [range(1, 4), range(1, 10)], range(6), [2, 4]],
    ['is the only way where there is one', [range(1, 4), range(1, 4)], range(2), [1, 1]],
    ['is within a sum that is kept back itself', [range(1, 4), range(1, 4)], range(7, 20), [4, 4]],
    ['leaves a sum aside that cannot be', [range(1, 4), range(1, 4)], range(50), [3, 2]],
  ])('%s', (_, counts, total, expected) => {
    expect(middleCounts(counts, total)).toEqual(expected);
  });

  test('is whole, within every range, and sums to the middle of what the sum can be', () => {
    fc.assert(
      fc.property(ranges, fc.nat(300), fc.nat(20), (counts, least, width) => {
        const total = range(least, least + width);
        const middles = middleCounts(counts, total);
        const within = overlap(sumOf(counts), total);
        expect(sum(middles)).toBe(Math.round((within.least + within.most) / 2));
        middles.forEach((each, at) => {
          expect(Number.isInteger(each)).toBe(true);
          expect(each).toBeGreaterThanOrEqual(counts[at]!.least);
          expect(each).toBeLessThanOrEqual(counts[at]!.most);
        });
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  test('of one count is the same as of it among none', () => {
    expect([range(1, 4), range(0, 4), range(5, 9)].map(middleOf)).toEqual([3, 2, 7]);
  });
});

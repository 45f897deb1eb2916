import { overlap, sumOf, type CountRange } from './countRange.ts';

/**
 * Whole numbers in the middle of what counts can be. Each lies as far up its own range as all the
 * others: halfway where nothing more is known, and where their sum is known as far as makes it come
 * out. What rounding leaves over goes to the largest remainders, the first of them where they are
 * alike, so that two counts of 1–4 become 3 and 2 and not 3 and 3.
 *
 * @param total what the sum can be, where something tells; left aside where no sum is in it
 * @returns one for each range, within it
 */
export function middleCounts(
  ranges: readonly CountRange[],
  total: CountRange = sumOf(ranges),
): readonly number[] {
  const all = sumOf(ranges);
  const within = overlap(all, total);
  const sum = Math.round((within.least + within.most) / 2);
  const part = all.most === all.least ? 0 : (sum - all.least) / (all.most - all.least);
  const exact = ranges.map(({ least, most }) => least + part * (most - least));
  const whole = exact.map((each) => Math.floor(each + DUST));
  const remainders = exact.map((each, index) => ({ index, left: each - (whole[index] ?? 0) }));
  const leftOver = sum - whole.reduce((one, other) => one + other, 0);
  remainders
    .sort((one, other) => byStep(other.left, one.left) || one.index - other.index)
    .slice(0, leftOver)
    .forEach(({ index }) => (whole[index] = (whole[index] ?? 0) + 1));
  return whole;
}

/** The whole number in the middle of a range, the upper one of two. */
export function middleOf(range: CountRange): number {
  return middleCounts([range])[0] ?? 0;
}

/** What a sum of shares may be off by. */
const DUST = 1e-9;

/** Remainders that differ by dust alone are alike. */
function byStep(one: number, other: number): number {
  return Math.abs(one - other) < DUST ? 0 : one - other;
}

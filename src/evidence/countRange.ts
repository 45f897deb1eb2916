import type { OwnCount } from './ownFigure.ts';

/** A number of persons that is no less than `least` and no more than `most`: both whole, from 0. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** Nobody, for certain. */
export const NOBODY: CountRange = { least: 0, most: 0 };

/** What can be of a count: one number where it is known. */
export function rangeOf(count: CountRange | { readonly value: number }): CountRange {
  return 'value' in count
    ? { least: count.value, most: count.value }
    : { least: count.least, most: count.most };
}

/** A count that lies in a range, with the place where it stands. */
export function countOf(
  { least, most }: CountRange,
  place: Pick<OwnCount, 'document' | 'section'>,
): OwnCount {
  return least === most ? { value: least, ...place } : { least, most, ...place };
}

/** What a sum of counts can be, if each can be anything in its range. */
export function sumOf(ranges: readonly CountRange[]): CountRange {
  return ranges.reduce(
    (sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }),
    { least: 0, most: 0 },
  );
}

/** What is in both ranges; the first where they have nothing in common. */
export function overlap(one: CountRange, other: CountRange): CountRange {
  const least = Math.max(one.least, other.least);
  const most = Math.min(one.most, other.most);
  return least <= most ? { least, most } : one;
}

import { square } from '../numeric/square.ts';

/**
 * The mean of some numbers relative to the mean of others, of the same futures.
 *
 * @returns with its standard error by the delta method; 0 where the others are all 0
 */
export function ratioOfMeans(
  above: Float64Array,
  below: Float64Array,
): { readonly value: number; readonly standardError: number } {
  const scale = below.reduce((sum, each) => sum + each, 0);
  if (scale === 0) return { value: 0, standardError: 0 };
  const value = above.reduce((sum, each) => sum + each, 0) / scale;
  const squares = above.reduce(
    (sum, each, i) => sum + square(each - value * (below[i] as number)),
    0,
  );
  return { value, standardError: Math.sqrt(squares) / scale };
}

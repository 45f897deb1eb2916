import { findRoot } from '../numeric/findRoot.ts';

/** How near a switching value is found, as a part of its range. */
const NEARNESS = 1e-4;

/**
 * The value of an input at which an expected answer meets a limit; undefined when it does not within the
 * reasonable range.
 *
 * @param answer of the input, without luck; continuous. Infinity for never
 */
export function switchingValue(
  answer: (input: number) => number,
  limit: number,
  low: number,
  high: number,
): number | undefined {
  // In the inverse "never" is a number like any other.
  const inputAt = (part: number) => low + part * (high - low);
  const distance = (part: number) => 1 / answer(inputAt(part)) - 1 / limit;
  const [atLow, atHigh] = [distance(0), distance(1)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (atLow > 0 === atHigh > 0) return undefined;
  return inputAt(findRoot(distance, 0, 1, NEARNESS));
}

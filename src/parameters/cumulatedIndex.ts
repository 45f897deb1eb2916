/**
 * Which class a uniform number falls in: the first whose cumulated weight is above it. A
 * class of weight 0 is never met.
 *
 * @param cumulated weights added up from the first class on; the last is the total
 * @param uniform above 0 and below 1
 * @param from where the classes start in the list
 * @param count number of classes
 * @returns 0 … count − 1, counted from `from`
 */
export function cumulatedIndex(
  cumulated: Float64Array,
  uniform: number,
  from = 0,
  count = cumulated.length,
): number {
  const at = uniform * (cumulated[from + count - 1] ?? 0);
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[from + middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

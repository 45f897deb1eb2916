/** The range is halved so often: a four-thousandth of it is near enough. */
const HALVINGS = 12;

/**
 * The value of an input at which an expected answer meets a limit, to a four-thousandth of the
 * range; undefined when both ends of the range lie on the same side of the limit.
 *
 * A generator, so that whoever waits can do something else in between: it yields the value that it
 * wants the answer of, and is handed that (without luck, rising or falling with the input; Infinity
 * for never).
 *
 * @param limit in the unit of the answer
 * @param low end of the range, as `high` in the unit of the input
 */
export function* switchingValue(
  limit: number,
  low: number,
  high: number,
): Generator<number, number | undefined, number> {
  const atLow = yield low;
  const atHigh = yield high;
  if (atLow === limit) return low;
  if (atHigh === limit) return high;
  if (atLow > limit === atHigh > limit) return undefined;
  let [from, to] = [low, high];
  for (let turn = 0; turn < HALVINGS; turn++) {
    const middle = (from + to) / 2;
    const answer = yield middle;
    if (answer > limit === atLow > limit) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

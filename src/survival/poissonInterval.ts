import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { logFactorialsUpTo } from '../numeric/logFactorials.ts';

/** What is left outside on each side. */
const TAIL = 0.025;

/**
 * The means with which a count goes together: 95 %, exact (Garwood's interval), so that none at
 * all also says something.
 *
 * @param count whole, 0 to some hundred thousands
 */
export function poissonInterval(count: number): readonly [low: number, high: number] {
  const logOfHighest = -(logFactorialsUpTo(count).at(-1) ?? 0);
  const spread = 4 * Math.sqrt(count) + 8;
  const low =
    count === 0
      ? 0
      : solve(Math.max(0, count - spread), count, (mean) => tail(mean, count, logOfHighest, 1));
  const high = solve(count + spread, count, (mean) => tail(mean, count, logOfHighest, -1));
  return [low, high];
}

/** The mean between one whose tail is too small and one whose tail is too large. */
function solve(small: number, large: number, tailOf: (mean: number) => number): number {
  let [below, above] = [small, large];
  for (let halved = 0; halved < 60; halved++) {
    const middle = (below + above) / 2;
    if (tailOf(middle) < TAIL) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** The chance of the count and all that lie above (1) or below (−1), which are ever less likely. */
function tail(mean: number, count: number, logOfHighest: number, direction: 1 | -1): number {
  let chance = exp(count * (count === 0 ? 0 : log(mean)) - mean + logOfHighest);
  let sum = 0;
  for (let each = count; each >= 0 && chance > sum * 1e-17; each += direction) {
    sum += chance;
    chance *= direction > 0 ? mean / (each + 1) : each / mean;
  }
  return sum;
}

import { exp } from './exponential.ts';
import { log } from './logarithm.ts';

/**
 * ln(e^x + e^y), for numbers too large or small to leave their logarithms.
 *
 * @param x any number; −Infinity is the logarithm of nothing to add
 * @param y likewise
 */
export function addLogs(x: number, y: number): number {
  if (x === -Infinity) return y;
  if (y === -Infinity) return x;
  return x > y ? x + log(1 + exp(y - x)) : y + log(1 + exp(x - y));
}

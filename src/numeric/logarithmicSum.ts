import { exp } from './exponential.ts';
import { log } from './logarithm.ts';

/** ln(e^x + e^y), for numbers too large or small to leave their logarithms. */
export function addLogs(x: number, y: number): number {
  if (x === -Infinity) return y;
  if (y === -Infinity) return x;
  return x > y ? x + log(1 + exp(y - x)) : y + log(1 + exp(x - y));
}

/** ln Σ e^x over a list; −Infinity for an empty one. */
export function sumLogs(values: readonly number[]): number {
  let largest = -Infinity;
  for (const value of values) if (value > largest) largest = value;
  if (largest === -Infinity) return -Infinity;
  let sum = 0;
  for (const value of values) sum += exp(value - largest);
  return largest + log(sum);
}

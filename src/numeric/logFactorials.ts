import { log } from './logarithm.ts';

/**
 * The logarithms of 0!, 1! … n!.
 *
 * @param n whole, ≥ 0
 */
export function logFactorialsUpTo(n: number): readonly number[] {
  const logs = [0];
  for (let i = 1; i <= n; i++) logs.push((logs[i - 1] ?? 0) + log(i));
  return logs;
}

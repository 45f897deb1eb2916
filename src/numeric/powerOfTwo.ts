/** The smallest exponent of two that a number can hold. */
const LOWEST = -1074;

/** From `LOWEST` on, by doubling and halving only: `**` is not exact in every engine. */
const POWERS = Float64Array.from({ length: 1023 - LOWEST + 1 }, () => 1);
for (let n = 1; n <= 1023; n++) POWERS[n - LOWEST] = (POWERS[n - 1 - LOWEST] ?? 1) * 2;
for (let n = -1; n >= LOWEST; n--) POWERS[n - LOWEST] = (POWERS[n + 1 - LOWEST] ?? 1) / 2;

/**
 * 2^n, exactly.
 *
 * @param n whole number, −1074 … 1023; undefined beyond
 */
export function powerOfTwo(n: number): number {
  return POWERS[n - LOWEST] as number;
}

/**
 * The smallest value that at least a given share of the futures do not exceed. It is the value
 * of one of them, so that whole persons stay whole, and it may be Infinity.
 *
 * @param sorted rising; at least one value
 * @param share 0–1
 */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[rankOf(sorted.length, share)] ?? NaN;
}

/**
 * Monte Carlo standard error of a quantile, in the unit of the values: the binomial standard error
 * of its rank (at least 1), times how far apart the values stand there. Infinity where that cannot
 * be told: with a single future, or at the edge of those that are Infinity.
 *
 * @param sorted rising; at least one value
 * @param share 0–1
 */
export function quantileStandardError(sorted: Float64Array, share: number): number {
  const last = sorted.length - 1;
  const rank = rankOf(sorted.length, share);
  const spread = Math.max(1, Math.sqrt(sorted.length * share * (1 - share)));
  const from = Math.max(0, Math.floor(rank - spread));
  const to = Math.min(last, Math.ceil(rank + spread));
  if (from === to) return Infinity;
  const [low, high] = [sorted[from] ?? NaN, sorted[to] ?? NaN];
  return low === high ? 0 : ((high - low) * spread) / (to - from);
}

/** How many of the values, which rise, are at most a limit. */
export function countAtMost(sorted: Float64Array, limit: number): number {
  return count(sorted, (value) => value <= limit);
}

/** How many of the values, which rise, are below a limit. */
export function countBelow(sorted: Float64Array, limit: number): number {
  return count(sorted, (value) => value < limit);
}

/**
 * Rank of a quantile among so many sorted values: the index ⌈length × share⌉ − 1, within bounds.
 */
export function rankOf(length: number, share: number): number {
  // A share such as 0.07 is a little off in binary; the rank must not jump for that.
  const rank = Math.ceil(length * share - 1e-9) - 1;
  return Math.min(length - 1, Math.max(0, rank));
}

/** Number of leading values that a condition holds for; it holds for no later one. */
function count(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

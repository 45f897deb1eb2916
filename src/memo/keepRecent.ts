/**
 * Lets a pure but slow function remember the answers that were asked for last: a dragged lever asks
 * for the same estimate again and again. Nothing else changes: the same arguments give the same
 * result, as the same object, which nobody may change.
 *
 * @param compute never gives null or undefined
 * @param key names everything in the arguments that the result depends on; compared as JSON, so
 *   `undefined`, `NaN` and infinities inside it are one
 * @param kept how many answers to remember, ≥ 1; the one whose last use is furthest back goes first
 */
export function keepRecent<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
  key: (...args: Arguments) => unknown,
  kept = 20,
): (...args: Arguments) => Result {
  // In the order of their last use: a map lists its keys in the order in which they were set.
  const recent = new Map<string, Result>();
  return (...args) => {
    const name = JSON.stringify(key(...args));
    const result = recent.get(name) ?? compute(...args);
    recent.delete(name);
    recent.set(name, result);
    if (recent.size > kept) {
      const [longestUnused = name] = recent.keys();
      recent.delete(longestUnused);
    }
    return result;
  };
}

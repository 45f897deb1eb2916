/**
 * Lets a pure but slow function remember its last few answers: a dragged lever asks
 * for the same estimate again and again. Nothing else changes: the same arguments
 * give the same result.
 *
 * @param key names everything in the arguments that the result depends on
 * @param kept how many answers to remember; the oldest go first
 */
export function keepRecent<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
  key: (...args: Arguments) => unknown,
  kept = 20,
): (...args: Arguments) => Result {
  const recent = new Map<string, Result>();
  return (...args) => {
    const name = JSON.stringify(key(...args));
    const known = recent.get(name);
    if (known !== undefined) return known;
    const result = compute(...args);
    recent.set(name, result);
    const [oldest] = recent.keys();
    if (recent.size > kept && oldest !== undefined) recent.delete(oldest);
    return result;
  };
}

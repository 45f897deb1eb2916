/**
 * Shares of a whole with one of them moved; the others keep their proportions, and where they were
 * all 0 the first of them takes the rest.
 *
 * @param shares the present shares, summing to 1
 * @param to the moved share's new value, 0–1
 */
export function moveShare<Key extends string>(
  shares: Readonly<Record<Key, number>>,
  moved: Key,
  to: number,
): Record<Key, number> {
  const keys = Object.keys(shares) as Key[];
  const others = keys.filter((key) => key !== moved);
  const rest = others.reduce((sum, key) => sum + shares[key], 0);
  const next = (key: Key) => {
    if (key === moved) return to;
    if (rest > 0) return (1 - to) * (shares[key] / rest);
    return key === others[0] ? 1 - to : 0;
  };
  return Object.fromEntries(keys.map((key) => [key, next(key)])) as Record<Key, number>;
}

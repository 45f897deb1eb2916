/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * A small generator for oracles only, so that they share nothing with the product's own
 * streams: SplitMix32 (Steele, Lea, Flood 2014, with the finaliser of MurmurHash3), two
 * outputs joined to 53 bits.
 */
export function naiveRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/** Standard normal (Box–Muller; the second number is thrown away). */
export function naiveNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma(shape, 1) by Marsaglia and Tsang (2000); below 1 by their power of a uniform. */
export function naiveGamma(random: Random, shape: number): number {
  if (shape < 1) return naiveGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = naiveNormal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Shares from a Dirichlet distribution. */
export function naiveDirichlet(random: Random, weights: readonly number[]): number[] {
  const parts = weights.map((weight) => naiveGamma(random, weight));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** Indices drawn in proportion to weights. */
export function naiveResample(
  random: Random,
  weights: readonly number[],
  draws: number,
): readonly number[] {
  const cumulated: number[] = [];
  let total = 0;
  for (const weight of weights) cumulated.push((total += weight));
  return Array.from({ length: draws }, () => {
    const at = random() * total;
    let [low, high] = [0, cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

/** How many equally weighted draws a weighted sample is worth (Kish). */
export function effectiveSize(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return (sum * sum) / squares;
}

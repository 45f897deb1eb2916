/**
 * Points that stand for a distribution in an integral, with as many weights, which sum to 1:
 * E[f(x)] ≈ Σ weightᵢ f(nodeᵢ).
 */
export interface GaussRule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The two-point Gauss rule of a distribution known by its first three moments:
 * exact for every polynomial up to degree 3, and its points never leave the
 * distribution's range.
 *
 * @param moments E[x], E[x²], E[x³]
 * @returns two nodes, the lower first; one where x does not vary beyond rounding
 */
export function twoPointRule(moments: readonly [number, number, number]): GaussRule {
  const [mean, second, third] = moments;
  const variance = second - mean * mean;
  if (variance <= 1e-15 * second) return { nodes: [mean], weights: [1] };
  const spread = Math.sqrt(variance);
  const skewness = (third - 3 * mean * second + 2 * mean * mean * mean) / (variance * spread);
  const root = Math.sqrt(1 + (skewness * skewness) / 4);
  const upperWeight = (1 - skewness / 2 / root) / 2;
  return {
    nodes: [mean + spread * (skewness / 2 - root), mean + spread * (skewness / 2 + root)],
    weights: [1 - upperWeight, upperWeight],
  };
}

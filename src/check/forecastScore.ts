/**
 * How far a forecast was from what happened, in the forecast's own unit: the continuous ranked
 * probability score, E|X − y| − ½ E|X − X′|, ≥ 0. A forecast without any doubt scores its error;
 * doubt costs, but less than being sure of the wrong thing. Lower is better (Gneiting & Raftery
 * 2007, Journal of the American Statistical Association 102).
 *
 * @param sorted draws of the forecast, rising; one at least
 */
export function rankedProbabilityScore(sorted: ArrayLike<number>, observed: number): number {
  const count = sorted.length;
  let error = 0;
  let spread = 0;
  for (let i = 0; i < count; i++) {
    const draw = sorted[i] as number;
    error += Math.abs(draw - observed);
    // Draw i is the larger one of i pairs and the smaller one of the others.
    spread += (2 * i - count + 1) * draw;
  }
  return error / count - spread / (count * count);
}

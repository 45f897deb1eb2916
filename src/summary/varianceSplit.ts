import { meanOf } from './mean.ts';

/** How much of a number's spread comes from what nobody knows, the rest from chance. */
export interface VarianceSplit {
  /** Share of the variance 0–1 that comes from the parameters. */
  readonly parameterShare: number;
  /** Monte Carlo standard error of that share. */
  readonly standardError: number;
}

/**
 * Splits the variance of a number that is simulated on the draw of each future and also
 * expected on it. What is expected varies with the parameters alone; what is simulated lies
 * around it by chance. The two do not depend on each other, so their variances add up.
 *
 * @returns undefined when nothing varies, or there is one future
 */
export function varianceSplit(
  simulated: Float64Array,
  expected: Float64Array,
): VarianceSplit | undefined {
  const n = simulated.length;
  const chance = simulated.map((value, i) => value - (expected[i] ?? NaN));
  const [parameterMean, chanceMean] = [meanOf(expected).value, meanOf(chance).value];
  const squares = (values: Float64Array, mean: number) => values.map((v) => (v - mean) ** 2);
  const [ofParameters, ofChance] = [squares(expected, parameterMean), squares(chance, chanceMean)];
  const [a, c] = [meanOf(ofParameters).value, meanOf(ofChance).value];
  const total = a + c;
  if (n === 1 || total === 0) return undefined;
  // Delta method: how much each future pulls the share.
  const pull = ofParameters.map(
    (squared, i) => (c * (squared - a) - a * ((ofChance[i] ?? NaN) - c)) / (total * total),
  );
  return { parameterShare: a / total, standardError: meanOf(pull).standardError };
}

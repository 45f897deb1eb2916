import { square } from '../numeric/square.ts';
import { meanOf } from './mean.ts';
import { minus } from './minus.ts';

/** How much of a number's spread comes from what nobody knows, the rest from chance. */
export interface VarianceSplit {
  /** Share of the variance 0–1 that comes from the parameters. */
  readonly parameterShare: number;
  /** Monte Carlo standard error of that share. */
  readonly standardError: number;
}

/**
 * Splits the variance of a number that is simulated on the draw of each future and also expected on
 * it. What is expected varies with the parameters alone; what is simulated lies around it by
 * chance. The two are uncorrelated, so their variances add up (the law of total variance).
 *
 * @param simulated of the same futures as `expected`; finite
 * @returns undefined when nothing varies, or there is one future
 */
export function varianceSplit(
  simulated: Float64Array,
  expected: Float64Array,
): VarianceSplit | undefined {
  const n = simulated.length;
  const chance = minus(simulated, expected);
  const ofParameters = squaredDeviations(expected);
  const ofChance = squaredDeviations(chance);
  const [a, c] = [meanOf(ofParameters).value, meanOf(ofChance).value];
  const total = a + c;
  if (n === 1 || total === 0) return undefined;
  // Delta method: how much each future pulls the share.
  const pull = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const [parameter, luck] = [(ofParameters[i] ?? NaN) - a, (ofChance[i] ?? NaN) - c];
    pull[i] = (c * parameter - a * luck) / (total * total);
  }
  return { parameterShare: a / total, standardError: meanOf(pull).standardError };
}

function squaredDeviations(values: Float64Array): Float64Array {
  const { value: mean } = meanOf(values);
  const squares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) squares[i] = square((values[i] ?? NaN) - mean);
  return squares;
}

import { exp } from '../numeric/exponential.ts';

/** Of nineteen in twenty, on both sides: the normal quantile at 0.975. */
const QUANTILE = 1.959963984540054;

/**
 * Where a cumulative incidence lies with 95 % confidence, at one time by itself: symmetric on the
 * logarithm, and cut at 1, as `survfit` of the R package survival has it unless told otherwise
 * (conf.type "log").
 *
 * @param share 0–1
 * @param error its standard error
 * @returns undefined where nothing has ended yet: nothing can be told from none
 */
export function incidenceInterval(
  share: number,
  error: number,
): readonly [low: number, high: number] | undefined {
  if (share === 0) return undefined;
  const factor = exp((QUANTILE * error) / share);
  return [share / factor, Math.min(1, share * factor)];
}

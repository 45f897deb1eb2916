import { square } from '../numeric/square.ts';

/** A value ≥ 0 with its Monte Carlo standard error, in the unit of the net benefits. */
export interface ValueOfKnowing {
  readonly value: number;
  readonly standardError: number;
}

/**
 * The expected value of knowing something before choosing between two ways: of unknowns themselves
 * (of one, EVPPI; of all, EVPI), or of what a follow-up would count (EVSI). In each future the way
 * is chosen that is best to expect given what is known there; what that choice gives, beyond the
 * way that is best to expect without knowing, is the value. Luck in the net benefits is no part of
 * what is known: it makes the value less certain, and no greater. By regression on the futures, as
 * Strong, Oakley & Brennan 2014 (Medical Decision Making 34); see `src/MODEL.md`, What is worth
 * finding out.
 *
 * @param beyond what the second way gives beyond the first, future by future
 * @param expected the same as is to be expected given what is known (`crossFit`)
 */
export function valueOfKnowing(beyond: Float64Array, expected: Float64Array): ValueOfKnowing {
  const isSecondBest = meanOf(beyond) > 0;
  const gains = beyond.map(
    (gain, i) => ((expected[i] as number) > 0 ? gain : 0) - (isSecondBest ? gain : 0),
  );
  const mean = meanOf(gains);
  const squares = gains.reduce((sum, gain) => sum + square(gain - mean), 0);
  return {
    value: Math.max(0, mean),
    standardError: Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

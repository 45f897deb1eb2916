import { meanOf, type Mean } from './mean.ts';
import { minus } from './minus.ts';

/** The simulated average beside the exact engine's on the same draws. */
export interface SelfCheck {
  readonly simulatedMean: number;
  readonly expectedMean: number;
  /** Simulated minus expected, future by future. */
  readonly difference: Mean;
  /** Whether the two agree within 4 standard errors. */
  readonly agrees: boolean;
}

const STANDARD_ERRORS = 4;
/** Sums of thousands of numbers differ in the last digits whatever they are. */
const ROUNDING = 1e-9;

/**
 * Compares what was simulated with what was expected on the draw of each future, as `src/MODEL.md`
 * says under Simulated futures.
 *
 * @param simulated of the same futures as `expected`; finite. A single future always agrees
 */
export function selfCheck(simulated: Float64Array, expected: Float64Array): SelfCheck {
  const difference = meanOf(minus(simulated, expected));
  const expectedMean = meanOf(expected).value;
  const allowed =
    STANDARD_ERRORS * difference.standardError + ROUNDING * Math.max(1, Math.abs(expectedMean));
  return {
    simulatedMean: meanOf(simulated).value,
    expectedMean,
    difference,
    agrees: Math.abs(difference.value) <= allowed,
  };
}

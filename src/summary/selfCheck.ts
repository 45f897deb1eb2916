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
/**
 * Of fewer persons than this in all futures together a standard error says too little: it is 0
 * where none has turned up.
 */
const FEW = 100;
/** What is beyond 4 standard errors has a chance of 6.3 · 10⁻⁵: as the logarithm of 2 over that. */
const SURPRISE = 10.4;
/** Sums of thousands of numbers differ in the last digits whatever they are. */
const ROUNDING = 1e-9;

/**
 * Compares what was simulated with what was expected on the draw of each future, as `src/MODEL.md`
 * says under Simulated futures.
 *
 * @param simulated of the same futures as `expected`; finite. A single future always agrees
 * @param persons how many persons the numbers are made by, expected in each future
 */
export function selfCheck(
  simulated: Float64Array,
  expected: Float64Array,
  persons: Float64Array,
): SelfCheck {
  const difference = meanOf(minus(simulated, expected));
  const expectedMean = meanOf(expected).value;
  const allowed =
    STANDARD_ERRORS * difference.standardError +
    allowedForFew(expectedMean, meanOf(persons).value, persons.length) +
    ROUNDING * Math.max(1, Math.abs(expectedMean));
  return {
    simulatedMean: meanOf(simulated).value,
    expectedMean,
    difference,
    agrees: Math.abs(difference.value) <= allowed,
  };
}

/**
 * How far chance alone may take a mean that few persons make: by Bernstein's inequality for their
 * number in all futures together, each at the mean of what one makes. 0 where they are enough.
 *
 * @param personsMean expected in a future
 */
function allowedForFew(expectedMean: number, personsMean: number, futures: number): number {
  const persons = personsMean * futures;
  if (persons >= FEW || persons === 0) return 0;
  const third = SURPRISE / 3;
  const more = third + Math.sqrt(third * third + 2 * SURPRISE * persons);
  return (more / persons) * Math.abs(expectedMean);
}

import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';

/** One value of κ, with what it counts for in a sum that stands for an integral over ln κ. */
export interface ConcentrationPoint {
  /** 1 … 300: how many persons the pool counts for in each group. */
  readonly kappa: number;
  readonly logKappa: number;
  /** ln of Simpson’s 1, 4, 2 … 4, 1; a factor that all have in common is left out. */
  readonly logWeight: number;
}

/**
 * The prior of κ, log-uniform on 1 … 300, as the 25 points of Simpson’s rule on ln κ, ascending.
 */
export function concentrationGrid(): readonly ConcentrationPoint[] {
  return Array.from({ length: INTERVALS + 1 }, (_, index) => {
    const logKappa = (log(MAXIMUM) * index) / INTERVALS;
    const weight = index === 0 || index === INTERVALS ? 1 : index % 2 === 1 ? 4 : 2;
    return { kappa: exp(logKappa), logKappa, logWeight: log(weight) };
  });
}

const MAXIMUM = 300;
const INTERVALS = 24;

import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';

/** One value of κ, with what it counts for in a sum that stands for an integral over ln κ. */
export interface ConcentrationPoint {
  readonly kappa: number;
  readonly logKappa: number;
  readonly logWeight: number;
}

/** The prior of κ, log-uniform on 1 … 300, as the points of Simpson's rule on ln κ. */
export function concentrationGrid(): readonly ConcentrationPoint[] {
  return Array.from({ length: INTERVALS + 1 }, (_, index) => {
    const logKappa = (log(MAXIMUM) * index) / INTERVALS;
    const weight = index === 0 || index === INTERVALS ? 1 : index % 2 === 1 ? 4 : 2;
    return { kappa: exp(logKappa), logKappa, logWeight: log(weight) };
  });
}

const MAXIMUM = 300;
const INTERVALS = 24;

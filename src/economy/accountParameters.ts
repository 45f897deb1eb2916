import type { Parameters } from '../parameters/parameters.ts';

/**
 * The parameters by which the account of the whole intake follows people after the exit. A benefit
 * that falls off says at once what lost jobs say one by one: it stands in place of job loss, never
 * beside it. How many are in work is counted on the parameters as they were.
 *
 * @returns the same object where the benefit does not fall off
 */
export function accountParameters(parameters: Parameters): Parameters {
  return parameters.benefitFallOffPerMonth === 0
    ? parameters
    : { ...parameters, jobLossPerMonth: 0 };
}

import { exp } from './exponential.ts';
import { log } from './logarithm.ts';

/**
 * The probability whose log-odds are x.
 *
 * @param x any number; ∓Infinity gives the ends
 * @returns 0–1
 */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/**
 * The log-odds of a probability.
 *
 * @param probability 0–1; the ends give ∓Infinity
 */
export function logit(probability: number): number {
  return log(probability / (1 - probability));
}

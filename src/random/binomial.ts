import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { stirlingTail } from './stirlingTail.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * How many of independent trials succeed. By inversion of one uniform draw where
 * fewer than 10 successes (or failures) are expected, so that the result rises with it;
 * otherwise by rejection from a varying number of draws, 2.3 to 2.9 on average.
 *
 * @param trials whole number ≥ 0
 * @param probability of each trial, 0–1
 * @returns 0 … trials
 * @throws RangeError for trials that are no count, or a probability outside 0–1
 */
export function binomial(source: UniformSource, trials: number, probability: number): number {
  if (!(Number.isSafeInteger(trials) && trials >= 0)) throw new RangeError(`no count: ${trials}`);
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`no probability: ${probability}`);
  }
  const turned = probability > 0.5;
  const rare = turned ? 1 - probability : probability;
  let count: number;
  if (trials * rare < SWITCH) {
    const u = source.uniform();
    count = invert(turned ? 1 - u : u, trials, rare);
  } else {
    count = transformAndReject(source, trials, rare);
  }
  return turned ? trials - count : count;
}

/** Sums the probabilities of 0, 1, 2 … until they reach u. */
function invert(u: number, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let rest = u;
  let chance = exp(trials * log(1 - probability));
  let count = 0;
  while (rest > chance && count < trials && chance > NEGLIGIBLE) {
    rest -= chance;
    count++;
    chance *= ((trials + 1) / count - 1) * odds;
  }
  return count;
}

/**
 * Algorithm BTRS of Hörmann (1993), "The generation of binomial random variates", Journal of
 * Statistical Computation and Simulation 46, 101–110. For a probability of at most ½ and at
 * least 10 expected successes.
 */
function transformAndReject(source: UniformSource, trials: number, probability: number): number {
  const sd = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * sd;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const surely = 0.92 - 4.2 / b;
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= surely) return count;
    if (count < 0 || count > trials) continue;
    const height = (v * (2.83 + 5.1 / b) * sd) / (a / (edge * edge) + b);
    if (log(height) <= logChanceOverHighest(count, trials, probability)) return count;
  }
}

/**
 * The logarithm of the probability of a count over that of the most likely count.
 *
 * @param count 0 … trials
 * @param trials whole number ≥ 0
 * @param probability above 0 and below 1
 */
export function logChanceOverHighest(count: number, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  const mode = Math.floor((trials + 1) * probability);
  return (
    (mode + 0.5) * log((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * log((trials - mode + 1) / (trials - count + 1)) +
    (count + 0.5) * log((odds * (trials - count + 1)) / (count + 1)) +
    stirlingTail(mode) +
    stirlingTail(trials - mode) -
    stirlingTail(count) -
    stirlingTail(trials - count)
  );
}

/** Expected successes from which rejection is used; its constants hold from here on. */
const SWITCH = 10;

/** Past the mode, a chance below this leaves nothing that a uniform draw could tell apart. */
const NEGLIGIBLE = 1e-18;

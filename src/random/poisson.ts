import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { stirlingTail } from './stirlingTail.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * How many events of a Poisson process happen. By inversion of one uniform draw where
 * fewer than 10 are expected, so that the result rises with it; otherwise by rejection
 * from a varying number of draws, 2.2 to 2.6 on average.
 *
 * @param mean expected number, 0 … 10⁹
 * @throws RangeError outside that range
 */
export function poisson(source: UniformSource, mean: number): number {
  if (!(mean >= 0 && mean <= LARGEST)) throw new RangeError(`no expected number: ${mean}`);
  if (mean >= SWITCH) return transformAndReject(source, mean);
  return invert(source.uniform(), mean);
}

/** Sums the probabilities of 0, 1, 2 … until they reach u. */
function invert(u: number, mean: number): number {
  let rest = u;
  let chance = exp(-mean);
  let count = 0;
  while (rest > chance && chance > NEGLIGIBLE) {
    rest -= chance;
    count++;
    chance *= mean / count;
  }
  return count;
}

/**
 * Algorithm PTRS of Hörmann (1993), "The transformed rejection method for generating Poisson
 * random variables", Insurance: Mathematics and Economics 12, 39–45.
 */
function transformAndReject(source: UniformSource, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const surely = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= surely) return count;
    if (count < 0 || (edge < 0.013 && v > edge)) continue;
    const height = (v * (1.1239 + 1.1328 / (b - 3.4))) / (a / (edge * edge) + b);
    if (log(height) <= logChance(count, mean)) return count;
  }
}

/**
 * The logarithm of the Poisson probability, arranged so that large terms do not cancel.
 *
 * @param count whole number ≥ 0
 * @param mean above 0
 */
export function logChance(count: number, mean: number): number {
  return (
    (count + 0.5) * log(mean / (count + 1)) +
    (count + 1 - mean) -
    0.5 * log(mean) -
    HALF_LOG_TWO_PI -
    stirlingTail(count)
  );
}

const LARGEST = 1e9;

/** Mean from which rejection is used; its constants hold from here on. */
const SWITCH = 10;

/** Past the mode, a chance below this leaves nothing that a uniform draw could tell apart. */
const NEGLIGIBLE = 1e-18;

const HALF_LOG_TWO_PI = 0.9189385332046727;

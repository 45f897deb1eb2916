import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { logistic, logit } from '../numeric/logistic.ts';
import { keepRecent } from '../memo/keepRecent.ts';

/** What one outcome's share looked like in each group, and who came to it. */
export interface ObservedOutcome {
  /** Persons with the outcome, per group. */
  readonly counts: readonly number[];
  /** All exits, per group. */
  readonly exits: readonly number[];
  /**
   * Shares of the referral classes fk (with other), af, ske among the starters; each row sums to 1.
   */
  readonly mixes: readonly (readonly [number, number, number])[];
  /** E[θ], E[θ²], E[θ³] of the group's share. */
  readonly moments: readonly (readonly [number, number, number])[];
}

/** Spacing of the lattice on the log-odds; the posterior's standard deviation is about 1. */
export const LATTICE_SPACING = 0.4;
/** ± 5.6, four prior standard deviations, on each axis. */
const POINTS = 29;
/** How far differences of two axes reach, in points on either side of 0. */
export const LATTICE_REACH = POINTS - 1;
/** Points in a row, and in a column, of the lattice of differences. */
export const LATTICE_WIDTH = 2 * LATTICE_REACH + 1;
const LOG_NEGLIGIBLE = -35;

/**
 * The posterior of (β_af − β_fk, β_ske − β_fk) on a lattice, up to a constant. β_r is
 * estimated from the group counts as if groups did not differ: the three log-odds
 * η_r = intercept + β_r have prior N(centre, I + 11ᵀ), and only their differences matter
 * once the group's intercept is solved for.
 *
 * @returns rows are af, columns ske, from −`LATTICE_REACH` to `LATTICE_REACH` times
 *   `LATTICE_SPACING`; must not be changed
 */
export const agencyPosterior = keepRecent(computePosterior, (observed) => observed);

function computePosterior(observed: ObservedOutcome): Float64Array {
  const centre = logit(pooledShare(observed));
  const axis = Array.from({ length: POINTS }, (_, i) => (i - (POINTS - 1) / 2) * LATTICE_SPACING);
  const chances = axis.map((x) => logistic(centre + x));
  const logWeights = new Float64Array(POINTS * POINTS * POINTS);
  let highest = -Infinity;
  for (let fk = 0; fk < POINTS; fk++) {
    for (let af = 0; af < POINTS; af++) {
      for (let ske = 0; ske < POINTS; ske++) {
        const value =
          logPrior(axis[fk] ?? 0, axis[af] ?? 0, axis[ske] ?? 0) +
          logLikelihood(observed, chances[fk] ?? 0, chances[af] ?? 0, chances[ske] ?? 0);
        logWeights[(fk * POINTS + af) * POINTS + ske] = value;
        if (value > highest) highest = value;
      }
    }
  }
  const differences = new Float64Array(LATTICE_WIDTH * LATTICE_WIDTH);
  for (let fk = 0; fk < POINTS; fk++) {
    for (let af = 0; af < POINTS; af++) {
      for (let ske = 0; ske < POINTS; ske++) {
        const value = (logWeights[(fk * POINTS + af) * POINTS + ske] ?? 0) - highest;
        if (value < LOG_NEGLIGIBLE) continue;
        const cell = (af - fk + LATTICE_REACH) * LATTICE_WIDTH + (ske - fk + LATTICE_REACH);
        differences[cell] = (differences[cell] ?? 0) + exp(value);
      }
    }
  }
  return differences;
}

/** Log-density of N(0, I + 11ᵀ), whose inverse is I − 11ᵀ / 4, up to a constant. */
function logPrior(x: number, y: number, z: number): number {
  const sum = x + y + z;
  return -(x * x + y * y + z * z - (sum * sum) / 4) / 2;
}

function logLikelihood(observed: ObservedOutcome, fk: number, af: number, ske: number): number {
  let sum = 0;
  for (let group = 0; group < observed.counts.length; group++) {
    const mix = observed.mixes[group] ?? [1, 0, 0];
    const chance = mix[0] * fk + mix[1] * af + mix[2] * ske;
    const count = observed.counts[group] ?? 0;
    sum += count * log(chance) + ((observed.exits[group] ?? 0) - count) * log(1 - chance);
  }
  return sum;
}

function pooledShare(observed: ObservedOutcome): number {
  let persons = 0;
  let exits = 0;
  observed.moments.forEach(([mean], group) => {
    // One imagined exit per group keeps the average defined when nobody has left yet.
    const size = (observed.exits[group] ?? 0) + 1;
    persons += mean * size;
    exits += size;
  });
  return persons / exits;
}

import { exp } from '../numeric/exponential.ts';
import { findRoot } from '../numeric/findRoot.ts';
import { twoPointRule } from '../numeric/gaussRule.ts';
import { log } from '../numeric/logarithm.ts';
import { logistic, logit } from '../numeric/logistic.ts';

/**
 * Whose doing the difference between groups is. No source crosses agency with
 * outcome, so method and intake cannot be told apart: an assumption, by name.
 */
export type AgencyStructure = 'agency' | 'group' | 'half';

/** What one outcome's share looked like in each group, and who came to it. */
export interface ObservedOutcome {
  /** Persons with the outcome, per group. */
  readonly counts: readonly number[];
  /** All exits, per group. */
  readonly exits: readonly number[];
  /** Shares of the referral classes fk (with other), af, ske among the starters; each row sums to 1. */
  readonly mixes: readonly (readonly [number, number, number])[];
  /** E[θ], E[θ²], E[θ³] of the group's share. */
  readonly moments: readonly (readonly [number, number, number])[];
}

/** Expected shares of the outcome: rows are groups, columns the referral classes. */
export type AgencyShares = readonly (readonly [number, number, number])[];

/**
 * Splits each group's share of an outcome over the referral classes.
 *
 * On the log-odds a group has an intercept and each class an effect: the estimate
 * β_r from the group counts as if groups did not differ, β_r ~ N(0, 1), one common
 * intercept ~ N(logit of the pooled share, 1); with structure `half` it is ½ β_r
 * plus noise N(0, 0.5). The intercept is solved so that the group's average over
 * its observed mix stays its own share. The result is the expectation over β, noise
 * and share, by sums on a lattice: no sampling.
 */
export function splitByAgency(observed: ObservedOutcome, structure: AgencyStructure): AgencyShares {
  if (structure === 'group') {
    return observed.moments.map(([mean]) => [mean, mean, mean] as const);
  }
  const effects = effectDistribution(observed, structure);
  return observed.moments.map((moments, group) => {
    const mix = observed.mixes[group] ?? [1, 0, 0];
    const expected: [number, number, number] = [0, 0, 0];
    const rule = twoPointRule(moments);
    rule.nodes.forEach((share, index) => {
      const shareWeight = rule.weights[index] ?? 0;
      for (const effect of effects) {
        const intercept = solveIntercept(share, effect, mix);
        const weight = shareWeight * effect.weight;
        expected[0] += weight * logistic(intercept);
        expected[1] += weight * logistic(intercept + effect.af);
        expected[2] += weight * logistic(intercept + effect.ske);
      }
    });
    return expected;
  });
}

/** Effects of af and ske relative to fk on the log-odds, with their probability. */
interface Effect {
  readonly af: number;
  readonly ske: number;
  readonly weight: number;
}

/** The intercept at which the average over the mix is the share. */
function solveIntercept(
  share: number,
  effect: Effect,
  mix: readonly [number, number, number],
): number {
  const excess = (intercept: number) =>
    mix[0] * logistic(intercept) +
    mix[1] * logistic(intercept + effect.af) +
    mix[2] * logistic(intercept + effect.ske) -
    share;
  const centre = logit(share);
  const low = centre - Math.max(0, effect.af, effect.ske);
  const high = centre - Math.min(0, effect.af, effect.ske);
  return low === high ? centre : findRoot(excess, low - ROOM, high + ROOM, 1e-10);
}

/** With everyone from one agency the root is an end itself: rounding must not put it outside. */
const ROOM = 1e-6;

/** The posterior of the effects relative to fk, on a lattice, unlikely corners left out. */
function effectDistribution(observed: ObservedOutcome, structure: 'agency' | 'half'): Effect[] {
  const differences = differencePosterior(observed);
  const spacing = structure === 'agency' ? SPACING : SPACING / 2;
  if (structure === 'half') addNoise(differences, spacing);
  // The noise smooths the finer lattice enough for every second point to do.
  const stride = structure === 'agency' ? 1 : 2;
  const effects: Effect[] = [];
  for (let i = -REACH; i <= REACH; i++) {
    for (let j = -REACH; j <= REACH; j++) {
      if (i % stride !== 0 || j % stride !== 0) continue;
      const weight = differences[(i + REACH) * WIDTH + j + REACH] ?? 0;
      effects.push({ af: i * spacing, ske: j * spacing, weight });
    }
  }
  return keepLikely(effects);
}

/**
 * The posterior of (β_af − β_fk, β_ske − β_fk): the three log-odds η_r = intercept + β_r
 * have prior N(centre, I + 11ᵀ), and only their differences matter once the
 * group's intercept is solved for.
 */
function differencePosterior(observed: ObservedOutcome): Float64Array {
  const centre = logit(pooledShare(observed));
  const axis = Array.from({ length: POINTS }, (_, i) => (i - (POINTS - 1) / 2) * SPACING);
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
  const differences = new Float64Array(WIDTH * WIDTH);
  for (let fk = 0; fk < POINTS; fk++) {
    for (let af = 0; af < POINTS; af++) {
      for (let ske = 0; ske < POINTS; ske++) {
        const value = (logWeights[(fk * POINTS + af) * POINTS + ske] ?? 0) - highest;
        if (value < LOG_NEGLIGIBLE) continue;
        const cell = (af - fk + REACH) * WIDTH + (ske - fk + REACH);
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

/** Adds independent N(0, 0.5) noise to each class: fk's moves both differences, the others' one each. */
function addNoise(lattice: Float64Array, spacing: number): void {
  for (const [rowStep, columnStep] of [
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const) {
    smooth(lattice, rowStep, columnStep, spacing);
  }
}

/** Convolves the lattice with a normal density along one direction. */
function smooth(lattice: Float64Array, rowStep: number, columnStep: number, spacing: number): void {
  const reach = Math.ceil((4 * NOISE_SD) / spacing);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const z = ((i - reach) * spacing) / NOISE_SD;
    return exp((-z * z) / 2);
  });
  const source = lattice.slice();
  lattice.fill(0);
  for (let row = 0; row < WIDTH; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const mass = source[row * WIDTH + column] ?? 0;
      if (mass === 0) continue;
      for (let step = -reach; step <= reach; step++) {
        const toRow = row + step * rowStep;
        const toColumn = column + step * columnStep;
        if (toRow < 0 || toRow >= WIDTH || toColumn < 0 || toColumn >= WIDTH) continue;
        const cell = toRow * WIDTH + toColumn;
        lattice[cell] = (lattice[cell] ?? 0) + mass * (kernel[step + reach] ?? 0);
      }
    }
  }
}

/** Drops cells that together cannot change a share by more than 10⁻⁴, and lets the rest sum to 1. */
function keepLikely(effects: readonly Effect[]): Effect[] {
  const heaviest = effects.reduce((most, effect) => Math.max(most, effect.weight), 0);
  const kept = effects.filter((effect) => effect.weight > heaviest * NEGLIGIBLE);
  const total = kept.reduce((sum, effect) => sum + effect.weight, 0);
  return kept.map((effect) => ({ ...effect, weight: effect.weight / total }));
}

/** Spacing of the lattice on the log-odds; the posterior's standard deviation is about 1. */
const SPACING = 0.4;
/** ± 5.6, four prior standard deviations, on each axis. */
const POINTS = 29;
/** Room for differences of two axes, and for the noise. */
const REACH = POINTS - 1;
const WIDTH = 2 * REACH + 1;
const NOISE_SD = 0.5;
const NEGLIGIBLE = 1e-6;
const LOG_NEGLIGIBLE = -35;

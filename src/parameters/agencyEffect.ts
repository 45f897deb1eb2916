import { exp } from '../numeric/exponential.ts';
import { twoPointRule } from '../numeric/gaussRule.ts';
import {
  agencyPosterior,
  LATTICE_SPACING,
  LATTICE_WIDTH,
  type ObservedOutcome,
} from './agencyPosterior.ts';
import { AGENCY_NOISE_SD, type AgencyStructure } from './agencyStructure.ts';
import { chanceOfOdds, classOdds } from './classOdds.ts';
import { latticeEffects, type LatticeEffect } from './latticeEffects.ts';

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
 * and share, by sums on a lattice: no sampling (the model’s own; “How people leave” in MODEL.md).
 *
 * @returns one row per group of `observed`; each share 0–1
 */
export function splitByAgency(observed: ObservedOutcome, structure: AgencyStructure): AgencyShares {
  if (structure === 'group') {
    return observed.moments.map(([mean]) => [mean, mean, mean] as const);
  }
  const effects = effectsOf(observed, structure).map(({ af, ske, weight }) => {
    return { af: exp(af), ske: exp(ske), weight };
  });
  return observed.moments.map((moments, group) => {
    const mix = observed.mixes[group] ?? [1, 0, 0];
    const expected: [number, number, number] = [0, 0, 0];
    const rule = twoPointRule(moments);
    rule.nodes.forEach((share, index) => {
      const shareWeight = rule.weights[index] ?? 0;
      for (const { af, ske, weight } of effects) {
        const odds = classOdds(share, mix, af, ske);
        expected[0] += shareWeight * weight * chanceOfOdds(odds);
        expected[1] += shareWeight * weight * chanceOfOdds(odds * af);
        expected[2] += shareWeight * weight * chanceOfOdds(odds * ske);
      }
    });
    return expected;
  });
}

/** The effects of a structure, on a lattice. */
function effectsOf(
  observed: ObservedOutcome,
  structure: 'agency' | 'half',
): readonly LatticeEffect[] {
  const posterior = agencyPosterior(observed);
  if (structure === 'agency') return latticeEffects(posterior, LATTICE_SPACING);
  const halved = posterior.slice();
  addNoise(halved, LATTICE_SPACING / 2);
  // The noise smooths the finer lattice enough for every second point to do.
  return latticeEffects(halved, LATTICE_SPACING / 2, 2);
}

/**
 * Adds independent N(0, 0.5) noise to each class: fk's moves both differences, the others' one
 * each.
 */
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
  const reach = Math.ceil((4 * AGENCY_NOISE_SD) / spacing);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const z = ((i - reach) * spacing) / AGENCY_NOISE_SD;
    return exp((-z * z) / 2);
  });
  const source = lattice.slice();
  lattice.fill(0);
  for (let row = 0; row < LATTICE_WIDTH; row++) {
    for (let column = 0; column < LATTICE_WIDTH; column++) {
      const mass = source[row * LATTICE_WIDTH + column] ?? 0;
      if (mass === 0) continue;
      for (let step = -reach; step <= reach; step++) {
        const toRow = row + step * rowStep;
        const toColumn = column + step * columnStep;
        if (toRow < 0 || toRow >= LATTICE_WIDTH || toColumn < 0 || toColumn >= LATTICE_WIDTH)
          continue;
        const cell = toRow * LATTICE_WIDTH + toColumn;
        lattice[cell] = (lattice[cell] ?? 0) + mass * (kernel[step + reach] ?? 0);
      }
    }
  }
}

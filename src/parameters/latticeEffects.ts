import { LATTICE_REACH, LATTICE_WIDTH } from './agencyPosterior.ts';

/** Effects of the classes af and ske relative to fk on the log-odds, with their probability. */
export interface LatticeEffect {
  readonly af: number;
  readonly ske: number;
  readonly weight: number;
}

/**
 * The points of a lattice as effects, unlikely corners left out; the weights sum to 1.
 *
 * @param lattice as `agencyPosterior` lays it out
 * @param spacing of its points, on the log-odds
 * @param stride takes every point (1), every second (2) …
 */
export function latticeEffects(
  lattice: Float64Array,
  spacing: number,
  stride = 1,
): readonly LatticeEffect[] {
  const effects: LatticeEffect[] = [];
  for (let i = -LATTICE_REACH; i <= LATTICE_REACH; i++) {
    for (let j = -LATTICE_REACH; j <= LATTICE_REACH; j++) {
      if (i % stride !== 0 || j % stride !== 0) continue;
      const weight = lattice[(i + LATTICE_REACH) * LATTICE_WIDTH + j + LATTICE_REACH] ?? 0;
      effects.push({ af: i * spacing, ske: j * spacing, weight });
    }
  }
  return keepLikely(effects);
}

/**
 * Drops cells that together cannot change a share by more than 10⁻⁴, and lets the rest sum to 1.
 */
function keepLikely(effects: readonly LatticeEffect[]): LatticeEffect[] {
  const heaviest = effects.reduce((most, effect) => Math.max(most, effect.weight), 0);
  const kept = effects.filter((effect) => effect.weight > heaviest * NEGLIGIBLE);
  const total = kept.reduce((sum, effect) => sum + effect.weight, 0);
  return kept.map((effect) => ({ ...effect, weight: effect.weight / total }));
}

const NEGLIGIBLE = 1e-6;

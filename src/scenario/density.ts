import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { square } from '../numeric/square.ts';
import { centre, isCertain, standardDeviation, type Distribution } from './distribution.ts';

/** A point of a density: where, and how dense relative to the highest point that is read, 0–1. */
export interface DensityPoint {
  readonly value: number;
  readonly height: number;
}

/** How many standard deviations from the centre are looked at. */
const REACH = 3;

/**
 * The shape of a belief, for a small picture: three standard deviations on either side of its
 * centre, cut at 0 and for a beta at 1. Empty when nothing is uncertain.
 *
 * @param count of points, at the middles of equal parts of that range
 */
export function density(distribution: Distribution, count = 48): readonly DensityPoint[] {
  if (isCertain(distribution)) return [];
  const middle = centre(distribution);
  const reach = REACH * standardDeviation(distribution);
  const low = Math.max(0, middle - reach);
  const most = distribution.kind === 'beta' ? 1 : Infinity;
  const high = Math.min(most, middle + reach);
  // Some densities are infinite at an end: the middles of equal parts are read.
  const values = Array.from(
    { length: count },
    (_, part) => low + ((high - low) * (part + 0.5)) / count,
  );
  const logs = values.map((value) => logDensity(distribution, value));
  const highest = Math.max(...logs);
  return values.map((value, index) => ({ value, height: exp((logs[index] ?? 0) - highest) }));
}

/** The logarithm of the density, but for a constant. */
function logDensity(distribution: Distribution, value: number): number {
  switch (distribution.kind) {
    case 'fixed':
      return 0;
    case 'lognormal': {
      const distance = log(value / distribution.median) / distribution.logSd;
      return -(distance * distance) / 2 - log(value);
    }
    case 'beta':
      return (distribution.a - 1) * log(value) + (distribution.b - 1) * log(1 - value);
    case 'gamma': {
      const shape = square(distribution.mean / distribution.sd);
      const scale = distribution.mean / shape;
      return (shape - 1) * log(value) - value / scale;
    }
  }
}

import { chiSquare, SIGNIFICANCE } from './fit.ts';

/**
 * What is wrong with numbers that should be uniform and independent, by chi-square: the
 * numbers, their low bits, the differences of neighbours, and pairs. A fit that is
 * too good is wrong too.
 *
 * @param highBits how many bits are taken away to look at the low ones; many must be left
 */
export function uniformFaults(values: Float64Array, highBits = 24): string[] {
  const differences = values.subarray(1).map((value, i) => (value - values[i]! + 1) % 1);
  const fits = {
    values: chiSquareOfBins(values),
    'low bits': chiSquareOfBins(values.map((value) => (value * 2 ** highBits) % 1)),
    differences: chiSquareOfBins(differences),
    pairs: chiSquareOfPairs(values),
  };
  return Object.entries(fits)
    .filter(([, fit]) => !(fit > SIGNIFICANCE && fit < 1 - SIGNIFICANCE))
    .map(([name]) => name);
}

const BINS = 100;

function chiSquareOfBins(values: Float64Array): number {
  const counts = new Float64Array(BINS);
  for (const value of values) counts[Math.floor(value * BINS)]!++;
  return chiSquare(
    counts,
    counts.map(() => values.length / BINS),
  );
}

const SIDE = 20;

/** Pairs that do not overlap, in a square of 20 × 20. */
function chiSquareOfPairs(values: Float64Array): number {
  const counts = new Float64Array(SIDE * SIDE);
  for (let i = 0; i + 1 < values.length; i += 2) {
    counts[Math.floor(values[i]! * SIDE) * SIDE + Math.floor(values[i + 1]! * SIDE)]!++;
  }
  return chiSquare(
    counts,
    counts.map(() => Math.floor(values.length / 2) / SIDE ** 2),
  );
}

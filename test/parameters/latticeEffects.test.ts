import { describe, expect, test } from 'vitest';
import { LATTICE_REACH, LATTICE_WIDTH } from '../../src/parameters/agencyPosterior.ts';
import { latticeEffects } from '../../src/parameters/latticeEffects.ts';

const even = () => new Float64Array(LATTICE_WIDTH * LATTICE_WIDTH).fill(1);

describe('the effects of an even lattice', () => {
  test.each([
    [1, 0.4, 2 * LATTICE_REACH + 1],
    [2, 0.2, LATTICE_REACH + 1],
  ])('with a stride of %d reach as far on every side', (stride, spacing, steps) => {
    const effects = latticeEffects(even(), spacing, stride);
    expect(effects).toHaveLength(steps * steps);
    for (const values of [effects.map(({ af }) => af), effects.map(({ ske }) => ske)]) {
      const different = [...new Set(values)].sort((a, b) => a - b);
      expect(different).toHaveLength(steps);
      expect(different[0]).toBeCloseTo(-LATTICE_REACH * spacing, 12);
      expect(different.at(-1)).toBeCloseTo(LATTICE_REACH * spacing, 12);
    }
    for (const { weight } of effects) expect(weight).toBeCloseTo(1 / effects.length, 15);
  });
});

test('what is less than a millionth as likely as the likeliest is left out', () => {
  const lattice = even().fill(0);
  const at = (af: number, ske: number) =>
    (af + LATTICE_REACH) * LATTICE_WIDTH + ske + LATTICE_REACH;
  lattice[at(3, -2)] = 5;
  lattice[at(4, -2)] = 5 * 2e-6;
  lattice[at(5, -2)] = 5 * 0.9e-6;
  const effects = latticeEffects(lattice, 1);
  expect(effects.map(({ af, ske }) => [af, ske])).toEqual([
    [3, -2],
    [4, -2],
  ]);
  expect(effects.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 15);
});

import { describe, expect, test } from 'vitest';
import { binomialChances } from '../../src/numeric/binomialChances.ts';
import { commonShare, funnelLimits, isOutside } from '../../src/planning/funnel.ts';

const GROUPS = [
  { id: 'tradgard', persons: 15, count: 0 },
  { id: 'upplevelse', persons: 35, count: 0 },
  { id: 'salix', persons: 15, count: 0 },
  { id: 'mac', persons: 29, count: 6 },
];

describe('the funnel', () => {
  test('has the share of all in the middle', () => {
    expect(commonShare(GROUPS)).toBeCloseTo(6 / 94, 12);
    expect(commonShare([])).toBe(0);
  });

  test.each([1, 5, 15, 29, 94, 300])('leaves out at most 2.5 %% on each side of %i', (persons) => {
    const share = 6 / 94;
    const { low, high } = funnelLimits(persons, share);
    const chances = binomialChances(persons, share);
    const sum = (from: number, to: number) =>
      chances.slice(from, to).reduce((all, chance) => all + chance, 0);
    const [first, last] = [Math.round(low * persons), Math.round(high * persons)];
    expect(sum(0, first)).toBeLessThanOrEqual(0.025);
    expect(sum(0, first + 1)).toBeGreaterThan(0.025);
    expect(sum(last + 1, persons + 1)).toBeLessThanOrEqual(0.025);
    expect(sum(last, persons + 1)).toBeGreaterThan(0.025);
  });

  test('is narrower for more people', () => {
    const widths = [10, 30, 100, 300].map((persons) => {
      const { low, high } = funnelLimits(persons, 0.3);
      return high - low;
    });
    expect([...widths].sort((x, y) => y - x)).toEqual(widths);
  });

  test('finds MAC outside in 2017, and the groups without jobs inside', () => {
    const share = commonShare(GROUPS);
    expect(GROUPS.map((group) => isOutside(group, share))).toEqual([false, false, false, true]);
    expect(isOutside({ id: 'empty', persons: 0, count: 0 }, share)).toBe(false);
  });

  test.each([
    [20, 0.3],
    [35, 0.5],
    [94, 0.06],
  ])('has outside what has at most 2.5 %% beyond it, of %i at %d', (persons, share) => {
    const chances = binomialChances(persons, share);
    const sum = (from: number, to: number) =>
      chances.slice(from, to).reduce((all, chance) => all + chance, 0);
    for (let count = 0; count <= persons; count++) {
      const rare = sum(0, count + 1) <= 0.025 || sum(count, persons + 1) <= 0.025;
      expect(isOutside({ id: 'any', persons, count }, share), `${count}`).toBe(rare);
    }
  });

  test('leaves out a chance of exactly 2.5 %', () => {
    expect(binomialChances(1, 0.025)[1]).toBe(0.025);
    expect(funnelLimits(1, 0.025)).toEqual({ persons: 1, low: 0, high: 0 });
  });
});

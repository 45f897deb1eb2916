import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencePlotGeometry } from '../../src/chart/differencePlotGeometry.ts';

const WIDTHS = [320, 358, 568, 904, 1600] as const;
const anyDifferences = fc
  .array(fc.integer({ min: -12, max: 9 }), { minLength: 1, maxLength: 100 })
  .map((values) => values.sort((a, b) => a - b));

test('any differences stand in blocks around 0, apart and inside the drawing', () => {
  fc.assert(
    fc.property(anyDifferences, fc.constantFrom(...WIDTHS), (differences, width) => {
      const drawing = differencePlotGeometry(differences, width);
      const { dots, radius, zeroX, baseline } = drawing;
      const reach = Math.max(4, ...differences.map(Math.abs));
      const spacing = (drawing.right - drawing.left) / (2 * reach + 1);
      expect(dots.map(({ value }) => value)).toEqual(differences);
      expect(zeroX).toBe(width / 2);
      dots.forEach((dot, i) => {
        expect(dot.x - radius).toBeGreaterThanOrEqual(drawing.left - 0.01);
        expect(dot.x + radius).toBeLessThanOrEqual(drawing.right + 0.01);
        expect(dot.y - radius).toBeGreaterThan(drawing.zeroTop);
        expect(dot.y + radius).toBeLessThan(baseline);
        const own = drawing.ticks.find(({ value }) => value === dot.value)?.x;
        if (own !== undefined) expect(Math.abs(dot.x - own)).toBeLessThanOrEqual(spacing / 2);
        expect(dot.side).toBe({ [-1]: 'below', 0: 'zero', 1: 'above' }[Math.sign(dot.value)]);
        const overlaps = dots
          .slice(i + 1)
          .some(({ x, y }) => (dot.x - x) ** 2 + (dot.y - y) ** 2 < (2 * radius) ** 2);
        expect(overlaps).toBe(false);
      });
      expect(drawing.ticks.some(({ value, x }) => value === 0 && x === zeroX)).toBe(true);
      expect(drawing.axisLabelY).toBeLessThan(drawing.height);
    }),
    { seed: 31, numRuns: 150 },
  );
});

test('equal differences are as far from 0 on either side', () => {
  const { dots, zeroX } = differencePlotGeometry([-3, 3], 904);
  expect(zeroX - (dots[0]?.x ?? NaN)).toBeCloseTo((dots[1]?.x ?? NaN) - zeroX, 9);
});

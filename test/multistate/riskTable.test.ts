import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RiskTable } from '../../src/multistate/riskTable.ts';
import { piecewise } from './randomModel.ts';

test('ageAt is the inverse of the expected time at risk', () => {
  fc.assert(
    fc.property(
      fc.array(piecewise(5, 3), { minLength: 1, maxLength: 3 }),
      fc.double({ min: 0.2, max: 9, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (wild, end, draw) => {
        // Hazards that are next to nothing have no digits left to compare.
        const causes = wild.map(({ from, values }) => ({
          from,
          values: values.map((value) => (value < 1e-200 ? 0 : value)),
        }));
        const table = new RiskTable(causes.length, 9);
        table.fill(causes);
        const into = new Float64Array(causes.length + 1);
        const whole = table.expectUntil(end, into);
        const age = table.ageAt(draw * whole, end);
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThanOrEqual(end);
        // Where hardly anybody is left, a long time is a small part of the whole.
        expect(Math.abs(table.expectUntil(age, into) - draw * whole)).toBeLessThan(1e-12 * whole);
      },
    ),
    { seed: 20171231, numRuns: 400 },
  );
});

test('an age where nobody leaves is anything up to the end', () => {
  const table = new RiskTable(1, 1);
  table.fill([{ from: [0], values: [0] }]);
  expect(table.ageAt(0.25 * 12, 12)).toBe(3);
});

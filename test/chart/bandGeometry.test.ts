import { describe, expect, test } from 'vitest';
import { bandGeometry, bandRange, type BandLine } from '../../src/chart/bandGeometry.ts';

const line = (scenario: BandLine['scenario'], cost: number, perYear: number): BandLine => ({
  scenario,
  points: [0, 60, 120].map((months) => {
    const value = (months / 12) * perYear - cost;
    return { at: months, value, low: value - months, high: value + 2 * months };
  }),
  crossingAt: (12 * cost) / perYear,
});
const base = line('base', 600, 120);
const lines = [base, line('other', 600, 121)];

describe('gains over time', () => {
  test('cross the line of zero where they are paid back', () => {
    const { lines: placed, zeroY, acrossTicks } = bandGeometry(lines, 800, bandRange(lines));
    const fiveYears = acrossTicks.find(({ value }) => value === 48)?.x ?? NaN;
    const sixYears = acrossTicks.find(({ value }) => value === 72)?.x ?? NaN;
    expect(placed[0]?.crossing?.x).toBeCloseTo((fiveYears + sixYears) / 2, 6);
    expect(placed[0]?.crossing?.y).toBe(zeroY);
  });

  test('have no crossing when it never comes or lies beyond the picture', () => {
    const late = { ...base, crossingAt: 121 };
    const { points, scenario } = base;
    const { lines: placed } = bandGeometry([late, { points, scenario }], 800, [-600, 840]);
    expect(placed.map(({ crossing }) => crossing)).toEqual([undefined, undefined]);
  });

  test('are named apart, also when they end at the same height', () => {
    const { lines: placed, plotBottom } = bandGeometry(lines, 800, bandRange(lines));
    const [first, second] = placed.map(({ label }) => label.y);
    expect(Math.abs((first ?? NaN) - (second ?? NaN))).toBeGreaterThanOrEqual(22);
    expect(Math.max(first ?? NaN, second ?? NaN)).toBeLessThan(plotBottom);
  });

  test('fit on the axis with their bands, and zero with them', () => {
    expect(bandRange(lines)).toEqual([-600, 1_210 - 600 + 240]);
    expect(bandRange(lines, [], [0, 2_000])).toEqual([-600, 2_000]);
    expect(bandRange([{ scenario: 'base', points: [{ at: 0, value: 5 }] }])).toEqual([0, 5]);
    expect(bandRange([])).toEqual([-1, 1]);
  });

  test('have a band only where there are futures', () => {
    const bare = {
      scenario: 'base',
      points: base.points.map(({ at, value }) => ({ at, value })),
    } as const;
    expect(bandGeometry([bare], 800, [-600, 600]).lines[0]?.band).toBe('');
    expect(bandGeometry([base], 800, [-600, 840]).lines[0]?.band).not.toBe('');
  });

  test.each([320, 390, 780, 1200])('stay within %i pixels', (width) => {
    const { plotLeft, plotRight } = bandGeometry(lines, width, bandRange(lines));
    expect(plotRight - plotLeft).toBeGreaterThan(120);
    expect(plotRight).toBeLessThan(width);
  });
});

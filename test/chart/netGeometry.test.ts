import { describe, expect, test } from 'vitest';
import { netGeometry, netRange, type NetLine } from '../../src/chart/netGeometry.ts';

const line = (scenario: NetLine['scenario'], cost: number, perYear: number): NetLine => ({
  scenario,
  points: [0, 60, 120].map((months) => {
    const kronor = (months / 12) * perYear - cost;
    return { months, kronor, low: kronor - months, high: kronor + 2 * months };
  }),
  crossingMonths: (12 * cost) / perYear,
});
const base = line('base', 600, 120);
const lines = [base, line('other', 600, 121)];

describe('gains over time', () => {
  test('cross the line of zero where they are paid back', () => {
    const { lines: placed, zeroY, timeTicks } = netGeometry(lines, 800, netRange(lines));
    const fiveYears = timeTicks.find(({ value }) => value === 48)?.x ?? NaN;
    const sixYears = timeTicks.find(({ value }) => value === 72)?.x ?? NaN;
    expect(placed[0]?.crossing?.x).toBeCloseTo((fiveYears + sixYears) / 2, 6);
    expect(placed[0]?.crossing?.y).toBe(zeroY);
  });

  test('have no crossing when it never comes or lies beyond the picture', () => {
    const late = { ...base, crossingMonths: 121 };
    const { points, scenario } = base;
    const { lines: placed } = netGeometry([late, { points, scenario }], 800, [-600, 840]);
    expect(placed.map(({ crossing }) => crossing)).toEqual([undefined, undefined]);
  });

  test('are named apart, also when they end at the same height', () => {
    const { lines: placed, plotBottom } = netGeometry(lines, 800, netRange(lines));
    const [first, second] = placed.map(({ label }) => label.y);
    expect(Math.abs((first ?? NaN) - (second ?? NaN))).toBeGreaterThanOrEqual(22);
    expect(Math.max(first ?? NaN, second ?? NaN)).toBeLessThan(plotBottom);
  });

  test('fit on the axis with their bands, and zero with them', () => {
    expect(netRange(lines)).toEqual([-600, 1_210 - 600 + 240]);
    expect(netRange([{ scenario: 'base', points: [{ months: 0, kronor: 5 }] }])).toEqual([0, 5]);
    expect(netRange([])).toEqual([-1, 1]);
  });

  test('have a band only where there are futures', () => {
    const bare = {
      scenario: 'base',
      points: base.points.map(({ months, kronor }) => ({ months, kronor })),
    } as const;
    expect(netGeometry([bare], 800, [-600, 600]).lines[0]?.band).toBe('');
    expect(netGeometry([base], 800, [-600, 840]).lines[0]?.band).not.toBe('');
  });

  test.each([320, 390, 780, 1200])('stay within %i pixels', (width) => {
    const { plotLeft, plotRight } = netGeometry(lines, width, netRange(lines));
    expect(plotRight - plotLeft).toBeGreaterThan(120);
    expect(plotRight).toBeLessThan(width);
  });
});

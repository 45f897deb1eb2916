import { describe, expect, test } from 'vitest';
import { areaGeometry, highestSum, type AreaLayer } from '../../src/chart/areaGeometry.ts';

const layer = (id: string, values: number[], isNamedInside = false): AreaLayer => ({
  id,
  label: id,
  colour: 'red',
  values,
  isNamedInside,
});
const LAYERS = [
  layer('low', [0, 1, 2]),
  layer('mid', [0, 6, 1], true),
  layer('thin', [0, 0, 0.1]),
  layer('top', [0, 3, 7]),
];
const TIMES = [0, 12, 24];

/** The corners of a path of straight lines: there along the top, back along the bottom. */
const corners = (path: string) =>
  path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));

describe('layers over time', () => {
  const geometry = areaGeometry(LAYERS, TIMES, 900, 10.1);
  const [low, mid, thin, top] = geometry.layers;

  test('lie on one another without gaps, up to their sum', () => {
    for (const [lower, upper] of [
      [low, mid],
      [mid, thin],
      [thin, top],
    ]) {
      const roof = corners(lower?.path ?? '').slice(0, TIMES.length);
      const floor = corners(upper?.path ?? '')
        .slice(TIMES.length)
        .reverse();
      expect(floor).toEqual(roof);
    }
    expect(highestSum(LAYERS)).toBeCloseTo(10.1, 10);
    expect(corners(top?.path ?? '')[2]?.[1]).toBeCloseTo(geometry.plotTop, 6);
    expect(corners(low?.path ?? '').at(-1)?.[1]).toBeCloseTo(geometry.plotBottom, 6);
  });

  test('are as thick as their values, on one scale', () => {
    const thickness = (placed: typeof low, i: number) => {
      const all = corners(placed?.path ?? '');
      return (all[all.length - 1 - i]?.[1] ?? NaN) - (all[i]?.[1] ?? NaN);
    };
    expect(thickness(top, 2) / thickness(low, 2)).toBeCloseTo(3.5, 3);
    expect(thickness(mid, 1) / thickness(low, 1)).toBeCloseTo(6, 3);
    expect(thickness(mid, 0)).toBe(0);
  });

  test('are named where they are, apart from one another', () => {
    expect(mid).toMatchObject({ anchor: 'middle', labelX: geometry.timeTicks[1]?.x });
    const beside = [low, thin, top].map((each) => each?.labelY ?? NaN);
    expect(beside[0]).toBeLessThanOrEqual(geometry.plotBottom);
    for (let i = 1; i < beside.length; i++) {
      expect((beside[i - 1] ?? NaN) - (beside[i] ?? NaN)).toBeGreaterThanOrEqual(36);
    }
    expect(low?.labelX).toBeGreaterThan(geometry.plotRight);
  });

  test('have a tick a year, and room for names on a phone too', () => {
    expect(geometry.timeTicks.map(({ value }) => value)).toEqual([0, 12, 24]);
    const narrow = areaGeometry(LAYERS, TIMES, 340, 10.1);
    expect(narrow.plotRight - narrow.plotLeft).toBeGreaterThan(150);
  });
});

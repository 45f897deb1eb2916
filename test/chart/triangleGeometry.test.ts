import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isoLine,
  placeLabels,
  sharesAt,
  spotOf,
  triangleGeometry,
} from '../../src/chart/triangleGeometry.ts';

const { corners, grid, width, height } = triangleGeometry(760);
const parts = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter((each) => each.some((part) => part > 0))
  .map(([a, b, c]) => ({
    arbete: a / (a + b + c),
    studier: b / (a + b + c),
    rehab: c / (a + b + c),
  }));

describe('the triangle', () => {
  test('has work on top, studies on the left and rehab on the right', () => {
    const at = (arbete: number, studier: number, rehab: number) =>
      spotOf({ arbete, studier, rehab }, corners);
    expect(at(1, 0, 0).y).toBeLessThan(at(0, 1, 0).y);
    expect(at(0, 1, 0).x).toBeLessThan(at(0, 0, 1).x);
    expect(at(0, 1, 0).y).toBe(at(0, 0, 1).y);
    // More work is further up, more rehab further right: a swapped axis would not pass.
    expect(at(0.3, 0.4, 0.3).y).toBeLessThan(at(0.2, 0.5, 0.3).y);
    expect(at(0.2, 0.3, 0.5).x).toBeGreaterThan(at(0.2, 0.5, 0.3).x);
  });

  test('gives back the shares of every place', () => {
    fc.assert(
      fc.property(parts, (shares) => {
        const back = sharesAt(spotOf(shares, corners), corners);
        for (const each of ['arbete', 'studier', 'rehab'] as const) {
          expect(back[each]).toBeCloseTo(shares[each], 9);
        }
      }),
      { seed: 3 },
    );
  });

  test('keeps what is dragged inside, at the nearest place', () => {
    const anywhere = fc.double({ min: -500, max: 1500, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, parts, (x, y, other) => {
        const shares = sharesAt({ x, y }, corners);
        expect(shares.arbete + shares.studier + shares.rehab).toBeCloseTo(1, 9);
        expect(Math.min(shares.arbete, shares.studier, shares.rehab)).toBeGreaterThanOrEqual(0);
        const distance = (spot: { x: number; y: number }) => Math.hypot(spot.x - x, spot.y - y);
        expect(distance(spotOf(shares, corners))).toBeLessThanOrEqual(
          distance(spotOf(other, corners)) + 1e-6,
        );
      }),
      { seed: 4 },
    );
  });

  test('has lines of the same share of work across, and none outside', () => {
    const line = isoLine(0.25, corners);
    expect(line?.from.y).toBeCloseTo(line?.to.y ?? NaN, 9);
    expect(sharesAt(line?.from ?? { x: 0, y: 0 }, corners)).toMatchObject({
      arbete: expect.closeTo(0.25, 9) as number,
      rehab: expect.closeTo(0, 9) as number,
    });
    expect(isoLine(1.2, corners)).toBeUndefined();
    expect(isoLine(-0.1, corners)).toBeUndefined();
  });

  test('has room for everything, on a phone too', () => {
    expect(grid).toHaveLength(27);
    for (const { corners: own, width: all, height: high } of [
      { corners, width, height },
      triangleGeometry(330),
    ]) {
      for (const { x, y } of Object.values(own)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(all);
        expect(y).toBeLessThan(high);
      }
    }
    expect(triangleGeometry(330).isNarrow).toBe(true);
  });
});

describe('names in the triangle', () => {
  const at = (id: string, x: number, y: number, side: 'left' | 'right' | 'none' = 'left') => ({
    ...{ id, spot: { x, y }, text: 'Räknat 2017', side },
  });
  const named = (...spots: Parameters<typeof placeLabels>[0]) =>
    new Map(placeLabels(spots, 1000).map((label) => [label.id, label]));

  test('stand beside their points', () => {
    const labels = named(at('a', 600, 900), at('b', 300, 300, 'right'), at('c', 10, 10, 'none'));
    expect([...labels.keys()].sort()).toEqual(['a', 'b']);
    expect(labels.get('a')).toMatchObject({ y: 905, anchor: 'end', leader: undefined });
    expect(labels.get('a')?.x).toBeLessThan(600);
    expect(labels.get('b')).toMatchObject({ y: 305, anchor: 'start' });
  });

  test('give way to points and to other names, and a line leads to where they belong', () => {
    const labels = named(at('right', 630, 942), at('left', 597, 938), at('mark', 620, 944, 'none'));
    expect(labels.get('left')).toMatchObject({ y: 943, leader: undefined });
    expect(labels.get('right')?.leader).toEqual({ x: 630, y: 942 });
    expect(Math.abs((labels.get('right')?.y ?? NaN) - 943)).toBeGreaterThanOrEqual(18);
  });

  test('that a person made long end where the drawing does', () => {
    const long = { ...at('a', 600, 900), text: 'x'.repeat(200) };
    expect(named(long).get('a')?.text).toMatch(/^x{70,90}…$/);
    expect(named({ ...long, side: 'right' }).get('a')?.text).toMatch(/^x{40,60}…$/);
  });
});

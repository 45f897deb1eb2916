import { expect, test } from 'vitest';
import { funnelGeometry } from '../../src/chart/funnelGeometry.ts';

const points = [
  { id: 'a', label: 'A', persons: 15, share: 0, isOutside: false },
  { id: 'b', label: 'B', persons: 15, share: 0, isOutside: false },
  { id: 'c', label: 'C', persons: 30, share: 0.2, isOutside: true },
];
const limits = Array.from({ length: 35 }, (_, i) => ({ persons: i + 1, low: 0, high: 0.2 }));

test('the funnel has more people further right, higher shares further up, and names apart', () => {
  const {
    points: placed,
    plotLeft,
    plotRight,
    plotBottom,
    shareY,
  } = funnelGeometry(points, limits, 0.06, 700);
  const [a, b, c] = placed;
  if (!a || !b || !c) throw new Error('no points');
  expect(c.x).toBeGreaterThan(a.x);
  expect(c.y).toBeLessThan(a.y);
  expect(a.y).toBeCloseTo(plotBottom, 9);
  expect(shareY).toBeLessThan(plotBottom);
  expect(Math.abs(a.labelY - b.labelY)).toBeGreaterThanOrEqual(20);
  expect(a.labelY).toBeLessThan(plotBottom);
  for (const { x } of placed) {
    expect(x).toBeGreaterThanOrEqual(plotLeft);
    expect(x).toBeLessThanOrEqual(plotRight);
  }
});

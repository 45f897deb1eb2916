import { describe, expect, test } from 'vitest';
import { tornadoGeometry, type TornadoPart } from '../../src/chart/tornadoGeometry.ts';

const row = (id: string, atLow: number, atHigh: number) => ({
  id,
  label: id,
  atLow,
  atHigh,
  lowLabel: 'low',
  highLabel: 'high',
});
const PARTS: readonly TornadoPart[] = [
  { name: 'levers', rows: [row('length', 70, 30), row('places', 45, 60)] },
  { name: 'beliefs', rows: [] },
];

describe('a tornado', () => {
  test.each([320, 519, 520, 900])('lies inside %i px, a row under the other', (width) => {
    const { rows, plotTop, plotBottom, plotLeft, plotRight } = tornadoGeometry(PARTS, 50, width);
    for (const { from, to, barY } of rows) {
      expect(from).toBeGreaterThanOrEqual(plotLeft);
      expect(to).toBeLessThanOrEqual(plotRight);
      expect(barY).toBeGreaterThan(plotTop);
      expect(barY).toBeLessThan(plotBottom);
    }
    expect(rows[1]?.barY).toBeGreaterThan(rows[0]?.barY ?? NaN);
  });

  test('has each end’s value at its own end of the bar', () => {
    const { rows } = tornadoGeometry(PARTS, 50, 900);
    expect(rows.map(({ isLowLeft }) => isLowLeft)).toEqual([false, true]);
  });

  test('puts never beyond the end of the axis', () => {
    const never = [{ name: 'levers', rows: [row('length', 30, Infinity)] }];
    const { rows, plotRight, nowX } = tornadoGeometry(never, Infinity, 900);
    expect(rows[0]?.to).toBeGreaterThan(plotRight);
    expect(nowX).toBe(rows[0]?.to);
  });

  test('names no part without rows', () => {
    expect(tornadoGeometry(PARTS, 50, 900).names.map(({ name }) => name)).toEqual(['levers']);
  });
});

import { describe, expect, test } from 'vitest';
import { dotAxis, type DotRow } from '../../src/chart/dotAxis.ts';
import { dotStacks } from '../../src/chart/dotStacks.ts';

const rows: readonly DotRow[] = [
  { scenario: 'base', months: Array.from({ length: 100 }, (_, i) => 20 + i) },
];
const axis = dotAxis(rows, []);
const room = { width: 904, most: 150 };

/** The sizes of dots that are laid out, as they are asked for. */
function counted(sizes: readonly number[]) {
  const tried: number[] = [];
  function* pitches() {
    for (const size of sizes) {
      tried.push(size);
      yield size;
    }
  }
  return { tried, pitches: pitches() };
}

describe('dots', () => {
  test('are laid out in no size after the first that fits', () => {
    const { tried, pitches } = counted([400, 19, 12, 8, 6]);
    expect(dotStacks(rows, [], axis, room, pitches).pitch).toBe(19);
    expect(tried).toEqual([400, 19]);
  });

  test('are as large as their stacks allow', () => {
    const close = rows.map((row) => ({ ...row, months: row.months.map((each) => 60 + each / 10) }));
    const { pitch, levels } = dotStacks(close, [], axis, room);
    expect(Math.max(...levels) * pitch).toBeLessThanOrEqual(room.most);
    const larger = dotStacks(close, [], axis, room, [pitch + 1]);
    expect(Math.max(...larger.levels) * larger.pitch).toBeGreaterThan(room.most);
  });

  test('have the last size when none fits', () => {
    const same: DotRow[] = [{ scenario: 'base', months: Array<number>(100).fill(60) }];
    const { tried, pitches } = counted([19, 12, 6]);
    expect(dotStacks(same, [], dotAxis(same, []), room, pitches).pitch).toBe(6);
    expect(tried).toEqual([19, 12, 6]);
  });

  test('need a size', () => {
    expect(() => dotStacks(rows, [], axis, room, [])).toThrow('no dot sizes');
  });
});

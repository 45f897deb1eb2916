import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsGeometry, highestBar, type BarGroup } from '../../src/chart/barsGeometry.ts';

const WIDTHS = [320, 390, 499, 500, 760, 960, 1600] as const;
/** Room that the longest value beside a bar needs, "12,5 % · 13,4 personer", on a wide and a narrow drawing. */
const valueRoom = (width: number) => Math.min(190, width * 0.42);

const anyShare = fc.nat(1000).map((thousandths) => thousandths / 1000);
const anyGroup = fc.record({
  bars: fc.array(fc.tuple(anyShare, fc.option(anyShare, { nil: undefined })), {
    minLength: 1,
    maxLength: 2,
  }),
  goal: fc.option(anyShare, { nil: undefined }),
  label: fc.constantFrom('Arbete', 'Fortsatt rehab', 'Upplevelsegruppen'),
});
const anyGroups = fc.array(anyGroup, { minLength: 1, maxLength: 5 }).map((groups) =>
  groups.map(({ bars, goal, label }, index): BarGroup => ({
    id: `${index}`,
    label,
    colour: 'red',
    bars: bars.map(([value, ghost], at) => ({
      scenario: at === 0 ? 'base' : 'other',
      value,
      label: '12,5 % · 13 personer',
      ...(ghost !== undefined && { ghost }),
    })),
    ...(goal !== undefined && { goal }),
  })),
);
const anyDrawing = fc.tuple(anyGroups, fc.constantFrom(...WIDTHS));

const percent = (value: number) => `${Math.round(value * 100)} %`;

function draw(groups: readonly BarGroup[], width: number) {
  const ghosts = groups.flatMap(({ bars }) => bars.map(({ ghost }) => ghost ?? 0));
  return barsGeometry(groups, width, Math.max(highestBar(groups), ...ghosts), percent);
}

describe('any groups of bars', () => {
  test('stand inside the drawing, with room for their values', () => {
    fc.assert(
      fc.property(anyDrawing, ([groups, width]) => {
        const drawing = draw(groups, width);
        for (const { bars, goal } of drawing.groups) {
          for (const bar of bars) {
            expect(bar.width).toBeGreaterThanOrEqual(1);
            expect(drawing.plotLeft + bar.width + valueRoom(width)).toBeLessThanOrEqual(width);
            expect(bar.y).toBeGreaterThan(drawing.plotTop);
            expect(bar.y + drawing.barHeight).toBeLessThan(drawing.plotBottom);
            if (bar.ghostX !== undefined) expect(bar.ghostX).toBeLessThan(width);
          }
          if (goal) {
            expect(goal.x).toBeGreaterThanOrEqual(drawing.plotLeft);
            expect(goal.x).toBeLessThan(width);
          }
        }
        for (const { x } of drawing.ticks) expect(x).toBeLessThan(width);
        expect(drawing.plotBottom).toBeLessThan(drawing.height);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  test('have lengths in proportion to their values, and goals at theirs', () => {
    fc.assert(
      fc.property(anyDrawing, ([groups, width]) => {
        const drawing = draw(groups, width);
        const points = drawing.groups.flatMap(({ bars, goal }) => [
          ...bars.map((bar) => ({ length: bar.width, value: bar.value })),
          ...(goal ? [{ length: goal.x - drawing.plotLeft, value: goal.value }] : []),
        ]);
        const scale = Math.max(...drawing.ticks.map(({ value }) => value));
        const end = drawing.ticks.at(-1)?.x ?? NaN;
        for (const { length, value } of points) {
          const expected = (value / scale) * (end - drawing.plotLeft);
          // A bar of nothing is still a line.
          if (expected >= 1) expect(length).toBeCloseTo(expected, 6);
          else expect(length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  test('stand under each other without touching', () => {
    fc.assert(
      fc.property(anyDrawing, ([groups, width]) => {
        const drawing = draw(groups, width);
        const bars = drawing.groups.flatMap((group) => group.bars);
        bars.slice(1).forEach(({ y }, index) => {
          expect(y).toBeGreaterThan((bars[index]?.y ?? NaN) + drawing.barHeight);
        });
        drawing.groups.slice(1).forEach(({ labelY }, index) => {
          const above = drawing.groups[index]?.bars.at(-1);
          expect(labelY - 14).toBeGreaterThan((above?.y ?? NaN) + drawing.barHeight);
        });
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  test('keep a goal’s label clear of the group’s and inside the drawing', () => {
    fc.assert(
      fc.property(anyDrawing, ([groups, width]) => {
        for (const { label, goal } of draw(groups, width).groups) {
          if (!goal) continue;
          const half = { start: 0, middle: 0.5, end: 1 }[goal.anchor];
          // "platser 1 000" at 14 px is 90 px at the most; a letter some 7.
          const [left, right] = [goal.labelX - 90 * half, goal.labelX + 90 * (1 - half)];
          expect(left).toBeGreaterThanOrEqual(2 + label.length * 7);
          expect(right).toBeLessThanOrEqual(width);
        }
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  test('keep a long label of a goal inside a narrow drawing', () => {
    const bars = [{ scenario: 'base' as const, value: 10, label: '10' }];
    const label = 'Återbetalning, hela intaget';
    const group = { id: 'g', label, colour: 'red', bars, goal: 30 };
    const [placed] = draw([{ ...group, goalLabel: 'rapporten 42 månader' }], 358).groups;
    expect(placed?.goal).toMatchObject({ labelX: 358, anchor: 'end' });
  });
});

describe('the value of a bar', () => {
  const drawn = (value: number, goal: number, width = 900) => {
    const bars = [{ scenario: 'base' as const, value, label: '11,5 % · 7 personer (2–14)' }];
    const group = { id: 'a', label: 'Arbete', colour: 'red', bars, goal };
    const [placed] = barsGeometry([group], width, 1, percent).groups;
    const { labelX = NaN, width: barWidth = NaN } = placed?.bars[0] ?? {};
    return { labelX, end: 2 + barWidth, goalX: placed?.goal?.x ?? NaN };
  };
  // Letters and digits of 14 px are 6 to 7 px wide.
  const valueWidth = 26 * 6;

  test('stands after the bar, clear of a goal on either side', () => {
    for (const goal of [0.1, 0.9]) {
      const { labelX, end } = drawn(0.3, goal);
      expect(labelX).toBe(end + 9);
    }
  });

  test('stands beyond a goal whose line it would touch or cross', () => {
    for (const goal of [0.3, 0.31, 0.35, 0.5]) {
      const { labelX, end, goalX } = drawn(0.3, goal);
      expect(goalX - end).toBeLessThan(valueWidth);
      expect(labelX).toBe(goalX + 9);
    }
  });

  test('is not moved out of the drawing', () => {
    const { labelX, end, goalX } = drawn(0.7, 0.95, 340);
    expect(goalX).toBeGreaterThan(labelX);
    expect(labelX).toBe(end + 9);
  });
});

test('bars on an axis that is kept stay where they were', () => {
  const group = (value: number): BarGroup[] => [
    {
      id: 'a',
      label: 'Arbete',
      colour: 'red',
      bars: [{ scenario: 'base', value, label: '' }],
      goal: 0.25,
    },
  ];
  const [before, after] = [
    barsGeometry(group(0.2), 700, 0.25, percent),
    barsGeometry(group(0.1), 700, 0.25, percent),
  ];
  expect(after.ticks).toEqual(before.ticks);
  expect(after.groups[0]?.goal).toEqual(before.groups[0]?.goal);
  expect(after.groups[0]?.bars[0]?.width).toBeCloseTo(
    (before.groups[0]?.bars[0]?.width ?? 0) / 2,
    6,
  );
});

test('the axis reaches the longest bar and the farthest goal, and something when all is nothing', () => {
  const group = (value: number, goal?: number): BarGroup => ({
    id: 'a',
    label: '',
    colour: 'red',
    bars: [{ scenario: 'base', value, label: '' }],
    ...(goal !== undefined && { goal }),
  });
  expect(highestBar([group(0.2, 0.55), group(0.3)])).toBe(0.55);
  expect(highestBar([group(0.7, 0.55)])).toBe(0.7);
  const empty = barsGeometry([group(0)], 400, highestBar([group(0)]), percent);
  expect(Number.isFinite(empty.groups[0]?.bars[0]?.width)).toBe(true);
});

test.each([320, 390, 500, 760])(
  'labels of the axis have room beside each other at %i px',
  (width) => {
    const kronor = (value: number) => `${Math.round(value / 1000)} 000 kr`;
    const { ticks } = barsGeometry(
      [
        {
          id: 'a',
          label: 'A',
          colour: 'red',
          bars: [{ scenario: 'other', value: 3e5, label: '' }],
        },
      ],
      width,
      3e5,
      kronor,
    );
    expect(ticks.length).toBeGreaterThan(0);
    ticks.slice(1).forEach(({ x, value }, place) => {
      const before = ticks[place];
      const widthBefore = kronor(before?.value ?? NaN).length * (place === 0 ? 7 : 3.5);
      const end = (before?.x ?? NaN) + widthBefore;
      expect(x - kronor(value).length * 3.5).toBeGreaterThan(end);
    });
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotAxis, type DotRow } from '../../src/chart/dotAxis.ts';
import { dotPlotGeometry, type DotPlotGeometry } from '../../src/chart/dotPlotGeometry.ts';

const WIDTHS = [320, 358, 390, 568, 619, 620, 904, 1600] as const;

const anyMonths = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 3000 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.integer({ min: 240, max: 9000 }) },
    { weight: 1, arbitrary: fc.constant(60) },
    { weight: 1, arbitrary: fc.constant(Infinity) },
  ),
  { minLength: 100, maxLength: 100 },
);
const anyRows = fc.array(anyMonths, { minLength: 1, maxLength: 2 }).map((rows) =>
  rows.map((months, index): DotRow => ({
    scenario: index === 0 ? 'base' : 'other',
    months: [...months].sort((a, b) => a - b),
  })),
);
const anyTargets = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 3 });
const anyDrawing = fc.tuple(anyRows, anyTargets, fc.constantFrom(...WIDTHS));

function draw(rows: readonly DotRow[], targets: readonly number[], width: number) {
  return dotPlotGeometry(rows, targets, width, dotAxis(rows, targets));
}

/** What is wrong with a drawing, in words: nothing when it is right. */
function faults(
  rows: readonly DotRow[],
  targets: readonly number[],
  drawing: DotPlotGeometry,
): string[] {
  const { radius, never, later, axisRight, axisLeft } = drawing;
  const axisEnd = dotAxis(rows, targets).endMonths;
  const found: string[] = [];
  const say = (isWrong: boolean, fault: string) => {
    if (isWrong) found.push(fault);
  };
  drawing.rows.forEach(({ dots, top, bottom }, index) => {
    const months = rows[index]?.months ?? [];
    say(dots.length !== months.length, 'a dot is not counted');
    say(
      dots.some((dot, i) => dot.months !== months[i]),
      'a dot has another value',
    );
    for (const { x, y } of dots) {
      say(x - radius < 0 || x + radius > drawing.width, 'a dot is outside the drawing');
      say(y - radius < top || y + radius > bottom, 'a dot is outside its row');
    }
    dots.forEach((dot, i) => {
      const overlaps = dots
        .slice(i + 1)
        .some(({ x, y }) => (dot.x - x) ** 2 + (dot.y - y) ** 2 < (2 * radius) ** 2);
      say(overlaps, 'two dots overlap');
      const isNever = dot.months === Infinity;
      const isLater = !isNever && dot.months > axisEnd;
      const inside = (zone: typeof never) =>
        zone !== undefined && dot.x - radius >= zone.left && dot.x + radius <= zone.right;
      say(isNever !== inside(never), 'a dot is wrongly in or out of never');
      say(isLater !== inside(later), 'a dot is wrongly in or out of later');
      say(!isNever && !isLater && dot.x + radius > axisRight + 0.01, 'a dot is past the axis');
      if (isNever || isLater) return;
      const truth = axisLeft + (dot.months / axisEnd) * (axisRight - axisLeft);
      // A column is less than two dots wide: half of that is as far as a dot is moved.
      say(Math.abs(dot.x - truth) > 2 * radius + 2.01, 'a dot is far from its month');
    });
    say(
      dots.some(({ x }, i) => i > 0 && x < (dots[i - 1]?.x ?? 0) && Number.isFinite(months[i])),
      'later dots stand before earlier ones',
    );
  });
  return [...new Set(found)];
}

/** Later dots fill a block level by level, where order along the line does not hold. */
const ofOrder = 'later dots stand before earlier ones';

describe('any futures', () => {
  test('are all drawn once, in their place, apart, inside the drawing', () => {
    fc.assert(
      fc.property(anyDrawing, ([rows, targets, width]) => {
        const drawing = draw(rows, targets, width);
        const found = faults(rows, targets, drawing);
        expect(found.filter((fault) => fault !== ofOrder || !drawing.later)).toEqual([]);
      }),
      { seed: 21, numRuns: 150 },
    );
  });

  test('stand on the left of the longest target’s line exactly when they meet it', () => {
    fc.assert(
      fc.property(anyDrawing, ([rows, targets, width]) => {
        const drawing = draw(rows, targets, width);
        const longest = Math.max(...targets);
        const line = drawing.targets.find(({ value }) => value === longest);
        // A line closer to 0 than a dot is wide has no room for dots on its left.
        const isParted = line && line.x - drawing.axisLeft > 2 * drawing.radius + 2;
        for (const { dots } of drawing.rows) {
          for (const { x, months, isWithin } of dots) {
            expect(isWithin).toBe(targets.length === 0 || months <= longest);
            if (isParted) expect(x < line.x).toBe(isWithin);
          }
        }
      }),
      { seed: 22, numRuns: 150 },
    );
  });

  test('have their words, lines and ticks inside the drawing, clear of the dots', () => {
    fc.assert(
      fc.property(anyDrawing, ([rows, targets, width]) => {
        const drawing = draw(rows, targets, width);
        for (const { x } of [...drawing.ticks, ...drawing.targets]) {
          expect(x).toBeGreaterThanOrEqual(drawing.axisLeft);
          expect(x).toBeLessThanOrEqual(drawing.axisRight);
        }
        const labels = drawing.targets.map(({ labelX }) => labelX).sort((a, b) => a - b);
        // "mål 34" at 14 px is 42 px wide.
        labels.forEach((x, i) => expect(x - (labels[i - 1] ?? -21)).toBeGreaterThanOrEqual(42));
        for (const { labelX, x } of drawing.targets) expect(labelX).toBeGreaterThanOrEqual(x);
        const [base, other] = drawing.rows;
        if (!base) throw new Error('no base');
        expect(base.countY).toBeLessThan(drawing.targetLabelY);
        expect(drawing.targetTop).toBeLessThanOrEqual(base.top);
        expect(base.bottom).toBe(drawing.bandTop);
        if (other) {
          expect(other.top).toBe(drawing.bandBottom);
          expect(other.nameY - 14).toBeGreaterThan(other.bottom);
          expect(other.countY).toBeLessThan(drawing.height);
          if (drawing.axisLabelAnchor === 'start') {
            expect(other.countY).toBeLessThan(drawing.axisLabelY - 14);
          } else expect(drawing.axisLabelY).toBe(other.nameY);
        }
        expect(drawing.axisLabelY).toBeLessThan(drawing.height);
        const zones = [drawing.later, drawing.never].flatMap((zone) => zone ?? []);
        for (const { left, right } of zones) {
          expect(left).toBeGreaterThan(drawing.axisRight);
          expect(right).toBeLessThanOrEqual(width);
        }
        expect(drawing.never !== undefined).toBe(
          rows.some(({ months }) => months.includes(Infinity)),
        );
      }),
      { seed: 23, numRuns: 150 },
    );
  });
});

/** Quantiles of something like a payback, a hundred of them. */
const spread = (median: number, ratio: number, never = 0): number[] =>
  Array.from({ length: 100 }, (_, i) => {
    const place = (i + 0.5) / (100 - never);
    return place >= 1 ? Infinity : median * ratio ** (Math.log(place / (1 - place)) / 3);
  });
const pair: DotRow[] = [
  { scenario: 'base', months: spread(66, 2.8) },
  { scenario: 'other', months: spread(72, 2.9, 4) },
];

describe('a planted fault is found', () => {
  const drawing = draw(pair, [34, 14], 904);
  const changed = (change: (dot: DotPlotGeometry['rows'][number]['dots'][number]) => object) => ({
    ...drawing,
    rows: drawing.rows.map((row, index) => ({
      ...row,
      dots: row.dots.map((dot, i) => (index === 1 && i === 60 ? { ...dot, ...change(dot) } : dot)),
    })),
  });

  test.each<[string, DotPlotGeometry]>([
    ['a dot is outside the drawing', changed(() => ({ x: 903 }))],
    ['a dot is outside its row', changed(({ y }) => ({ y: y - 200 }))],
    ['two dots overlap', changed(({ x }) => ({ x: x + 5 }))],
    ['a dot is far from its month', changed(({ x }) => ({ x: x + 40 }))],
    ['a dot has another value', changed(() => ({ months: 1 }))],
    ['a dot is wrongly in or out of never', changed(() => ({ x: 880 }))],
    [
      'a dot is not counted',
      { ...drawing, rows: drawing.rows.map((row) => ({ ...row, dots: row.dots.slice(1) })) },
    ],
  ])('%s', (fault, wrong) => {
    expect(faults(pair, [34, 14], drawing)).toEqual([]);
    expect(faults(pair, [34, 14], wrong)).toContain(fault);
  });
});

describe('the dots', () => {
  test.each([904, 568, 358])('are large enough to count at %d px', (width) => {
    expect(draw(pair, [34, 14], width).radius).toBeGreaterThanOrEqual(width > 500 ? 4.5 : 3.5);
    expect(draw(pair, [34, 14], width).height).toBeLessThan(480);
  });

  test('of all who never pay back are in one block', () => {
    const rows: DotRow[] = [{ scenario: 'base', months: Array<number>(100).fill(Infinity) }];
    const drawing = draw(rows, [34], 358);
    expect(faults(rows, [34], drawing)).toEqual([]);
    expect(drawing.height).toBeLessThan(400);
  });

  test('of a hundred equal futures are one stack', () => {
    const rows: DotRow[] = [{ scenario: 'base', months: Array<number>(100).fill(60) }];
    const drawing = draw(rows, [34], 904);
    expect(faults(rows, [34], drawing)).toEqual([]);
    expect(new Set(drawing.rows[0]?.dots.map(({ x }) => x)).size).toBe(1);
  });

  test('stay where they were on an axis that is kept', () => {
    const kept = dotAxis(pair, [34, 14]);
    const faster = [{ scenario: 'base' as const, months: spread(40, 1.5) }];
    const [before, after] = [
      dotPlotGeometry(pair.slice(0, 1), [34, 14], 904, kept),
      dotPlotGeometry(faster, [34, 14], 904, kept),
    ];
    expect(after.ticks).toEqual(before.ticks);
    expect(after.targets).toEqual(before.targets);
  });
});

describe('the axis', () => {
  test('reaches everything up to twenty years, and nearly everything beyond that', () => {
    expect(dotAxis([{ scenario: 'base', months: [30, 100, 181] }], []).endMonths).toBe(192);
    expect(
      dotAxis([{ scenario: 'base', months: [...spread(60, 2), 2000] }], []).endMonths,
    ).toBeLessThan(200);
    expect(dotAxis([{ scenario: 'base', months: spread(200, 3) }], []).endMonths).toBe(240);
  });

  test('reaches every target, and five years at least', () => {
    expect(dotAxis([{ scenario: 'base', months: [Infinity] }], []).endMonths).toBe(60);
    expect(dotAxis([{ scenario: 'base', months: [12] }], [480]).endMonths).toBeGreaterThan(500);
  });
});

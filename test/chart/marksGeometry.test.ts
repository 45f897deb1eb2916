import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highestOf, marksGeometry, type MarkRow } from '../../src/chart/marksGeometry.ts';

const WIDTHS = [320, 390, 499, 500, 619, 620, 960, 1600] as const;
const RADIUS = 7;

const anyMonths = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const anyRow = fc
  .tuple(
    anyMonths,
    fc.option(anyMonths, { nil: undefined }),
    fc.option(anyMonths, { nil: undefined }),
  )
  .map(([base, other, ghost]) => [
    { scenario: 'base' as const, value: base, ...(ghost !== undefined && { ghost }) },
    ...(other === undefined ? [] : [{ scenario: 'other' as const, value: other }]),
  ]);
const anyRows = fc
  .array(anyRow, { minLength: 1, maxLength: 5 })
  .map((rows) => rows.map((marks, i): MarkRow => ({ id: `${i}`, label: `Rad ${i}`, marks })));
const anyTargets = fc.array(fc.integer({ min: 1, max: 480 }), { maxLength: 3 });

/** A drawing whose axis reaches everything, as the chart asks for it. */
function draw(rows: readonly MarkRow[], targets: readonly number[], width: number) {
  const ghosts = rows.flatMap(({ marks }) => marks.map(({ ghost }) => ghost ?? 0));
  return marksGeometry(rows, targets, width, Math.max(highestOf(rows, targets), ...ghosts));
}

const anyDrawing = fc.tuple(anyRows, anyTargets, fc.constantFrom(...WIDTHS));

describe('any rows of marks', () => {
  test('stand inside the drawing, marks with their whole circle', () => {
    fc.assert(
      fc.property(anyDrawing, ([rows, targets, width]) => {
        const drawing = draw(rows, targets, width);
        const xs = drawing.rows.flatMap(({ marks }) =>
          marks.flatMap(({ x, ghostX }) => (ghostX === undefined ? [x] : [x, ghostX])),
        );
        for (const x of xs) {
          expect(x).toBeGreaterThanOrEqual(RADIUS);
          expect(x).toBeLessThanOrEqual(width - RADIUS);
        }
        for (const { x } of [...drawing.targets, ...drawing.ticks]) {
          expect(x).toBeGreaterThanOrEqual(drawing.plotLeft);
          expect(x).toBeLessThanOrEqual(drawing.plotRight + 1e-9);
        }
        for (const { y, labelY } of drawing.rows) {
          expect(Math.min(y, labelY)).toBeGreaterThan(drawing.plotTop);
          expect(Math.max(y, labelY)).toBeLessThan(drawing.plotBottom);
        }
        expect(drawing.plotRight).toBeLessThan(width);
        expect(drawing.plotBottom).toBeLessThan(drawing.height);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test('stand where their values say: in order, on one straight axis from 0', () => {
    fc.assert(
      fc.property(anyDrawing, ([rows, targets, width]) => {
        const drawing = draw(rows, targets, width);
        const points = [
          ...drawing.rows.flatMap(({ marks }) => marks),
          ...drawing.targets,
          ...drawing.ticks,
        ].flatMap(({ x, value }) => (value === null ? [] : [{ x, value }]));
        const top = Math.max(...points.map(({ value }) => value));
        const reach = points.find(({ value }) => value === top)?.x ?? NaN;
        for (const { x, value } of points) {
          const share = top === 0 ? 0 : value / top;
          expect(x).toBeCloseTo(drawing.plotLeft + share * (reach - drawing.plotLeft), 6);
        }
        expect(drawing.ticks[0]).toEqual({ x: drawing.plotLeft, value: 0 });
      }),
      { seed: 10, numRuns: 200 },
    );
  });

  test('have a place of their own for never, right of the axis, only when it is needed', () => {
    fc.assert(
      fc.property(anyDrawing, ([rows, targets, width]) => {
        const drawing = draw(rows, targets, width);
        const marks = drawing.rows.flatMap((row) => row.marks);
        const never = marks.some(({ value, ghost }) => value === null || ghost === null);
        expect(drawing.neverX !== undefined).toBe(never);
        if (drawing.neverX === undefined) return;
        // The word stands centred there, clear of the axis's last number.
        expect(drawing.neverX).toBeGreaterThan(drawing.plotRight + 16 + RADIUS);
        expect(drawing.neverX).toBeLessThan(width - 24);
        for (const { value, x } of marks) if (value === null) expect(x).toBe(drawing.neverX);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('the labels of values', () => {
  // "61,0 mån" at 14 px is 54 px wide.
  const span = ({ labelX, labelAnchor }: { labelX: number; labelAnchor: string }) => {
    const left = labelX - { start: 0, middle: 27, end: 54 }[labelAnchor as 'start'];
    return [left, left + 54] as const;
  };
  const label = (value: number, width = 900) => {
    const rows: MarkRow[] = [{ id: 'a', label: '', marks: [{ scenario: 'base', value }] }];
    const { rows: placed, targets } = marksGeometry(rows, [14, 34], width, 90);
    const [mark] = placed[0]?.marks ?? [];
    if (!mark) throw new Error('no mark');
    return { mark, targets, span: span(mark) };
  };

  test.each([358, 620, 900])(
    'keep clear of the targets’ lines and stay at their marks: %s',
    (width) => {
      // Between the axis and the first line there may be less room than a label needs.
      for (let value = 14; value <= 90; value += 0.5) {
        const {
          mark,
          targets,
          span: [left, right],
        } = label(value, width);
        for (const { x } of targets) expect(left > x + 3 || right < x - 3, `${value}`).toBe(true);
        expect(left - 10).toBeLessThanOrEqual(mark.x);
        expect(right + 10).toBeGreaterThanOrEqual(mark.x);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    },
  );

  test('are centred where there is room', () => {
    expect(label(60).mark).toMatchObject({ labelAnchor: 'middle', labelX: label(60).mark.x });
  });
});

describe('a row of two marks', () => {
  const rows: MarkRow[] = [
    {
      id: 'report',
      label: 'Enligt rapporten',
      marks: [
        { scenario: 'base', value: 80, ghost: 60 },
        { scenario: 'other', value: 0 },
      ],
    },
  ];

  test('has the base’s label above and the other’s below, turned inwards at the edges', () => {
    const [base, other] = marksGeometry(rows, [], 390, 80).rows[0]?.marks ?? [];
    expect([base?.labelSide, other?.labelSide]).toEqual(['above', 'below']);
    expect(base?.labelAnchor).toBe('end');
    expect(other?.labelAnchor).toBe('start');
  });

  test('has its name in a column when there is room, above it when there is not', () => {
    const [wide, narrow] = [draw(rows, [], 620), draw(rows, [], 619)];
    expect(wide.plotLeft).toBeGreaterThan(wide.rows[0]?.labelX ?? NaN);
    expect(narrow.rows[0]?.labelY).toBeLessThan((narrow.rows[0]?.y ?? 0) - 14);
    expect(narrow.plotLeft).toBe(narrow.rows[0]?.labelX);
  });

  test('stays where it was on an axis that is kept', () => {
    const moved: MarkRow[] = [
      { ...rows[0], id: 'report', label: '', marks: [{ scenario: 'base', value: 40 }] },
    ];
    const kept = highestOf(rows, [34, 14]);
    const [before, after] = [
      marksGeometry(rows, [34, 14], 800, kept),
      marksGeometry(moved, [34, 14], 800, kept),
    ];
    expect(after.targets).toEqual(before.targets);
    expect(after.ticks).toEqual(before.ticks);
  });
});

describe('the value that an axis must reach', () => {
  test('is above every mark and target, and never less than a year', () => {
    expect(highestOf([], [])).toBeCloseTo(12.96, 10);
    expect(
      highestOf([{ id: 'a', label: '', marks: [{ scenario: 'base', value: null }] }], [34]),
    ).toBeGreaterThan(34);
    expect(
      highestOf([{ id: 'a', label: '', marks: [{ scenario: 'base', value: 70 }] }], [34]),
    ).toBeGreaterThan(70);
  });
});

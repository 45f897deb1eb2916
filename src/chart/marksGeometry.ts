import { scaleLinear } from 'd3';
import { firstFree, lineAt, touch, wordsAt, type Anchor } from './labelLayout.ts';
import { placeAcross, plotWithin, ticksAcross, type Plot, type TickAcross } from './plot.ts';

/** One scenario's mark in a row: a value on the axis, or null for never. */
export interface MarkDatum {
  readonly scenario: 'base' | 'other';
  readonly value: number | null;
  /** Where the mark stood before the gesture at hand. */
  readonly ghost?: number | null;
}

export interface MarkRow {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly MarkDatum[];
}

export interface PlacedMark extends MarkDatum {
  readonly x: number;
  readonly ghostX?: number;
  readonly labelX: number;
  readonly labelSide: 'above' | 'below';
  readonly labelAnchor: Anchor;
}

export interface MarksGeometry extends Plot {
  readonly ticks: readonly TickAcross[];
  readonly targets: readonly TickAcross[];
  /** Where "never" stands, when any mark needs it. */
  readonly neverX?: number;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly labelX: number;
    readonly labelY: number;
    readonly y: number;
    readonly marks: readonly PlacedMark[];
  }[];
}

const MARGIN = { top: 34, right: 26, bottom: 40, left: 8 };
const ROW_HEIGHT = 78;
const TIGHT_ROW_HEIGHT = 64;
/** Row labels stand in a column of their own when the drawing is wide enough, else above their row. */
const LABEL_COLUMN = 208;
const WIDE = 620;
const NARROW = 500;
const NEVER_WIDTH = 90;
/** The width of a value's label at 14 px, and how far it keeps from a target's line. */
const VALUE_WIDTH = 54;
const TARGET_GAP = 5;

/**
 * Rows of marks on one axis from 0, targets as vertical lines, "never" in a zone of
 * its own at the right.
 *
 * @param width of the drawing, in px
 * @param highest value the axis must reach; kept by the caller while a gesture lasts
 */
export function marksGeometry(
  rows: readonly MarkRow[],
  targets: readonly number[],
  width: number,
  highest: number,
): MarksGeometry {
  const values = rows.flatMap(({ marks }) => marks.flatMap(({ value, ghost }) => [value, ghost]));
  const hasNever = values.some((value) => value === null);
  const isWide = width >= WIDE;
  const rowHeight = isWide ? TIGHT_ROW_HEIGHT : ROW_HEIGHT;
  const plot = plotWithin(width, MARGIN.top + rows.length * rowHeight + MARGIN.bottom, {
    ...MARGIN,
    left: MARGIN.left + (isWide ? LABEL_COLUMN : 0),
    right: MARGIN.right + (hasNever ? NEVER_WIDTH : 0),
  });
  const { plotLeft, plotRight, plotTop } = plot;
  const tickCount = width < NARROW ? 4 : 8;
  const scale = scaleLinear([0, highest], [plotLeft, plotRight]).nice(tickCount);
  const neverX = width - MARGIN.right - NEVER_WIDTH / 2 + 14;
  const x = (value: number | null) => (value === null ? neverX : scale(value));
  const targetLines = placeAcross(targets, scale);
  return {
    ...plot,
    ticks: ticksAcross(scale, tickCount),
    targets: targetLines,
    ...(hasNever && { neverX }),
    rows: rows.map(({ id, label, marks }, index) => {
      const y = plotTop + (index + (isWide ? 0.5 : 0.62)) * rowHeight;
      return {
        id,
        label,
        labelX: MARGIN.left,
        labelY: isWide ? y + 5 : plotTop + index * rowHeight + 15,
        y,
        marks: marks.map((mark) => {
          const place = x(mark.value);
          return {
            ...mark,
            x: place,
            ...(mark.ghost !== undefined && { ghostX: x(mark.ghost) }),
            labelSide: mark.scenario === 'base' ? 'above' : 'below',
            ...labelPlace(place, targetLines, plotLeft, width),
          };
        }),
      };
    }),
  };
}

type LabelPlace = Pick<PlacedMark, 'labelX' | 'labelAnchor'>;

/**
 * Where a value's label stands: centred on its mark, unless that would leave the plot or come close
 * to a target's line; then beside the line or the mark.
 */
function labelPlace(
  x: number,
  targets: MarksGeometry['targets'],
  plotLeft: number,
  width: number,
): LabelPlace {
  const boxOf = ({ labelX, labelAnchor }: LabelPlace) => wordsAt(labelX, labelAnchor, VALUE_WIDTH);
  const fits = (place: LabelPlace) => {
    const box = boxOf(place);
    const isWithin = box.x - box.width / 2 >= plotLeft && box.x + box.width / 2 <= width;
    return isWithin && touch(box, lineAt(x), TARGET_GAP);
  };
  const centred: LabelPlace = { labelX: x, labelAnchor: 'middle' };
  const beside: readonly LabelPlace[] = [
    ...targets.flatMap((line): LabelPlace[] => [
      { labelX: line.x + TARGET_GAP, labelAnchor: 'start' },
      { labelX: line.x - TARGET_GAP, labelAnchor: 'end' },
    ]),
    { labelX: x, labelAnchor: 'start' },
    { labelX: x, labelAnchor: 'end' },
  ];
  const places = [centred, ...beside].filter(fits);
  const lines = targets.map((line) => lineAt(line.x));
  return firstFree(places, boxOf, lines, TARGET_GAP) ?? places[0] ?? centred;
}

/** The value that an axis must reach to hold every mark and target, with some air. */
export function highestOf(rows: readonly MarkRow[], targets: readonly number[]): number {
  const values = rows.flatMap(({ marks }) => marks.map(({ value }) => value ?? 0));
  return Math.max(12, ...values, ...targets) * 1.08;
}

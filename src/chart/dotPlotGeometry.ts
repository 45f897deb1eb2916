import { ticksTo, type DotAxis, type DotRow } from './dotAxis.ts';
import { dotStacks, monthScale, SIDE_MARGIN, ZONE_WIDTH } from './dotStacks.ts';
import type { DotStacks, DotZone } from './dotStacks.ts';
import { pushApart, type Anchor } from './labelLayout.ts';
import { placeAcross, type Plot, type TickAcross } from './plot.ts';

export interface PlacedDot {
  readonly x: number;
  readonly y: number;
  readonly months: number;
  /** Whether it meets the longest target; all do when there is none. */
  readonly isWithin: boolean;
}

export interface PlacedRow {
  readonly scenario: 'base' | 'other';
  readonly dots: readonly PlacedDot[];
  /** Where the dots stand. */
  readonly top: number;
  readonly bottom: number;
  /** Baselines of the two lines of text outside the dots. */
  readonly nameY: number;
  readonly countY: number;
}

export interface PlacedTarget extends TickAcross {
  /** The middle of its label: over its line, unless another label stands there. */
  readonly labelX: number;
}

export interface DotPlotGeometry extends Pick<Plot, 'width' | 'height'> {
  readonly radius: number;
  readonly axisLeft: number;
  readonly axisRight: number;
  /** The band between the rows, where the months stand. */
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly ticks: readonly TickAcross[];
  readonly targets: readonly PlacedTarget[];
  readonly targetLabelY: number;
  /** The ends of the targets' lines. */
  readonly targetTop: number;
  readonly targetBottom: number;
  readonly axisLabelY: number;
  /** Where the axis label ends, or begins when the drawing is narrow. */
  readonly axisLabelX: number;
  readonly axisLabelAnchor: Exclude<Anchor, 'middle'>;
  /** Later than the axis reaches, and never. */
  readonly later?: DotZone;
  readonly never?: DotZone;
  readonly rows: readonly PlacedRow[];
}

const TOP_MARGIN = 2;
const LINE = 22;
const TARGET_LINE = 24;
const BAND = 28;
const AXIS_LABEL = 22;
/** Room for a target's label, at 14 px. */
const LABEL_WIDTH = 62;
const LABEL_GAP = 4;
const GAP = 2;
const WIDE = 620;
const [TALL, SHORT] = [150, 124];

/**
 * Futures as countable dots on one axis of months: the base stacked upwards, the other
 * downwards. Targets part the columns, so that the dots on a line's left are those that
 * meet it. What is later than the axis, and never, stands at the right.
 *
 * @param targets months, in any order
 * @param width of the drawing, in px
 * @param axis see `dotAxis`; kept by the caller while a gesture lasts
 */
export function dotPlotGeometry(
  rows: readonly DotRow[],
  targets: readonly number[],
  width: number,
  axis: DotAxis,
): DotPlotGeometry {
  const most = width >= WIDE ? TALL : SHORT;
  return place(rows, targets, width, axis, dotStacks(rows, targets, axis, { width, most }));
}

function place(
  rows: readonly DotRow[],
  targets: readonly number[],
  width: number,
  { endMonths }: DotAxis,
  { pitch, axisRight, later, never, dots, levels }: DotStacks,
): DotPlotGeometry {
  const x = monthScale(endMonths, axisRight);
  const longest = Math.max(-Infinity, ...targets);
  const heights = levels.map((level) => Math.max(2, level) * pitch + GAP);
  const textHeight = 2 * LINE;
  const labelsBottom = TOP_MARGIN + textHeight + (targets.length > 0 ? TARGET_LINE : 6);
  const bandTop = labelsBottom + (heights[0] ?? 0);
  const bandBottom = bandTop + BAND;
  const dotsBottom = bandBottom + (heights[1] ?? 0);
  const textBottom = rows.length > 1 ? dotsBottom + textHeight + 4 : bandBottom;
  // Beside the other's name when there is room.
  const isBeside = width >= WIDE && rows.length > 1;
  return {
    width,
    height: textBottom + (isBeside ? 4 : AXIS_LABEL),
    radius: (pitch - GAP) / 2,
    axisLeft: SIDE_MARGIN,
    axisRight,
    bandTop,
    bandBottom,
    // Beside a zone for what is later, the axis's end would be said twice.
    ticks: placeAcross(
      ticksTo(endMonths, width - 2 * ZONE_WIDTH).filter((value) => !later || value < endMonths),
      x,
    ),
    targets: placeTargets(targets, x),
    targetLabelY: labelsBottom - 9,
    targetTop: labelsBottom - 4,
    targetBottom: dotsBottom,
    axisLabelY: isBeside ? dotsBottom + LINE : textBottom + AXIS_LABEL - 6,
    axisLabelX: isBeside ? axisRight : SIDE_MARGIN,
    axisLabelAnchor: isBeside ? 'end' : 'start',
    ...(later && { later }),
    ...(never && { never }),
    rows: rows.map(({ scenario, months }, index) => {
      const isUp = index === 0;
      const [top, bottom] = isUp ? [labelsBottom, bandTop] : [bandBottom, dotsBottom];
      return {
        scenario,
        top,
        bottom,
        nameY: isUp ? TOP_MARGIN + 16 : dotsBottom + LINE,
        countY: isUp ? TOP_MARGIN + 16 + LINE : dotsBottom + 2 * LINE,
        dots: (dots[index] ?? []).map((dot, at) => {
          const value = months[at] ?? NaN;
          const distance = (dot.level + 0.5) * pitch;
          return {
            x: dot.x,
            y: isUp ? bandTop - GAP / 2 - distance : bandBottom + GAP / 2 + distance,
            months: value,
            isWithin: targets.length === 0 || value <= longest,
          };
        }),
      };
    }),
  };
}

/** Labels from the left, each pushed clear of the one before. */
function placeTargets(
  targets: readonly number[],
  x: (months: number) => number,
): readonly PlacedTarget[] {
  const middles = pushApart(targets.map(x), LABEL_WIDTH + LABEL_GAP, SIDE_MARGIN + LABEL_WIDTH / 2);
  return placeAcross(targets, x).map((line, index) => ({ ...line, labelX: middles[index] ?? NaN }));
}

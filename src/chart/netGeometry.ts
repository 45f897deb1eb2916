import { area, line, range, scaleLinear } from 'd3';

/** What has been gained less what it cost, over time. */
export interface NetLine {
  readonly scenario: 'base' | 'other';
  readonly points: readonly NetPoint[];
  /** Months after which nothing is owed any more; undefined when that never comes. */
  readonly crossingMonths?: number;
}

export interface NetPoint {
  readonly months: number;
  readonly kronor: number;
  /** Ends of the band, where there are futures. */
  readonly low?: number;
  readonly high?: number;
}

/** Lowest and highest kronor of the axis. */
export type NetRange = readonly [number, number];

interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNetLine {
  readonly scenario: 'base' | 'other';
  /** As SVG paths; the band is empty without futures. */
  readonly path: string;
  readonly band: string;
  /** Beside the last point, apart from the other line's. */
  readonly label: Placed;
  /** On the line of zero; undefined when that is beyond the picture. */
  readonly crossing?: Placed & { readonly labelY: number; readonly anchor: 'start' | 'end' };
}

export interface NetGeometry {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly zeroY: number;
  readonly timeTicks: readonly { readonly x: number; readonly value: number }[];
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  readonly lines: readonly PlacedNetLine[];
}

const HEIGHT = 320;
const MARGIN = { top: 28, bottom: 44, left: 44 };
const LABEL_WIDTH = 112;
const NARROW_LABEL_WIDTH = 96;
const NARROW = 560;
const LABEL_HEIGHT = 22;
const YEAR_MONTHS = 12;
const TICK_MONTHS = 24;

/** Lines over time in months around the line of zero, with bands, crossings and labels. */
export function netGeometry(
  lines: readonly NetLine[],
  width: number,
  [lowest, highest]: NetRange,
): NetGeometry {
  const months = Math.max(YEAR_MONTHS, ...lines.flatMap(({ points }) => points.map(monthsOf)));
  const plotRight = width - (width < NARROW ? NARROW_LABEL_WIDTH : LABEL_WIDTH);
  const plotBottom = HEIGHT - MARGIN.bottom;
  const x = scaleLinear([0, months], [MARGIN.left, plotRight]);
  const y = scaleLinear([lowest, highest], [plotBottom, MARGIN.top]);
  const path = line<NetPoint>()
    .x((point) => x(point.months))
    .y(({ kronor }) => y(kronor));
  const band = area<NetPoint>()
    .defined(({ low, high }) => low !== undefined && high !== undefined)
    .x((point) => x(point.months))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => y(high ?? 0));
  const zeroY = y(0);
  const labels = apart(
    lines.map(({ points }) => y(points.at(-1)?.kronor ?? 0)),
    plotBottom,
  );
  return {
    width,
    height: HEIGHT,
    plotLeft: MARGIN.left,
    plotRight,
    plotTop: MARGIN.top,
    plotBottom,
    zeroY,
    timeTicks: range(0, months + 1, TICK_MONTHS).map((value) => ({ x: x(value), value })),
    valueTicks: y.ticks(5).map((value) => ({ y: y(value), value })),
    lines: lines.map(({ scenario, points, crossingMonths }, index) => ({
      scenario,
      path: path(points) ?? '',
      band: band(points) ?? '',
      label: { x: plotRight + 8, y: labels[index] ?? 0 },
      ...(crossingMonths !== undefined &&
        crossingMonths <= months && {
          // The first above the line of zero and to its left, the other below and to its right.
          crossing: {
            x: x(crossingMonths),
            y: zeroY,
            labelY: index === 0 ? zeroY - 12 : zeroY + 22,
            anchor: index === 0 ? 'end' : 'start',
          } as const,
        }),
    })),
  };
}

/** The range that holds all lines, their bands and zero. */
export function netRange(lines: readonly NetLine[]): NetRange {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ kronor, low = kronor, high = kronor }) => [kronor, low, high]),
  );
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return lowest === highest ? [lowest - 1, highest + 1] : [lowest, highest];
}

function monthsOf({ months }: NetPoint): number {
  return months;
}

/** Heights of labels, each at least a label from the next, as near to their lines as that allows. */
function apart(heights: readonly number[], bottom: number): number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  let free = bottom - LABEL_HEIGHT / 2;
  const placed = [...heights];
  for (const index of order) {
    placed[index] = Math.min(heights[index] ?? 0, free);
    free = (placed[index] ?? 0) - LABEL_HEIGHT;
  }
  return placed;
}

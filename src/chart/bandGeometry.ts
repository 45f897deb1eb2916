import { area, line, range, scaleLinear } from 'd3';

/** What becomes of something over time, or with something else across. */
export interface BandLine {
  readonly scenario: 'base' | 'other';
  readonly points: readonly BandPoint[];
  /** Where the line gets above zero for good; undefined when that never comes. */
  readonly crossingAt?: number;
}

export interface BandPoint {
  /** Months, or what else stands across. */
  readonly at: number;
  readonly value: number;
  /** Ends of the band, where there are futures. */
  readonly low?: number;
  readonly high?: number;
  /** Ends of a narrower band inside it. */
  readonly innerLow?: number;
  readonly innerHigh?: number;
}

/** What is aimed at, across. */
export type GoalPath = readonly { readonly at: number; readonly value: number }[];

/** Lowest and highest value of the axis. */
export type BandRange = readonly [number, number];

interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBandLine {
  readonly scenario: 'base' | 'other';
  /** As SVG paths; the band is empty without futures. */
  readonly path: string;
  readonly band: string;
  readonly innerBand: string;
  /** Beside the last point, apart from the other line's. */
  readonly label: Placed;
  /** On the line of zero; undefined when that is beyond the picture. */
  readonly crossing?: Placed & { readonly labelY: number; readonly anchor: 'start' | 'end' };
}

export interface BandGeometry {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly zeroY: number;
  readonly acrossTicks: readonly { readonly x: number; readonly value: number }[];
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  readonly lines: readonly PlacedBandLine[];
  /** The goals joined by a line, and where each stands; empty without goals. */
  readonly goalPath: string;
  readonly goals: readonly Placed[];
}

const HEIGHT = 320;
const MARGIN = { top: 28, bottom: 44 };
/** Room for a few digits beside the values' axis. */
const LEFT = 44;
const CHARACTER_WIDTH = 7;
const TICK_GAP = 12;
const LABEL_WIDTH = 112;
const NARROW_LABEL_WIDTH = 96;
const NARROW = 560;
const LABEL_HEIGHT = 22;
/** A year in months. */
const LEAST_END = 12;
/** Two years in months. */
const TICK_STEP = 24;

/** What is drawn besides the lines. */
export interface BandFrame {
  /** Where the axis across has its ticks; every second year in months when left out. */
  readonly ticks?: readonly number[];
  readonly goals?: GoalPath;
  /** Room for what the ticks of the values say. */
  readonly left?: number;
}

/** Lines over time, or what else stands across, around the line of zero, with bands, crossings, goals and labels. */
export function bandGeometry(
  lines: readonly BandLine[],
  width: number,
  [lowest, highest]: BandRange,
  { ticks, goals = [], left = LEFT }: BandFrame = {},
): BandGeometry {
  const end = Math.max(
    LEAST_END,
    ...(ticks ?? []),
    ...lines.flatMap(({ points }) => points.map(({ at }) => at)),
  );
  const plotRight = width - (width < NARROW ? NARROW_LABEL_WIDTH : LABEL_WIDTH);
  const plotBottom = HEIGHT - MARGIN.bottom;
  const x = scaleLinear([0, end], [left, plotRight]);
  const y = scaleLinear([lowest, highest], [plotBottom, MARGIN.top]);
  const path = line<BandPoint>()
    .x((point) => x(point.at))
    .y(({ value }) => y(value));
  const band = area<BandPoint>()
    .defined(({ low, high }) => low !== undefined && high !== undefined)
    .x((point) => x(point.at))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => y(high ?? 0));
  const innerBand = area<BandPoint>()
    .defined(({ innerLow, innerHigh }) => innerLow !== undefined && innerHigh !== undefined)
    .x((point) => x(point.at))
    .y0(({ innerLow }) => y(innerLow ?? 0))
    .y1(({ innerHigh }) => y(innerHigh ?? 0));
  const zeroY = y(0);
  const labels = apart(
    lines.map(({ points }) => y(points.at(-1)?.value ?? 0)),
    plotBottom,
  );
  return {
    width,
    height: HEIGHT,
    plotLeft: left,
    plotRight,
    plotTop: MARGIN.top,
    plotBottom,
    zeroY,
    acrossTicks: (ticks ?? range(0, end + 1, TICK_STEP)).map((value) => ({
      x: x(value),
      value,
    })),
    valueTicks: y.ticks(5).map((value) => ({ y: y(value), value })),
    lines: lines.map(({ scenario, points, crossingAt }, index) => ({
      scenario,
      path: path(points) ?? '',
      band: band(points) ?? '',
      innerBand: innerBand(points) ?? '',
      label: { x: x(points.at(-1)?.at ?? end) + 8, y: labels[index] ?? 0 },
      ...(crossingAt !== undefined &&
        crossingAt <= end && {
          // The first above the line of zero and to its left, the other below and to its right.
          crossing: {
            x: x(crossingAt),
            y: zeroY,
            labelY: index === 0 ? zeroY - 12 : zeroY + 22,
            anchor: index === 0 ? 'end' : 'start',
          } as const,
        }),
    })),
    goalPath: path(goals) ?? '',
    goals: goals.map((goal) => ({ x: x(goal.at), y: y(goal.value) })),
  };
}

/** How much room the ticks of the values take beside the axis, in px. */
export function roomForTicks(
  [lowest, highest]: BandRange,
  formatValue: (value: number) => string,
): number {
  const longest = Math.max(...[lowest, highest].map((value) => formatValue(value).length));
  return Math.max(LEFT, longest * CHARACTER_WIDTH + TICK_GAP);
}

/** The range that holds all lines, their bands, the goals, what is to be included, and zero. */
export function bandRange(
  lines: readonly BandLine[],
  goals: GoalPath = [],
  include: readonly number[] = [],
): BandRange {
  const values = [
    ...include,
    ...goals.map(({ value }) => value),
    ...lines.flatMap(({ points }) =>
      points.flatMap(({ value, low = value, high = value }) => [value, low, high]),
    ),
  ];
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return lowest === highest ? [lowest - 1, highest + 1] : [lowest, highest];
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

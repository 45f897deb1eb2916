import { area, line, range as steps } from 'd3';
import { pushApart } from './labelLayout.ts';
import { placeAcross, plotScales, plotWithin, ticksUp } from './plot.ts';
import type { Domain, Plot, TickAcross, TickUp } from './plot.ts';
import type { Spot } from './pointerSpot.ts';

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

type BandEnd = 'low' | 'high' | 'innerLow' | 'innerHigh';

/** What is aimed at, across. */
export type GoalPath = readonly { readonly at: number; readonly value: number }[];

export interface PlacedBandLine {
  readonly scenario: 'base' | 'other';
  /** As SVG paths; the band is empty without futures. */
  readonly path: string;
  readonly band: string;
  readonly innerBand: string;
  /** Beside the last point, apart from the other line's. */
  readonly label: Spot;
  /** On the line of zero; undefined when that is beyond the picture. */
  readonly crossing?: Spot & { readonly labelY: number; readonly anchor: 'start' | 'end' };
}

export interface BandGeometry extends Plot {
  readonly zeroY: number;
  readonly acrossTicks: readonly TickAcross[];
  readonly valueTicks: readonly TickUp[];
  readonly lines: readonly PlacedBandLine[];
  /** The goals joined by a line, and where each stands; empty without goals. */
  readonly goalPath: string;
  readonly goals: readonly Spot[];
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
  /** Room for what the ticks of the values say, in px. */
  readonly left?: number;
}

/**
 * Lines over time, or what else stands across, around the line of zero, with bands, crossings,
 * goals and labels.
 *
 * @param width of the drawing, in px
 * @param range lowest and highest value of the axis; kept by the caller while a gesture lasts
 */
export function bandGeometry(
  lines: readonly BandLine[],
  width: number,
  range: Domain,
  { ticks, goals = [], left = LEFT }: BandFrame = {},
): BandGeometry {
  const end = Math.max(
    LEAST_END,
    ...(ticks ?? []),
    ...lines.flatMap(({ points }) => points.map(({ at }) => at)),
  );
  const right = width < NARROW ? NARROW_LABEL_WIDTH : LABEL_WIDTH;
  const plot = plotWithin(width, HEIGHT, { ...MARGIN, left, right });
  const { x, y } = plotScales(plot, [0, end], range);
  const path = line<BandPoint>()
    .x((point) => x(point.at))
    .y(({ value }) => y(value));
  const bandBetween = (low: BandEnd, high: BandEnd) =>
    area<BandPoint>()
      .defined((point) => point[low] !== undefined && point[high] !== undefined)
      .x((point) => x(point.at))
      .y0((point) => y(point[low] ?? 0))
      .y1((point) => y(point[high] ?? 0));
  const band = bandBetween('low', 'high');
  const innerBand = bandBetween('innerLow', 'innerHigh');
  const zeroY = y(0);
  const labels = pushApart(
    lines.map(({ points }) => y(points.at(-1)?.value ?? 0)),
    -LABEL_HEIGHT,
    plot.plotBottom - LABEL_HEIGHT / 2,
  );
  return {
    ...plot,
    zeroY,
    acrossTicks: placeAcross(ticks ?? steps(0, end + 1, TICK_STEP), x),
    valueTicks: ticksUp(y, 5),
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
export function roomForTicks(range: Domain, formatValue: (value: number) => string): number {
  const longest = Math.max(...range.map((value) => formatValue(value).length));
  return Math.max(LEFT, longest * CHARACTER_WIDTH + TICK_GAP);
}

/** The range that holds all lines, their bands, the goals, what is to be included, and zero. */
export function bandRange(
  lines: readonly BandLine[],
  goals: GoalPath = [],
  include: readonly number[] = [],
): Domain {
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

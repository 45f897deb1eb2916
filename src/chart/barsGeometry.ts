import { scaleLinear, type ScaleLinear } from 'd3';

/** One scenario's bar. */
export interface BarDatum {
  readonly scenario: 'base' | 'other';
  readonly value: number;
  /** What stands after the bar. */
  readonly label: string;
  /** Where the bar ended before the gesture at hand. */
  readonly ghost?: number;
  /** Where nine futures of ten lie. */
  readonly interval?: readonly [number, number];
}

/** One thing that is measured, with a bar per scenario and perhaps a goal. */
export interface BarGroup {
  readonly id: string;
  readonly label: string;
  /** CSS colour variable of the bars. */
  readonly colour: string;
  readonly bars: readonly BarDatum[];
  readonly goal?: number;
}

export interface PlacedBar extends BarDatum {
  readonly y: number;
  readonly width: number;
  readonly ghostX?: number;
  /** The ends of the interval's whisker. */
  readonly whisker?: readonly [number, number];
  readonly labelX: number;
}

interface Tick {
  readonly x: number;
  readonly value: number;
  readonly label: string;
}

export interface BarsGeometry {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly barHeight: number;
  readonly ticks: readonly Tick[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: string;
    readonly labelY: number;
    readonly bars: readonly PlacedBar[];
    readonly goal?: {
      readonly x: number;
      readonly top: number;
      readonly bottom: number;
      readonly value: number;
      readonly labelX: number;
      readonly anchor: 'start' | 'middle' | 'end';
    };
  }[];
}

const MARGIN = { top: 4, right: 12, bottom: 30, left: 2 };
const BAR_HEIGHT = 20;
const BAR_GAP = 5;
const LABEL_HEIGHT = 26;
const GROUP_GAP = 18;
/** Generous widths of text at 14 px: of a letter in a label, and of a goal's whole label. */
const LABEL_CHARACTER_WIDTH = 8;
const VALUE_CHARACTER_WIDTH = 7;
const GOAL_LABEL_WIDTH = 90;
/** How far a value stands from its bar, and from a goal's line. */
const VALUE_GAP = 9;
/** Room for the value at the end of the longest bar. */
const VALUE_WIDTH = 200;

/**
 * Horizontal bars from 0 in groups, each group headed by its label, goals as vertical
 * ticks across the group's bars.
 *
 * @param formatTick labels the axis, which has as many ticks as there is room for
 */
export function barsGeometry(
  groups: readonly BarGroup[],
  width: number,
  highest: number,
  formatTick: (value: number) => string,
): BarsGeometry {
  const plotLeft = MARGIN.left;
  const plotRight = Math.max(plotLeft + 60, width - MARGIN.right - roomForValues(width));
  const scale = scaleLinear([0, highest], [plotLeft, plotRight]).nice(5);
  let top = MARGIN.top;
  const placed = groups.map((group) => {
    const labelY = top + 17;
    const barsTop = top + LABEL_HEIGHT;
    const goalX = group.goal === undefined ? undefined : scale(group.goal);
    const bars = group.bars.map((bar, index) => {
      const barWidth = Math.max(1, scale(bar.value) - plotLeft);
      const whisker = bar.interval && ([scale(bar.interval[0]), scale(bar.interval[1])] as const);
      const end = Math.max(plotLeft + barWidth, whisker?.[1] ?? 0);
      return {
        ...bar,
        y: barsTop + index * (BAR_HEIGHT + BAR_GAP),
        width: barWidth,
        ...(bar.ghost !== undefined && { ghostX: scale(bar.ghost) }),
        ...(whisker && { whisker }),
        labelX: valueX(end, bar.label, goalX, width),
      };
    });
    const bottom = barsTop + bars.length * (BAR_HEIGHT + BAR_GAP) - BAR_GAP;
    top = bottom + GROUP_GAP;
    return {
      id: group.id,
      label: group.label,
      colour: group.colour,
      labelY,
      bars,
      ...(group.goal !== undefined &&
        goalX !== undefined && {
          goal: {
            x: goalX,
            top: barsTop - 5,
            bottom: bottom + 5,
            value: group.goal,
            ...goalLabelPlace(goalX, group.label, width),
          },
        }),
    };
  });
  const plotBottom = top - GROUP_GAP + 8;
  return {
    width,
    height: plotBottom + MARGIN.bottom,
    plotLeft,
    plotTop: MARGIN.top,
    plotBottom,
    barHeight: BAR_HEIGHT,
    ticks: ticksOf(scale, width < 500 ? 3 : 5, formatTick),
    groups: placed,
  };
}

/** As many ticks as wanted, or as many as their labels leave room for. */
function ticksOf(
  scale: ScaleLinear<number, number>,
  wanted: number,
  formatTick: (value: number) => string,
): readonly Tick[] {
  const ticks = scale
    .ticks(wanted)
    .map((value) => ({ x: scale(value), value, label: formatTick(value) }));
  const isFree = ticks.every(({ x, label }, place) => {
    const before = ticks[place - 1];
    if (!before) return true;
    // The first label begins at its line, the others stand across theirs.
    const own = label.length / 2;
    const others = place === 1 ? before.label.length : before.label.length / 2;
    return x - before.x >= (own + others) * VALUE_CHARACTER_WIDTH + VALUE_GAP;
  });
  if (isFree) return ticks;
  return wanted > 1 ? ticksOf(scale, wanted - 1, formatTick) : ticks.slice(0, 1);
}

/** After the bar; beyond the goal's line where that would pass through or close by and there is room. */
function valueX(end: number, label: string, goalX: number | undefined, width: number): number {
  const x = end + VALUE_GAP;
  const valueWidth = label.length * VALUE_CHARACTER_WIDTH;
  if (goalX === undefined || goalX < end || goalX > x + valueWidth + VALUE_GAP) return x;
  const beyond = goalX + VALUE_GAP;
  const isClose = goalX < x;
  return isClose || beyond + valueWidth <= width ? beyond : x;
}

/** Centred over the goal, unless that would run into the group's label or out of the drawing. */
function goalLabelPlace(x: number, groupLabel: string, width: number) {
  const free = MARGIN.left + groupLabel.length * LABEL_CHARACTER_WIDTH + 12;
  if (x - GOAL_LABEL_WIDTH / 2 < free)
    return { labelX: Math.max(x, free), anchor: 'start' as const };
  if (x + GOAL_LABEL_WIDTH / 2 > width) return { labelX: x, anchor: 'end' as const };
  return { labelX: x, anchor: 'middle' as const };
}

/** The value that an axis must reach to hold every bar, interval and goal. */
export function highestBar(groups: readonly BarGroup[]): number {
  return Math.max(
    ...groups.flatMap(({ bars, goal }) => [
      ...bars.flatMap(({ value, interval }) => [value, interval?.[1] ?? 0]),
      goal ?? 0,
    ]),
    Number.MIN_VALUE,
  );
}

function roomForValues(width: number): number {
  return Math.min(VALUE_WIDTH, width * 0.5);
}

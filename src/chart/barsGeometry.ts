import { scaleLinear } from 'd3';
import { collide, firstFree, lineAt, wordsAt, type Anchor } from './labelLayout.ts';
import { plotWithin, ticksAcross, type Plot, type Scale, type TickAcross } from './plot.ts';

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
  /** What stands at the goal; a short one when left out. */
  readonly goalLabel?: string;
}

export interface PlacedBar extends BarDatum {
  readonly y: number;
  readonly width: number;
  readonly ghostX?: number;
  /** The ends of the interval's whisker. */
  readonly whisker?: readonly [number, number];
  readonly labelX: number;
}

export interface BarsGeometry extends Plot {
  readonly barHeight: number;
  readonly ticks: readonly TickAcross[];
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
      readonly anchor: Anchor;
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
const LEAST_WIDTH = 60;
const NARROW = 500;

/**
 * Horizontal bars from 0 in groups, each group headed by its label, goals as vertical
 * ticks across the group's bars.
 *
 * @param width of the drawing, in px
 * @param highest value the axis must reach; kept by the caller while a gesture lasts
 * @param formatTick labels the axis, which has as many ticks as there is room for
 */
export function barsGeometry(
  groups: readonly BarGroup[],
  width: number,
  highest: number,
  formatTick: (value: number) => string,
): BarsGeometry {
  const plotLeft = MARGIN.left;
  const plotRight = Math.max(plotLeft + LEAST_WIDTH, width - MARGIN.right - roomForValues(width));
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
            ...goalLabelPlace(goalX, group, width),
          },
        }),
    };
  });
  const height = top - GROUP_GAP + 8 + MARGIN.bottom;
  return {
    ...plotWithin(width, height, { ...MARGIN, right: width - plotRight }),
    barHeight: BAR_HEIGHT,
    ticks: freeTicks(scale, width < NARROW ? 3 : 5, formatTick),
    groups: placed,
  };
}

/** As many ticks as wanted, or as many as their labels leave room for. */
function freeTicks(
  scale: Scale,
  wanted: number,
  formatTick: (value: number) => string,
): readonly TickAcross[] {
  const ticks = ticksAcross(scale, wanted);
  // The first label begins at its line, the others stand across theirs.
  const boxes = ticks.map(({ x, value }, place) =>
    wordsAt(x, place === 0 ? 'start' : 'middle', formatTick(value).length * VALUE_CHARACTER_WIDTH),
  );
  const isFree = boxes.slice(1).every((box, place) => {
    const before = boxes[place];
    return !before || !collide(box, before, VALUE_GAP);
  });
  if (isFree) return ticks;
  return wanted > 1 ? freeTicks(scale, wanted - 1, formatTick) : ticks.slice(0, 1);
}

/** After the bar; beyond the goal's line where that would pass through or close by and there is room. */
function valueX(end: number, label: string, goalX: number | undefined, width: number): number {
  const x = end + VALUE_GAP;
  if (goalX === undefined) return x;
  const valueWidth = label.length * VALUE_CHARACTER_WIDTH;
  const beyond = goalX + VALUE_GAP;
  const hasRoom = goalX < x || beyond + valueWidth <= width;
  const boxOf = (place: number) => wordsAt(place, 'start', valueWidth);
  return firstFree(hasRoom ? [x, beyond] : [x], boxOf, [lineAt(goalX)], VALUE_GAP) ?? x;
}

/** Centred over the goal, unless that would run into the group's label or out of the drawing. */
function goalLabelPlace(
  x: number,
  { label, goalLabel = '' }: BarGroup,
  width: number,
): { labelX: number; anchor: Anchor } {
  const free = MARGIN.left + label.length * LABEL_CHARACTER_WIDTH + 12;
  const room = Math.max(GOAL_LABEL_WIDTH, goalLabel.length * VALUE_CHARACTER_WIDTH);
  if (x - room / 2 < free) {
    const start = Math.max(x, free);
    if (start + room > width) return { labelX: width, anchor: 'end' };
    return { labelX: start, anchor: 'start' };
  }
  return { labelX: x, anchor: x + room / 2 > width ? 'end' : 'middle' };
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

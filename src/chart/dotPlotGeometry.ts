import { ticksTo, type DotAxis, type DotRow } from './dotAxis.ts';
import { columnsBetween, stackInBlock, stackInColumns, type StackedDot } from './dotColumns.ts';

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

/** A place at the right for dots that the axis does not reach. */
export interface DotZone {
  readonly left: number;
  readonly right: number;
  readonly x: number;
}

export interface PlacedTarget {
  readonly x: number;
  readonly value: number;
  /** The middle of its label: over its line, unless another label stands there. */
  readonly labelX: number;
}

export interface DotPlotGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly axisLeft: number;
  readonly axisRight: number;
  /** The band between the rows, where the months stand. */
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly targets: readonly PlacedTarget[];
  readonly targetLabelY: number;
  /** The ends of the targets' lines. */
  readonly targetTop: number;
  readonly targetBottom: number;
  readonly axisLabelY: number;
  /** Where the axis label ends, or begins when the drawing is narrow. */
  readonly axisLabelX: number;
  readonly axisLabelAnchor: 'start' | 'end';
  /** Later than the axis reaches, and never. */
  readonly later?: DotZone;
  readonly never?: DotZone;
  readonly rows: readonly PlacedRow[];
}

const MARGIN = { left: 4, right: 4, top: 2 };
const LINE = 22;
const TARGET_LINE = 24;
const BAND = 28;
const AXIS_LABEL = 22;
/** Room for a target's label, at 14 px. */
const LABEL_WIDTH = 62;
const LABEL_GAP = 4;
const ZONE_GAP = 14;
/** Room for the word under a zone, at 14 px. */
const ZONE_WIDTH = 46;
/** Dot sizes that are tried, largest first: the first whose stacks are low enough. */
const PITCHES = [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];
const GAP = 2;
const WIDE = 620;
const [TALL, SHORT] = [150, 124];

/**
 * Futures as countable dots on one axis of months: the base stacked upwards, the other
 * downwards. Targets part the columns, so that the dots on a line's left are those that
 * meet it. What is later than the axis, and never, stands at the right.
 *
 * @param targets months, in any order
 * @param axis see `dotAxis`; kept by the caller while a gesture lasts
 */
export function dotPlotGeometry(
  rows: readonly DotRow[],
  targets: readonly number[],
  width: number,
  axis: DotAxis,
): DotPlotGeometry {
  const most = width >= WIDE ? TALL : SHORT;
  const stacks = PITCHES.map((pitch) => stack(rows, targets, width, axis, pitch, most));
  const fitting = stacks.find(({ pitch, levels }) => Math.max(...levels) * pitch <= most);
  return place(rows, targets, width, axis, fitting ?? (stacks.at(-1) as Stacks));
}

/** Where dots of one size come to stand, before it is known how high the drawing is. */
interface Stacks {
  readonly pitch: number;
  readonly axisRight: number;
  readonly later?: DotZone;
  readonly never?: DotZone;
  readonly dots: readonly (readonly StackedDot[])[];
  /** Dots in the highest stack of each row. */
  readonly levels: readonly number[];
}

function stack(
  rows: readonly DotRow[],
  targets: readonly number[],
  width: number,
  { endMonths: axisEnd, hasLater, hasNever }: DotAxis,
  pitch: number,
  most: number,
): Stacks {
  const split = rows.map(({ months }) => splitAt(months, axisEnd));
  const perColumn = Math.max(1, Math.floor(most / pitch));
  const columnsFor = (isShown: boolean, counts: readonly number[]) =>
    isShown ? Math.max(1, Math.ceil(Math.max(...counts) / perColumn)) : 0;
  const neverColumns = columnsFor(
    hasNever,
    split.map(({ never }) => never),
  );
  const laterColumns = columnsFor(
    hasLater,
    split.map(({ later }) => later.length),
  );
  let right = width - MARGIN.right;
  const takeZone = (columns: number): DotZone | undefined => {
    if (columns === 0) return undefined;
    const left = right - Math.max(ZONE_WIDTH, columns * pitch);
    const zone = { left, right, x: (left + right) / 2 };
    right = left - ZONE_GAP;
    return zone;
  };
  const never = takeZone(neverColumns);
  const later = takeZone(laterColumns);
  const x = scaleTo(axisEnd, right);
  const edges = edgesOf(targets, axisEnd, pitch, x);
  const columns = columnsBetween(edges, pitch);
  const inZone = (zone: DotZone | undefined, count: number, across: number) =>
    zone ? stackInBlock(count, zone.left, zone.right - zone.left, pitch, across) : [];
  const dots = split.map(({ onAxis, later: late, never: none }) => [
    ...stackInColumns(onAxis, columns),
    ...inZone(later, late.length, laterColumns),
    ...inZone(never, none, neverColumns),
  ]);
  return {
    pitch,
    axisRight: right,
    ...(later && { later }),
    ...(never && { never }),
    dots,
    levels: dots.map((row) => Math.max(1, ...row.map(({ level }) => level + 1))),
  };
}

function splitAt(months: readonly number[], axisEnd: number) {
  return {
    onAxis: months.filter((value) => value <= axisEnd),
    later: months.filter((value) => value > axisEnd && value !== Infinity),
    never: months.filter((value) => value === Infinity).length,
  };
}

function scaleTo(axisEnd: number, right: number): (months: number) => number {
  return (months) => MARGIN.left + (months / axisEnd) * (right - MARGIN.left);
}

/**
 * Where columns are parted: at the ends and the targets. Of targets that lie closer than a dot
 * the longer parts them, since the counts are of that.
 */
function edgesOf(
  targets: readonly number[],
  axisEnd: number,
  pitch: number,
  x: (months: number) => number,
) {
  const kept: number[] = [axisEnd];
  for (const target of [...targets].sort((a, b) => b - a)) {
    const [next = axisEnd] = kept;
    if (x(next) - x(target) >= pitch && x(target) - x(0) >= pitch) kept.unshift(target);
  }
  return [0, ...kept].map((value) => ({ value, x: x(value) }));
}

function place(
  rows: readonly DotRow[],
  targets: readonly number[],
  width: number,
  { endMonths: axisEnd }: DotAxis,
  { pitch, axisRight, later, never, dots, levels }: Stacks,
): DotPlotGeometry {
  const x = scaleTo(axisEnd, axisRight);
  const longest = Math.max(-Infinity, ...targets);
  const heights = levels.map((level) => Math.max(2, level) * pitch + GAP);
  const textHeight = 2 * LINE;
  const labelsBottom = MARGIN.top + textHeight + (targets.length > 0 ? TARGET_LINE : 6);
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
    axisLeft: MARGIN.left,
    axisRight,
    bandTop,
    bandBottom,
    // Beside a zone for what is later, the axis's end would be said twice.
    ticks: ticksTo(axisEnd, width - 2 * ZONE_WIDTH)
      .filter((value) => !later || value < axisEnd)
      .map((value) => ({ x: x(value), value })),
    targets: placeTargets(targets, x),
    targetLabelY: labelsBottom - 9,
    targetTop: labelsBottom - 4,
    targetBottom: dotsBottom,
    axisLabelY: isBeside ? dotsBottom + LINE : textBottom + AXIS_LABEL - 6,
    axisLabelX: isBeside ? axisRight : MARGIN.left,
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
        nameY: isUp ? MARGIN.top + 16 : dotsBottom + LINE,
        countY: isUp ? MARGIN.top + 16 + LINE : dotsBottom + 2 * LINE,
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
  const middles = new Map<number, number>();
  let free = MARGIN.left;
  for (const value of [...targets].sort((a, b) => a - b)) {
    const middle = Math.max(x(value), free + LABEL_WIDTH / 2);
    middles.set(value, middle);
    free = middle + LABEL_WIDTH / 2 + LABEL_GAP;
  }
  return targets.map((value) => ({ x: x(value), value, labelX: middles.get(value) ?? NaN }));
}

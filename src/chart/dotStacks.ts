import type { DotAxis, DotRow } from './dotAxis.ts';
import { columnsBetween, stackInBlock, stackInColumns, type StackedDot } from './dotColumns.ts';

/** A place at the right for dots that the axis does not reach; in px. */
export interface DotZone {
  readonly left: number;
  readonly right: number;
  readonly x: number;
}

/** Where dots of one size come to stand, before it is known how high the drawing is. */
export interface DotStacks {
  /** A dot with its gap, in px. */
  readonly pitch: number;
  readonly axisRight: number;
  /** Later than the axis reaches, and never. */
  readonly later?: DotZone;
  readonly never?: DotZone;
  readonly dots: readonly (readonly StackedDot[])[];
  /** Dots in the highest stack of each row. */
  readonly levels: readonly number[];
}

/** What dots are stacked in; in px. */
export interface DotRoom {
  readonly width: number;
  /** Height of the highest stack, if any size allows it. */
  readonly most: number;
}

export const SIDE_MARGIN = 4;
/** Room for the word under a zone, at 14 px. */
export const ZONE_WIDTH = 46;
const ZONE_GAP = 14;
/** Dot sizes that are tried, largest first. */
const PITCHES = [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];

/**
 * Stacks of the largest dots that are low enough; of the smallest when none are.
 *
 * @param pitches dot sizes with their gaps in px, in the order in which they are tried; laying
 *   one out costs a millisecond, so that none is tried after the first that fits
 * @throws when there is no size to try
 */
export function dotStacks(
  rows: readonly DotRow[],
  targets: readonly number[],
  axis: DotAxis,
  room: DotRoom,
  pitches: Iterable<number> = PITCHES,
): DotStacks {
  const parted = rows.map(({ months }) => partAt(months, axis.endMonths));
  let stacks: DotStacks | undefined;
  for (const pitch of pitches) {
    stacks = stacksOf(parted, targets, axis, room, pitch);
    if (Math.max(...stacks.levels) * pitch <= room.most) break;
  }
  if (!stacks) throw new Error('no dot sizes');
  return stacks;
}

/** From months to px, on an axis that ends at a number of px. */
export function monthScale(endMonths: number, right: number): (months: number) => number {
  return (months) => SIDE_MARGIN + (months / endMonths) * (right - SIDE_MARGIN);
}

interface PartedRow {
  readonly onAxis: readonly number[];
  readonly later: number;
  readonly never: number;
}

function partAt(months: readonly number[], endMonths: number): PartedRow {
  const onAxis = months.filter((value) => value <= endMonths);
  const never = months.filter((value) => value === Infinity).length;
  return { onAxis, later: months.length - onAxis.length - never, never };
}

function stacksOf(
  rows: readonly PartedRow[],
  targets: readonly number[],
  { endMonths, hasLater, hasNever }: DotAxis,
  { width, most }: DotRoom,
  pitch: number,
): DotStacks {
  const perColumn = Math.max(1, Math.floor(most / pitch));
  const columnsFor = (counts: readonly number[]) =>
    Math.max(1, Math.ceil(Math.max(...counts) / perColumn));
  const neverColumns = hasNever ? columnsFor(rows.map(({ never }) => never)) : 0;
  const laterColumns = hasLater ? columnsFor(rows.map(({ later }) => later)) : 0;
  const never = zoneTo(width - SIDE_MARGIN, neverColumns * pitch);
  const later = zoneTo(never ? never.left - ZONE_GAP : width - SIDE_MARGIN, laterColumns * pitch);
  const leftmost = later ?? never;
  const axisRight = leftmost ? leftmost.left - ZONE_GAP : width - SIDE_MARGIN;
  const columns = columnsBetween(
    edgesOf(targets, endMonths, pitch, monthScale(endMonths, axisRight)),
    pitch,
  );
  const inZone = (zone: DotZone | undefined, count: number, across: number) =>
    zone ? stackInBlock(count, zone.left, zone.right - zone.left, pitch, across) : [];
  const dots = rows.map((row) => [
    ...stackInColumns(row.onAxis, columns),
    ...inZone(later, row.later, laterColumns),
    ...inZone(never, row.never, neverColumns),
  ]);
  return {
    pitch,
    axisRight,
    ...(later && { later }),
    ...(never && { never }),
    dots,
    levels: dots.map((row) => Math.max(1, ...row.map(({ level }) => level + 1))),
  };
}

/** A zone that ends at a number of px; undefined for one that nothing is to stand in. */
function zoneTo(right: number, needed: number): DotZone | undefined {
  if (needed === 0) return undefined;
  const left = right - Math.max(ZONE_WIDTH, needed);
  return { left, right, x: (left + right) / 2 };
}

/**
 * Where columns are parted: at the ends and the targets. Of targets that lie closer than a dot
 * the longer parts them, since the counts are of that.
 */
function edgesOf(
  targets: readonly number[],
  endMonths: number,
  pitch: number,
  x: (months: number) => number,
) {
  const kept: number[] = [endMonths];
  for (const target of [...targets].sort((a, b) => b - a)) {
    const [next = endMonths] = kept;
    if (x(next) - x(target) >= pitch && x(target) - x(0) >= pitch) kept.unshift(target);
  }
  return [0, ...kept].map((value) => ({ value, x: x(value) }));
}

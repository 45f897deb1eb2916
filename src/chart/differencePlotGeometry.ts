import { stackInBlock } from './dotColumns.ts';
import type { Plot, TickAcross } from './plot.ts';

export interface DifferenceDot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly side: 'below' | 'zero' | 'above';
}

export interface DifferencePlotGeometry extends Pick<Plot, 'width' | 'height'> {
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly zeroX: number;
  readonly zeroTop: number;
  /** The two lines of words above: on either side of 0. */
  readonly sideY: number;
  readonly ticks: readonly TickAcross[];
  readonly tickY: number;
  readonly axisLabelY: number;
  readonly dots: readonly DifferenceDot[];
}

const MARGIN = { left: 4, right: 4, top: 2 };
const HEAD = 30;
const FOOT = 44;
const GAP = 2;
/** Dot sizes that are tried, largest first: the first whose blocks are low enough. */
const PITCHES = [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];
const TALL = 112;
const LEAST_REACH = 4;
/** Part of a whole number's place that its block may fill, so that blocks stand apart. */
const FILLED = 0.86;

/**
 * Differences in persons as countable dots around 0: a block for each whole number, as many
 * to the left as to the right, so that 0 stands in the middle.
 *
 * @param differences rising whole numbers
 * @param width of the drawing, in px
 */
export function differencePlotGeometry(
  differences: readonly number[],
  width: number,
): DifferencePlotGeometry {
  const reach = Math.max(LEAST_REACH, ...differences.map(Math.abs));
  const spacing = (width - MARGIN.left - MARGIN.right) / (2 * reach + 1);
  const zeroX = width / 2;
  const numbers = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const counts = numbers.map((value) => differences.filter((each) => each === value).length);
  const columnsAt = (pitch: number) => Math.max(1, Math.floor((spacing * FILLED) / pitch));
  const levelsAt = (pitch: number) => Math.ceil(Math.max(...counts) / columnsAt(pitch));
  const pitch =
    PITCHES.find((each) => each <= spacing && each * levelsAt(each) <= TALL) ??
    Math.min(PITCHES.at(-1) ?? 6, spacing);
  const baseline = MARGIN.top + HEAD + Math.max(2, levelsAt(pitch)) * pitch + GAP;
  const every = Math.max(1, Math.ceil(32 / spacing));
  const xOf = (value: number) => zeroX + value * spacing;
  return {
    width,
    height: baseline + FOOT,
    radius: (pitch - Math.min(GAP, pitch / 3)) / 2,
    left: MARGIN.left,
    right: width - MARGIN.right,
    baseline,
    zeroX,
    zeroTop: MARGIN.top + HEAD - 6,
    sideY: MARGIN.top + 16,
    ticks: numbers
      .filter((value) => value % every === 0)
      .map((value) => ({ x: xOf(value), value })),
    tickY: baseline + 18,
    axisLabelY: baseline + 38,
    dots: numbers.flatMap((value, index) =>
      stackInBlock(
        counts[index] ?? 0,
        xOf(value) - spacing / 2,
        spacing,
        pitch,
        columnsAt(pitch),
      ).map(({ x, level }): DifferenceDot => ({
        x,
        y: baseline - GAP / 2 - (level + 0.5) * pitch,
        value,
        side: value < 0 ? 'below' : value > 0 ? 'above' : 'zero',
      })),
    ),
  };
}

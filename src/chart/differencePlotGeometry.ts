import { stackInColumns, type DotColumn } from './dotColumns.ts';

export interface DifferenceDot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly side: 'below' | 'zero' | 'above';
}

export interface DifferencePlotGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly zeroX: number;
  readonly zeroTop: number;
  /** The two lines of words above: on either side of 0. */
  readonly sideY: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly tickY: number;
  readonly axisLabelY: number;
  readonly dots: readonly DifferenceDot[];
}

const MARGIN = { left: 4, right: 4, top: 2 };
const HEAD = 30;
const FOOT = 44;
const GAP = 2;
const PITCHES = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];
const [TALL, SHORT, WIDE] = [150, 130, 620];
const LEAST = 4;

/**
 * Differences in persons as countable dots around 0: one column for each whole number, as
 * many to the left as to the right, so that 0 stands in the middle.
 *
 * @param differences rising whole numbers
 */
export function differencePlotGeometry(
  differences: readonly number[],
  width: number,
): DifferencePlotGeometry {
  const reach = Math.max(LEAST, ...differences.map(Math.abs));
  const inner = width - MARGIN.left - MARGIN.right;
  const spacing = inner / (2 * reach + 1);
  const zeroX = width / 2;
  const columns = Array.from({ length: 2 * reach + 1 }, (_, index): DotColumn => {
    const value = index - reach;
    return { from: value - 0.5, to: value + 0.5, x: zeroX + value * spacing };
  });
  const stacked = stackInColumns(differences, columns);
  const levels = Math.max(2, ...stacked.map(({ level }) => level + 1));
  const most = width >= WIDE ? TALL : SHORT;
  const pitch =
    PITCHES.find((each) => each <= spacing && each * levels <= most) ??
    Math.min(PITCHES.at(-1) ?? 6, spacing);
  const baseline = MARGIN.top + HEAD + levels * pitch + GAP;
  const tickStep = Math.max(1, Math.ceil(32 / spacing));
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
    ticks: columns
      .map(({ x }, index) => ({ x, value: index - reach }))
      .filter(({ value }) => value % tickStep === 0),
    tickY: baseline + 18,
    axisLabelY: baseline + 38,
    dots: stacked.map(({ x, level }, index) => {
      const value = differences[index] ?? NaN;
      return {
        x,
        y: baseline - GAP / 2 - (level + 0.5) * pitch,
        value,
        side: value < 0 ? 'below' : value > 0 ? 'above' : 'zero',
      };
    }),
  };
}

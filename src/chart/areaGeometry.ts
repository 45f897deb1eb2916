import { area } from 'd3';
import { pushApart } from './labelLayout.ts';
import { placeAcross, plotScales, plotWithin, ticksUp } from './plot.ts';
import type { Plot, TickAcross, TickUp } from './plot.ts';

/** Something that there is more or less of over time. */
export interface AreaLayer {
  readonly id: string;
  readonly label: string;
  /** CSS colour. */
  readonly colour: string;
  /** One for each time; none below 0. */
  readonly values: ArrayLike<number>;
  /** Named where it is thickest, inside the picture; the others at the last time, beside it. */
  readonly isNamedInside?: boolean;
}

export interface PlacedLayer extends AreaLayer {
  /** As an SVG path. */
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle';
}

export interface AreaGeometry extends Plot {
  readonly timeTicks: readonly TickAcross[];
  readonly valueTicks: readonly TickUp[];
  readonly layers: readonly PlacedLayer[];
}

const HEIGHT = 320;
const MARGIN = { top: 12, bottom: 44, left: 36 };
/** For a name of some words beside the picture; less on a phone. */
const NAME_WIDTH = 200;
const NARROW_NAME_WIDTH = 112;
const NARROW = 560;
/** A name and its number take two lines. */
const LABEL_HEIGHT = 36;
const YEAR_MONTHS = 12;

/**
 * Layers on one another, the first at the bottom, over time in months.
 *
 * @param highest top of the axis of values, at least the highest sum
 */
export function areaGeometry(
  layers: readonly AreaLayer[],
  timesMonths: readonly number[],
  width: number,
  highest: number,
): AreaGeometry {
  const last = timesMonths.length - 1;
  const right = width < NARROW ? NARROW_NAME_WIDTH : NAME_WIDTH;
  const plot = plotWithin(width, HEIGHT, { ...MARGIN, right });
  const { x, y } = plotScales(plot, [timesMonths[0] ?? 0, timesMonths[last] ?? 1], [0, highest]);
  const below = new Float64Array(timesMonths.length);
  const placed = layers.map((layer): PlacedLayer => {
    const floor = below.slice();
    for (let i = 0; i <= last; i++) below[i] = (below[i] ?? 0) + (layer.values[i] ?? 0);
    const shape = area<number>()
      .x((time) => x(time))
      .y0((_, i) => y(floor[i] ?? 0))
      .y1((_, i) => y(below[i] ?? 0));
    const at = layer.isNamedInside ? thickest(layer.values) : last;
    const middle = ((floor[at] ?? 0) + (below[at] ?? 0)) / 2;
    return {
      ...layer,
      path: shape(timesMonths) ?? '',
      labelX: layer.isNamedInside ? x(timesMonths[at] ?? 0) : plot.plotRight + 8,
      labelY: y(middle),
      anchor: layer.isNamedInside ? 'middle' : 'start',
    };
  });
  return {
    ...plot,
    timeTicks: placeAcross(
      timesMonths.filter((time) => time % YEAR_MONTHS === 0),
      x,
    ),
    valueTicks: ticksUp(y, 4),
    layers: apart(placed, plot.plotBottom),
  };
}

/** The highest sum of the layers. */
export function highestSum(layers: readonly AreaLayer[]): number {
  const count = Math.max(0, ...layers.map(({ values }) => values.length));
  const sums = Array.from({ length: count }, (_, i) =>
    layers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  return Math.max(1, ...sums);
}

function thickest(values: ArrayLike<number>): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[at] ?? 0)) at = i;
  return at;
}

/** Names beside the picture keep off one another, the lowest layer's at its place or lowest. */
function apart(layers: readonly PlacedLayer[], bottom: number): PlacedLayer[] {
  const beside = layers.filter(({ isNamedInside }) => !isNamedInside);
  const heights = pushApart(
    beside.map(({ labelY }) => labelY),
    -LABEL_HEIGHT,
    bottom - LABEL_HEIGHT / 2,
  );
  return layers.map((layer) => ({
    ...layer,
    labelY: heights[beside.indexOf(layer)] ?? layer.labelY,
  }));
}

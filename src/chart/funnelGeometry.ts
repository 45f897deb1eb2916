import { area, line } from 'd3';
import { firstFree, type Anchor, type Box } from './labelLayout.ts';
import { plotScales, plotWithin, ticksAcross, ticksUp } from './plot.ts';
import type { Plot, TickAcross, TickUp } from './plot.ts';

/** A group: how many persons it rests on, and its share of them. */
export interface FunnelPoint {
  readonly id: string;
  readonly label: string;
  readonly persons: number;
  readonly share: number;
  readonly isOutside: boolean;
}

/** Between which shares chance alone would put a group of so many persons. */
interface Limits {
  readonly persons: number;
  readonly low: number;
  readonly high: number;
}

export interface PlacedFunnelPoint extends FunnelPoint {
  readonly x: number;
  readonly y: number;
  /** On which side of the point its name stands. */
  readonly anchor: Exclude<Anchor, 'middle'>;
  readonly labelY: number;
}

export interface FunnelGeometry extends Plot {
  readonly shareY: number;
  /** What chance alone would do, as an SVG path, and its two edges. */
  readonly funnel: string;
  readonly edges: readonly [string, string];
  readonly personTicks: readonly TickAcross[];
  readonly shareTicks: readonly TickUp[];
  readonly points: readonly PlacedFunnelPoint[];
}

const HEIGHT = 300;
const MARGIN = { top: 16, right: 24, bottom: 44, left: 48 };
const LABEL_HEIGHT = 20;
/** Two names that stand towards each other. */
const LABEL_WIDTH = 260;

/**
 * Groups by size and share, around the share of all.
 *
 * @param share of all groups together, 0–1
 * @param width of the drawing, in px
 */
export function funnelGeometry(
  points: readonly FunnelPoint[],
  limits: readonly Limits[],
  share: number,
  width: number,
): FunnelGeometry {
  const most = Math.max(1, ...limits.map(({ persons }) => persons));
  const shown = limits.filter(({ persons }) => persons >= Math.min(5, most));
  const highest = Math.max(
    0.1,
    ...points.map((point) => point.share),
    ...shown.map(({ high }) => high),
  );
  const plot = plotWithin(width, HEIGHT, MARGIN);
  const { x, y } = plotScales(plot, [0, most], [0, Math.min(1, highest * 1.05)]);
  const edge = (of: (limit: Limits) => number) =>
    line<Limits>()
      .x(({ persons }) => x(persons))
      .y((limit) => y(of(limit)))(shown) ?? '';
  const funnel = area<Limits>()
    .x(({ persons }) => x(persons))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  return {
    ...plot,
    shareY: y(share),
    funnel: funnel(shown) ?? '',
    edges: [edge(({ low }) => low), edge(({ high }) => high)],
    personTicks: ticksAcross(x, 6),
    shareTicks: ticksUp(y, 5),
    points: apart(
      points.map((point): PlacedFunnelPoint => {
        const at = { x: x(point.persons), y: y(point.share) };
        return {
          ...point,
          ...at,
          anchor: at.x > width * 0.66 ? 'end' : 'start',
          // Names of groups at the bottom stand clear of the axis.
          labelY: Math.min(at.y, plot.plotBottom - LABEL_HEIGHT / 2 - 4),
        };
      }),
    ),
  };
}

/** Names of groups that lie on each other stand above each other, the lowest group's first. */
function apart(points: readonly PlacedFunnelPoint[]): readonly PlacedFunnelPoint[] {
  const taken: Box[] = [];
  const heights = new Map<PlacedFunnelPoint, number>();
  for (const point of [...points].sort((a, b) => b.y - a.y)) {
    const boxAt = (y: number) => ({ x: point.x, y, width: LABEL_WIDTH, height: LABEL_HEIGHT });
    const labelY = firstFree(upwards(point.labelY), boxAt, taken) ?? point.labelY;
    taken.push(boxAt(labelY));
    heights.set(point, labelY);
  }
  return points.map((point) => ({ ...point, labelY: heights.get(point) ?? point.labelY }));
}

/** A height, and without end those a label further up. */
function* upwards(y: number): Generator<number, never> {
  for (let height = y; ; height -= LABEL_HEIGHT) yield height;
}

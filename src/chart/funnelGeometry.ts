import { area, line, scaleLinear } from 'd3';

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
  readonly anchor: 'start' | 'end';
  readonly labelY: number;
}

export interface FunnelGeometry {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly plotBottom: number;
  readonly shareY: number;
  /** What chance alone would do, as an SVG path, and its two edges. */
  readonly funnel: string;
  readonly edges: readonly [string, string];
  readonly personTicks: readonly { readonly x: number; readonly value: number }[];
  readonly shareTicks: readonly { readonly y: number; readonly value: number }[];
  readonly points: readonly PlacedFunnelPoint[];
}

const HEIGHT = 300;
const MARGIN = { top: 16, right: 24, bottom: 44, left: 48 };
const LABEL_HEIGHT = 20;
/** Two names that stand towards each other. */
const LABEL_WIDTH = 260;

/** Groups by size and share, around the share of all. */
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
  const plotRight = width - MARGIN.right;
  const plotBottom = HEIGHT - MARGIN.bottom;
  const x = scaleLinear([0, most], [MARGIN.left, plotRight]);
  const y = scaleLinear([0, Math.min(1, highest * 1.05)], [plotBottom, MARGIN.top]);
  const edge = (of: (limit: Limits) => number) =>
    line<Limits>()
      .x(({ persons }) => x(persons))
      .y((limit) => y(of(limit)))(shown) ?? '';
  const funnel = area<Limits>()
    .x(({ persons }) => x(persons))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  return {
    width,
    height: HEIGHT,
    plotLeft: MARGIN.left,
    plotRight,
    plotBottom,
    shareY: y(share),
    funnel: funnel(shown) ?? '',
    edges: [edge(({ low }) => low), edge(({ high }) => high)],
    personTicks: x.ticks(6).map((value) => ({ x: x(value), value })),
    shareTicks: y.ticks(5).map((value) => ({ y: y(value), value })),
    points: apart(
      points.map((point): PlacedFunnelPoint => {
        const at = { x: x(point.persons), y: y(point.share) };
        return {
          ...point,
          ...at,
          anchor: at.x > width * 0.66 ? 'end' : 'start',
          // Names of groups at the bottom stand clear of the axis.
          labelY: Math.min(at.y, plotBottom - LABEL_HEIGHT / 2 - 4),
        };
      }),
    ),
  };
}

/** Names of groups that lie on each other stand above each other. */
function apart(points: readonly PlacedFunnelPoint[]): readonly PlacedFunnelPoint[] {
  const placed: PlacedFunnelPoint[] = [];
  for (const point of [...points].sort((a, b) => b.y - a.y)) {
    let { labelY } = point;
    const near = (other: PlacedFunnelPoint) =>
      Math.abs(other.x - point.x) < LABEL_WIDTH && Math.abs(other.labelY - labelY) < LABEL_HEIGHT;
    while (placed.some(near)) labelY -= LABEL_HEIGHT;
    placed.push({ ...point, labelY });
  }
  return points.map((point) => placed.find(({ id }) => id === point.id) ?? point);
}

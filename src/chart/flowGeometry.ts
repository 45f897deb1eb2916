import { path } from 'd3';
import type { Anchor } from './labelLayout.ts';
import type { Plot } from './plot.ts';

/** What flows meet in: one of a column. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** Where there is no room for the other. */
  readonly shortLabel?: string;
  /** Persons. */
  readonly value: number;
  readonly colour: string;
}

/** What flows from a node of one column to a node of the next. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly colour: string;
}

export interface PlacedNode extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: Exclude<Anchor, 'middle'>;
}

export interface PlacedLink extends FlowLink {
  /** A band, as an SVG path. */
  readonly path: string;
}

export interface FlowGeometry extends Pick<Plot, 'width' | 'height'> {
  readonly nodeWidth: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

const NODE_WIDTH = 10;
/** All persons together are so high. */
const FULL_HEIGHT = 300;
/** A name and a number under it. */
const LABEL_HEIGHT = 36;
const GAP = 10;
const LABEL_GAP = 6;
/** Below this the names need room of their own, and the last ones stand to the right. */
const NARROW = 560;
const NARROW_MARGIN = 108;

/**
 * Columns of nodes from left to right with bands between them, everything to one scale.
 *
 * @param width of the drawing, in px
 */
export function flowGeometry(
  columns: readonly (readonly FlowNode[])[],
  links: readonly FlowLink[],
  width: number,
): FlowGeometry {
  const total = Math.max(
    ...columns.map((nodes) => nodes.reduce((sum, { value }) => sum + value, 0)),
  );
  const scale = total > 0 ? FULL_HEIGHT / total : 0;
  const last = columns.length - 1;
  const isNarrow = width < NARROW;
  /** Where a column stands; narrow, the first one has short names and the last one a margin. */
  const columnX = (index: number) => {
    if (last === 0 || index === 0) return 0;
    if (!isNarrow) return ((width - NODE_WIDTH) * index) / last;
    return index === last ? width - NARROW_MARGIN : (width * 0.2 * index) / Math.max(1, last - 1);
  };
  const heights = columns.map((nodes) =>
    nodes.reduce((sum, { value }) => sum + Math.max(value * scale, LABEL_HEIGHT) + GAP, -GAP),
  );
  const height = Math.max(0, ...heights);
  const nodes = columns.flatMap((column, index) => {
    const x = columnX(index);
    const isToTheLeft = index === last && last > 0 && !isNarrow;
    let y = (height - (heights[index] ?? 0)) / 2;
    return column.map((node): PlacedNode => {
      const own = node.value * scale;
      const slot = Math.max(own, LABEL_HEIGHT);
      const placed: PlacedNode = {
        ...node,
        label: isNarrow ? (node.shortLabel ?? node.label) : node.label,
        x,
        y: y + (slot - own) / 2,
        height: own,
        labelX: isToTheLeft ? x - LABEL_GAP : x + NODE_WIDTH + LABEL_GAP,
        labelY: y + slot / 2 - 3,
        anchor: isToTheLeft ? 'end' : 'start',
      };
      y += slot + GAP;
      return placed;
    });
  });
  return { width, height, nodeWidth: NODE_WIDTH, nodes, links: placeLinks(nodes, links, scale) };
}

/** Bands leave a node in the order of the nodes that they go to, and arrive in that of those they come from. */
function placeLinks(
  nodes: readonly PlacedNode[],
  links: readonly FlowLink[],
  scale: number,
): PlacedLink[] {
  const placeOf = new Map(nodes.map((node, place) => [node.id, place]));
  const [left, arrived] = [new Map<string, number>(), new Map<string, number>()];
  const rank = ({ from, to }: FlowLink) =>
    (placeOf.get(from) ?? 0) * nodes.length + (placeOf.get(to) ?? 0);
  return [...links]
    .filter(({ value }) => value > 0)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((link) => {
      const [from, to] = [nodes[placeOf.get(link.from) ?? -1], nodes[placeOf.get(link.to) ?? -1]];
      if (!from || !to) return [];
      const size = link.value * scale;
      const y0 = from.y + (left.get(from.id) ?? 0);
      const y1 = to.y + (arrived.get(to.id) ?? 0);
      left.set(from.id, (left.get(from.id) ?? 0) + size);
      arrived.set(to.id, (arrived.get(to.id) ?? 0) + size);
      const [x0, x1] = [from.x + NODE_WIDTH, to.x];
      const middle = (x0 + x1) / 2;
      const band = path();
      band.moveTo(x0, y0);
      band.bezierCurveTo(middle, y0, middle, y1, x1, y1);
      band.lineTo(x1, y1 + size);
      band.bezierCurveTo(middle, y1 + size, middle, y0 + size, x0, y0 + size);
      band.closePath();
      return [{ ...link, path: band.toString() }];
    });
}

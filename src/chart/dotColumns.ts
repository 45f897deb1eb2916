/** A place where dots are stacked: over the values above `from`, up to `to`. */
export interface DotColumn {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/**
 * Columns side by side over a straight axis, none narrower than a dot. Every edge parts two
 * columns, so that no dot stands on the wrong side of it.
 *
 * @param edges rising values with their places; at least two
 * @param pitch width of a dot with its gap
 */
export function columnsBetween(
  edges: readonly { readonly value: number; readonly x: number }[],
  pitch: number,
): readonly DotColumn[] {
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index];
    if (!start) return [];
    const count = Math.max(1, Math.floor((end.x - start.x) / pitch));
    const at = (from: number, to: number, part: number) => from + ((to - from) * part) / count;
    return Array.from({ length: count }, (_, column) => ({
      from: at(start.value, end.value, column),
      to: column === count - 1 ? end.value : at(start.value, end.value, column + 1),
      x: at(start.x, end.x, column + 0.5),
    }));
  });
}

/** A dot in a stack: how far from the middle line, counted in dots from 0. */
export interface StackedDot {
  readonly x: number;
  readonly level: number;
}

/** Stacks values, in the order given, each in the column that it belongs to; the first and last take what lies outside. */
export function stackInColumns(
  values: readonly number[],
  columns: readonly DotColumn[],
): readonly StackedDot[] {
  const heights = columns.map(() => 0);
  return values.map((value) => {
    const found = columns.findIndex(({ to }) => value <= to);
    const place = found < 0 ? columns.length - 1 : found;
    const level = heights[place] ?? 0;
    heights[place] = level + 1;
    return { x: columns[place]?.x ?? NaN, level };
  });
}

/** Stacks dots that have no place on an axis: level by level over a few columns. */
export function stackInBlock(
  count: number,
  left: number,
  width: number,
  pitch: number,
  columns: number,
): readonly StackedDot[] {
  const across = Math.min(columns, Math.max(1, count));
  const first = left + (width - across * pitch) / 2 + pitch / 2;
  return Array.from({ length: count }, (_, dot) => ({
    x: first + (dot % across) * pitch,
    level: Math.floor(dot / across),
  }));
}

/**
 * A function of time that is constant on pieces: `values[i]` holds from `from[i]`
 * until `from[i + 1]`, the last one for ever. `from[0]` is 0, the others ascend; both arrays are
 * equally long.
 */
export interface PiecewiseConstant {
  readonly from: readonly number[];
  readonly values: readonly number[];
}

/** The same value at all times. */
export function constant(value: number): PiecewiseConstant {
  return { from: [0], values: [value] };
}

/**
 * The integral from 0 on.
 *
 * @param time ≥ 0, finite
 */
export function integrate(pieces: PiecewiseConstant, time: number): number {
  let sum = 0;
  for (let i = 0; i < pieces.from.length; i++) {
    const start = pieces.from[i] ?? 0;
    if (start >= time) break;
    const end = Math.min(time, pieces.from[i + 1] ?? Infinity);
    sum += (pieces.values[i] ?? 0) * (end - start);
  }
  return sum;
}

/** The time after which the value does not change any more; 0 where it never does. */
export function lastChange(pieces: PiecewiseConstant): number {
  return pieces.from.at(-1) ?? 0;
}

/** Each value multiplied by a factor. */
export function scale(pieces: PiecewiseConstant, factor: number): PiecewiseConstant {
  return { from: pieces.from, values: pieces.values.map((value) => value * factor) };
}

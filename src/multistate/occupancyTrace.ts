/** Where a cohort is expected to be at each time. */
export interface OccupancyTrace {
  /** Names, in the order of the columns. */
  readonly states: readonly string[];
  /** Ascending; in the model's unit of time. */
  readonly times: readonly number[];
  /** Per state, in the order of `states`: expected persons at each of `times`. */
  readonly occupancy: readonly Float64Array[];
}

/**
 * An occupancy trace in continuous time, with what happens between the times: columns are one entry
 * shorter than `times`.
 */
export interface HazardTrace extends OccupancyTrace {
  /** Per state: expected person-time spent in it between `times[i]` and `times[i + 1]`. */
  readonly durations: readonly Float64Array[];
  /** Per move, transitions first and then planned ends: expected moves in the interval. */
  readonly moves: readonly Float64Array[];
}

/**
 * The column of a state in a trace.
 *
 * @param columns of the trace: its `occupancy` or `durations`
 * @throws when the trace has no such state
 */
export function ofState(
  columns: readonly Float64Array[],
  trace: OccupancyTrace,
  state: string,
): Float64Array {
  const column = columns[trace.states.indexOf(state)];
  if (column === undefined) throw new Error(`unknown state: ${state}`);
  return column;
}

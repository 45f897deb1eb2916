import { REPLICATE_COLUMNS, type ReplicateColumn } from '../economy/replicateColumns.ts';

/** Simulated futures 0, 1, 2 … of one scenario, column by column; future n is row n in every scenario. */
export class ReplicateTable {
  private readonly columns: Readonly<Record<ReplicateColumn, Float64Array>>;

  /**
   * @param replicates number of futures
   * @param values one column after the other, in the order of `REPLICATE_COLUMNS`
   */
  constructor(
    readonly replicates: number,
    readonly values: Float64Array,
  ) {
    if (values.length !== replicates * REPLICATE_COLUMNS.length) {
      throw new RangeError(`not ${replicates} replicates: ${values.length} values`);
    }
    this.columns = Object.fromEntries(
      REPLICATE_COLUMNS.map((name, index) => [
        name,
        values.subarray(index * replicates, (index + 1) * replicates),
      ]),
    ) as Record<ReplicateColumn, Float64Array>;
  }

  /** One number per future; must not be changed. */
  column(name: ReplicateColumn): Float64Array {
    return this.columns[name];
  }
}

/**
 * The first futures of a table; the table itself when that is all of them.
 *
 * @throws when there are not so many
 */
export function firstFutures(table: ReplicateTable, replicates: number): ReplicateTable {
  if (replicates === table.replicates) return table;
  return joinChunks([{ from: 0, to: table.replicates, values: table.values }], replicates);
}

/**
 * Chunks of consecutive futures as one table; the order in which they were computed plays no part.
 *
 * @param replicates how many futures to take, from the first; all when left out
 */
export function joinChunks(
  chunks: readonly { readonly from: number; readonly to: number; readonly values: Float64Array }[],
  replicates = chunks.reduce((most, { to }) => Math.max(most, to), 0),
): ReplicateTable {
  const ordered = [...chunks].sort((a, b) => a.from - b.from);
  const values = new Float64Array(replicates * REPLICATE_COLUMNS.length);
  let expected = 0;
  for (const { from, to, values: part } of ordered) {
    if (from !== expected) throw new RangeError(`chunks do not meet: ${expected}, ${from}`);
    const [length, taken] = [to - from, Math.min(to, replicates) - from];
    for (let column = 0; column < REPLICATE_COLUMNS.length; column++) {
      const start = column * length;
      values.set(part.subarray(start, start + taken), column * replicates + from);
    }
    expected = to;
  }
  if (expected < replicates) throw new RangeError(`not ${replicates} replicates: ${expected}`);
  return new ReplicateTable(replicates, values);
}

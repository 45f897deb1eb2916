import {
  COLUMN,
  groupColumn,
  REPLICATE_COLUMNS,
  type GroupColumn,
  type ReplicateColumn,
} from '../economy/replicateColumns.ts';

/** Futures of some of the persons, or of all: the columns that both have. */
export interface PersonsTable {
  readonly replicates: number;
  /** One number per future; must not be changed. */
  column(name: GroupColumn): Float64Array;
}

/**
 * Simulated futures 0, 1, 2 … of one scenario, column by column; future n is row n in every
 * scenario.
 */
export class ReplicateTable implements PersonsTable {
  /**
   * @param replicates number of futures
   * @param values one column after the other, in the order of a `ReplicateRow`: all of them, or only
   *   the first
   * @throws when they are not whole columns of so many futures
   */
  constructor(
    readonly replicates: number,
    readonly values: Float64Array,
  ) {
    if (!Number.isInteger(values.length / replicates)) {
      throw new RangeError(`not ${replicates} replicates: ${values.length} values`);
    }
  }

  /** One number per future; must not be changed. */
  column(name: ReplicateColumn): Float64Array {
    return this.at(COLUMN[name]);
  }

  /**
   * The futures of those who start in one group.
   *
   * @param groupIndex in the evidence; a column of a group that is not there throws
   */
  group(groupIndex: number): PersonsTable {
    return {
      replicates: this.replicates,
      column: (name) => this.at(groupColumn(groupIndex, name)),
    };
  }

  private at(column: number): Float64Array {
    const end = (column + 1) * this.replicates;
    if (!(end <= this.values.length)) throw new RangeError(`no such column: ${column}`);
    return this.values.subarray(column * this.replicates, end);
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

/** Futures `from` … `to` − 1, their columns one after the other. */
export interface FuturesChunk {
  readonly from: number;
  readonly to: number;
  readonly values: Float64Array;
}

/**
 * Writes a chunk where its futures stand in a table: as many of its columns as the table has, and
 * as many of its futures.
 *
 * @param table of `replicates` futures, one column after the other
 */
export function writeChunk(
  { from, to, values }: FuturesChunk,
  table: Float64Array,
  replicates: number,
): void {
  const [length, taken] = [to - from, Math.min(to, replicates) - from];
  for (let column = 0; column < table.length / replicates; column++) {
    const start = column * length;
    table.set(values.subarray(start, start + taken), column * replicates + from);
  }
}

/**
 * Chunks of consecutive futures as one table; the order in which they were computed plays no part.
 *
 * @param replicates how many futures to take, from the first; all when left out
 * @throws when the chunks leave a gap, overlap, or end before that
 */
export function joinChunks(
  chunks: readonly FuturesChunk[],
  replicates = chunks.reduce((most, { to }) => Math.max(most, to), 0),
): ReplicateTable {
  const ordered = [...chunks].sort((a, b) => a.from - b.from);
  const [first] = ordered;
  const columns = first ? first.values.length / (first.to - first.from) : REPLICATE_COLUMNS.length;
  const values = new Float64Array(replicates * columns);
  let expected = 0;
  for (const chunk of ordered) {
    const { from, to } = chunk;
    if (from !== expected) throw new RangeError(`chunks do not meet: ${expected}, ${from}`);
    writeChunk(chunk, values, replicates);
    expected = to;
  }
  if (expected < replicates) throw new RangeError(`not ${replicates} replicates: ${expected}`);
  return new ReplicateTable(replicates, values);
}

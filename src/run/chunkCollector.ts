import { rowLength } from '../economy/replicateColumns.ts';
import { joinChunks, type ReplicateTable } from '../summary/replicateTable.ts';
import type { Chunk, ChunkResult } from './simulationProtocol.ts';

/**
 * Gathers the answers of one run. They may come in any order and more than once; what is
 * handed out is always the futures 0 … n − 1.
 */
export class ChunkCollector {
  private readonly asked: ReadonlyMap<number, Chunk>;
  private readonly answers = new Map<number, ChunkResult>();
  private gapless = 0;

  /**
   * @param plan chunks that meet, from future 0 on
   * @param scenarioCount tables in each answer
   */
  constructor(
    private readonly runId: number,
    private readonly plan: readonly Chunk[],
    private readonly scenarioCount: number,
  ) {
    this.asked = new Map(plan.map((chunk) => [chunk.from, chunk]));
  }

  /** The largest n of which futures 0 … n − 1 have all come. */
  get replicates(): number {
    return this.plan[this.gapless - 1]?.to ?? 0;
  }

  /**
   * Takes an answer, unless it is another run's, was never asked for, has come before or is not
   * whole: what a worker sends is not believed to be what was promised.
   *
   * @returns whether it was taken
   */
  add(answer: ChunkResult): boolean {
    const { runId, from, to, tables } = answer;
    const isAsked = runId === this.runId && this.asked.get(from)?.to === to;
    const isWhole = areWhole(tables, this.scenarioCount, to - from);
    if (!isAsked || !isWhole || this.answers.has(from)) return false;
    this.answers.set(from, answer);
    while (this.answers.has(this.plan[this.gapless]?.from ?? -1)) this.gapless++;
    return true;
  }

  /**
   * The first futures, one table for each scenario.
   *
   * @param replicates at most those that have come without gaps: see `replicates`
   * @throws for more
   */
  tables(replicates: number): readonly ReplicateTable[] {
    const parts = this.plan
      .slice(0, this.gapless)
      .filter(({ from }) => from < replicates)
      .map(({ from }) => this.answers.get(from) as ChunkResult);
    return Array.from({ length: this.scenarioCount }, (_, scenario) =>
      joinChunks(
        parts.map(({ from, to, tables }) => ({
          from,
          to,
          values: tables[scenario] as Float64Array,
        })),
        replicates,
      ),
    );
  }
}

/** Whether there is a table for each scenario, and each has a number for every column and future. */
function areWhole(tables: unknown, scenarios: number, replicates: number): boolean {
  return (
    Array.isArray(tables) &&
    tables.length === scenarios &&
    tables.every((each) => each instanceof Float64Array && isRows(each.length / replicates))
  );
}

/** Whether a row can be so long: by the common columns and those of whole groups. */
function isRows(length: number): boolean {
  const groups = (length - rowLength(0)) / (rowLength(1) - rowLength(0));
  return Number.isInteger(groups) && groups >= 0;
}

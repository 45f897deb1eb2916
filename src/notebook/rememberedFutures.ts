import type { ReplicateTable } from '../summary/replicateTable.ts';

/** Scenarios to remember: ten thousand futures of one with four groups are about 8 MB. */
const MOST = 12;

/**
 * Simulated futures of scenarios as they were lately. A lever of one scenario leaves the futures of
 * the others as they are, and undo comes back to those of a moment ago.
 */
export class RememberedFutures {
  private readonly tables = new Map<string, ReplicateTable>();

  /**
   * Remembers a table, unless a longer one is known; the one kept longest ago is forgotten.
   *
   * @param key everything that the futures depend on
   */
  keep(key: string, table: ReplicateTable): void {
    const before = this.tables.get(key);
    this.tables.delete(key);
    // The newest stand last.
    this.tables.set(key, before && before.replicates > table.replicates ? before : table);
    const [oldest] = this.tables.keys();
    if (this.tables.size > MOST && oldest !== undefined) this.tables.delete(oldest);
  }

  /** At least so many futures, perhaps more; undefined when fewer are known. */
  recall(key: string, replicates: number): ReplicateTable | undefined {
    const table = this.tables.get(key);
    return table && table.replicates >= replicates ? table : undefined;
  }
}

import type { ReplicateColumn } from '../economy/replicateColumns.ts';
import { COLUMN } from '../economy/replicateColumns.ts';
import { ReplicateTable, writeChunk } from '../summary/replicateTable.ts';
import { personsPerFuture, planChunks } from './planChunks.ts';
import { simulateChunk } from './simulateChunk.ts';
import type { SimulationSpec } from './simulationSpec.ts';

/**
 * Futures 0 … `replicates` − 1 of each scenario, in the thread that asks and in no more memory than
 * the tables that are answered: there may be a million futures. They are those that a
 * `SimulationPool` gives.
 *
 * @param replicates ≥ 1
 * @param last the columns up to this one are kept, in the order of `REPLICATE_COLUMNS`; asking a
 *   table for a later one throws
 * @throws when a scenario has a group without evidence
 */
export function simulateTables(
  spec: SimulationSpec,
  replicates: number,
  last: ReplicateColumn,
): readonly ReplicateTable[] {
  const tables = spec.scenarios.map(() => new Float64Array(replicates * (COLUMN[last] + 1)));
  for (const chunk of planChunks(replicates, tables.length, personsPerFuture(spec))) {
    const answer = simulateChunk({ runId: 0, ...chunk, spec });
    tables.forEach((values, scenario) =>
      writeChunk({ ...chunk, values: answer.tables[scenario] as Float64Array }, values, replicates),
    );
  }
  return tables.map((values) => new ReplicateTable(replicates, values));
}

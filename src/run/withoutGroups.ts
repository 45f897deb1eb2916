import { rowLength } from '../economy/replicateColumns.ts';
import type { StartThread } from './simulationThread.ts';

/**
 * Threads whose answers leave out what is of single groups, which is more than half of the numbers:
 * for a run that is only summed up, and may be of a million futures.
 */
export function withoutGroups(start: StartThread): StartThread {
  return (onLost) => {
    const thread = start(onLost);
    return {
      end: () => thread.end(),
      simulate: async (order) => {
        const result = await thread.simulate(order);
        // The columns of the whole come first.
        const kept = rowLength(0) * (result.to - result.from);
        return { ...result, tables: result.tables.map((table) => table.slice(0, kept)) };
      },
    };
  };
}

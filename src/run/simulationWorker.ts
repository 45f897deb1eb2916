import { simulateChunk } from './simulateChunk.ts';
import type { ChunkRequest, ChunkResult, SimulationWorker } from './simulationProtocol.ts';

/**
 * What a worker exposes. It remembers the spec of the latest run, so
 * that each chunk's order is a few bytes.
 *
 * @param simulate what computes a chunk
 * @returns whose `simulate` throws for a run that it has not had the spec of
 */
export function simulationWorker(
  simulate: (request: ChunkRequest) => ChunkResult = simulateChunk,
): SimulationWorker {
  let run: Pick<ChunkRequest, 'runId' | 'spec'> | undefined;
  return {
    simulate({ runId, from, to, spec }) {
      if (spec) run = { runId, spec };
      if (run?.runId !== runId) throw new Error(`unknown run: ${runId}`);
      return simulate({ runId, from, to, spec: run.spec });
    },
  };
}

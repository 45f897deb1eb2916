import type { SimulationSpec } from './simulationSpec.ts';

/** Futures `from` … `to` − 1 of all scenarios of a run. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** What a worker is asked for. The spec goes along each time: it is small, and a worker may be new. */
export interface ChunkRequest extends Chunk {
  readonly runId: number;
  readonly spec: SimulationSpec;
}

/** A worker's answer: for each scenario of the spec its columns, as `ReplicateTable` wants them. */
export interface ChunkResult extends Chunk {
  readonly runId: number;
  readonly tables: readonly Float64Array[];
}

/** What a worker offers, over comlink. */
export interface SimulationWorker {
  simulate(request: ChunkRequest): ChunkResult;
}

import type { PrecisionGoal } from '../summary/precision.ts';
import type { ReplicateTable } from '../summary/replicateTable.ts';
import type { SimulationSpec } from './simulationSpec.ts';

// Types only: what the notebook asks for and is told, and what crosses to a worker.

/** What one run is to answer. */
export interface SimulationQuestion {
  readonly spec: SimulationSpec;
  /** Futures to simulate, unless fewer are precise enough. */
  readonly replicates: number;
  /** When the run may stop before all replicates; left out, it never does. */
  readonly enough?: PrecisionGoal;
  /**
   * By scenario of the spec: all its futures, where an earlier run has simulated them. They are
   * what would be simulated again, so they only save the time.
   */
  readonly known?: readonly (ReplicateTable | undefined)[];
}

/**
 * What a run tells. It ends in exactly one of done, failed, cancelled, and tells nothing
 * after that. Numbers are of futures 0, 1, 2 … without gaps, whatever was computed first.
 */
export type RunEvent =
  /** Futures simulated so far. */
  | { readonly kind: 'progress'; readonly runId: number; readonly replicates: number }
  /**
   * The first futures, one table for each scenario of the spec; the number of them is one of
   * `milestones`.
   */
  | {
      readonly kind: 'tables';
      readonly runId: number;
      readonly replicates: number;
      readonly tables: readonly ReplicateTable[];
    }
  /** The tables told last are the answer. */
  | { readonly kind: 'done'; readonly runId: number; readonly replicates: number }
  | { readonly kind: 'cancelled'; readonly runId: number }
  | { readonly kind: 'failed'; readonly runId: number; readonly failure: RunFailure };

/** Why a run could not be brought to an end; the sentence is in the catalogue. */
export interface RunFailure {
  readonly code: FailureCode;
  /** What the browser or the engine said, for those who build the app. */
  readonly detail: string;
}

/** What kept a run from its end. */
export type FailureCode =
  /** A worker could not be started. */
  | 'notStarted'
  /** A worker that had answered before is gone. */
  | 'lost'
  /** A worker did not answer in time. */
  | 'silent'
  /** The engine threw: a bug. */
  | 'broken';

/** Futures `from` … `to` − 1 of all scenarios of a run. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** What the engine computes at a time. */
export interface ChunkRequest extends Chunk {
  readonly runId: number;
  readonly spec: SimulationSpec;
}

/** A request as it is sent: only a worker's first chunk of a run carries the spec. */
export type ChunkOrder = Omit<ChunkRequest, 'spec'> & Partial<Pick<ChunkRequest, 'spec'>>;

/** A worker's answer: for each scenario of the spec its columns, as `ReplicateTable` wants them. */
export interface ChunkResult extends Chunk {
  readonly runId: number;
  readonly tables: readonly Float64Array[];
}

/** What a worker offers, over comlink. */
export interface SimulationWorker {
  simulate(order: ChunkOrder): ChunkResult;
}

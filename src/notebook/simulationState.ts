import type { ReplicateTable } from '../summary/replicateTable.ts';

/** Where the simulation of the scenarios on screen stands. */
export interface SimulationState {
  readonly status: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  /** Whether the tables answer an earlier question than the one on screen. */
  readonly isOutdated: boolean;
  /** Futures that the tables hold: 0, 1, 2 … without gaps. */
  readonly replicates: number;
  /** Futures that are asked for. */
  readonly of: number;
  /** Simulated futures by scenario id; all of the same length. */
  readonly tables: ReadonlyMap<string, ReplicateTable>;
}

/** Before anything has been asked for. */
export const NOT_SIMULATED: SimulationState = {
  status: 'waiting',
  isOutdated: false,
  replicates: 0,
  of: 0,
  tables: new Map(),
};

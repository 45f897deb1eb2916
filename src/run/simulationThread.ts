import type { ChunkOrder, ChunkResult, FailureCode } from './simulationProtocol.ts';

/** Something that computes chunks: a web worker, or the thread that asks. */
export interface SimulationThread {
  /** Rejects when the engine throws; never settles when the thread is lost or has been ended. */
  simulate(order: ChunkOrder): Promise<ChunkResult>;
  /** Ends the thread: nothing is heard from it after that. */
  end(): void;
}

/** Why a thread is of no more use. */
export interface ThreadLoss {
  readonly code: Exclude<FailureCode, 'broken'>;
  readonly detail: string;
}

/**
 * Starts a thread.
 *
 * @param onLost told at most once, and never after `end`
 */
export type StartThread = (onLost: (loss: ThreadLoss) => void) => SimulationThread;

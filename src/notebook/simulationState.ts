import type { RunEvent, RunFailure } from '../run/simulationProtocol.ts';
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
  /** Why it failed, when it did. */
  readonly failure?: RunFailure;
}

/** Before anything has been asked for. */
export const NOT_SIMULATED: SimulationState = {
  status: 'waiting',
  isOutdated: false,
  replicates: 0,
  of: 0,
  tables: new Map(),
};

/** A question, as far as a record of it goes. */
export interface AskedQuestion {
  /** Equal for equal questions. */
  readonly key: string;
  /** The scenarios, in the order of the spec. */
  readonly ids: readonly string[];
  readonly replicates: number;
}

/** What has been asked for and what has come of it. */
export interface SimulationRecord {
  /** The run asked for last, how it goes, and what it is to answer. */
  readonly run?: {
    readonly runId: number;
    readonly question: AskedQuestion;
    readonly status: 'running' | 'done' | 'cancelled' | 'failed';
    readonly failure?: RunFailure;
  };
  /** The newest tables, and the question that they answer: perhaps an earlier one. */
  readonly shown?: {
    readonly key: string;
    readonly replicates: number;
    readonly tables: ReadonlyMap<string, ReplicateTable>;
  };
}

/** What can happen to a record. */
export type SimulationMessage =
  { readonly kind: 'asked'; readonly runId: number; readonly question: AskedQuestion } | RunEvent;

/**
 * The record after a message. Nothing but a new question changes a run that has ended, and what an
 * earlier run says is not heard: the same record comes back.
 */
export function nextRecord(record: SimulationRecord, message: SimulationMessage): SimulationRecord {
  const { runId, kind } = message;
  const { run } = record;
  if (kind === 'asked') {
    const isNewer = runId > (run?.runId ?? 0);
    return isNewer
      ? { ...record, run: { runId, question: message.question, status: 'running' } }
      : record;
  }
  if (run?.runId !== runId || run.status !== 'running') return record;
  switch (kind) {
    case 'progress':
      return record;
    case 'tables': {
      const { replicates, tables } = message;
      const { key, ids } = run.question;
      const isOlder = record.shown?.key === key && record.shown.replicates > replicates;
      if (isOlder) return record;
      const byId = ids.map((id, index) => [id, tables[index] as ReplicateTable] as const);
      return { ...record, shown: { key, replicates, tables: new Map(byId) } };
    }
    case 'failed':
      return { ...record, run: { ...run, status: kind, failure: message.failure } };
    case 'done':
    case 'cancelled':
      return { ...record, run: { ...run, status: kind } };
  }
}

/** How the simulation stands for a question that may have changed since it was asked. */
export function stateOf(
  { run, shown }: SimulationRecord,
  question: AskedQuestion,
): SimulationState {
  const isAsked = run?.question.key === question.key;
  return {
    status: isAsked ? run.status : 'waiting',
    isOutdated: shown !== undefined && shown.key !== question.key,
    replicates: shown?.replicates ?? 0,
    of: question.replicates,
    tables: shown?.tables ?? new Map(),
    ...(isAsked && run.failure && { failure: run.failure }),
  };
}

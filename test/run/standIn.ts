import { REPLICATE_COLUMNS } from '../../src/economy/replicateColumns.ts';
import type {
  Chunk,
  ChunkRequest,
  ChunkResult,
  RunEvent,
  SimulationQuestion,
} from '../../src/run/simulationProtocol.ts';
import type { SimulationPool } from '../../src/run/simulationPool.ts';
import type { SimulationSpec } from '../../src/run/simulationSpec.ts';

/** A question for the stand-in engine: it looks at the seed and the number of scenarios only. */
export function question(
  replicates: number,
  { seed = 'seed', scenarios = 2 }: { seed?: string; scenarios?: number } = {},
): SimulationQuestion {
  const scenario = { scenario: { levers: { groups: {} } } };
  const spec = { seed, scenarios: Array.from({ length: scenarios }, () => scenario) };
  return { spec: spec as unknown as SimulationSpec, replicates };
}

/** What the stand-in engine says of a future: another number for every seed, scenario, column and future. */
export function valueOf(seed: string, scenario: number, column: number, future: number): number {
  return seed.length * 1e9 + scenario * 1e8 + column * 1e6 + future;
}

/** An engine that costs nothing, so that a test of what is around it does not wait. */
export function standIn({ runId, spec, from, to }: ChunkRequest): ChunkResult {
  const length = to - from;
  const tables = spec.scenarios.map((_, scenario) =>
    Float64Array.from({ length: length * REPLICATE_COLUMNS.length }, (_, index) =>
      valueOf(spec.seed, scenario, Math.floor(index / length), from + (index % length)),
    ),
  );
  return { runId, from, to, tables };
}

/** Chunks of one size, whatever the milestones. */
export function chunksOf(size: number): (question: SimulationQuestion) => readonly Chunk[] {
  return ({ replicates }) =>
    Array.from({ length: Math.ceil(replicates / size) }, (_, index) => ({
      from: index * size,
      to: Math.min(replicates, (index + 1) * size),
    }));
}

/** Everything that a run tells, and a promise of its end. */
export interface Told {
  readonly runId: number;
  readonly events: readonly RunEvent[];
  readonly end: Promise<EndEvent>;
}

export type EndEvent = Extract<RunEvent, { kind: 'done' | 'cancelled' | 'failed' }>;
type TablesEvent = Extract<RunEvent, { kind: 'tables' }>;

export function isEnd(event: RunEvent): event is EndEvent {
  return event.kind === 'done' || event.kind === 'cancelled' || event.kind === 'failed';
}

/** Starts a run and keeps what it tells. */
export function start(
  pool: SimulationPool,
  asked: SimulationQuestion,
  also: (event: RunEvent) => void = () => undefined,
): Told {
  const events: RunEvent[] = [];
  const { promise, resolve } = deferred<EndEvent>();
  const runId = pool.start(asked, (event) => {
    events.push(event);
    if (isEnd(event)) resolve(event);
    also(event);
  });
  return { runId, events, end: promise };
}

export function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The pictures that a run gave, from first to last. */
export function picturesOf({ events }: Told): readonly TablesEvent[] {
  return events.filter((event) => event.kind === 'tables');
}

/** Everything that has been set in motion by now, done. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

import { afterEach, describe, expect, inject, test } from 'vitest';
import { simulateChunk } from '../../src/run/simulateChunk.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import type { Chunk, SimulationQuestion } from '../../src/run/simulationProtocol.ts';
import type { StartThread } from '../../src/run/simulationThread.ts';
import { inWorker } from '../../src/run/workerThread.ts';
import { BASE_2017, ready } from '../run/readyScenarios.ts';
import { specOf } from '../run/simulated.ts';
import { chunksOf, isEnd, picturesOf, start, type Told } from '../run/standIn.ts';
import { DIGESTS } from './digest.ts';
import { digestOfTables, SIMULATED } from './engineDigests.ts';

// With real workers, in Chromium and in Firefox.

const SCENARIOS = [BASE_2017, ready('tva-ar-samma-budget')];
/** Machines that test share their few cores with others. */
const PATIENCE_MS = 30_000;
/** With a worker that will be killed: long enough for it to start. */
const SHORT_PATIENCE_MS = 5_000;
/** With a worker that is dead from the beginning. */
const NO_PATIENCE_MS = 500;

const ask = (replicates: number, seed = 'vasteras'): SimulationQuestion => ({
  spec: specOf(SCENARIOS, seed),
  replicates,
});

/** What the engine says when it is asked here and now, without any worker. */
function expected({ spec, replicates }: SimulationQuestion): string {
  return digestOfTables(simulateChunk({ runId: 0, from: 0, to: replicates, spec }).tables);
}

function digestOf(told: Told): string {
  const tables = picturesOf(told).at(-1)?.tables ?? [];
  return digestOfTables(tables.map(({ values }) => values));
}

const blobWorker = (text: string) => () => new Worker(URL.createObjectURL(new Blob([text])));

/** As the app starts it: from a text. */
const startWorker = blobWorker(inject('simulationWorker'));

const pools: SimulationPool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

interface Options {
  readonly workers?: number;
  /** With a worker, told how many were started before it. */
  readonly patienceMs?: (earlier: number) => number;
  readonly spawn?: () => Worker;
  readonly plan?: (question: SimulationQuestion) => readonly Chunk[];
}

/** A pool whose workers can be counted, listened to and killed. */
function pooled(options: Options = {}) {
  const { workers = 1, spawn = startWorker, plan, patienceMs = () => PATIENCE_MS } = options;
  const started: Worker[] = [];
  const counted = () => {
    const worker = spawn();
    started.push(worker);
    return worker;
  };
  const startThread: StartThread = (lost) => inWorker(counted, patienceMs(started.length))(lost);
  const pool = new SimulationPool(workers, startThread, ...(plan ? [plan] : []));
  pools.push(pool);
  return { pool, started };
}

/** The first time that a run says something of a kind. */
function first(pool: SimulationPool, question: SimulationQuestion, kind: 'progress' | 'tables') {
  let told: Told | undefined;
  const reached = new Promise<void>((resolve) => {
    told = start(pool, question, (event) => event.kind === kind && resolve());
  });
  return { told: told as Told, reached };
}

test('the numbers are those of Node', async () => {
  const { pool } = pooled({ workers: 2 });
  const told = start(pool, ask(SIMULATED.replicates, SIMULATED.seed));
  expect(await told.end).toMatchObject({ kind: 'done' });
  expect(digestOf(told)).toBe(DIGESTS.simulation);
});

test('one, two and three workers and chunks of 1, 7 and 100 give the same', async () => {
  const question = ask(120);
  const digests: string[] = [];
  for (const workers of [1, 2, 3]) {
    for (const size of [1, 7, 100]) {
      const { pool } = pooled({ workers, plan: chunksOf(size) });
      const told = start(pool, question);
      await told.end;
      digests.push(digestOf(told));
      pool.close();
    }
  }
  expect(digests).toEqual(digests.map(() => expected(question)));
});

test('no message is larger than 100 kB', async () => {
  const { pool, started } = pooled();
  const { told, reached } = first(pool, ask(3_000), 'progress');
  const sizes: number[] = [];
  started[0]?.addEventListener('message', ({ data }: MessageEvent<{ value: unknown }>) => {
    const { tables } = data.value as { tables: readonly Float64Array[] };
    sizes.push(tables.reduce((sum, { byteLength }) => sum + byteLength, 0));
  });
  await reached;
  await told.end;
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
});

describe('overlapping runs', () => {
  test('are answered with their own inputs, or not at all', async () => {
    const { pool } = pooled({ workers: 2 });
    // Those that are superseded are far too long to be finished when their successor starts.
    const questions = ['a', 'b', 'c'].map((seed) => ask(20_000, seed));
    questions.push(ask(400, 'd'));
    const runs: Told[] = [];
    for (const question of questions) {
      const { told, reached } = first(pool, question, 'progress');
      runs.push(told);
      await reached; // in mid-run
    }
    await Promise.all(runs.map(({ end }) => end));
    expect(runs.map(({ events }) => events.filter(isEnd).map(({ kind }) => kind))).toEqual([
      ['cancelled'],
      ['cancelled'],
      ['cancelled'],
      ['done'],
    ]);
    runs.forEach((told, index) => {
      expect(new Set(told.events.map(({ runId }) => runId))).toEqual(new Set([told.runId]));
      for (const { replicates, tables } of picturesOf(told)) {
        const asked = { ...(questions[index] as SimulationQuestion), replicates };
        expect(digestOfTables(tables.map(({ values }) => values))).toBe(expected(asked));
      }
    });
  });

  test('started all at once leave the last one', async () => {
    const { pool } = pooled({ workers: 2 });
    const runs = Array.from({ length: 20 }, (_, index) => start(pool, ask(100, `seed ${index}`)));
    await runs.at(-1)?.end;
    expect(runs.map(({ events }) => events.at(-1)?.kind)).toEqual([
      ...Array.from({ length: 19 }, () => 'cancelled'),
      'done',
    ]);
    expect(digestOf(runs.at(-1) as Told)).toBe(expected(ask(100, 'seed 19')));
  });
});

test('a run that is cancelled in the middle is silent, and the next one is whole', async () => {
  const { pool, started } = pooled();
  const { told, reached } = first(pool, ask(10_000), 'tables');
  await reached;
  pool.cancel();
  const count = told.events.length;
  expect(told.events.at(-1)?.kind).toBe('cancelled');
  const next = start(pool, ask(100, 'next'));
  await next.end;
  expect(digestOf(next)).toBe(expected(ask(100, 'next')));
  expect(told.events).toHaveLength(count);
  expect(started).toHaveLength(1);
});

describe('a worker that', () => {
  test('is killed in mid-run is replaced, and the run is whole', async () => {
    // So many chunks that most of them still wait when the first answers are shown.
    const plan = chunksOf(25);
    const patienceMs = (earlier: number) => (earlier === 0 ? SHORT_PATIENCE_MS : PATIENCE_MS);
    const { pool, started } = pooled({ workers: 2, patienceMs, plan });
    const question = ask(1_500);
    const { told, reached } = first(pool, question, 'tables');
    await reached;
    started[0]?.terminate();
    expect(await told.end).toMatchObject({ kind: 'done', replicates: 1_500 });
    expect(started).toHaveLength(3);
    expect(digestOf(told)).toBe(expected(question));
  });

  test('is killed again and again fails its run; the next is whole', async () => {
    let kill = true;
    const spawn = () => {
      const worker = startWorker();
      if (kill) worker.terminate();
      return worker;
    };
    const patienceMs = () => (kill ? NO_PATIENCE_MS : PATIENCE_MS);
    const { pool, started } = pooled({ spawn, patienceMs });
    const told = start(pool, ask(100));
    expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'silent' } });
    expect(started).toHaveLength(2);
    kill = false;
    const next = start(pool, ask(100));
    expect(await next.end).toMatchObject({ kind: 'done' });
    expect(digestOf(next)).toBe(expected(ask(100)));
  });

  test.each([
    ['is not there', () => new Worker('/nowhere/simulation.worker.js')],
    ['cannot be read', blobWorker('this is no program')],
    ['throws when it starts', blobWorker('throw new Error("planted")')],
  ])('%s fails its run; the next is whole', async (_, broken) => {
    let isBroken = true;
    const { pool, started } = pooled({ spawn: () => (isBroken ? broken() : startWorker()) });
    const told = start(pool, ask(100));
    expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'notStarted' } });
    expect(started).toHaveLength(2);
    isBroken = false;
    const next = start(pool, ask(100));
    expect(await next.end).toMatchObject({ kind: 'done' });
  });

  test('hangs is ended, and its run fails', async () => {
    const { pool } = pooled({ spawn: blobWorker('for (;;);'), patienceMs: () => NO_PATIENCE_MS });
    const told = start(pool, ask(100));
    expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'silent' } });
  });

  test('meets a bug in the engine says so, and lives on', async () => {
    const { pool, started } = pooled();
    const [scenario] = specOf(SCENARIOS).scenarios;
    const without = { ...scenario, cohort: { id: 'sot-2017', groups: [] } };
    const spec = {
      ...specOf(SCENARIOS),
      scenarios: [without],
    } as unknown as SimulationQuestion['spec'];
    const told = start(pool, { spec, replicates: 10 });
    expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'broken' } });
    expect(await start(pool, ask(10)).end).toMatchObject({ kind: 'done' });
    expect(started).toHaveLength(1);
  });
});

test('what cannot be cloned ends the run instead of leaving it waiting', async () => {
  const { pool } = pooled();
  const { spec } = ask(10);
  const told = start(pool, { spec: { ...spec, seed: (() => '') as never }, replicates: 10 });
  expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'broken' } });
});

interface MemoryOfChromium {
  readonly gc?: () => void;
  readonly performance: { readonly memory?: { readonly usedJSHeapSize: number } };
}

/** Bytes in use after a thorough cleaning; undefined where the browser does not tell. */
function usedBytes(): number | undefined {
  const { gc, performance } = globalThis as MemoryOfChromium;
  for (let round = 0; round < 3; round++) gc?.();
  return gc && performance.memory?.usedJSHeapSize;
}

test('a thousand runs in a row need no more workers, listeners or memory than a few', async () => {
  let listeners = 0;
  const { pool, started } = pooled({
    workers: 2,
    spawn: () => {
      const worker = startWorker();
      const add = worker.addEventListener.bind(worker);
      worker.addEventListener = (...args: Parameters<typeof add>) => {
        listeners++;
        add(...args);
      };
      return worker;
    },
  });
  // So few futures that a run is nearly nothing but its messages, which are as many as of 40.
  const question = ask(8);
  const run = async (count: number) => {
    for (let index = 0; index < count; index++) {
      // Every third is superseded, every seventh cancelled.
      if (index % 3 === 0) pool.start(ask(8, 'superseded'), () => undefined);
      const told = start(pool, question);
      if (index % 7 === 0) pool.cancel();
      await told.end;
    }
  };
  await run(200);
  const before = usedBytes();
  await run(1_000);
  const after = usedBytes();
  expect(started).toHaveLength(2);
  expect(listeners).toBe(2);
  if (before === undefined || after === undefined) return;
  console.log(
    `heap: ${(before / 1e6).toFixed(2)} MB, after 1 000 runs more ${(after / 1e6).toFixed(2)} MB`,
  );
  expect(after - before).toBeLessThan(1_000_000);
});

import { describe, expect, test } from 'vitest';
import { REPLICATE_COLUMNS } from '../../src/economy/replicateColumns.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import type { ChunkResult } from '../../src/run/simulationProtocol.ts';
import type { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { fakeThreads, type FakeThread } from './fakeThreads.ts';
import {
  chunksOf,
  isEnd,
  picturesOf,
  question,
  settled,
  standIn,
  start,
  valueOf,
  type Told,
} from './standIn.ts';

const seedsIn = (table: ReplicateTable | undefined) =>
  new Set([...(table?.column('exitArbete') ?? [])].map((value) => Math.floor(value / 1e9)));

/** A pool of fake threads with chunks of ten futures. */
function pooled(threads = 1, plan = chunksOf(10)) {
  const { start: startThread, started } = fakeThreads();
  return { pool: new SimulationPool(threads, startThread, plan), threads: started };
}

const last = (thread: FakeThread | undefined) => {
  const found = thread?.orders.at(-1);
  if (!found) throw new Error('the thread has no order');
  return found;
};

/** Answers whatever the threads are asked for until nothing more is asked. */
async function answerAll(threads: readonly FakeThread[]): Promise<void> {
  const answered = new Set<unknown>();
  for (let more = true; more; await settled()) {
    const open = threads.flatMap(({ orders }) => orders).filter((each) => !answered.has(each));
    more = open.length > 0;
    for (const order of open) {
      answered.add(order);
      order.answer();
    }
  }
}

function expectOneEnd(told: Told): void {
  expect(told.events.filter(isEnd)).toHaveLength(1);
  expect(isEnd(told.events.at(-1) as Told['events'][0])).toBe(true);
  expect(new Set(told.events.map(({ runId }) => runId))).toEqual(new Set([told.runId]));
}

describe('a worker that answers with something else', () => {
  const good = { runId: 1, from: 0, to: 10 };
  const whole = new Float64Array(10 * REPLICATE_COLUMNS.length);
  test.each<[string, unknown]>([
    ['a number', 7],
    ['no tables', { ...good }],
    ['a missing table', { ...good, tables: [whole] }],
    ['a short table', { ...good, tables: [whole, whole.subarray(5)] }],
    ['an empty table', { ...good, tables: [whole, new Float64Array(0)] }],
    ['text', { ...good, tables: [whole, 'text'] }],
    ['a list of numbers', { ...good, tables: [whole, [...whole]] }],
    ['no list of tables', { ...good, tables: 'text' }],
  ])('%s: the run ends as failed', async (_, answer) => {
    const { pool, threads } = pooled();
    const told = start(pool, question(20));
    threads[0]?.orders[0]?.answer(answer as ChunkResult);
    expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'broken' } });
    expectOneEnd(told);
  });
});

describe('a run', () => {
  test('tells its progress, shows each milestone, and ends as done', async () => {
    const { pool, threads } = pooled(1, chunksOf(40));
    const told = start(pool, question(100));
    await answerAll(threads);
    expect(
      told.events.map((event) => [event.kind, 'replicates' in event && event.replicates]),
    ).toEqual([
      ['progress', 40],
      ['progress', 80],
      ['tables', 50],
      ['progress', 100],
      ['tables', 100],
      ['done', 100],
    ]);
    expectOneEnd(told);
  });

  test('shows only the newest of the milestones that it reaches at once', async () => {
    const { pool, threads } = pooled(1, chunksOf(300));
    const told = start(pool, question(400));
    await answerAll(threads);
    expect(picturesOf(told).map(({ replicates }) => replicates)).toEqual([50, 400]);
  });

  test('tells nothing before it has been started', () => {
    const pool = new SimulationPool(1, (onLost) => {
      void Promise.resolve().then(() => onLost({ code: 'notStarted', detail: '' }));
      return { simulate: () => new Promise(() => undefined), end: () => undefined };
    });
    const told = start(pool, question(10));
    expect(told.events).toEqual([]);
  });

  test('sends the spec with a thread’s first chunk only', async () => {
    const { pool, threads } = pooled(2);
    start(pool, question(60));
    await answerAll(threads);
    for (const { orders } of threads) {
      expect(orders[0]?.order.spec).toBeDefined();
      expect(orders.slice(1).every(({ order }) => order.spec === undefined)).toBe(true);
    }
    start(pool, question(10));
    expect(last(threads[0]).order.spec).toBeDefined();
  });

  test('gives each thread a chunk and the next one, so that none waits for the page', async () => {
    const { pool, threads } = pooled(2);
    start(pool, question(100));
    const begins = () => threads.map(({ orders }) => orders.map(({ order }) => order.from));
    expect(begins()).toEqual([
      [0, 20],
      [10, 30],
    ]);
    threads[1]?.answerNext();
    await settled();
    expect(begins()).toEqual([
      [0, 20],
      [10, 30, 40],
    ]);
  });

  test('gives chunks to fewer threads when asked to, and to all of them again', async () => {
    const { pool, threads } = pooled(3);
    pool.useThreads(1);
    const told = start(pool, question(200));
    expect(threads).toHaveLength(1);
    pool.useThreads(3);
    expect(threads).toHaveLength(3);
    pool.useThreads(0);
    const asked = () => threads.map(({ orders }) => orders.length);
    const before = asked();
    for (const thread of threads) thread.answerNext();
    await settled();
    expect(asked()).toEqual([(before[0] ?? NaN) + 1, ...before.slice(1)]);
    await answerAll(threads);
    expect(picturesOf(told).at(-1)?.replicates).toBe(200);
  });

  test('starts no more threads than there are chunks, and keeps them', async () => {
    const { pool, threads } = pooled(4);
    for (let run = 0; run < 3; run++) {
      start(pool, question(20));
      await answerAll(threads);
    }
    expect(threads).toHaveLength(2);
  });
});

describe('answers in any order', () => {
  test('give the futures from the first without gaps', async () => {
    const { pool, threads } = pooled(3, chunksOf(25));
    const told = start(pool, question(75));
    const [first, second, third] = threads.map(last);
    third?.answer();
    await settled();
    second?.answer();
    await settled();
    expect(told.events).toEqual([]);
    first?.answer();
    await settled();
    expect(picturesOf(told).map(({ replicates }) => replicates)).toEqual([75]);
    const [, table] = picturesOf(told)[0]?.tables ?? [];
    const expected = Array.from({ length: 75 }, (_, future) => valueOf('seed', 1, 0, future));
    expect([...(table?.column('exitArbete') ?? [])]).toEqual(expected);
  });

  test('that are not what was asked for end the run: somewhere is a bug', async () => {
    const { pool, threads } = pooled(1);
    const told = start(pool, question(20));
    const { order } = last(threads[0]);
    const { spec } = question(0);
    last(threads[0]).answer({ ...standIn({ ...order, spec }), runId: order.runId + 1 });
    await settled();
    expect(told.events).toMatchObject([{ kind: 'failed', failure: { code: 'broken' } }]);
  });
});

describe('scenarios whose futures are known', () => {
  /** What an earlier run of the same question gave. */
  async function earlier(replicates: number) {
    const { pool, threads } = pooled();
    const told = start(pool, question(replicates));
    await answerAll(threads);
    return picturesOf(told).at(-1)?.tables ?? [];
  }

  test('are not simulated again, and stand in every picture as far as it goes', async () => {
    const tables = await earlier(100);
    const { pool, threads } = pooled();
    const told = start(pool, { ...question(100), known: [tables[0], undefined] });
    expect(threads[0]?.orders[0]?.order.spec?.scenarios).toHaveLength(1);
    await answerAll(threads);
    const pictures = picturesOf(told);
    expect(pictures.map((each) => each.tables.map((table) => table.replicates))).toEqual([
      [50, 50],
      [100, 100],
    ]);
    expect(pictures[1]?.tables[0]).toBe(tables[0]);
    expect([...(pictures[0]?.tables[0]?.column('exitArbete') ?? [])]).toEqual(
      [...(tables[0]?.column('exitArbete') ?? [])].slice(0, 50),
    );
  });

  test('all of them, are told without any thread, but not before the run has been started', async () => {
    const known = await earlier(100);
    const { pool, threads } = pooled();
    const told = start(pool, { ...question(100), known });
    expect(told.events).toEqual([]);
    await settled();
    expect(threads).toHaveLength(0);
    expect(told.events.map(({ kind }) => kind)).toEqual(['tables', 'done']);
    expect(picturesOf(told)[0]?.tables).toEqual(known);
  });

  test('must be known as far as is asked', async () => {
    const known = await earlier(60);
    const { pool } = pooled();
    expect(() => start(pool, { ...question(100), known })).toThrow('not 100 replicates: 60');
  });
});

describe('the latest run wins', () => {
  test('and the one before ends as cancelled', async () => {
    const { pool, threads } = pooled();
    const before = start(pool, question(20, { seed: 'a' }));
    const after = start(pool, question(20, { seed: 'bb' }));
    expect(before.events).toEqual([{ kind: 'cancelled', runId: before.runId }]);
    await answerAll(threads);
    expect(before.events).toHaveLength(1);
    expectOneEnd(after);
    expect(seedsIn(picturesOf(after)[0]?.tables[0])).toEqual(new Set([2]));
  });

  test('without new work for what was superseded: each thread finishes what it has', async () => {
    const { pool, threads } = pooled(2);
    const before = start(pool, question(1_000));
    const after = start(pool, question(20));
    for (const thread of threads) thread.answerNext();
    await settled();
    expect(threads.map(({ orders }) => orders.map(({ order }) => order.runId))).toEqual([
      [before.runId, before.runId, after.runId],
      [before.runId, before.runId, after.runId],
    ]);
  });

  test('also when it is started by somebody who hears the one before', async () => {
    const { pool, threads } = pooled();
    let after: Told | undefined;
    const before = start(pool, question(40), ({ kind }) => {
      if (kind === 'progress' && !after) after = start(pool, question(20));
    });
    await answerAll(threads);
    expectOneEnd(before);
    expect(before.events.at(-1)?.kind).toBe('cancelled');
    expect(after?.events.at(-1)?.kind).toBe('done');
  });
});

describe('cancelling', () => {
  test('ends the run at once; its answers are not heard', async () => {
    const { pool, threads } = pooled();
    const told = start(pool, question(100));
    pool.cancel();
    await answerAll(threads);
    expect(told.events).toEqual([{ kind: 'cancelled', runId: told.runId }]);
    pool.cancel();
    expect(told.events).toHaveLength(1);
  });

  test('in mid-run, between progress and picture, shows no picture', async () => {
    const { pool, threads } = pooled(1, chunksOf(50));
    const told = start(pool, question(100), ({ kind }) => {
      if (kind === 'progress') pool.cancel();
    });
    await answerAll(threads);
    expect(told.events.map(({ kind }) => kind)).toEqual(['progress', 'cancelled']);
  });

  test('and closing ends the threads; a later run starts new ones', async () => {
    const { pool, threads } = pooled(2);
    const told = start(pool, question(100));
    pool.close();
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    expectOneEnd(told);
    const again = start(pool, question(20));
    await answerAll(threads);
    expect(threads).toHaveLength(4);
    expect(again.events.at(-1)?.kind).toBe('done');
  });
});

describe('a thread that is lost', () => {
  test('is replaced, its chunk is tried once more, and nothing is missing', async () => {
    const { pool, threads } = pooled(2);
    const told = start(pool, question(50));
    threads[0]?.lose();
    expect(threads[0]?.isEnded).toBe(true);
    expect(threads).toHaveLength(3);
    expect(threads[2]?.orders[0]?.order).toMatchObject({ from: 0, to: 10 });
    await answerAll(threads);
    expect(told.events.at(-1)).toEqual({ kind: 'done', runId: told.runId, replicates: 50 });
    expect([...(picturesOf(told)[0]?.tables[0]?.column('exitArbete') ?? [])]).toEqual(
      Array.from({ length: 50 }, (_, future) => valueOf('seed', 0, 0, future)),
    );
  });

  test.each(['notStarted', 'lost', 'silent'] as const)(
    'again with the same chunk, ends the run as failed: %s',
    (code) => {
      const { pool, threads } = pooled(1);
      const told = start(pool, question(50));
      threads[0]?.lose(code);
      threads[1]?.lose(code);
      expect(told.events).toEqual([
        { kind: 'failed', runId: told.runId, failure: { code, detail: 'fake' } },
      ]);
      expect(threads).toHaveLength(2);
    },
  );

  test('does not end the run when each chunk is lost once', async () => {
    const { pool, threads } = pooled(1);
    const told = start(pool, question(30));
    for (let chunk = 0; chunk < 3; chunk++) {
      threads.at(-1)?.lose();
      threads.at(-1)?.answerNext();
      await settled();
    }
    expect(told.events.at(-1)?.kind).toBe('done');
  });

  test('leaves a pool that answers the next run', async () => {
    const { pool, threads } = pooled(2);
    start(pool, question(50));
    for (const thread of threads) thread.lose();
    for (const thread of threads) thread.lose();
    const next = start(pool, question(50, { seed: 'next' }));
    await answerAll(threads);
    expectOneEnd(next);
    expect(next.events.at(-1)?.kind).toBe('done');
    expect(seedsIn(picturesOf(next)[0]?.tables[0])).toEqual(new Set([4]));
  });

  test('with a chunk of an earlier run costs the present one nothing', async () => {
    const { pool, threads } = pooled(1);
    start(pool, question(50));
    const next = start(pool, question(50));
    threads[0]?.lose();
    threads[1]?.lose(); // the first loss that counts
    await answerAll(threads);
    expect(next.events.at(-1)?.kind).toBe('done');
  });

  test('when it has nothing to do, is replaced when there is something', async () => {
    const { pool, threads } = pooled(1);
    start(pool, question(10));
    await answerAll(threads);
    threads[0]?.lose();
    expect(threads).toHaveLength(1);
    const next = start(pool, question(10));
    await answerAll(threads);
    expect(threads).toHaveLength(2);
    expect(next.events.at(-1)?.kind).toBe('done');
  });

  test('is not heard again, nor is what it answers afterwards', async () => {
    const { pool, threads } = pooled(1);
    const told = start(pool, question(20));
    const lost = last(threads[0]);
    threads[0]?.lose();
    threads[0]?.lose();
    lost.answer();
    await settled();
    expect(told.events).toEqual([]);
    await answerAll(threads.slice(1));
    expectOneEnd(told);
  });
});

test('an engine that throws ends the run at once, and the thread goes on with the next', async () => {
  const { pool, threads } = pooled(1);
  const told = start(pool, question(50));
  last(threads[0]).throw('group without evidence: x');
  await settled();
  const failure = { code: 'broken', detail: 'group without evidence: x' };
  expect(told.events).toEqual([{ kind: 'failed', runId: told.runId, failure }]);
  const next = start(pool, question(10));
  await answerAll(threads);
  expect(next.events.at(-1)?.kind).toBe('done');
  expect(threads).toHaveLength(1);
});

describe('stopping when it is precise enough', () => {
  /** Column 0 is `starts`; the stand-in's payback is 12 · cost / benefit, the same chance in all futures. */
  const enough = { chance: 0.5, medianMonths: Infinity, withinMonths: [34] };

  test('happens at the first fixed number of futures that will do, whoever came first', async () => {
    for (const threads of [1, 3]) {
      const fake = pooled(threads, chunksOf(700));
      const told = start(fake.pool, { ...question(10_000), enough });
      for (let round = 0; round < 10; round++) {
        for (const thread of [...fake.threads].reverse()) thread.answerNext();
        await settled();
      }
      expectOneEnd(told);
      expect(told.events.at(-1)).toMatchObject({ kind: 'done', replicates: 1_000 });
      expect(picturesOf(told).at(-1)?.replicates).toBe(1_000);
      expect(picturesOf(told).at(-1)?.tables[0]?.replicates).toBe(1_000);
    }
  });

  test('never happens when nothing is precise enough, or it was not asked for', async () => {
    for (const goal of [{ enough: { ...enough, chance: 0 } }, {}]) {
      const { pool, threads } = pooled(1, chunksOf(500));
      const told = start(pool, { ...question(3_000), ...goal });
      await answerAll(threads);
      expect(told.events.at(-1)).toMatchObject({ kind: 'done', replicates: 3_000 });
    }
  });
});

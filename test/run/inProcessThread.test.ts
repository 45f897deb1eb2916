import { expect, test } from 'vitest';
import { inProcess } from './inProcessThread.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import type { ChunkRequest } from '../../src/run/simulationProtocol.ts';
import { simulationWorker } from '../../src/run/simulationWorker.ts';
import { chunksOf, picturesOf, question, standIn, start } from './standIn.ts';

const standInThread = inProcess(() => simulationWorker(standIn));

const whole = { runId: 0, from: 0, to: 600, spec: question(0).spec };
const expected = standIn(whole).tables;

test.each([1, 2, 3])(
  '%i threads and chunks of 1, 7 and 500 give the same numbers',
  async (threads) => {
    for (const size of [1, 7, 500, undefined]) {
      const plan = size === undefined ? [] : [chunksOf(size)];
      const told = start(new SimulationPool(threads, standInThread, ...plan), question(600));
      expect(await told.end).toMatchObject({ kind: 'done', replicates: 600 });
      const tables = picturesOf(told)
        .at(-1)
        ?.tables.map(({ values }) => values);
      expect(tables).toEqual(expected);
    }
  },
);

test('what cannot cross to a worker fails here too', async () => {
  const pool = new SimulationPool(1, standInThread);
  const { spec } = question(10);
  const withFunction = { ...spec, benefitKey: { city: () => 1 } as never };
  const told = start(pool, { spec: withFunction, replicates: 10 });
  expect(await told.end).toMatchObject({ kind: 'failed', failure: { code: 'broken' } });
});

test('what is asked for and what is answered are copies', async () => {
  const seen: ChunkRequest[] = [];
  const engine = (request: ChunkRequest) => {
    seen.push(request);
    return standIn(request);
  };
  const thread = inProcess(() => simulationWorker(engine))(() => undefined);
  const { spec } = question(10);
  await thread.simulate({ runId: 1, from: 0, to: 10, spec });
  expect(seen[0]?.spec).toEqual(spec);
  expect(seen[0]?.spec).not.toBe(spec);
});

test('a thread that has been ended answers nothing more', async () => {
  const thread = standInThread(() => undefined);
  let answered = false;
  void thread
    .simulate({ runId: 1, from: 0, to: 10, spec: question(0).spec })
    .then(() => (answered = true));
  thread.end();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(answered).toBe(false);
});

test('a worker that is asked for a run it was never told of throws', () => {
  const worker = simulationWorker(standIn);
  worker.simulate({ runId: 1, from: 0, to: 1, spec: question(0).spec });
  expect(() => worker.simulate({ runId: 2, from: 0, to: 1 })).toThrow('unknown run: 2');
});

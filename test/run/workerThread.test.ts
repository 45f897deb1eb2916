import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ThreadLoss } from '../../src/run/simulationThread.ts';
import { simulationWorker } from '../../src/run/simulationWorker.ts';
import { inWorker } from '../../src/run/workerThread.ts';
import { question, standIn } from './standIn.ts';

// What a worker may do wrong, with workers that are none; test/browser/simulation.test.ts has real ones.

interface Sent {
  readonly id: string;
}

/** A worker whose answers are written by the test. */
class FakeWorker extends EventTarget {
  readonly sent: Sent[] = [];
  isTerminated = false;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: (() => void) | null = null;

  postMessage(message: Sent) {
    this.sent.push(message);
  }

  terminate() {
    this.isTerminated = true;
  }

  say(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  answer(index: number, value: unknown) {
    this.say({ id: this.sent[index]?.id, type: 'RAW', value });
  }

  fail(message: string) {
    this.onerror?.({ message, preventDefault: () => undefined } as ErrorEvent);
  }
}

const PATIENCE_MS = 1_000;

function opened() {
  const worker = new FakeWorker();
  const losses: ThreadLoss[] = [];
  const startThread = inWorker(() => worker as unknown as Worker, PATIENCE_MS);
  const thread = startThread((loss) => losses.push(loss));
  return { worker, losses, thread };
}

const order = { runId: 1, from: 0, to: 10, spec: question(0).spec };

/** Whether a call has been answered by now, and with what. */
async function stateOfCall(call: Promise<unknown>): Promise<unknown> {
  return Promise.race([call, new Promise((resolve) => setImmediate(resolve, 'pending'))]);
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('the whole way over a channel, as between a page and a worker', async () => {
  const { port1, port2 } = new MessageChannel();
  expose(simulationWorker(standIn), port2);
  const worker = Object.assign(port1, { terminate: () => port1.close() });
  const thread = inWorker(() => worker as unknown as Worker)(() => undefined);
  expect(await thread.simulate(order)).toEqual(standIn(order));
  const next = { runId: 1, from: 10, to: 20 };
  expect(await thread.simulate(next)).toEqual(standIn({ ...order, ...next }));
  await expect(thread.simulate({ ...next, runId: 2 })).rejects.toThrow('unknown run: 2');
  thread.end();
});

describe('answers', () => {
  test('twice, or to nobody, are heard once', async () => {
    const { worker, thread } = opened();
    const call = thread.simulate(order);
    worker.answer(0, 'first');
    worker.answer(0, 'again');
    worker.say({ id: 'nobody', type: 'RAW', value: 1 });
    worker.say(undefined);
    worker.say('noise');
    expect(await call).toBe('first');
  });

  test('in another order than the questions find their own', async () => {
    const { worker, thread } = opened();
    const [first, second] = [thread.simulate(order), thread.simulate({ ...order, runId: 2 })];
    worker.answer(1, 'second');
    expect(await stateOfCall(first)).toBe('pending');
    worker.answer(0, 'first');
    expect([await first, await second]).toEqual(['first', 'second']);
  });
});

describe('a thread is lost', () => {
  test('when its worker does not start', () => {
    const { worker, losses, thread } = opened();
    void thread.simulate(order);
    worker.fail('404');
    expect(losses).toEqual([{ code: 'notStarted', detail: '404' }]);
    expect(worker.isTerminated).toBe(true);
  });

  test('when the browser refuses to start one at all, and that is told afterwards', async () => {
    const losses: ThreadLoss[] = [];
    const refuse = () => {
      throw new TypeError('blocked');
    };
    const thread = inWorker(refuse)((loss) => losses.push(loss));
    const call = thread.simulate(order);
    expect(losses).toEqual([]);
    expect(await stateOfCall(call)).toBe('pending');
    expect(losses).toEqual([{ code: 'notStarted', detail: 'TypeError: blocked' }]);
  });

  test('when its worker fails after it has answered', async () => {
    const { worker, losses, thread } = opened();
    const call = thread.simulate(order);
    worker.answer(0, 'answer');
    await call;
    worker.fail('');
    expect(losses).toEqual([{ code: 'lost', detail: 'worker error' }]);
  });

  test('when a message cannot be read', () => {
    const { worker, losses } = opened();
    worker.onmessageerror?.();
    expect(losses).toEqual([{ code: 'notStarted', detail: 'unreadable message' }]);
  });

  test('when it does not answer in time, but not while it has nothing to do', async () => {
    const { worker, losses, thread } = opened();
    const call = thread.simulate(order);
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    worker.answer(0, 'just in time');
    await call;
    vi.advanceTimersByTime(10 * PATIENCE_MS);
    expect(losses).toEqual([]);
    void thread.simulate(order);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(losses).toEqual([{ code: 'silent', detail: '1000' }]);
    expect(worker.isTerminated).toBe(true);
  });

  test('once, and not after it has been ended', () => {
    const one = opened();
    one.worker.fail('first');
    one.worker.fail('second');
    expect(one.losses).toHaveLength(1);
    const two = opened();
    void two.thread.simulate(order);
    two.thread.end();
    expect(two.worker.isTerminated).toBe(true);
    two.worker.fail('late');
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(two.losses).toEqual([]);
  });
});

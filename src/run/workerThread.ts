import { wrap } from 'comlink';
import type { SimulationWorker } from './simulationProtocol.ts';
import type { StartThread, ThreadLoss } from './simulationThread.ts';

/** A chunk takes some hundredths of a second; a worker that needs this long hangs. */
const PATIENCE_MS = 20_000;

/**
 * Computes in a web worker.
 *
 * comlink 4.4 hears only answers: a worker that is ended, dies or never loads leaves its
 * calls pending for ever. So the worker's own error events and a clock tell of a loss, and
 * nobody waits for a call. (A `Promise.race` of each call with one lasting promise would
 * keep all calls alive.) The proxy is held as long as the thread: once it is collected,
 * comlink tells the worker to stop listening; and `releaseProxy` never closes anything, so
 * a thread is ended by `terminate`.
 *
 * @param spawn starts the worker; what it throws is told as a loss
 * @param patienceMs how long an answer may take
 */
export function inWorker(spawn: () => Worker, patienceMs = PATIENCE_MS): StartThread {
  return (onLost) => {
    let hasAnswered = false;
    let isOver = false;
    const end = () => {
      isOver = true;
      worker?.terminate();
    };
    const lose = (code: ThreadLoss['code'], detail: string) => {
      if (isOver) return;
      end();
      onLost({ code, detail });
    };
    const worker = spawned(spawn, (detail) => lose(hasAnswered ? 'lost' : 'notStarted', detail));
    const remote = worker && wrap<SimulationWorker>(worker);
    return {
      end,
      simulate: async (order) => {
        if (!remote) return new Promise(() => undefined); // told as lost
        const clock = setTimeout(() => lose('silent', String(patienceMs)), patienceMs);
        try {
          return await remote.simulate(order);
        } finally {
          hasAnswered = true;
          clearTimeout(clock);
        }
      },
    };
  };
}

/** A worker whose errors are heard; none when the browser refuses, which is then told. */
function spawned(spawn: () => Worker, gone: (detail: string) => void): Worker | undefined {
  try {
    const worker = spawn();
    worker.onerror = (event) => {
      event.preventDefault(); // told on the page, not in the console
      gone(event.message || 'worker error');
    };
    worker.onmessageerror = () => gone('unreadable message');
    return worker;
  } catch (error) {
    void Promise.resolve().then(() => gone(String(error)));
    return undefined;
  }
}

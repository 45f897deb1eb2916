import type { SimulationWorker } from '../../src/run/simulationProtocol.ts';
import type { StartThread } from '../../src/run/simulationThread.ts';
import { simulationWorker } from '../../src/run/simulationWorker.ts';

/**
 * Computes in the thread that asks; `end` gives up what has not begun. Orders and answers are cloned as they would be on their way to and from a worker: what
 * cannot cross fails here too.
 *
 * @param startWorker what a worker would expose
 */
export function inProcess(startWorker: () => SimulationWorker = simulationWorker): StartThread {
  return () => {
    const worker = startWorker();
    let ended = false;
    return {
      simulate: (order) =>
        new Promise((resolve, reject) => {
          const sent = structuredClone(order);
          // Never within the call itself, as with a worker.
          void Promise.resolve().then(() => {
            if (ended) return;
            try {
              const result = worker.simulate(sent);
              const transfer = result.tables.map(({ buffer }) => buffer);
              resolve(structuredClone(result, { transfer }));
            } catch (error) {
              reject(error instanceof Error ? error : new Error(String(error)));
            }
          });
        }),
      end: () => (ended = true),
    };
  };
}

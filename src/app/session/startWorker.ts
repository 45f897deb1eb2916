import SimulationWorker from '../../../workers/simulation.worker.ts?worker&inline';

/**
 * Starts a worker from the page's own text, in both editions alike. A worker from a file of its own
 * would not be under the page's policy; one from a `blob:` address is, and cannot send
 * anything away either.
 */
export function startWorker(): Worker {
  return new SimulationWorker({ name: 'simulation' });
}

/**
 * Workers that are worth starting: one core is left to the page where there are three or more (of
 * two, the page needs a second one only now and then), and more than four wait for each other.
 */
export function workerCount(): number {
  const cores = navigator.hardwareConcurrency;
  return Math.min(4, Math.max(1, cores > 2 ? cores - 1 : cores));
}

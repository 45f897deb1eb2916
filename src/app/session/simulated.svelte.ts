import { Simulation } from '../../notebook/simulation.svelte.ts';
import { SimulationPool } from '../../run/simulationPool.ts';
import { inWorker } from '../../run/workerThread.ts';
import type { Session } from './session.svelte.ts';
import { startWorker, workerCount } from './startWorker.ts';

/** The simulation of what is on screen, asked anew when that changes. To be called while a component is set up. */
export function simulated({ notebook, kept }: Session): Simulation {
  const threads = workerCount();
  const pool = new SimulationPool(threads, inWorker(startWorker));
  const simulation = new Simulation(notebook, pool);
  // All changes within a frame are one question. What is on its way is given up when it is asked.
  $effect(() => {
    if (kept.isOpening || !simulation.shouldAsk) return;
    const frame = requestAnimationFrame(() => simulation.ask());
    return () => cancelAnimationFrame(frame);
  });
  // What follows the pointer comes first.
  $effect(() => pool.useThreads(notebook.isDragging ? 1 : threads));
  $effect(() => () => pool.close());
  return simulation;
}

import type { TestProject } from 'vitest/node';
import { bundle } from '../workers/bundleWorker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The text of the simulation worker as it is shipped. */
    simulationWorker: string;
  }
}

/** Bundles the worker once: from its sources it would load, file by file, for seconds at every start. */
export default async function setup(project: TestProject) {
  project.provide('simulationWorker', (await bundle('workers/simulation.worker.ts')).code);
}

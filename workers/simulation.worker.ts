import { expose, transfer } from 'comlink';
import type { SimulationWorker } from '../src/run/simulationProtocol.ts';
import { simulationWorker } from '../src/run/simulationWorker.ts';

const worker = simulationWorker();

/** The numbers are handed over, not copied. */
const handingOver: SimulationWorker = {
  simulate(order) {
    const result = worker.simulate(order);
    return transfer(
      result,
      result.tables.map(({ buffer }) => buffer),
    );
  },
};

expose(handingOver);

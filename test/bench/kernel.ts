import { benefitKey } from '../../src/economy/actors.ts';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import { COLUMN, rowLength } from '../../src/economy/replicateColumns.ts';
import { ScenarioSimulator } from '../../src/economy/scenarioSimulator.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { simulateChunk } from '../../src/run/simulateChunk.ts';
import { evidence, ready } from '../run/readyScenarios.ts';
import { specOf } from '../run/simulated.ts';
import { medianOf } from './medianOf.ts';
import { MonthlyLoop } from './monthlyLoop.ts';

/** Speed of the simulator alone, on one thread; milliseconds per 1 000 futures of one scenario. */
export interface KernelResult {
  /** Persons followed from their first day for twenty years, parameters settled. */
  readonly simulatorMs: number;
  readonly personsPerSecond: number;
  /** The same persons month by month, with a keyed draw for each month. */
  readonly monthlyLoopMs: number;
  /** Everything: parameters drawn, both scenarios of the ready notebook simulated; per scenario. */
  readonly wholeMs: number;
  readonly ratioToMonthlyLoop: number;
}

/**
 * @param turns how often each is timed; the median counts, and the two take turns so that a
 *   busy machine slows both
 */
export function benchKernel(turns: number, replicates = 400): KernelResult {
  const scenario = ready('bas-2017');
  const { cohort, parameters } = expectScenario(scenario, evidence);
  const seed = seedKey('bench');
  const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), seed);
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, seed);
  drawn.fill(parameters);
  const loop = new MonthlyLoop(scenario, cohort, parameters, seed);
  const row = new Float64Array(rowLength(cohort.groups.length));
  let persons = 0;
  const simulate = () => {
    for (let replicate = 0; replicate < replicates; replicate++) {
      simulator.simulate(replicate, drawn, row);
      persons += row[COLUMN.starts] ?? 0;
    }
  };
  const byMonth = () => {
    for (let replicate = 0; replicate < replicates; replicate++) loop.simulate(replicate);
  };
  const spec = specOf([scenario, ready('tva-ar-samma-budget')]);
  let from = 0;
  const whole = () => {
    simulateChunk({ runId: 0, spec, from, to: from + replicates });
    from += replicates;
  };
  const times = { simulate: [] as number[], byMonth: [] as number[], whole: [] as number[] };
  for (let turn = -2; turn < turns; turn++) {
    const timed = { simulate: timeOf(simulate), byMonth: timeOf(byMonth), whole: timeOf(whole) };
    if (turn < 0) continue; // the first two warm up
    times.simulate.push(timed.simulate);
    times.byMonth.push(timed.byMonth);
    times.whole.push(timed.whole / 2);
  }
  const per1000 = (list: readonly number[]) => (medianOf(list) * 1000) / replicates;
  const simulatorMs = per1000(times.simulate);
  const monthlyLoopMs = per1000(times.byMonth);
  const personsPerReplicate = persons / (replicates * (turns + 2));
  return {
    simulatorMs,
    personsPerSecond: (personsPerReplicate * 1000 * 1000) / simulatorMs,
    monthlyLoopMs,
    wholeMs: per1000(times.whole),
    ratioToMonthlyLoop: monthlyLoopMs / simulatorMs,
  };
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ENGINE_VERSION } from '../../src/run/engineVersion.ts';
import { benchNotebook } from './notebook.ts';
import { benchKernel } from './kernel.ts';
import { medianOf } from './medianOf.ts';
import { benchScenarioChange } from './scenarioChange.ts';
import { workloadC, type Variant } from './workloadC.ts';

// `npm run bench`: speed and memory of the engine, alone and in the browser; `--save` keeps the
// result with the release.

const TURNS = 5;
const REPLICATES = 10_000;
/** Frames of a drag of about a second. */
const CHANGES = 60;

function benchWorkloadC() {
  const variants: readonly Variant[] = ['keyedJumps', 'keyedMonths', 'sequentialJumps'];
  const times = new Map<Variant, number[]>(variants.map((variant) => [variant, []]));
  for (let turn = -1; turn < TURNS; turn++) {
    for (const variant of variants) {
      const started = performance.now();
      workloadC(variant, REPLICATES);
      if (turn >= 0) times.get(variant)?.push(performance.now() - started);
    }
  }
  const median = (variant: Variant) => medianOf(times.get(variant) ?? []);
  return {
    replicates: REPLICATES,
    keyedJumpsMs: median('keyedJumps'),
    keyedMonthsMs: median('keyedMonths'),
    sequentialJumpsMs: median('sequentialJumps'),
    ratioToMonths: median('keyedMonths') / median('keyedJumps'),
    ratioToSequential: median('sequentialJumps') / median('keyedJumps'),
  };
}

const result = {
  engineVersion: ENGINE_VERSION,
  machine: { processor: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version },
  kernel: benchKernel(TURNS),
  workloadC: benchWorkloadC(),
  scenarioChange: benchScenarioChange(CHANGES),
  notebook: { oneWorker: await benchNotebook(1, TURNS), twoWorkers: await benchNotebook(2, TURNS) },
  memoryMegabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
};
const text = `${JSON.stringify(result, null, 2)}\n`;
process.stdout.write(text);
if (process.argv.includes('--save')) {
  mkdirSync('test/bench/results', { recursive: true });
  writeFileSync(`test/bench/results/${ENGINE_VERSION}.json`, text);
}
process.exit(0);

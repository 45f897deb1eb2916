import { DrawnBeliefs } from '../economy/drawnBeliefs.ts';
import { rowLength } from '../economy/replicateColumns.ts';
import { ScenarioSimulator } from '../economy/scenarioSimulator.ts';
import { parameterSampler, type ParameterSampler } from '../parameters/drawParameters.ts';
import { keepRecent } from '../memo/keepRecent.ts';
import { seedKey } from '../random/drawKey.ts';
import type { ChunkRequest, ChunkResult } from './simulationProtocol.ts';
import type { SimulationSpec } from './simulationSpec.ts';

/**
 * Simulates futures `from` … `to` − 1 of all scenarios of a run. Future n is the same whatever else
 * is asked for: chunks may be computed anywhere, in any order.
 *
 * @throws when a scenario has a group without evidence
 */
export function simulateChunk({ runId, spec, from, to }: ChunkRequest): ChunkResult {
  const { beliefs, simulators } = compiled(spec);
  const size = to - from;
  const rows = spec.scenarios.map(
    ({ cohort }) => new Float64Array(rowLength(cohort.groups.length)),
  );
  const tables = rows.map((row) => new Float64Array(size * row.length));
  for (let replicate = from; replicate < to; replicate++) {
    for (const { sampler, drawn } of beliefs) drawn.fill(sampler.draw(replicate));
    simulators.forEach(({ simulator, drawn }, index) => {
      const row = rows[index] as Float64Array;
      simulator.simulate(replicate, drawn, row);
      const table = tables[index] as Float64Array;
      for (let column = 0; column < row.length; column++) {
        table[column * size + replicate - from] = row[column] as number;
      }
    });
  }
  return { runId, from, to, tables };
}

/**
 * Scenarios that believe the same share their draws, and the work that follows from a draw alone.
 */
interface Belief {
  readonly sampler: ParameterSampler;
  readonly drawn: DrawnBeliefs;
}

interface CompiledSpec {
  readonly beliefs: readonly Belief[];
  readonly simulators: readonly {
    readonly simulator: ScenarioSimulator;
    readonly drawn: DrawnBeliefs;
  }[];
}

/** A worker is asked for the same spec again and again, each time as a new object. */
const compiled = keepRecent(
  compile,
  (spec: SimulationSpec) => spec,
  2, // the present run, and the one that it took over from
);

function compile({
  seed,
  scenarios,
  benefitKey,
  yearEffect = false,
}: SimulationSpec): CompiledSpec {
  const key = seedKey(seed);
  const shared = new Map<string, Belief>();
  const simulators = scenarios.map(({ scenario, cohort }) => {
    const { assumptions } = scenario;
    const name = JSON.stringify([cohort.id, assumptions]);
    const belief = shared.get(name) ?? {
      sampler: parameterSampler(cohort, assumptions, key, { yearEffect }),
      drawn: new DrawnBeliefs(cohort, assumptions, key),
    };
    shared.set(name, belief);
    return {
      simulator: new ScenarioSimulator(scenario, cohort, benefitKey, key),
      drawn: belief.drawn,
    };
  });
  return { beliefs: [...shared.values()], simulators };
}

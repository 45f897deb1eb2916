import { benefitKey } from '../../src/economy/actors.ts';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { simulateChunk } from '../../src/run/simulateChunk.ts';
import type { SimulationSpec } from '../../src/run/simulationSpec.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { evidence, vary } from './readyScenarios.ts';

/** What a simulation of some scenarios is asked for. */
export function specOf(scenarios: readonly Scenario[], seed = 'vasteras'): SimulationSpec {
  return {
    seed,
    benefitKey: benefitKey(evidence),
    scenarios: scenarios.map((scenario) => ({
      scenario,
      cohort: cohortEvidence(evidence, scenario.assumptions.exitShares.evidence),
    })),
  };
}

/** Simulated futures 0 … `replicates` − 1 of each scenario. */
export function simulate(
  scenarios: readonly Scenario[],
  replicates: number,
  seed?: string,
): ReplicateTable[] {
  const request = { runId: 0, from: 0, to: replicates, spec: specOf(scenarios, seed) };
  return simulateChunk(request).tables.map((values) => new ReplicateTable(replicates, values));
}

/** V, s, h and the kinds of job at their centre, and no year factor: the model page's second row. */
export function withoutValueUncertainty(scenario: Scenario): Scenario {
  const { benefit } = scenario.assumptions;
  return vary(scenario, {
    assumptions: {
      benefit: {
        ...benefit,
        jobValueFactor: { kind: 'fixed', value: 1 },
        completerValueFactor: { kind: 'fixed', value: 1 },
        subsidisedValueShare: { kind: 'fixed', value: 0.224 },
        yearFactor: { kind: 'fixed', value: 1 },
        jobKinds: 'asCounted',
      },
    },
  });
}

export function statusPersists(scenario: Scenario): Scenario {
  const { afterExit } = scenario.assumptions;
  return vary(scenario, { assumptions: { afterExit: { ...afterExit, mode: 'statusPersists' } } });
}

import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { benefitKey } from '../economy/actors.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { SimulationSpec } from './simulationSpec.ts';

/**
 * What simulated futures of some scenarios depend on.
 *
 * @param ids the scenarios, in the order that their tables are wanted
 * @throws when one is not among the resolved scenarios
 */
export function simulationSpecOf(
  ids: readonly string[],
  scenarios: ResolvedScenarios,
  seed: string,
  evidence: Evidence,
): SimulationSpec {
  return {
    seed,
    scenarios: ids.map((id) => {
      const scenario = scenarios.get(id);
      if (!scenario) throw new Error(`unknown scenario: ${id}`);
      // The same object for the same period: what scenarios have in common crosses to a worker once.
      return {
        scenario,
        cohort: cohortEvidence(evidence, scenario.assumptions.exitShares.evidence),
      };
    }),
    benefitKey: benefitKey(evidence),
  };
}

import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { benefitKey } from '../economy/actors.ts';
import { cohortEvidence, type CohortEvidence, type CohortId } from '../evidence/cohortEvidence.ts';
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
  // Shared by identity: what scenarios have in common crosses to a worker once.
  const cohorts = new Map<CohortId, CohortEvidence>();
  const cohortOf = (id: CohortId) => {
    const cohort = cohorts.get(id) ?? cohortEvidence(evidence, id);
    cohorts.set(id, cohort);
    return cohort;
  };
  return {
    seed,
    scenarios: ids.map((id) => {
      const scenario = scenarios.get(id);
      if (!scenario) throw new Error(`unknown scenario: ${id}`);
      return { scenario, cohort: cohortOf(scenario.assumptions.exitShares.evidence) };
    }),
    benefitKey: benefitKey(evidence),
  };
}

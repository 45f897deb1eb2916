import { expectEconomy, type EconomyExpectation } from '../economy/expectEconomy.ts';
import type { CohortEvidence } from '../evidence/cohort.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { expectParameters, type Parameters } from '../parameters/parameters.ts';
import { expectProgramme, type ProgrammeExpectation } from '../programme/expectProgramme.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Everything that the exact engine says of one scenario. */
export interface ScenarioExpectation {
  readonly scenario: Scenario;
  readonly cohort: CohortEvidence;
  readonly parameters: Parameters;
  readonly programme: ProgrammeExpectation;
  readonly economy: EconomyExpectation;
}

/**
 * One run of the exact engine at the expected parameters.
 *
 * @throws when the scenario has a group without evidence, or its raw shares cannot be used
 */
export function expectScenario(scenario: Scenario, evidence: Evidence): ScenarioExpectation {
  const cohort = cohortEvidence(evidence, scenario.assumptions.exitShares.evidence);
  const parameters = expectParameters(cohort, scenario.assumptions);
  const programme = expectProgramme(scenario, parameters);
  const economy = expectEconomy(scenario, parameters, evidence, programme);
  return { scenario, cohort, parameters, programme, economy };
}

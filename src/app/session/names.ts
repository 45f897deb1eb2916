import { groupName } from '../../evidence/cohortEvidence.ts';
import type { ScenarioNodes } from '../../graph/scenarioNodes.svelte.ts';

/** What scenarios and groups are called, by their ids. */
export class Names {
  constructor(private readonly scenarios: ScenarioNodes) {}

  readonly ofScenario = (id: string): string => this.scenarios.of(id).name;

  /** Of a scenario that may have been taken away since: then its id. */
  readonly ofScenarioOnce = (id: string): string =>
    this.scenarios.notebook.scenarios.has(id) ? this.ofScenario(id) : id;

  readonly ofGroup = (id: string): string => groupName(this.scenarios.evidence, id);
}

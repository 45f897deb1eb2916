import type { Part } from '../evidence/actor.ts';
import type { CohortEvidence } from '../evidence/cohort.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Everything that simulated futures depend on, as plain data: it may cross to a worker. */
export interface SimulationSpec {
  /** Any text; every random number is a function of it. */
  readonly seed: string;
  readonly scenarios: readonly SimulatedScenario[];
  /** Each part's share of society's benefit as printed: see `benefitKey` in the room economy. */
  readonly benefitKey: Readonly<Record<Part, number>>;
  /**
   * Whether the futures are of one single year, which differs from others: see `DrawSettings`.
   * Without, of programmes that are compared.
   */
  readonly yearEffect?: boolean;
}

/** One scenario, all layers applied, with the counts that it leans on. */
export interface SimulatedScenario {
  readonly scenario: Scenario;
  readonly cohort: CohortEvidence;
}

import { benefitKey } from '../economy/actors.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chanceOf, type Chance } from '../summary/chance.ts';
import { ReplicateTable } from '../summary/replicateTable.ts';
import { TableSummary } from '../summary/tableSummary.ts';
import { chanceOfTarget, type TargetBasis } from '../summary/targetSample.ts';
import type { Target } from '../target/target.ts';
import { simulateChunk } from './simulateChunk.ts';
import type { SimulationSpec } from './simulationSpec.ts';

/**
 * In how many futures a scenario reaches a target, some futures at a time, so that whoever waits
 * can do something else in between: the first futures of a run with the same seed.
 *
 *     const chance = new TargetChance(scenario, evidence, seed, target, basis);
 *     while (chance.drawn < 500) chance.draw(100);
 *     chance.chance;
 */
export class TargetChance {
  /** Futures drawn so far. */
  drawn = 0;
  private reached = 0;
  private readonly spec: SimulationSpec;

  /** @param basis what the target is measured with in this scenario */
  constructor(
    scenario: Scenario,
    evidence: Evidence,
    seed: string,
    private readonly target: Target,
    private readonly basis: TargetBasis,
  ) {
    const cohort = cohortEvidence(evidence, scenario.assumptions.exitShares.evidence);
    this.spec = { seed, scenarios: [{ scenario, cohort }], benefitKey: benefitKey(evidence) };
  }

  /**
   * Simulates some more futures.
   *
   * @param count how many more, ≥ 1
   * @throws when the scenario has a group without evidence
   */
  draw(count: number): void {
    const [from, to] = [this.drawn, this.drawn + count];
    const { tables } = simulateChunk({ runId: 0, from, to, spec: this.spec });
    const summary = new TableSummary(new ReplicateTable(count, tables[0] as Float64Array));
    const chance = chanceOfTarget(summary, this.target, this.basis);
    this.reached += Math.round((chance?.value ?? 0) * count);
    this.drawn = to;
  }

  /** Of the futures drawn so far; 0 where the scenario lacks the group that the target is about. */
  get chance(): Chance {
    return chanceOf(this.reached, this.drawn);
  }
}

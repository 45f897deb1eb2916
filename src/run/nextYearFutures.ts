import { benefitKey } from '../economy/actors.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { joinChunks, type ReplicateTable } from '../summary/replicateTable.ts';
import { simulateChunk } from './simulateChunk.ts';
import type { SimulationSpec } from './simulationSpec.ts';

/**
 * Futures of one single year to come, which differs from other years as years do (`YearEffect`):
 * what a question about next year is asked of. Some at a time, so that whoever waits can do
 * something else in between. Future n has the people and, but for the year, the parameters of
 * future n of a run with the same seed.
 *
 *     const futures = new NextYearFutures(scenarios, evidence, seed);
 *     while (futures.drawn < 2_000) futures.draw(50);
 *     futures.tables();
 */
export class NextYearFutures {
  /** Futures drawn so far. */
  drawn = 0;
  private readonly spec: SimulationSpec;
  private readonly chunks: { from: number; to: number; tables: readonly Float64Array[] }[] = [];

  constructor(scenarios: readonly Scenario[], evidence: Evidence, seed: string) {
    this.spec = {
      seed,
      benefitKey: benefitKey(evidence),
      scenarios: scenarios.map((scenario) => ({
        scenario,
        cohort: cohortEvidence(evidence, scenario.assumptions.exitShares.evidence),
      })),
      yearEffect: true,
    };
  }

  /**
   * Simulates some more futures.
   *
   * @param count how many more, ≥ 1
   * @throws when a scenario has a group without evidence
   */
  draw(count: number): void {
    const [from, to] = [this.drawn, this.drawn + count];
    const { tables } = simulateChunk({ runId: 0, from, to, spec: this.spec });
    this.chunks.push({ from, to, tables });
    this.drawn = to;
  }

  /** The futures drawn so far, in the order of the scenarios. */
  tables(): readonly ReplicateTable[] {
    return this.spec.scenarios.map((_, scenario) =>
      joinChunks(
        this.chunks.map(({ from, to, tables }) => ({
          from,
          to,
          values: tables[scenario] as Float64Array,
        })),
        this.drawn,
      ),
    );
  }
}

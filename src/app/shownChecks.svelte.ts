import { selfChecks, type CheckedPromise, type CheckedScenario } from '../check/selfChecks.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { Notebook } from '../notebook/notebook.svelte.ts';
import type { Simulation } from '../notebook/simulation.svelte.ts';
import { whenIdle } from './cell/whenIdle.ts';

/** The promises of the model, checked on the scenarios on screen when the page has time. */
export class ShownChecks {
  /** Undefined while they are not of what is on screen. */
  checks = $state.raw<readonly CheckedPromise[]>();

  /** To be made while a component is set up. */
  constructor(
    private readonly notebook: Notebook,
    private readonly simulation: Simulation,
    evidence: Evidence,
  ) {
    $effect(() => {
      const scenarios = this.scenarios();
      this.checks = undefined;
      if (!scenarios) return;
      return whenIdle(() => (this.checks = selfChecks(scenarios, evidence)));
    });
  }

  private scenarios(): readonly CheckedScenario[] | undefined {
    const { status, isOutdated, tables } = this.simulation.state;
    if (status !== 'done' || isOutdated || this.notebook.isDragging) return undefined;
    return [...tables]
      .filter(([id]) => this.notebook.scenarios.has(id))
      .map(([id, table]) => ({ id, table, expectation: this.notebook.expectationOf(id) }));
  }
}

import {
  checkSteps,
  promisesOf,
  type CheckedPromise,
  type CheckedScenario,
} from '../../check/selfChecks.ts';
import type { Evidence } from '../../evidence/evidenceSchema.ts';
import type { Notebook } from '../../notebook/notebook.svelte.ts';
import type { Simulation } from '../../notebook/simulation.svelte.ts';
import { whenIdle } from '../../pacing/whenIdle.ts';

/** The promises of the model, checked on the scenarios on screen when the page has time. */
export class ShownChecks {
  /** Undefined while they are not of what is on screen. */
  checks = $state.raw<readonly CheckedPromise[]>();

  /** To be made while a component is set up. */
  constructor(
    private readonly notebook: Notebook,
    private readonly simulation: Simulation,
  ) {
    $effect(() => {
      const scenarios = this.scenarios();
      this.checks = undefined;
      if (!scenarios) return;
      return this.check(scenarios, notebook.evidence);
    });
  }

  /**
   * One step whenever the page has a moment.
   *
   * @returns what gives it up
   */
  private check(scenarios: readonly CheckedScenario[], evidence: Evidence): () => void {
    const steps = checkSteps(scenarios, evidence);
    const found: Parameters<typeof promisesOf>[0][number][] = [];
    const next = () => {
      const step = steps[found.length];
      if (!step) {
        this.checks = promisesOf(found);
        return;
      }
      found.push({ name: step.name, breach: step.run() });
      giveUp = whenIdle(next);
    };
    let giveUp = whenIdle(next);
    return () => giveUp();
  }

  private scenarios(): readonly CheckedScenario[] | undefined {
    const { status, isOutdated, tables } = this.simulation.state;
    if (status !== 'done' || isOutdated || this.notebook.isDragging) return undefined;
    return [...tables]
      .filter(([id]) => this.notebook.scenarios.has(id))
      .map(([id, table]) => ({ id, table, expectation: this.notebook.expectationOf(id) }));
  }
}

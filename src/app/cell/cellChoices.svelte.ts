import { leverChoices, type LeverChoice } from '../../cells/levers/leverViews.ts';
import { numberChoices, type NumberChoice } from '../../cells/text/numberChoices.ts';
import type { ScenarioNodes } from '../../graph/scenarioNodes.svelte.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What can be chosen in a cell: scenarios, and for a text or a cell of levers what they consist of. */
export class CellChoices {
  readonly scenarios: readonly { readonly id: string; readonly name: string }[] = $derived.by(() =>
    this.nodes.notebook.document.scenarios.map(({ id }) => ({ id, name: this.nodes.of(id).name })),
  );

  constructor(private readonly nodes: ScenarioNodes) {}

  /** The numbers that a text can hold. */
  readonly numbers = (): readonly NumberChoice[] => {
    const { notebook, reader } = this.nodes;
    return numberChoices(this.withGroups(), notebook.targets, reader.messages);
  };

  /** The levers that a cell can show, by scenario. */
  readonly levers = (): readonly {
    readonly name: string;
    readonly levers: readonly LeverChoice[];
  }[] => {
    const { messages } = this.nodes.reader;
    return this.withGroups().map((scenario) => ({
      name: scenario.name,
      levers: leverChoices(scenario, messages),
    }));
  };

  /** The scenario that another stands on, if it does. */
  readonly baseOf = (
    id: string,
  ): { readonly id: string; readonly name: string; readonly scenario: Scenario } | undefined => {
    const base = this.nodes.notebook.baseOf(id);
    return base && { ...base, name: this.nodes.of(base.id).name };
  };

  private withGroups() {
    return this.scenarios.map(({ id, name }) => {
      const { groups } = this.nodes.of(id).expectation.cohort;
      return { id, name, groups };
    });
  }
}

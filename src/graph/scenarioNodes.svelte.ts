import type { CohortEvidence } from '../evidence/cohort.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { AllMessages } from '../cells/kinds.ts';
import type { Language } from '../message/language.ts';
import type { Notebook } from '../notebook/notebook.svelte.ts';
import { plausibleRange } from '../notebook/plausibleRange.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import { scenarioSentence } from '../run/expectNotebook.ts';
import type { ScenarioExpectation } from '../run/expectScenario.ts';
import { scenarioNames } from '../document/scenarioNames.ts';
import type { CellContext } from './cellContext.ts';
import { ScenarioExplainer } from '../explanation/scenarioExplainer.ts';
import { NodeMap } from './nodeMap.svelte.ts';

/** Who reads: fields are read when used, since the language can change. */
export interface Reader {
  readonly language: Language;
  readonly messages: AllMessages;
  readonly format: QuantityFormat;
}

/** The scenarios of the open notebook with what is computed of each, once for all cells. */
export class ScenarioNodes {
  private readonly nodes = new NodeMap((id) => new ScenarioNode(id, this));
  /** What they are called, by id. */
  readonly names: ReadonlyMap<string, string> = $derived.by(() => {
    const { stored, scenarios, evidence } = this.notebook;
    return scenarioNames(stored, scenarios, evidence, this.reader.language);
  });

  constructor(
    readonly notebook: Notebook,
    readonly reader: Reader,
  ) {}

  /** The reports, with the notebook's own counts where it has any. */
  get evidence(): Evidence {
    return this.notebook.evidence;
  }

  of(id: string): ScenarioNode {
    return this.nodes.of(id);
  }
}

/** One scenario in the graph: what is computed of it changes when it changes, and not before. */
class ScenarioNode {
  readonly name: string = $derived.by(() => this.all.names.get(this.id) ?? this.id);
  private readonly scenario = $derived.by(() => this.all.notebook.scenarioOf(this.id));
  /** What was counted of its groups. */
  readonly cohort: CohortEvidence = $derived.by(() =>
    cohortEvidence(this.all.evidence, this.scenario.assumptions.exitShares.evidence),
  );
  readonly expectation: ScenarioExpectation = $derived.by(() =>
    this.all.notebook.expectationOf(this.id),
  );
  readonly explainer: ScenarioExplainer = $derived.by(() => this.explainerOf(this.expectation));
  /** How it differs from its base. */
  readonly sentence: string = $derived.by(() => {
    const { notebook, evidence, reader, names } = this.all;
    const { document, scenarios } = notebook;
    return scenarioSentence(document, scenarios, this.id, evidence, reader.language, names);
  });
  /** What it gave before the gesture at hand, where that is something else. */
  readonly before: ScenarioExpectation | undefined = $derived.by(() => {
    const before = this.all.notebook.expectationBefore(this.id);
    return before === this.expectation ? undefined : before;
  });
  /** What it gives at both ends of what is believed of work in the extra time; not while it is dragged. */
  readonly plausible: CellContext['plausible'] = $derived.by(() => {
    if (this.before) return undefined;
    const range = plausibleRange(this.scenario, this.expectation, this.all.evidence);
    if (!range) return undefined;
    const { atLow, atHigh } = range;
    return { ...range, atLow: this.explainerOf(atLow), atHigh: this.explainerOf(atHigh) };
  });

  constructor(
    private readonly id: string,
    private readonly all: ScenarioNodes,
  ) {}

  private explainerOf(expectation: ScenarioExpectation): ScenarioExplainer {
    const { evidence, reader } = this.all;
    return new ScenarioExplainer(this.name, expectation, evidence, reader.format);
  }
}

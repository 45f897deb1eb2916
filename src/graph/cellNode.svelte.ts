import { rulesOf, type Cell } from '../cells/kinds.ts';
import { cellAsShown, comparedAt } from '../notebook/comparedAt.ts';
import type { Notebook } from '../notebook/notebook.svelte.ts';
import type { Simulation } from '../notebook/simulation.svelte.ts';
import type { SimulationState } from '../notebook/simulationState.ts';
import { SimulationSummary } from '../summary/simulationSummary.ts';
import type { CellContext, ShownScenario } from './cellContext.ts';
import type { ScenarioNodes } from './scenarioNodes.svelte.ts';

/**
 * One cell in the graph of what depends on what: it follows its own entry in the document, the
 * scenarios that it shows, the targets and the language, and nothing else. As long as none of them
 * changes, its context is the same object.
 */
export class CellNode {
  readonly cell: Cell | undefined = $derived.by(() => this.notebook.document.cells[this.id]);
  private readonly joinedCompared = $derived.by(() =>
    this.cell?.kind === 'text' ? comparedAt(this.notebook.document, this.id).join(' ') : '',
  );
  private readonly joinedIds = $derived.by(() => this.shownIds().join(' '));
  private readonly ids: readonly string[] = $derived(
    this.joinedIds === '' ? [] : this.joinedIds.split(' '),
  );
  private lastState: SimulationState | undefined;
  private readonly simulationState: SimulationState = $derived.by(
    () => (this.lastState = sameState(this.simulation.stateOf(this.ids), this.lastState, this.ids)),
  );
  private readonly futures = $derived(new SimulationSummary(this.simulationState.tables));
  /** Everything that a result cell draws from; undefined for one without scenarios. */
  readonly context: CellContext | undefined = $derived.by(() => this.build());

  constructor(
    readonly id: string,
    private readonly notebook: Notebook,
    private readonly simulation: Simulation,
    private readonly scenarios: ScenarioNodes,
  ) {}

  private shownIds(): readonly string[] {
    const { notebook } = this;
    const cell = cellAsShown(notebook.document, this.id);
    if (!cell) return [];
    const rules = rulesOf(cell);
    const present = rules.dependsOn(cell).filter((id) => notebook.scenarios.has(id));
    return present.slice(0, rules.mostShown(cell));
  }

  private build(): CellContext | undefined {
    const { notebook, scenarios } = this;
    const shown = this.ids.map((id) => shownScenario(id, scenarios));
    if (shown.length === 0) return undefined;
    const other = this.cell && 'scenarios' in this.cell ? this.ids[1] : undefined;
    const plausible = other === undefined ? undefined : scenarios.of(other).plausible;
    return {
      shown: shown as unknown as CellContext['shown'],
      targets: notebook.targets,
      evidence: scenarios.evidence,
      messages: scenarios.reader.messages,
      format: scenarios.reader.format,
      dragging: shown.some(({ before }) => before !== undefined),
      simulation: this.simulationState,
      futures: this.futures,
      seed: notebook.seed,
      ...(this.joinedCompared !== '' && { compared: this.joinedCompared.split(' ') }),
      ...(plausible && { plausible }),
    };
  }
}

function shownScenario(id: string, scenarios: ScenarioNodes): ShownScenario {
  const { explainer, sentence, before } = scenarios.of(id);
  return { id, explainer, sentence, ...(before && { before }) };
}

/** The state of before when it says the same of these scenarios. */
function sameState(
  state: SimulationState,
  before: SimulationState | undefined,
  ids: readonly string[],
): SimulationState {
  const isKept =
    before?.status === state.status &&
    before.isOutdated === state.isOutdated &&
    before.replicates === state.replicates &&
    before.of === state.of &&
    before.failure === state.failure &&
    ids.every((id) => before.tables.get(id) === state.tables.get(id));
  return isKept ? before : state;
}

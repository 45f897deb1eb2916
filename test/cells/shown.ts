import type { CellContext } from '../../src/graph/cellContext.ts';
import { plainText, type Explanation } from '../../src/explanation/explanation.ts';
import type { Sentence } from '../../src/explanation/explanation.ts';
import { ScenarioExplainer } from '../../src/explanation/scenarioExplainer.ts';
import type { TableCell, TableData } from '../../src/figure/tableData.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import type { Language } from '../../src/message/language.ts';
import { NOT_SIMULATED, type SimulationState } from '../../src/notebook/simulationState.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { expectScenario, type ScenarioExpectation } from '../../src/run/expectScenario.ts';
import { inLanguage } from '../../src/scenario/localText.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { SimulationSummary } from '../../src/summary/simulationSummary.ts';
import type { Target } from '../../src/target/target.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { evidence, ready } from '../run/readyScenarios.ts';

const notebook = documentOf(readyText);
const known = new Map<Scenario, ScenarioExpectation>();

/** A scenario of the ready notebook by its id, or one of the test's own with a name. */
export type Shown = string | { readonly name: string; readonly scenario: Scenario };

/** A cell of the ready notebook that shows one or two scenarios. */
export function contextOf(
  shown: readonly Shown[],
  language: Language,
  targets: readonly Target[] = notebook.targets,
): CellContext {
  const format = new QuantityFormat(language);
  return {
    shown: shown.map((each) => {
      const [id, name, scenario] =
        typeof each === 'string'
          ? [each, nameOf(each, language), ready(each)]
          : [each.name, each.name, each.scenario];
      const explainer = new ScenarioExplainer(name, expectationOf(scenario), evidence, format);
      return { id, explainer };
    }) as unknown as CellContext['shown'],
    targets,
    evidence,
    messages: allMessagesIn(language),
    format,
    dragging: false,
    seed: notebook.seed,
    simulation: NOT_SIMULATED,
    futures: new SimulationSummary(NOT_SIMULATED.tables),
  };
}

function expectationOf(scenario: Scenario): ScenarioExpectation {
  const expectation = known.get(scenario) ?? expectScenario(scenario, evidence);
  known.set(scenario, expectation);
  return expectation;
}

function nameOf(id: string, language: Language): string {
  const stored = notebook.scenarios.find((each) => each.id === id);
  return stored ? inLanguage(stored.name ?? id, language) : id;
}

/** Sentences as text, no-break spaces written as underscores so that they can be seen. */
export function textOf(sentences: readonly Sentence[]): string {
  return seen(sentences.map(plainText).join(' '));
}

export function seen(text: string): string {
  return text.replace(/\u00a0/g, '_');
}

export function rowsOf({ head, rows }: TableData): string[][] {
  const text = (cell: TableCell) => seen(typeof cell === 'string' ? cell : cell.text);
  return [[...head], ...rows.map((row) => row.map(text))];
}

/** Every number that a table or a sentence lets one press. */
export function explanationsIn(view: unknown): Explanation[] {
  if (typeof view !== 'object' || view === null) return [];
  if ('explain' in view && typeof view.explain === 'function') {
    return [(view.explain as () => Explanation)()];
  }
  return Object.values(view).flatMap(explanationsIn);
}

/** The explanations at which following the inputs ends. */
export function endsOf(explanation: Explanation): Explanation[] {
  return explanation.inputs?.length ? explanation.inputs.flatMap(endsOf) : [explanation];
}

/** The first number of a Swedish text that is as `seen` gives it; NaN when there is none. */
export function numberIn(text: string): number {
  const [written = 'none'] = /[−+]?\d[\d_]*(,\d+)?/.exec(text) ?? [];
  return Number(written.replace(/_/g, '').replace(',', '.').replace('−', '-'));
}

/** The same cell when these scenarios have been simulated: made-up futures, in the order of the scenarios. */
export function withFutures(
  context: CellContext,
  tables: readonly ReplicateTable[],
  state: Partial<SimulationState> = {},
): CellContext {
  const byId = new Map(
    context.shown.flatMap(({ id }, index) => {
      const table = tables[index];
      return table ? [[id, table] as const] : [];
    }),
  );
  const replicates = tables[0]?.replicates ?? 0;
  return {
    ...context,
    simulation: {
      status: 'done',
      isOutdated: false,
      replicates,
      of: replicates,
      tables: byId,
      ...state,
    },
    futures: new SimulationSummary(byId),
  };
}

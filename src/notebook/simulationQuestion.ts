import { rulesOf } from '../cells/kinds.ts';
import type { NotebookDocument } from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { SimulationQuestion } from '../run/simulationProtocol.ts';
import { simulationSpecOf } from '../run/simulationSpecOf.ts';
import { STATED_PRECISION } from '../summary/precision.ts';
import { paybackTargets } from '../target/target.ts';
import { cellAsShown } from './comparedAt.ts';
import type { AskedQuestion } from './simulationState.ts';

/** What to simulate for the scenarios on screen. */
export interface NotebookQuestion extends AskedQuestion {
  readonly asked: SimulationQuestion;
  /** Of each scenario: everything that its futures depend on. Equal for equal futures. */
  readonly scenarioKeys: readonly string[];
}

/** The scenarios that the cells show, each once, in the order of the cells. */
export function scenariosOnScreen(document: NotebookDocument): readonly string[] {
  const { cellOrder, scenarios } = document;
  const shown = cellOrder.flatMap((id) => {
    const cell = cellAsShown(document, id);
    return cell ? rulesOf(cell).simulated(cell) : [];
  });
  // A text may name a scenario that does not exist.
  const known = new Set(scenarios.map(({ id }) => id));
  return [...new Set(shown)].filter((id) => known.has(id));
}

/**
 * What a notebook asks the simulation, as plain data.
 *
 * @param scenarios of the document
 */
export function simulationQuestion(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  evidence: Evidence,
): NotebookQuestion {
  const ids = scenariosOnScreen(document);
  const asked: SimulationQuestion = {
    spec: simulationSpecOf(ids, scenarios, document.seed, evidence),
    replicates: document.replicates,
    enough: {
      ...STATED_PRECISION,
      withinMonths: paybackTargets(document.targets, 'report').map(({ value }) => value),
    },
  };
  const { seed, benefitKey } = asked.spec;
  const scenarioKeys = asked.spec.scenarios.map((each) => JSON.stringify([seed, benefitKey, each]));
  const { replicates } = document;
  const key = JSON.stringify([ids, scenarioKeys, replicates, asked.enough]);
  return { key, ids, replicates, asked, scenarioKeys };
}

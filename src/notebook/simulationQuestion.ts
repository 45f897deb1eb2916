import type { NotebookDocument } from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { benefitKey } from '../economy/actors.ts';
import { cohortEvidence, type CohortId } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { SimulationQuestion } from '../run/simulationProtocol.ts';
import { STATED_PRECISION } from '../summary/precision.ts';
import { paybackTargets } from '../target/target.ts';
import type { AskedQuestion } from './simulationState.ts';

/** Scenarios that a cell shows: a base, and one that it is compared with. */
export const SHOWN_PER_CELL = 2;

/** What to simulate for the scenarios on screen. */
export interface NotebookQuestion extends AskedQuestion {
  readonly asked: SimulationQuestion;
}

/** The scenarios that the cells show, each once, in the order of the cells. */
export function scenariosOnScreen({ cells, cellOrder }: NotebookDocument): readonly string[] {
  const shown = cellOrder.flatMap((id) => {
    const cell = cells[id];
    return cell && cell.kind !== 'text' ? cell.scenarios.slice(0, SHOWN_PER_CELL) : [];
  });
  return [...new Set(shown)];
}

/** What a notebook asks the simulation, as plain data. */
export function simulationQuestion(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  evidence: Evidence,
): NotebookQuestion {
  const ids = scenariosOnScreen(document);
  // Shared by identity: what scenarios have in common crosses to a worker once.
  const cohorts = new Map<CohortId, ReturnType<typeof cohortEvidence>>();
  const cohortOf = (id: CohortId) => {
    const cohort = cohorts.get(id) ?? cohortEvidence(evidence, id);
    cohorts.set(id, cohort);
    return cohort;
  };
  const asked: SimulationQuestion = {
    spec: {
      seed: document.seed,
      scenarios: ids.map((id) => {
        const scenario = scenarios.get(id);
        if (!scenario) throw new Error(`unknown scenario: ${id}`);
        return { scenario, cohort: cohortOf(scenario.assumptions.exitShares.evidence) };
      }),
      benefitKey: benefitKey(evidence),
    },
    replicates: document.replicates,
    enough: {
      ...STATED_PRECISION,
      withinMonths: paybackTargets(document.targets, 'report').map(({ value }) => value),
    },
  };
  return { key: JSON.stringify([ids, asked]), ids, replicates: document.replicates, asked };
}

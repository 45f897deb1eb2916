import type { NotebookDocument } from '../document/notebookDocument.ts';
import { resolveScenarios } from '../document/resolveScenarios.ts';
import { groupsInEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { keepRecent } from '../parameters/keepRecent.ts';
import { expectScenario } from '../run/expectScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a change is told by: expected values of one scenario. */
export interface KeyFigures {
  /** By the report's measure; null for never. */
  readonly paybackMonths: number | null;
  /** Persons of a year's starts who leave for work. */
  readonly jobs: number;
  readonly costKronor: number;
}

/** Versions of a document differ in a scenario or two: these many are remembered. */
const REMEMBERED = 500;

/** @returns the key figures of some scenarios of a document, in any of its versions; of those that it has */
export function keyFiguresOf(
  evidence: Evidence,
): (document: NotebookDocument, ids: readonly string[]) => ReadonlyMap<string, KeyFigures> {
  const figures = keepRecent(
    (scenario: Scenario): KeyFigures => {
      const { programme, economy } = expectScenario(scenario, evidence);
      return {
        paybackMonths: economy.payback.report,
        jobs: programme.exits.arbete,
        costKronor: economy.cost.costKronor,
      };
    },
    (scenario) => scenario,
    REMEMBERED,
  );
  const groupsOf = groupsInEvidence(evidence);
  return (document, ids) => {
    const resolution = resolveScenarios(document, groupsOf);
    if (!resolution.ok) return new Map();
    return new Map(
      ids.flatMap((id) => {
        const scenario = resolution.scenarios.get(id);
        return scenario ? [[id, figures(scenario)] as const] : [];
      }),
    );
  };
}

import ready from '../../scenarios/two-year-programme.json';
import { MOST_SCENARIOS, type NotebookDocument } from '../../src/document/notebookDocument.ts';
import { parseRaw } from '../../src/document/parseDocument.ts';
import type { ResolvedScenarios, ResolveScenarios } from '../../src/document/resolveScenarios.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';

/** The ready notebook with as many scenarios as there may be: layers on layers, six deep. */
export function fullNotebook(): NotebookDocument {
  const parsed = parseRaw(ready, groupsInEvidence(loadEvidence()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  let { document } = parsed;
  for (let number = document.scenarios.length; number < MOST_SCENARIOS; number++) {
    const base = document.scenarios[Math.floor(number / 2)]?.id ?? '';
    const changes = { levers: { costKronor: 8_000_000 + number * 10_000 } };
    const layer = { id: `lager-${number}`, name: `Lager ${number}`, base, changes };
    document = { ...document, scenarios: [...document.scenarios, layer] };
  }
  return document;
}

/** @throws where the document is refused */
export function resolvedBy(
  resolve: ResolveScenarios,
  document: NotebookDocument,
  before?: ResolvedScenarios,
): ResolvedScenarios {
  const resolution = resolve(document, before);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
}

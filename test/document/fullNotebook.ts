import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { MOST_SCENARIOS } from '../../src/document/notebookDocument.ts';
import type { ResolvedScenarios, ResolveScenarios } from '../../src/document/resolveScenarios.ts';
import { addLayer } from '../../src/notebook/editScenarios.ts';
import { documentOf, readyText } from './notebook.ts';

/** The ready notebook with as many scenarios as there may be: layers on layers, six deep. */
export function fullNotebook(): NotebookDocument {
  let document = documentOf(readyText);
  for (let number = document.scenarios.length; number < MOST_SCENARIOS; number++) {
    const base = document.scenarios[Math.floor(number / 2)]?.id ?? '';
    const changes = { levers: { costKronor: 8_000_000 + number * 10_000 } };
    ({ document } = addLayer(document, base, `Lager ${number}`, changes));
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

import { withContent } from '../document/naming.ts';
import { isLayer, type NotebookDocument } from '../document/notebookDocument.ts';
import type { Cell } from '../cells/kinds.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import {
  diff,
  resetEntry,
  setEntry,
  type Changes,
  type Json,
  type Path,
} from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * The document with one entry of a scenario set. A layer stores the entry only as far as it differs
 * from its base: setting it to the base's value takes it out.
 *
 * @param scenarios of the document
 * @param value in the unit of the entry; not checked here
 * @throws for a scenario that is not there, or a path through what has no entries
 */
export function setScenarioEntry(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  id: string,
  path: Path,
  value: Json,
): NotebookDocument {
  return replaceScenario(document, scenarios, id, (scenario) => setEntry(scenario, path, value));
}

/**
 * The document with several entries of a scenario set at once, in their order: `setScenarioEntry`.
 */
export function setScenarioEntries(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  id: string,
  entries: readonly (readonly [Path, Json])[],
): NotebookDocument {
  return replaceScenario(document, scenarios, id, (scenario) =>
    entries.reduce<Json>(
      (value, [path, entry]) => setEntry(value, path, entry),
      scenario as unknown as Json,
    ),
  );
}

/**
 * The document with one entry of a layer taken out, so that its base shows through; a root stays.
 */
export function resetScenarioEntry(
  document: NotebookDocument,
  id: string,
  path: Path,
): NotebookDocument {
  return {
    ...document,
    scenarios: document.scenarios.map((stored) =>
      stored.id === id && isLayer(stored)
        ? withContent(stored, {
            ...stored,
            changes: mutable(resetEntry(stored.changes as Changes, path)),
          })
        : stored,
    ),
  };
}

/** The document whose cells of two scenarios compare the same base with another scenario. */
export function compareWith(document: NotebookDocument, otherId: string): NotebookDocument {
  const cells = Object.entries(document.cells).map(([id, cell]): [string, Cell] => {
    if (!('scenarios' in cell) || cell.scenarios.length !== 2) return [id, cell];
    const [base = otherId] = cell.scenarios;
    return [id, base === otherId ? cell : { ...cell, scenarios: [base, otherId] }];
  });
  return { ...document, cells: Object.fromEntries(cells) };
}

function replaceScenario(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  id: string,
  change: (scenario: Scenario) => Json,
): NotebookDocument {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`unknown scenario: ${id}`);
  const changed = change(scenario);
  return {
    ...document,
    scenarios: document.scenarios.map((stored) => {
      if (stored.id !== id) return stored;
      if (!isLayer(stored)) {
        return withContent(stored, { ...stored, ...(changed as unknown as Scenario) });
      }
      const base = scenarios.get(stored.base) as unknown as Json;
      return withContent(stored, { ...stored, changes: mutable(diff(base, changed)) });
    }),
  };
}

function mutable(changes: Changes): Record<string, Json> {
  return { ...changes };
}

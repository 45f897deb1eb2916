import { newId } from '../document/newId.ts';
import type { NotebookDocument, Stage } from '../document/notebookDocument.ts';
import type { Cell } from '../cells/kinds.ts';

/**
 * The document with its scenarios and targets, as they stand, pinned under a name; the stage stands
 * last.
 *
 * @param pinnedAt ISO 8601
 */
export function pinStage(
  document: NotebookDocument,
  name: string,
  pinnedAt: string,
): NotebookDocument {
  const { scenarios, targets, stages = [] } = document;
  const id = newId(
    'stage',
    stages.map((stage) => stage.id),
  );
  const stage: Stage = { id, name, pinnedAt, scenarios, targets };
  return { ...document, stages: [...stages, stage] };
}

/** The document without one of its stages. */
export function deleteStage(document: NotebookDocument, id: string): NotebookDocument {
  const { stages = [], ...rest } = document;
  const left = stages.filter((stage) => stage.id !== id);
  return left.length > 0 ? { ...rest, stages: left } : rest;
}

/**
 * The document with the scenarios and targets of a stage. Its cells stay; those of a scenario that
 * did not exist then show what is left of theirs, or the first scenario.
 *
 * @throws for a stage that is not there
 */
export function returnToStage(document: NotebookDocument, id: string): NotebookDocument {
  const stage = document.stages?.find((each) => each.id === id);
  const [first] = stage?.scenarios ?? [];
  if (!stage || !first) throw new Error(`unknown stage: ${id}`);
  const { scenarios, targets } = stage;
  const known = new Set(scenarios.map((scenario) => scenario.id));
  const cells = Object.entries(document.cells).map(([name, cell]): [string, Cell] => {
    if (cell.kind === 'levers') {
      return [name, { ...cell, levers: cell.levers.filter(({ scenario }) => known.has(scenario)) }];
    }
    if (!('scenarios' in cell)) return [name, cell];
    const left = cell.scenarios.filter((each) => known.has(each));
    return [name, { ...cell, scenarios: left.length > 0 ? left : [first.id] }];
  });
  return { ...document, scenarios, targets, cells: Object.fromEntries(cells) };
}

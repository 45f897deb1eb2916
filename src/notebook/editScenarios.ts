import { rulesOf, type Cell } from '../cells/kinds.ts';
import { idOfText, newId } from '../document/newId.ts';
import { namingOf, unnamed } from '../document/naming.ts';
import {
  isLayer,
  type NotebookDocument,
  type StoredScenario,
} from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { diff, type Changes, type Json } from '../scenario/layer.ts';
import type { LocalText } from '../scenario/localText.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A document with a scenario that is new in it. */
export interface WithScenario {
  readonly document: NotebookDocument;
  readonly id: string;
}

/**
 * A layer on a scenario, which as yet changes nothing when no changes are given; it stands last and
 * is called by what it is, until somebody gives it a name.
 *
 * @param base id of the scenario; whether it is there is not checked
 * @param changes not checked here
 */
export function addLayer(
  document: NotebookDocument,
  base: string,
  changes: Changes = {},
): WithScenario {
  const id = newScenarioId(document, UNNAMED);
  return append(document, { id, base, changes: { ...changes } });
}

/**
 * A copy of a scenario, which stands last and is called by what it is; that of a layer stands on
 * the same base.
 *
 * @throws for a scenario that is not there
 */
export function duplicateScenario(document: NotebookDocument, id: string): WithScenario {
  const content = unnamed(storedOf(document, id));
  return append(document, { ...content, id: newScenarioId(document, UNNAMED) });
}

/** What the id of a scenario without a name begins with. */
const UNNAMED = 'scenario';

/** A scenario that stands on its own; it stands last. */
export function addScenario(
  document: NotebookDocument,
  name: string,
  scenario: Scenario,
): WithScenario {
  return append(document, {
    id: newScenarioId(document, name),
    name,
    ...scenario,
  });
}

/**
 * A scenario under another name, which is of what it is now; its id stays.
 *
 * @param name undefined to be called by what it is
 */
export function renameScenario(
  document: NotebookDocument,
  id: string,
  name: LocalText | undefined,
): NotebookDocument {
  return {
    ...document,
    scenarios: document.scenarios.map((stored) => {
      if (stored.id !== id) return stored;
      return { ...unnamed(stored), ...(name !== undefined && { name }) };
    }),
  };
}

/**
 * Takes a scenario away. Layers on it say the same as before, now on its own base or, where it had
 * none, on their own; cells show what is left of theirs, or the first scenario.
 *
 * @param scenarios of the document
 * @throws for the last scenario, and for one that is not there
 */
export function deleteScenario(
  document: NotebookDocument,
  scenarios: ResolvedScenarios,
  id: string,
): NotebookDocument {
  const gone = storedOf(document, id);
  const rest = document.scenarios.filter((stored) => stored !== gone);
  const [first] = rest;
  if (!first) throw new Error(`last scenario: ${id}`);
  const freed = rest.map((stored) =>
    isLayer(stored) && stored.base === id ? standOn(baseOf(gone), stored, scenarios) : stored,
  );
  const cells = Object.entries(document.cells).map(([name, cell]): [string, Cell] => [
    name,
    withoutScenario(cell, id, first.id),
  ]);
  return { ...document, scenarios: freed, cells: Object.fromEntries(cells) };
}

/** Ids of the cells that show a scenario; texts that name it are not counted. */
export function cellsWith({ cells }: NotebookDocument, id: string): readonly string[] {
  return Object.entries(cells).flatMap(([name, cell]) =>
    rulesOf(cell)
      .needed(cell)
      .some(({ scenario }) => scenario === id)
      ? [name]
      : [],
  );
}

const baseOf = (stored: StoredScenario) => (isLayer(stored) ? stored.base : undefined);

/** The same scenario on another base, or on its own: it is no other, and its naming stays. */
function standOn(
  base: string | undefined,
  stored: StoredScenario,
  scenarios: ResolvedScenarios,
): StoredScenario {
  const { id } = stored;
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`unknown scenario: ${id}`);
  const named = { id, ...namingOf(stored) };
  if (base === undefined) return { ...named, ...scenario };
  const changes = diff(scenarios.get(base) as unknown as Json, scenario);
  return { ...named, base, changes: { ...changes } };
}

function withoutScenario(cell: Cell, id: string, instead: string): Cell {
  if (cell.kind === 'levers') {
    return { ...cell, levers: cell.levers.filter(({ scenario }) => scenario !== id) };
  }
  if (!('scenarios' in cell) || !cell.scenarios.includes(id)) return cell;
  const left = cell.scenarios.filter((each) => each !== id);
  return { ...cell, scenarios: left.length > 0 ? left : [instead] };
}

function append(document: NotebookDocument, scenario: StoredScenario): WithScenario {
  const scenarios = [...document.scenarios, scenario];
  return { document: { ...document, scenarios }, id: scenario.id };
}

function newScenarioId({ scenarios }: NotebookDocument, name: string): string {
  return newId(
    idOfText(name),
    scenarios.map(({ id }) => id),
  );
}

function storedOf({ scenarios }: NotebookDocument, id: string): StoredScenario {
  const stored = scenarios.find((each) => each.id === id);
  if (!stored) throw new Error(`unknown scenario: ${id}`);
  return stored;
}

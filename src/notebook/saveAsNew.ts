import { rulesOf, type Cell } from '../cells/kinds.ts';
import { contentHash } from '../document/contentHash.ts';
import { isChangedSinceNamed, withContent } from '../document/naming.ts';
import {
  isLayer,
  type NotebookDocument,
  type StoredScenario,
} from '../document/notebookDocument.ts';
import { diff, isSame, type Json } from '../scenario/layer.ts';
import { addLayer, duplicateScenario, type WithScenario } from './editScenarios.ts';

/**
 * The scenarios that came ready and whose levers have been changed since the notebook was opened,
 * by id: those that can be put back with the change saved as one of its own. What came ready has a
 * name in both languages, which nobody writes by hand. Changed assumptions are not offered: every
 * scenario on the same base shares them.
 *
 * @param opened the document as it was opened
 */
export function changedReady(
  { scenarios }: NotebookDocument,
  opened: NotebookDocument,
): readonly string[] {
  return scenarios.flatMap((stored) => {
    const before = opened.scenarios.find(({ id }) => id === stored.id);
    if (typeof stored.name !== 'object' || !before || !isChangedSinceNamed(stored)) return [];
    const canBePutBack =
      contentHash(before) === stored.namedFor &&
      (!isLayer(before) || scenarios.some(({ id }) => id === before.base));
    return canBePutBack && isSame(believed(stored), believed(before)) ? [stored.id] : [];
  });
}

/**
 * A document in which a changed scenario is as it was, and what it had become is a new one: on the
 * same base, or on the scenario itself where it has none. Cells show the new one in its place, and
 * beside it where others are compared with it.
 *
 * @param before the scenario as it was
 * @throws when it is not in the document
 */
export function saveAsNew(document: NotebookDocument, before: StoredScenario): WithScenario {
  const present = document.scenarios.find(({ id }) => id === before.id);
  if (!present) throw new Error(`unknown scenario: ${before.id}`);
  const made = isLayer(present)
    ? duplicateScenario(document, present.id)
    : addLayer(document, present.id, diff(contentOf(before), contentOf(present)));
  const cells = Object.entries(document.cells).map(([id, cell]): [string, Cell] => [
    id,
    showingNew(cell, present.id, made.id),
  ]);
  const scenarios = made.document.scenarios.map((stored) =>
    stored.id === before.id ? withContent(stored, before) : stored,
  );
  return { id: made.id, document: { ...document, scenarios, cells: Object.fromEntries(cells) } };
}

function contentOf({ id: _, name: __, namedFor: ___, ...content }: StoredScenario): Json {
  return content;
}

/** What a scenario has of its own among the assumptions. */
function believed(stored: StoredScenario): Json | undefined {
  return isLayer(stored) ? stored.changes['assumptions'] : stored.assumptions;
}

function showingNew(cell: Cell, ready: string, made: string): Cell {
  if (!('scenarios' in cell) || !cell.scenarios.includes(ready)) return cell;
  const { scenarios } = cell;
  const isBase = scenarios.length > 1 && scenarios[0] === ready;
  if (!isBase) return { ...cell, scenarios: scenarios.map((id) => (id === ready ? made : id)) };
  const hasRoom = scenarios.length > 2 && scenarios.length < rulesOf(cell).mostShown(cell);
  return { ...cell, scenarios: [...(hasRoom ? scenarios : scenarios.slice(0, -1)), made] };
}

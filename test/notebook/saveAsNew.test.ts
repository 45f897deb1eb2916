import { describe, expect, test } from 'vitest';
import { isLayer, type NotebookDocument } from '../../src/document/notebookDocument.ts';
import { resolveScenarios } from '../../src/document/resolveScenarios.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { renameScenario } from '../../src/notebook/editScenarios.ts';
import { changedReady, saveAsNew } from '../../src/notebook/saveAsNew.ts';
import type { Json, Path } from '../../src/scenario/layer.ts';
import { documentOf, groupsOf, readyText } from '../document/notebook.ts';

const ready = documentOf(readyText);
const [ROOT, LAYER] = ['bas-2017', 'tva-ar-samma-budget'];
const COST: Path = ['levers', 'costKronor'];

function scenariosOf(document: NotebookDocument) {
  const resolution = resolveScenarios(document, groupsOf);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
}

function set(document: NotebookDocument, id: string, path: Path, value: Json): NotebookDocument {
  return setScenarioEntry(document, scenariosOf(document), id, path, value);
}

const before = (id: string) => ready.scenarios.find((each) => each.id === id)!;

describe('a ready scenario that has been changed', () => {
  test('is offered to be put back, and none that is as it was', () => {
    expect(changedReady(ready, ready)).toEqual([]);
    const changed = set(ready, LAYER, COST, 8_000_000);
    expect(changedReady(changed, ready)).toEqual([LAYER]);
    expect(changedReady(set(changed, LAYER, COST, 9_180_000), ready)).toEqual([]);
  });

  test('is not, when somebody has named it, when it was opened so, or for what is shared', () => {
    const changed = set(ready, LAYER, COST, 8_000_000);
    expect(changedReady(renameScenario(changed, LAYER, 'Vår idé'), ready)).toEqual([]);
    expect(changedReady(changed, changed)).toEqual([]);
    const rate: Path = ['assumptions', 'benefit', 'discountRatePerYear'];
    expect(changedReady(set(ready, ROOT, rate, 0.05), ready)).toEqual([]);
  });

  test('is as it was, when what it had become is a scenario beside it', () => {
    const changed = set(ready, LAYER, COST, 8_000_000);
    const { document, id } = saveAsNew(changed, before(LAYER));
    const [then, now] = [scenariosOf(changed), scenariosOf(document)];
    expect(now.get(id)).toEqual(then.get(LAYER));
    expect(document.scenarios.slice(0, -1)).toEqual(ready.scenarios);
    expect(document.scenarios.at(-1)).not.toHaveProperty('name');
    for (const [cellId, cell] of Object.entries(ready.cells)) {
      if (!('scenarios' in cell)) continue;
      expect(document.cells[cellId]).toMatchObject({
        scenarios: cell.scenarios.map((each) => (each === LAYER ? id : each)),
      });
    }
    expect(documentOf(serializeDocument(document))).toEqual(document);
  });

  test('that others are compared with stays the base, and what it had become stands on it', () => {
    const changed = set(ready, ROOT, COST, 8_000_000);
    const { document, id } = saveAsNew(changed, before(ROOT));
    expect(scenariosOf(document).get(id)).toEqual(scenariosOf(changed).get(ROOT));
    const made = document.scenarios.at(-1)!;
    expect(isLayer(made) && [made.base, made.changes]).toEqual([
      ROOT,
      { levers: { costKronor: 8_000_000 } },
    ]);
    expect(document.cells['aterbetalning']).toMatchObject({ scenarios: [ROOT, id] });
    expect(document.scenarios.slice(0, -1)).toEqual(ready.scenarios);
  });
});

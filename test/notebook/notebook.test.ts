import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCell, newCell } from '../../src/notebook/editCells.ts';
import { addLayer, deleteScenario } from '../../src/notebook/editScenarios.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import type { Json, Path } from '../../src/scenario/layer.ts';
import { documentOf, planted, readyText } from '../document/notebook.ts';
import { anyValueAt, fieldsWith, GROUPS } from '../scenario/anyScenario.ts';

const evidence = loadEvidence();
const ready = documentOf(readyText);
const LAYER = 'tva-ar-samma-budget';
const COST: Path = ['levers', 'costKronor'];

const open = () => new Notebook(ready, evidence);

function set(notebook: Notebook, at: Path, value: Json): void {
  notebook.change(setScenarioEntry(notebook.document, notebook.scenarios, LAYER, at, value), 'set');
}

describe('an open notebook', () => {
  test('is as it was opened until it is changed, and again after undo', () => {
    const notebook = open();
    expect([notebook.isChanged, notebook.nextUndo, notebook.nextRedo]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    set(notebook, COST, 8_000_000);
    expect([notebook.isChanged, notebook.nextUndo]).toEqual([true, 'set']);
    notebook.undo();
    expect([notebook.isChanged, notebook.nextRedo]).toEqual([false, 'set']);
    expect(notebook.document).toBe(ready);
  });

  test('takes a gesture back whole, and remembers what was before it', () => {
    const notebook = open();
    const before = notebook.expectationOf(LAYER);
    notebook.beginGesture();
    for (const kronor of [8_000_000, 8_100_000, 8_200_000]) set(notebook, COST, kronor);
    expect(notebook.expectationBefore(LAYER)).toBe(before);
    expect(notebook.expectationOf(LAYER)).not.toBe(before);
    notebook.endGesture();
    expect(notebook.expectationBefore(LAYER)).toBeUndefined();
    set(notebook, COST, 8_300_000);
    notebook.undo();
    expect(notebook.scenarioOf(LAYER).levers.costKronor).toBe(8_200_000);
    notebook.undo();
    expect(notebook.document).toBe(ready);
  });

  test('keeps what it computed until the scenario changes', () => {
    const notebook = open();
    const before = notebook.expectationOf('bas-2017');
    set(notebook, COST, 8_000_000);
    expect(notebook.expectationOf('bas-2017')).toBe(before);
  });

  test('puts scenarios back to how they were opened, in one step that can be undone', () => {
    const notebook = open();
    set(notebook, COST, 8_000_000);
    const added = addLayer(notebook.document, LAYER);
    const text = addCell(added.document, newCell('text', []), 0).document;
    notebook.change(text, 'added');
    const changed = notebook.document;
    notebook.resetScenarios([LAYER], 'reset');
    // What is new since is nobody's to take away.
    expect(notebook.document).toEqual({
      ...text,
      scenarios: [...ready.scenarios, text.scenarios.at(-1)],
    });
    expect(notebook.isScenarioChanged(LAYER)).toBe(false);
    notebook.undo();
    expect(notebook.document).toBe(changed);
  });

  test('puts back a scenario whose base is gone as one of its own', () => {
    const notebook = open();
    const opened = notebook.scenarioOf(LAYER);
    const { document, scenarios } = notebook;
    notebook.change(deleteScenario(document, scenarios, 'bas-2017'), 'deleted');
    set(notebook, COST, 8_000_000);
    notebook.resetScenarios([LAYER], 'reset');
    expect(notebook.scenarioOf(LAYER)).toEqual(opened);
    expect(notebook.baseOf(LAYER)).toBeUndefined();
  });

  test('gets back the notebook before, with its own beginning, when opening is undone', () => {
    const notebook = open();
    set(notebook, COST, 8_000_000);
    const changed = notebook.document;
    const other = documentOf(planted([['title'], 'En annan']));
    notebook.open(other, 'opened');
    expect(notebook.isChanged).toBe(false);
    notebook.undo();
    expect(notebook.document).toBe(changed);
    expect(notebook.isChanged).toBe(true);
    notebook.resetScenarios([LAYER], 'reset');
    expect(notebook.document).toEqual(ready);
  });

  test('knows the base of a layer, and that a root has none', () => {
    const notebook = open();
    expect(notebook.baseOf(LAYER)?.id).toBe('bas-2017');
    expect(notebook.baseOf('bas-2017')).toBeUndefined();
    expect(() => notebook.scenarioOf('nobody')).toThrow('unknown scenario: nobody');
  });
});

test('any edits undone give the identical document, and redone the identical one', () => {
  const fields = fieldsWith(GROUPS).filter(
    (at) => at.join('.') !== 'assumptions.exitShares.evidence',
  );
  const anyEdit = fc
    .constantFrom(...fields)
    .chain((at) => fc.tuple(fc.constant(at), anyValueAt(at), fc.boolean()));
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 6 }), (edits) => {
      const notebook = open();
      const states = [notebook.document];
      for (const [at, value] of edits) {
        set(notebook, at, value);
        states.push(notebook.document);
      }
      for (const state of [...states].reverse()) {
        expect(notebook.document).toBe(state);
        notebook.undo();
      }
      for (const state of states) {
        expect(notebook.document).toBe(state);
        notebook.redo();
      }
    }),
    { seed: 8, numRuns: 20 },
  );
});

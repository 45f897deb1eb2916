import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { resolveScenarios, type ResolvedScenarios } from '../../src/document/resolveScenarios.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import {
  compareWith,
  resetScenarioEntry,
  setScenarioEntries,
  setScenarioEntry,
} from '../../src/notebook/editScenario.ts';
import { replaceCell } from '../../src/notebook/editCells.ts';
import { entryAt, type Json, type Path } from '../../src/scenario/layer.ts';
import { documentOf, groupsOf, parse, readyText } from '../document/notebook.ts';
import { anyValueAt, fieldsWith, GROUPS } from '../scenario/anyScenario.ts';

const ready = documentOf(readyText);
const LAYER = 'tva-ar-samma-budget';
const ROOT = 'bas-2017';
const path = (text: string): Path => text.split('.');

function scenariosOf(document: NotebookDocument): ResolvedScenarios {
  const resolution = resolveScenarios(document, groupsOf);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
}

function set(document: NotebookDocument, id: string, at: Path, value: Json): NotebookDocument {
  return setScenarioEntry(document, scenariosOf(document), id, at, value);
}

function stored(document: NotebookDocument, id: string): Json {
  return document.scenarios.find((each) => each.id === id) as unknown as Json;
}

const cost = path('levers.costKronor');
const macLength = path('levers.groups.mac.plannedLengthMonths');

describe('an entry of a layer', () => {
  test('is stored as a change', () => {
    const changed = set(ready, LAYER, cost, 9_000_000);
    expect(entryAt(stored(changed, LAYER), ['changes', ...cost])).toBe(9_000_000);
    expect(scenariosOf(changed).get(LAYER)?.levers.costKronor).toBe(9_000_000);
  });

  test('that is set back to the value of the base is taken out of the layer', () => {
    const back = set(set(ready, LAYER, cost, 9_000_000), LAYER, cost, 9_180_000);
    expect(serializeDocument(back)).toBe(readyText);
  });

  test('that the layer had is taken out, with the group that becomes empty, by the base’s value', () => {
    const changed = set(ready, LAYER, macLength, 12);
    expect(entryAt(stored(changed, LAYER), path('changes.levers.groups'))).toEqual({
      tradgard: { plannedLengthMonths: 24 },
      salix: { plannedLengthMonths: 24 },
    });
  });

  test('leaves every other scenario as it was, and the document that it came from', () => {
    const changed = set(ready, LAYER, cost, 9_000_000);
    for (const { id } of ready.scenarios) {
      if (id !== LAYER) expect(stored(changed, id)).toBe(stored(ready, id));
    }
    expect(serializeDocument(ready)).toBe(readyText);
  });

  test('is reset to what the base has, then', () => {
    const based = set(ready, ROOT, macLength, 15);
    expect(scenariosOf(based).get(LAYER)?.levers.groups['mac']?.plannedLengthMonths).toBe(24);
    const reset = resetScenarioEntry(based, LAYER, macLength);
    expect(scenariosOf(reset).get(LAYER)?.levers.groups['mac']?.plannedLengthMonths).toBe(15);
  });

  test('is not reset in a scenario of its own, which has no base', () => {
    expect(resetScenarioEntry(ready, ROOT, cost)).toEqual(ready);
  });
});

describe('an entry of a root', () => {
  test('is stored in its place and seen by the layers that do not change it', () => {
    const changed = set(ready, ROOT, cost, 8_000_000);
    expect(entryAt(stored(changed, ROOT), cost)).toBe(8_000_000);
    expect(scenariosOf(changed).get(LAYER)?.levers.costKronor).toBe(8_000_000);
    expect(scenariosOf(changed).get('bas-2019')?.levers.costKronor).toBe(6_951_965);
  });

  test('that is set back gives the file back byte for byte', () => {
    const back = set(set(ready, ROOT, cost, 8_000_000), ROOT, cost, 9_180_000);
    expect(serializeDocument(back)).toBe(readyText);
  });

  test('changes one line of the file, when the scenario is no longer what got its name', () => {
    const linesOf = (value: number) =>
      serializeDocument(set(set(ready, ROOT, cost, 8_000_000), ROOT, cost, value)).split('\n');
    const [before, after] = [linesOf(8_000_000), linesOf(8_500_000)];
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    expect(before).toHaveLength(readyText.split('\n').length + 1);
  });
});

describe('several entries at once', () => {
  test('are the same as one after the other', () => {
    const entries = GROUPS.map(
      (id) => [['levers', 'groups', id, 'agencyMix'], { kind: 'observed' }] as const,
    );
    const more = [...entries, [cost, 8_000_000] as const];
    const together = setScenarioEntries(ready, scenariosOf(ready), LAYER, more);
    const apart = more.reduce((document, [at, value]) => set(document, LAYER, at, value), ready);
    expect(together).toEqual(apart);
  });
});

test('an unknown scenario is a bug', () => {
  expect(() => set(ready, 'nobody', cost, 1)).toThrow('unknown scenario: nobody');
});

describe('cells', () => {
  test('that show two scenarios compare the same base with another', () => {
    const { cells } = compareWith(ready, 'bas-2019');
    expect(cells['aterbetalning']).toEqual({ kind: 'payback', scenarios: [ROOT, 'bas-2019'] });
    expect(cells['utfall']).toMatchObject({ time: 'exit', scenarios: [ROOT, 'bas-2019'] });
    expect(cells['fragan']).toEqual(ready.cells['fragan']);
    expect(compareWith(compareWith(ready, 'bas-2019'), LAYER)).toEqual(ready);
  });

  test('that show one or three scenarios stay', () => {
    const one = replaceCell(ready, 'nyckeltal', { kind: 'compare', scenarios: [ROOT] });
    expect(compareWith(one, 'bas-2019').cells['nyckeltal']).toEqual(one.cells['nyckeltal']);
  });

  test('are replaced one by one', () => {
    const cell = { kind: 'text' as const, text: 'ny' };
    const changed = replaceCell(ready, 'fragan', cell);
    expect(changed.cells).toEqual({ ...ready.cells, fragan: cell });
    expect(changed.cellOrder).toBe(ready.cellOrder);
  });
});

describe('any entry of any scenario', () => {
  const fields = fieldsWith(GROUPS).filter(
    (each) => each.join('.') !== 'assumptions.exitShares.evidence',
  );
  const anyEdit = fc
    .constantFrom(...fields)
    .chain((at) => fc.tuple(fc.constantFrom(ROOT, LAYER), fc.constant(at), anyValueAt(at)));

  test('reads back as it was set, opens again, and can be set back', () => {
    fc.assert(
      fc.property(anyEdit, ([id, at, value]) => {
        const changed = set(ready, id, at, value);
        expect(entryAt(scenariosOf(changed).get(id) as Json, at)).toEqual(value);
        expect(parse(serializeDocument(changed)).ok).toBe(true);
        const before = entryAt(scenariosOf(ready).get(id) as Json, at) as Json;
        expect(serializeDocument(set(changed, id, at, before))).toBe(readyText);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

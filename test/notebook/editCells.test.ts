import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellsWith,
  addLayer,
  deleteScenario,
  duplicateScenario,
  renameScenario,
} from '../../src/notebook/editScenarios.ts';
import {
  addCell,
  deleteCell,
  duplicateCell,
  moveCell,
  newCell,
  toggleCollapsed,
} from '../../src/notebook/editCells.ts';
import { addTarget, changeTarget, removeTarget } from '../../src/notebook/editTargets.ts';
import { deleteStage, pinStage, returnToStage } from '../../src/notebook/editStages.ts';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import type { Cell } from '../../src/cells/kinds.ts';
import { resolveScenarios, type ResolvedScenarios } from '../../src/document/resolveScenarios.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { documentOf, groupsOf, parse, readyText } from '../document/notebook.ts';

const ready = documentOf(readyText);
const evidence = loadEvidence();

function scenariosOf(document: NotebookDocument): ResolvedScenarios {
  const resolution = resolveScenarios(document, groupsOf);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
}

/** Lines of the file that one document has and the other has not. */
function changedLines(from: NotebookDocument, to: NotebookDocument): number {
  const count = (document: NotebookDocument) => serializeDocument(document).split('\n');
  const [a, b] = [count(from), count(to)];
  return (
    b.filter((line) => !a.includes(line)).length + a.filter((line) => !b.includes(line)).length
  );
}

describe('cells', () => {
  test('are added where they should stand, under an identifier of their own', () => {
    const first = addCell(ready, newCell('text', []), 1);
    const second = addCell(first.document, newCell('text', []), 0);
    expect([first.id, second.id]).toEqual(['text', 'text-2']);
    expect(second.document.cellOrder.slice(0, 3)).toEqual(['text-2', 'fragan', 'text']);
    expect(parse(serializeDocument(second.document)).ok).toBe(true);
  });

  test('are copied to the place below', () => {
    const { document, id } = duplicateCell(ready, 'utfall');
    expect(document.cellOrder).toEqual(['fragan', 'aterbetalning', 'utfall', id, 'nyckeltal']);
    expect(document.cells[id]).toEqual(ready.cells['utfall']);
  });

  test('move with a change of one line, and no further than there are places', () => {
    const moved = moveCell(ready, 'fragan', 2);
    expect(moved.cellOrder).toEqual(['aterbetalning', 'utfall', 'fragan', 'nyckeltal']);
    expect(changedLines(ready, moved)).toBe(2);
    expect(moveCell(ready, 'fragan', -1)).toBe(ready);
    expect(moveCell(ready, 'nyckeltal', 99)).toBe(ready);
    expect(moveCell(ready, 'fragan', 99).cellOrder.at(-1)).toBe('fragan');
  });

  test('are taken out whole', () => {
    const { cells, cellOrder } = deleteCell(ready, 'utfall');
    expect([Object.keys(cells), cellOrder]).toEqual([
      cellOrder,
      ['fragan', 'aterbetalning', 'nyckeltal'],
    ]);
  });

  test('are folded by one line, and unfolded to the very same', () => {
    const folded = toggleCollapsed(ready, 'utfall');
    expect(folded.cells['utfall']?.collapsed).toBe(true);
    expect(parse(serializeDocument(folded)).ok).toBe(true);
    expect(toggleCollapsed(folded, 'utfall')).toEqual(ready);
  });
});

describe('scenarios', () => {
  test('are laid on others, copied and renamed', () => {
    const layer = addLayer(ready, 'bas-2017');
    const made = { id: 'scenario', base: 'bas-2017', changes: {} };
    expect(layer.document.scenarios.at(-1)).toEqual(made);
    const copy = duplicateScenario(layer.document, 'tva-ar-samma-budget');
    expect(copy.id).toBe('scenario-2');
    expect(copy.document.scenarios.at(-1)).not.toHaveProperty('name');
    expect(scenariosOf(copy.document).get(copy.id)).toEqual(
      scenariosOf(ready).get('tva-ar-samma-budget'),
    );
    const renamed = renameScenario(copy.document, copy.id, 'Två år');
    expect(renamed.scenarios.at(-1)?.name).toBe('Två år');
  });

  test('leave behind layers that say the same as before, when they are deleted', () => {
    const before = scenariosOf(ready);
    const after = deleteScenario(ready, before, 'bas-2017');
    const left = scenariosOf(after);
    expect([...left.keys()]).toEqual(ready.scenarios.slice(1).map(({ id }) => id));
    for (const [id, scenario] of left) expect(scenario).toEqual(before.get(id));
    expect(cellsWith(ready, 'bas-2017')).toEqual(['aterbetalning', 'utfall', 'nyckeltal']);
    expect(cellsWith(after, 'bas-2017')).toEqual([]);
    expect(parse(serializeDocument(after)).ok).toBe(true);
  });

  test('cannot all be deleted', () => {
    const alone = { ...ready, scenarios: ready.scenarios.slice(0, 1), cells: {}, cellOrder: [] };
    expect(() => deleteScenario(alone, scenariosOf(alone), 'bas-2017')).toThrow(
      'last scenario: bas-2017',
    );
  });
});

describe('stages', () => {
  test('bring back the scenarios as they were pinned, and leave the cells', () => {
    const pinned = pinStage(ready, 'Efter mötet', '2026-11-25T10:00:00Z');
    expect(parse(serializeDocument(pinned)).ok).toBe(true);
    const { document, id } = addLayer(pinned, 'bas-2017');
    const shown = addCell(document, newCell('compare', [id, 'bas-2017']), 0);
    const back = returnToStage(shown.document, 'stage');
    expect(back.scenarios).toEqual(ready.scenarios);
    expect(back.cells[shown.id]).toMatchObject({ scenarios: ['bas-2017'] });
    expect(parse(serializeDocument(back)).ok).toBe(true);
    expect(deleteStage(pinned, 'stage')).toEqual(ready);
  });
});

describe('any commands, one after another', () => {
  type Command = (document: NotebookDocument) => NotebookDocument;
  const nth = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;
  const number = fc.nat(1_000);
  const scenarioAt = (document: NotebookDocument, n: number) => nth(document.scenarios, n).id;
  const onCell =
    (act: (document: NotebookDocument, id: string) => NotebookDocument) =>
    (n: number): Command =>
    (document) =>
      document.cellOrder.length === 0 ? document : act(document, nth(document.cellOrder, n));
  const targetAt = ({ targets }: NotebookDocument, n: number) =>
    targets.length === 0 ? '' : nth(targets, n).id;
  const withLever = (cell: Cell, document: NotebookDocument): Cell =>
    cell.kind === 'levers'
      ? {
          ...cell,
          levers: document.scenarios.map(({ id }) => ({ scenario: id, path: 'levers.costKronor' })),
        }
      : cell;
  const kinds = [
    'text',
    'scenario',
    'levers',
    'payback',
    'outcome',
    'compare',
    'targets',
    'goals',
    'actors',
    'flow',
    'calendar',
    'drivers',
    'assumptions',
    'backtest',
    'evidence',
  ] as const;
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.tuple(number, number, number).map(
      ([kind, scenario, place]): Command =>
        (document) =>
          addCell(
            document,
            withLever(newCell(nth(kinds, kind), [scenarioAt(document, scenario)]), document),
            place % (document.cellOrder.length + 1),
          ).document,
    ),
    number.map(onCell((document, id) => duplicateCell(document, id).document)),
    number.map(onCell(deleteCell)),
    number.map(onCell(toggleCollapsed)),
    fc
      .tuple(number, number)
      .map(([n, place]) => onCell((document, id) => moveCell(document, id, place % 12))(n)),
    number.map(
      (n): Command =>
        (document) =>
          addLayer(document, scenarioAt(document, n)).document,
    ),
    number.map(
      (n): Command =>
        (document) =>
          duplicateScenario(document, scenarioAt(document, n)).document,
    ),
    number.map(
      (n): Command =>
        (document) =>
          document.scenarios.length < 2
            ? document
            : deleteScenario(document, scenariosOf(document), scenarioAt(document, n)),
    ),
    fc.string({ maxLength: 10 }).map(
      (name): Command =>
        (document) =>
          renameScenario(document, scenarioAt(document, 1), name),
    ),
    fc.tuple(number, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()).map(
      ([n, value, active]): Command =>
        (document) =>
          changeTarget(document, targetAt(document, n), { value, active }),
    ),
    number.map(
      (n): Command =>
        (document) =>
          removeTarget(document, targetAt(document, n)),
    ),
    number.map(
      (n): Command =>
        (document) =>
          addTarget(document, {
            measure: { kind: 'payback', measure: 'full' },
            direction: 'atMost',
            value: n % 400,
          }),
    ),
    number.map((): Command => (document) => pinStage(document, 'Läge', '2026-11-25T10:00:00Z')),
    number.map(
      (n): Command =>
        (document) =>
          document.stages ? returnToStage(document, nth(document.stages, n).id) : document,
    ),
  );

  test('leave a document that opens, and undone give back the very first, redone the very last', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 25 }), (commands) => {
        const notebook = new Notebook(ready, evidence);
        const states = [notebook.document];
        for (const act of commands) {
          notebook.change(act(notebook.document), 'command');
          if (notebook.document !== states.at(-1)) states.push(notebook.document);
        }
        const text = serializeDocument(notebook.document);
        const opened = parse(text);
        expect(opened.ok && serializeDocument(opened.document)).toBe(text);
        for (const state of states.slice(0, -1).reverse()) {
          notebook.undo();
          expect(notebook.document).toBe(state);
        }
        expect(notebook.document).toBe(ready);
        notebook.goTo(states.length - 1);
        expect(notebook.document).toBe(states.at(-1));
        expect(serializeDocument(notebook.document)).toBe(text);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

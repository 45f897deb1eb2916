import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { NotebookActions } from '../../../src/app/command/notebookActions.ts';
import { allMessagesIn, KINDS, type Cell } from '../../../src/cells/kinds.ts';
import { limitSentence } from '../../../src/document/limitSentence.ts';
import type { NotebookDocument } from '../../../src/document/notebookDocument.ts';
import { MOST_VALUES } from '../../../src/document/notebookLimits.ts';
import { parseDocument } from '../../../src/document/parseDocument.ts';
import type { Problem } from '../../../src/document/problem.ts';
import { serializeDocument } from '../../../src/document/serializeDocument.ts';
import { loadEvidence } from '../../../src/evidence/evidence.ts';
import { addCell } from '../../../src/notebook/editCells.ts';
import { setScenarioEntry } from '../../../src/notebook/editScenario.ts';
import { addLayer, duplicateScenario } from '../../../src/notebook/editScenarios.ts';
import { pinStage } from '../../../src/notebook/editStages.ts';
import { addTarget } from '../../../src/notebook/editTargets.ts';
import { asComputed, keyFiguresOf } from '../../../src/notebook/keyFigures.ts';
import { Notebook } from '../../../src/notebook/notebook.svelte.ts';
import { QuantityFormat } from '../../../src/quantity/format.ts';
import { documentOf, groupsOf, readyText } from '../../document/notebook.ts';

const messages = allMessagesIn('sv');
const format = new QuantityFormat('sv');
const nothing = () => undefined;
const ready = documentOf(readyText);
const times = (count: number) => Array.from({ length: count }, (_, index) => index);
const textCell = (text: string): Cell => ({ kind: 'text', text });
const goal = {
  measure: { kind: 'payback', measure: 'report' },
  direction: 'atMost',
  value: 34,
} as const;

function opened(document: NotebookDocument) {
  const notebook = new Notebook(document, loadEvidence());
  const refused: string[] = [];
  notebook.refused = (problem: Problem) => refused.push(limitSentence(problem, format));
  const actions = new NotebookActions(notebook, {
    ...{ messages, language: 'sv', compared: ['bas-2017'] },
    ...{ groupName: (id) => id, scenarioName: (id) => id, groupsOf: () => [] },
    ...{ announce: nothing, tell: nothing, goToCell: nothing, focusScenario: nothing },
    ...{ mayLeave: (leave) => leave(), copyToShare: nothing },
  });
  return { notebook, actions, refused };
}

const problemsOf = (document: NotebookDocument) => {
  const parsed = parseDocument(serializeDocument(document), groupsOf);
  return parsed.ok ? [] : parsed.problems;
};

/** Documents that are as full as they can be, each in its own way. */
const withCells = (count: number, cell: Cell) =>
  times(count).reduce((document) => addCell(document, cell, 0).document, {
    ...ready,
    cells: {},
    cellOrder: [],
  } as NotebookDocument);
const withStages = (count: number) =>
  times(count).reduce((document) => pinStage(document, 'S', '2026-11-30'), ready);
const withTargets = (count: number) =>
  times(count).reduce((document) => addTarget(document, goal), {
    ...ready,
    targets: [],
  } as NotebookDocument);
const withLevers = (count: number) =>
  addCell(
    ready,
    {
      kind: 'levers',
      levers: times(count).map(() => ({ scenario: 'bas-2017', path: 'levers.costKronor' })),
    },
    0,
  ).document;

describe('what would be more than can be opened again is not done, and it is said', () => {
  test.each<[string, NotebookDocument, (of: ReturnType<typeof opened>) => void, string]>([
    [
      'the 501st cell',
      withCells(500, textCell('')),
      ({ actions }) => actions.add(500, 'compare'),
      messages.limits.cells('500'),
    ],
    [
      'a copy of one of 500 cells',
      withCells(500, textCell('')),
      ({ actions }) => actions.duplicate('text'),
      messages.limits.cells('500'),
    ],
    [
      'the 51st stage',
      withStages(50),
      ({ notebook }) => notebook.change(pinStage(notebook.document, 'S', ''), 'S'),
      messages.limits.stages('50'),
    ],
    [
      'the 201st target',
      withTargets(200),
      ({ actions }) => actions.addTarget({ ...goal, value: 99 }, 'T'),
      messages.limits.targets('200'),
    ],
    [
      'the 51st lever of a cell',
      withLevers(50),
      ({ notebook, actions }) => {
        const cell = notebook.document.cells['levers'] as Extract<Cell, { kind: 'levers' }>;
        actions.change(
          'levers',
          { ...cell, levers: [...cell.levers, ...cell.levers.slice(-1)] },
          'L',
        );
      },
      messages.limits.levers('50'),
    ],
    [
      'a number in a text that is full',
      withCells(1, textCell('x'.repeat(19_995))),
      ({ actions }) =>
        actions.change('text', textCell('x'.repeat(19_995) + '{{bas-2017 payback}}'), 'T'),
      messages.limits.text(format.number(20_000)),
    ],
    [
      'a copy of a text that makes the file too large',
      withCells(250, textCell('x'.repeat(19_800))),
      ({ actions }) => actions.duplicate('text'),
      messages.limits.values,
    ],
  ])('%s', (_, document, act, sentence) => {
    expect(problemsOf(document)).toEqual([]);
    const page = opened(document);
    let changed = document;
    for (let round = 0; round < 300 && page.refused.length === 0; round++) {
      act(page);
      if (page.refused.length === 0) changed = page.notebook.document;
    }
    expect(page.refused).toEqual([sentence]);
    expect(page.notebook.document).toBe(changed);
    expect(problemsOf(page.notebook.document)).toEqual([]);
  });

  test('a value that no scenario can have', () => {
    const { notebook, refused } = opened(ready);
    const path = ['levers', 'costKronor'];
    notebook.change(
      setScenarioEntry(notebook.document, notebook.scenarios, 'bas-2017', path, -1),
      'C',
    );
    expect(notebook.document).toBe(ready);
    expect(refused).toHaveLength(1);
  });
});

test('stages of many scenarios are pinned as long as the file with its figures can be read', () => {
  const figuresOf = keyFiguresOf(loadEvidence());
  const root = ready.scenarios[0]?.id ?? '';
  const document = times(10).reduce((made) => duplicateScenario(made, root).document, ready);
  const { notebook, refused } = opened(document);
  while (refused.length === 0) {
    notebook.change(pinStage(notebook.document, 'S', '2026-11-30'), 'S');
    expect(notebook.document.stages?.length).toBeLessThan(50);
  }
  expect(refused).toEqual([messages.limits.values]);
  expect(problemsOf(asComputed(notebook.document, figuresOf))).toEqual([]);
  expect(MOST_VALUES).toBe(50_000);
}, 60_000);

test('whatever commands make near the limits can be opened again', () => {
  const random = seedrandom('near the limits');
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const starts = [withCells(498, textCell('')), withStages(48), withTargets(199), withLevers(49)];
  const kinds = KINDS.map(({ kind }) => kind);
  let isRefused = 0;
  for (let round = 0; round < 40; round++) {
    const { notebook, actions, refused } = opened(pick(starts));
    for (let step = 0; step < 8; step++) {
      const { document } = notebook;
      const cell = pick(document.cellOrder);
      const scenario = pick(document.scenarios).id;
      pick([
        () => actions.add(0, pick(kinds)),
        () => actions.duplicate(cell),
        () => actions.remove(cell),
        () => actions.rename('n'.repeat(Math.floor(random() * 40_000))),
        () => actions.addScenario(pick(['layer', 'copy']), scenario),
        () => actions.addTarget({ ...goal, value: random() * 100 }, 'T'),
        () => actions.show(cell, [scenario]),
        () => actions.compareBelow(cell, [scenario]),
        () => actions.setOwner('assumptions.afterExit.mode', 'n'.repeat(random() * 200), 'O'),
        () => notebook.change(pinStage(document, 'S', '2026-11-30'), 'S'),
        () => notebook.change(addLayer(document, scenario).document, 'L'),
        () => notebook.undo(),
      ])();
    }
    isRefused += refused.length;
    expect(problemsOf(notebook.document)).toEqual([]);
  }
  expect(isRefused).toBeGreaterThan(20);
}, 60_000);

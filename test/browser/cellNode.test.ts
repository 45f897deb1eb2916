import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import ready from '../../scenarios/two-year-programme.json';
import { CellNode } from '../../src/graph/cellNode.svelte.ts';
import { ScenarioNodes } from '../../src/graph/scenarioNodes.svelte.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { Simulation } from '../../src/notebook/simulation.svelte.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import { effectRoot } from './effectRoot.svelte.ts';
import { fakeThreads } from '../run/fakeThreads.ts';
import { chunksOf, settled } from '../run/standIn.ts';

const evidence = loadEvidence();
const reader = {
  language: 'sv',
  messages: allMessagesIn('sv'),
  format: new QuantityFormat('sv'),
} as const;

/** Cells of one scenario each, one of two, and a text. */
const CELLS = {
  text: { kind: 'text', text: 'Hej' },
  base: { kind: 'payback', scenarios: ['bas-2017'] },
  layer: { kind: 'payback', scenarios: ['tva-ar-samma-budget'] },
  other: { kind: 'compare', scenarios: ['bas-2019'] },
  both: { kind: 'compare', scenarios: ['bas-2017', 'tva-ar-samma-budget'] },
};

/** An open notebook whose cells are watched: `recomputed` names those with a new context since last asked. */
function watched() {
  const changed = { ...ready, replicates: 100, cells: CELLS, cellOrder: Object.keys(CELLS) };
  const parsed = parseDocument(JSON.stringify(changed), groupsInEvidence(evidence));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const notebook = new Notebook(parsed.document, evidence);
  const threads = fakeThreads();
  const simulation = new Simulation(notebook, new SimulationPool(1, threads.start, chunksOf(100)));
  const scenarios = new ScenarioNodes(notebook, reader);
  const nodes = Object.keys(CELLS).map((id) => new CellNode(id, notebook, simulation, scenarios));
  const seen = new Set<string>();
  const close = effectRoot(nodes, (node) => {
    void node.context;
    seen.add(node.id);
  });
  const recomputed = () => {
    flushSync();
    const names = [...seen].sort();
    seen.clear();
    return names;
  };
  const run = async () => {
    simulation.ask();
    threads.started[0]?.answerNext();
    await settled();
  };
  const set = (id: string, path: readonly string[], value: number) =>
    notebook.change(
      setScenarioEntry(notebook.document, notebook.scenarios, id, path, value),
      'set',
    );
  return { notebook, nodes, recomputed, run, set, close };
}

const COST = ['levers', 'costKronor'];

test('a lever of one scenario recomputes the cells that show it, and no other', async () => {
  const { recomputed, run, set, close } = watched();
  expect(recomputed()).toEqual(['base', 'both', 'layer', 'other', 'text']);
  await run();
  expect(recomputed()).toEqual(['base', 'both', 'layer', 'other']);
  set('tva-ar-samma-budget', COST, 8_000_000);
  expect(recomputed()).toEqual(['both', 'layer']);
  await run();
  expect(recomputed()).toEqual(['both', 'layer']);
  close();
});

test('a base takes along what stands on it, and what says how it differs from it', async () => {
  const { recomputed, run, set, close } = watched();
  await run();
  recomputed();
  set('bas-2017', COST, 9_000_000);
  expect(recomputed()).toEqual(['base', 'both', 'layer', 'other']);
  close();
});

test('what does not concern a cell leaves it alone: another cell, the title, a gesture', async () => {
  const { notebook, recomputed, run, close } = watched();
  await run();
  recomputed();
  notebook.change({ ...notebook.document, title: 'Ny' }, 'title');
  expect(recomputed()).toEqual([]);
  const { cells } = notebook.document;
  const text = { kind: 'text', text: 'Hallå' } as const;
  notebook.change({ ...notebook.document, cells: { ...cells, text } }, 'text');
  expect(recomputed()).toEqual([]);
  notebook.beginGesture();
  notebook.endGesture();
  expect(recomputed()).toEqual([]);
  close();
});

test('cells whose futures are all there stay done while those of others are simulated', async () => {
  const { nodes, run, set, close } = watched();
  await run();
  set('tva-ar-samma-budget', COST, 8_000_000);
  const stateOf = (id: string) => {
    const { status, isOutdated } = nodes.find((node) => node.id === id)?.context?.simulation ?? {};
    return [status, isOutdated];
  };
  expect(stateOf('base')).toEqual(['done', false]);
  expect(stateOf('both')).toEqual(['waiting', true]);
  close();
});

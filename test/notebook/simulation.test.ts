import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { Simulation } from '../../src/notebook/simulation.svelte.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import { documentOf, planted } from '../document/notebook.ts';
import { fakeThreads } from '../run/fakeThreads.ts';
import { chunksOf, settled } from '../run/standIn.ts';

const evidence = loadEvidence();
const LAYER = 'tva-ar-samma-budget';

function open() {
  const notebook = new Notebook(documentOf(planted([['replicates'], 800])), evidence);
  const threads = fakeThreads();
  const pool = new SimulationPool(1, threads.start, chunksOf(400));
  const simulation = new Simulation(notebook, pool);
  const answer = async () => {
    threads.started[0]?.answerNext();
    await settled();
  };
  const change = (kronor: number) => {
    const { document, scenarios } = notebook;
    const cost = ['levers', 'costKronor'];
    notebook.change(setScenarioEntry(document, scenarios, LAYER, cost, kronor), 'cost');
  };
  const seen = () => {
    const { status, isOutdated, replicates } = simulation.state;
    return [status, isOutdated, replicates];
  };
  return { notebook, simulation, answer, change, seen, threads: threads.started };
}

describe('the simulation of a notebook', () => {
  test('goes from waiting over running to done', async () => {
    const { simulation, answer, seen } = open();
    expect([seen(), simulation.shouldAsk]).toEqual([['waiting', false, 0], true]);
    simulation.ask();
    expect([seen(), simulation.shouldAsk]).toEqual([['running', false, 0], false]);
    await answer();
    expect(seen()).toEqual(['running', false, 50]);
    expect(simulation.simulated).toBe(400);
    await answer();
    expect(seen()).toEqual(['done', false, 800]);
    expect([...simulation.state.tables.keys()]).toEqual(['bas-2017', LAYER]);
  });

  test('is outdated from the very change of the document until the first new tables', async () => {
    const { simulation, answer, change, seen } = open();
    simulation.ask();
    await answer();
    await answer();
    change(9_000_000);
    expect([seen(), simulation.shouldAsk]).toEqual([['waiting', true, 800], true]);
    simulation.ask();
    expect([seen(), simulation.shouldAsk]).toEqual([['running', true, 800], false]);
    await answer();
    expect(seen()).toEqual(['running', false, 50]);
  });

  test('leaves a scenario its futures while those of the one beside it are simulated anew', async () => {
    const { simulation, answer, change } = open();
    simulation.ask();
    await answer();
    await answer();
    change(9_000_000);
    simulation.ask();
    await answer();
    const { status, tables } = simulation.stateOf(['bas-2017', LAYER]);
    expect(status).toBe('running');
    expect([...tables].map(([id, { replicates }]) => [id, replicates])).toEqual([
      ['bas-2017', 800],
      [LAYER, 50],
    ]);
  });

  test('is current again when the change is undone before anything was asked', async () => {
    const { simulation, notebook, answer, change, seen } = open();
    simulation.ask();
    await answer();
    await answer();
    change(9_000_000);
    notebook.undo();
    expect([seen(), simulation.shouldAsk]).toEqual([['done', false, 800], false]);
  });

  test('lets a run give its first picture before it is given up for a newer one', async () => {
    const { simulation, answer, change, seen, threads } = open();
    simulation.ask();
    change(9_000_000);
    expect(simulation.shouldAsk).toBe(false);
    await answer();
    expect([seen(), simulation.shouldAsk]).toEqual([['waiting', true, 50], true]);
    simulation.ask();
    await answer(); // what was begun for the first question
    await answer();
    expect(threads[0]?.orders.map(({ order }) => order.runId)).toEqual([1, 1, 2, 2]);
    expect(seen()).toEqual(['running', false, 50]);
  });

  test('stays as it is when it is cancelled, and can be finished', async () => {
    const { simulation, answer, seen } = open();
    simulation.ask();
    await answer();
    simulation.cancel();
    expect([seen(), simulation.shouldAsk]).toEqual([['cancelled', false, 50], false]);
    simulation.ask();
    await answer();
    await answer();
    await answer();
    expect(seen()).toEqual(['done', false, 800]);
  });

  test('says why it failed, asks nobody by itself, and can be tried again', async () => {
    const { simulation, seen, threads } = open();
    simulation.ask();
    threads[0]?.lose('silent');
    threads[1]?.lose('silent');
    expect([seen(), simulation.state.failure?.code]).toEqual([['failed', false, 0], 'silent']);
    expect(simulation.shouldAsk).toBe(false);
    simulation.ask();
    threads[2]?.answerNext();
    await settled();
    expect(seen()).toEqual(['running', false, 50]);
  });

  test('does not simulate again what has not changed, nor what undo comes back to', async () => {
    const { simulation, notebook, answer, change, seen, threads } = open();
    simulation.ask();
    await answer();
    await answer();
    const base = simulation.state.tables.get('bas-2017');
    change(9_000_000);
    simulation.ask();
    await answer();
    await answer();
    const [order] = threads[0]?.orders.filter(({ order }) => order.runId === 2) ?? [];
    expect(order?.order.spec?.scenarios).toHaveLength(1);
    expect(simulation.state.tables.get('bas-2017')).toBe(base);
    const layer = simulation.state.tables.get(LAYER);
    notebook.undo();
    simulation.ask();
    await settled();
    expect(seen()).toEqual(['done', false, 800]);
    expect(threads[0]?.orders.every(({ order }) => order.runId < 3)).toBe(true);
    notebook.redo();
    simulation.ask();
    await settled();
    expect(simulation.state.tables.get(LAYER)).toBe(layer);
  });

  test('has nothing to ask when only text is shown', () => {
    const { simulation, notebook } = open();
    const words = { kind: 'text' as const, text: { sv: 'Bara ord', en: 'Only words' } };
    notebook.change({ ...notebook.document, cells: { words }, cellOrder: ['words'] }, 'hide');
    expect(simulation.shouldAsk).toBe(false);
  });
});

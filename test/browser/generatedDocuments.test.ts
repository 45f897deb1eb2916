import fc from 'fast-check';
import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import { CELL_COMPONENTS } from '../../src/cells/cellComponents.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { parseRaw } from '../../src/document/parseDocument.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { CellNode } from '../../src/graph/cellNode.svelte.ts';
import type { CellProps } from '../../src/graph/cellProps.ts';
import { ScenarioNodes } from '../../src/graph/scenarioNodes.svelte.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { Simulation } from '../../src/notebook/simulation.svelte.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { inProcess } from '../run/inProcessThread.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import { generatedDocuments } from '../document/generatedDocuments.ts';
import { effectRoot } from './effectRoot.svelte.ts';
import { inNotebook } from './inNotebook.ts';

/** Some here; thousands with `npm run test:fuzz`. */
const DOCUMENTS = Number(import.meta.env['VITE_DOCUMENTS'] ?? 12);
const SEED = Number(import.meta.env['VITE_SEED'] ?? 14);

const evidence = loadEvidence();
const reader = {
  language: 'sv',
  messages: allMessagesIn('sv'),
  format: new QuantityFormat('sv'),
} as const;

test(
  'every cell of whatever is accepted can be drawn, before and after it is simulated',
  async () => {
    const faults: string[] = [];
    const hear = (event: ErrorEvent) => {
      if (/ResizeObserver loop/.test(event.message)) return;
      event.preventDefault();
      faults.push(event.message);
    };
    window.addEventListener('error', hear);
    let accepted = 0;
    let index = 0;
    for (const raw of fc.sample(generatedDocuments, { seed: SEED, numRuns: DOCUMENTS })) {
      index += 1;
      const parsed = parseRaw(raw, groupsInEvidence(evidence));
      if (!parsed.ok) continue;
      accepted += 1;
      await draw(parsed.document, (fault) => faults.push(`document ${index}: ${fault}`));
    }
    window.removeEventListener('error', hear);
    expect(faults).toEqual([]);
    expect(accepted).toBeGreaterThan(DOCUMENTS / 2);
  },
  60_000 + DOCUMENTS * 5_000,
);

async function draw(document: Notebook['document'], tell: (fault: string) => void): Promise<void> {
  const notebook = new Notebook(document, evidence);
  const simulation = new Simulation(notebook, new SimulationPool(1, inProcess()));
  const scenarios = new ScenarioNodes(notebook, reader);
  const nodes = document.cellOrder.map((id) => new CellNode(id, notebook, simulation, scenarios));
  const close = effectRoot(nodes, (node) => void node.context);
  for (const isSimulated of [false, true]) {
    if (isSimulated) await simulated(simulation);
    const shown = nodes.flatMap((node) => {
      try {
        return [show(node, notebook)];
      } catch (error) {
        tell(`${node.cell?.kind}, ${JSON.stringify(node.cell)}: ${String(error)}`);
        return [];
      }
    });
    await frame();
    await frame();
    await Promise.all(shown.map((each) => unmount(each)));
  }
  close();
}

function show(node: CellNode, notebook: Notebook): object {
  const { id, cell, context } = node;
  if (!cell) throw new Error(`no such cell: ${id}`);
  const component = inNotebook(CELL_COMPONENTS[cell.kind], notebook);
  const shown = mount(component, {
    target: document.body,
    props: { id, cell, context } as CellProps,
  });
  flushSync();
  return shown;
}

async function simulated(simulation: Simulation): Promise<void> {
  if (!simulation.isNeeded) return;
  simulation.ask();
  while (['waiting', 'running'].includes(simulation.state.status)) await frame();
}

const frame = () => new Promise((resolve) => setTimeout(resolve, 20));

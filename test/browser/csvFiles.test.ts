import { flushSync, mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import backtest from '../../scenarios/backtest.json';
import evenIntake from '../../scenarios/even-intake.json';
import fewerDropOuts from '../../scenarios/fewer-drop-outs.json';
import paybackGoals from '../../scenarios/payback-goals.json';
import realisticGoals from '../../scenarios/realistic-goals.json';
import twoYears from '../../scenarios/two-year-programme.json';
import { CELL_COMPONENTS } from '../../src/cells/cellComponents.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { parseRaw } from '../../src/document/parseDocument.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { CellNode } from '../../src/graph/cellNode.svelte.ts';
import type { CellProps } from '../../src/graph/cellProps.ts';
import { ScenarioNodes } from '../../src/graph/scenarioNodes.svelte.ts';
import { LANGUAGES, type Language } from '../../src/message/language.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { Simulation } from '../../src/notebook/simulation.svelte.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { inProcess } from '../run/inProcessThread.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import { withEveryView } from '../document/everyView.ts';
import { effectRoot } from './effectRoot.svelte.ts';
import { inNotebook } from './inNotebook.ts';

/** Where the files are put for a spreadsheet to open; nowhere unless asked. */
const FOLDER: unknown = import.meta.env['VITE_CSV_FOLDER'];

const READY = { twoYears, paybackGoals, realisticGoals, evenIntake, fewerDropOuts, backtest };
const evidence = loadEvidence();

test.each(LANGUAGES)(
  'no number of any table of the ready notebooks is text in the file: %s',
  async (language) => {
    const between = language === 'sv' ? ';' : ',';
    const asText: string[] = [];
    const empty: string[] = [];
    let files = 0;
    for (const [name, raw] of Object.entries(READY)) {
      for (const [file, text] of await filesOf(raw, language)) {
        files += 1;
        if (typeof FOLDER === 'string') {
          await commands.writeFile(`${FOLDER}/${language}-${name}-${file}`, text);
        }
        if (text.trim().split('\n').length < 2) empty.push(`${name} ${file}`);
        asText.push(...numbersAsText(text, between).map((each) => `${name} ${file}: ${each}`));
      }
    }
    expect(asText).toEqual([]);
    // Sought in two levers at once is nothing before the second is chosen.
    expect(empty.filter((file) => !file.endsWith('-seek-two.csv'))).toEqual([]);
    expect(files).toBeGreaterThan(40);
  },
  300_000,
);

/** Cells that look like a number with a unit or with a sign that no spreadsheet reads. */
function numbersAsText(csv: string, between: string): string[] {
  const [, ...lines] = csv.trimEnd().split('\n');
  return lines.flatMap((line) =>
    line
      .split(new RegExp(`${between}(?=(?:[^"]*"[^"]*")*[^"]*$)`))
      .slice(1)
      .filter((cell) => /^"?([A-Z]{3}\s)?[+\-\u2212]?\d[\d\s.,]*[^\d(–,]*"?$/u.test(cell))
      .filter((cell) => !(between === ';' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/).test(cell)),
  );
}

/** Every file that the cells of a notebook can save; of the first one, with all views of all kinds. */
async function filesOf(raw: object, language: Language): Promise<ReadonlyMap<string, string>> {
  const parsed = parseRaw(raw, groupsInEvidence(evidence));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const document = {
    ...parsed.document,
    replicates: 400,
    ...(raw === twoYears && withEveryView(parsed.document)),
  };
  const notebook = new Notebook(document, evidence);
  const simulation = new Simulation(notebook, new SimulationPool(1, inProcess()));
  const format = new QuantityFormat(language);
  const reader = { language, messages: allMessagesIn(language), format };
  const scenarios = new ScenarioNodes(notebook, reader);
  const nodes = document.cellOrder.map((id) => new CellNode(id, notebook, simulation, scenarios));
  const close = effectRoot(nodes, (node) => void node.context);
  if (simulation.isNeeded) {
    simulation.ask();
    while (['waiting', 'running'].includes(simulation.state.status)) await later(20);
  }
  const saved = new Map<string, Blob>();
  const shell = {
    language,
    saveFile: (name: string, content: Blob) => void saved.set(name, content),
  };
  const shown = nodes.map((node) => {
    const { id, cell, context } = node;
    if (!cell) throw new Error(`no such cell: ${id}`);
    const component = CELL_COMPONENTS[cell.kind];
    const props = { id, cell, context } as CellProps;
    return mount(inNotebook(component, notebook, shell), {
      target: globalThis.document.body,
      props,
    });
  });
  flushSync();
  const files = await settled(async () => {
    for (const each of globalThis.document.querySelectorAll('details')) each.open = true;
    await drawn();
    for (const button of globalThis.document.querySelectorAll('button')) {
      if (button.textContent === reader.messages.figure.saveCsv) button.click();
    }
    const texts = [...saved].map(async ([name, blob]) => [name, await blob.text()] as const);
    return Promise.all(texts);
  });
  await Promise.all(shown.map((each) => unmount(each)));
  close();
  return new Map(files);
}

/** Names and texts. */
type Files = readonly (readonly [string, string])[];

/** The files once they stay as they are: opened, a figure may bring something more to draw. */
async function settled(save: () => Promise<Files>): Promise<Files> {
  let before = '';
  let files = await save();
  while (before !== JSON.stringify(files)) {
    before = JSON.stringify(files);
    files = await save();
  }
  return files;
}

/** The channels of cells that weigh something a slice at a time, which they close when it is done. */
const weighing = new Set<MessagePort>();

class CountedChannel extends MessageChannel {
  constructor() {
    super();
    const { port1 } = this;
    const close = port1.close.bind(port1);
    weighing.add(port1);
    port1.close = () => {
      weighing.delete(port1);
      close();
    };
  }
}
vi.stubGlobal('MessageChannel', CountedChannel);

/** Until all cells have drawn and weighed what they have been asked. */
async function drawn(): Promise<void> {
  do await later(100);
  while (weighing.size > 0);
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

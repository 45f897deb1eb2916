import { expect, test } from 'vitest';
import { rowLength } from '../../src/economy/replicateColumns.ts';
import { inProcess } from '../../src/run/inProcessThread.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { simulateNotebook } from '../../src/run/simulateNotebook.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import { simulationSpecOf } from '../../src/run/simulationSpecOf.ts';
import { withoutGroups } from '../../src/run/withoutGroups.ts';
import { parse, planted } from '../document/notebook.ts';

const evidence = loadEvidence();
const notebook = parse(planted([['replicates'], 60]));
if (!notebook.ok) throw new Error(JSON.stringify(notebook.problems));
const { document, scenarios } = notebook;

test('an answer has the columns of the whole alone, as they are with the groups', async () => {
  const spec = simulationSpecOf(['bas-2017'], scenarios, document.seed, evidence);
  const order = { runId: 1, from: 0, to: 20, spec };
  const lost = () => undefined;
  const [whole] = (await inProcess()(lost).simulate(order)).tables;
  const [kept] = (await withoutGroups(inProcess())(lost).simulate(order)).tables;
  expect(kept).toEqual(whole?.slice(0, 20 * rowLength(0)));
  expect(whole?.length).toBeGreaterThan(2 * (kept?.length ?? NaN));
});

test('a notebook’s result is the same', async () => {
  const run = (...pool: readonly [] | readonly [SimulationPool]) =>
    simulateNotebook(document, scenarios, evidence, [], 'sv', ...pool);
  expect(await run()).toEqual(await run(new SimulationPool(1, inProcess())));
});

import { expect, test } from 'vitest';
import { COLUMN } from '../../src/economy/replicateColumns.ts';
import { simulateTables } from '../../src/run/simulateTables.ts';
import { SimulationPool } from '../../src/run/simulationPool.ts';
import { inProcess } from './inProcessThread.ts';
import { ready } from './readyScenarios.ts';
import { specOf } from './simulated.ts';
import { chunksOf, picturesOf, start } from './standIn.ts';

const REPLICATES = 60;
const LAST = 'benefitShareCity';
const spec = specOf([ready('bas-2017'), ready('tva-ar-samma-budget')]);
const tables = simulateTables(spec, REPLICATES, LAST);

test('the futures are those of three threads, in chunks of another size', async () => {
  const pool = new SimulationPool(3, inProcess(), chunksOf(7));
  const told = start(pool, { spec, replicates: REPLICATES });
  await told.end;
  const kept = (COLUMN[LAST] + 1) * REPLICATES;
  const whole = picturesOf(told)
    .at(-1)
    ?.tables.map(({ values }) => values.slice(0, kept));
  expect(tables.map(({ values }) => values)).toEqual(whole);
});

test('a column that was not kept is not asked for in vain', () => {
  expect(tables[0]?.column(LAST)).toHaveLength(REPLICATES);
  expect(() => tables[0]?.column('expectedArbete')).toThrow('no such column');
});

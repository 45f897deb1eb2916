import { expect, test, vi } from 'vitest';
import type { ChunkResult } from '../../src/run/simulationProtocol.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';
import { specOf } from '../run/simulated.ts';
import { bundle } from './bundleWorker.ts';

test('the worker carries the engine, and neither the file checks nor the words', async () => {
  const { modules, code } = await bundle('workers/simulation.worker.ts');
  const has = (part: string) => modules.some((id) => id.includes(part));
  expect(has('src/run/simulateChunk.ts')).toBe(true);
  for (const part of ['/zod/', 'src/message/', 'src/document/', '/d3', '/svelte/']) {
    expect(has(part), part).toBe(false);
  }
  expect(code.length).toBeLessThan(100_000);
}, 30_000);

test('what would be carried along is seen', async () => {
  const { modules } = await bundle('src/document/parseDocument.ts');
  expect(modules.some((id) => id.includes('/zod/'))).toBe(true);
}, 30_000);

test('the numbers are handed over instead of copied', async () => {
  const scope = new EventTarget();
  const answers: { result: ChunkResult; transferred: readonly unknown[] }[] = [];
  vi.stubGlobal('addEventListener', scope.addEventListener.bind(scope));
  vi.stubGlobal('postMessage', ({ value }: { value: ChunkResult }, transferred: unknown[]) => {
    answers.push({ result: value, transferred });
  });
  await import('../../workers/simulation.worker.ts');
  const order = { runId: 1, from: 0, to: 2, spec: specOf([BASE_2017, BASE_2017]) };
  const argumentList = [{ type: 'RAW', value: order }];
  const data = { id: '1', type: 'APPLY', path: ['simulate'], argumentList };
  scope.dispatchEvent(new MessageEvent('message', { data }));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const [{ result, transferred } = { result: undefined, transferred: [] }] = answers;
  expect(transferred).toHaveLength(2);
  expect(transferred).toEqual(result?.tables.map(({ buffer }) => buffer));
  vi.unstubAllGlobals();
}, 30_000);

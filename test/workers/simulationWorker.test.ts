import { expect, test } from 'vitest';
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
  const { modules } = await bundle('src/run/commandLine.ts');
  expect(modules.some((id) => id.includes('/zod/'))).toBe(true);
}, 30_000);

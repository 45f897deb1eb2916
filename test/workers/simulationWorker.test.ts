import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** The worker as it is shipped: what it consists of, and its text. */
async function bundled(entry: string) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'worker' },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('nothing was built');
  return { modules: chunk.moduleIds.map((id) => id.replaceAll('\\', '/')), code: chunk.code };
}

test('the worker carries the engine, and neither the file checks nor the words', async () => {
  const { modules, code } = await bundled('workers/simulation.worker.ts');
  const has = (part: string) => modules.some((id) => id.includes(part));
  expect(has('src/run/simulateChunk.ts')).toBe(true);
  for (const part of ['zod', 'src/message/', 'src/document/', 'd3', 'svelte']) {
    expect(has(part), part).toBe(false);
  }
  expect(code.length).toBeLessThan(120_000);
}, 30_000);

test('what would be carried along is seen', async () => {
  const { modules } = await bundled('src/document/parseDocument.ts');
  expect(modules.some((id) => id.includes('zod'))).toBe(true);
}, 30_000);

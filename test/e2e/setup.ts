import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served edition, ending in a slash. */
    servedUrl: string;
    /** Path of the single-file edition on disk. */
    singleFile: string;
  }
}

/** Builds both editions as a user would get them, and serves the first on a free port. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  const served = join(folder, 'served');
  const single = join(folder, 'single');
  await Promise.all([build('production', served), build('single', single)]);

  const server = await preview({ build: { outDir: served }, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  project.provide('servedUrl', url);
  project.provide('singleFile', join(single, 'index.html'));

  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

/** In a process of its own: inside the test run, NODE_ENV would make it a development build. */
async function build(mode: string, outDir: string) {
  const options = ['build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

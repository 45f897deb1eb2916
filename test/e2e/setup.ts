import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served edition, ending in a slash. */
    servedUrl: string;
    /** Address of the same edition, whose notebook asks for a tenth of the futures. */
    briefUrl: string;
    /** Path of the single-file edition on disk. */
    singleFile: string;
  }
}

/** Builds both editions as a user would get them, and serves the first on free ports. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  const served = join(folder, 'served');
  const single = join(folder, 'single');
  const brief = join(folder, 'brief');
  await Promise.all([build('production', served), build('single', single)]);
  await cp(served, brief, { recursive: true });
  await askForFewerFutures(brief);

  const servers = await Promise.all([served, brief].map(serve));
  const [servedUrl = '', briefUrl = ''] = servers.map(addressOf);
  project.provide('servedUrl', servedUrl);
  project.provide('briefUrl', briefUrl);
  project.provide('singleFile', join(single, 'index.html'));

  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(folder, { recursive: true });
  };
}

const serve = (outDir: string) => preview({ build: { outDir }, preview: { port: 0 } });

function addressOf(server: PreviewServer): string {
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  return url;
}

/**
 * In the notebooks that the built app carries with it, and nowhere else: what most tests are about
 * does not hang on how many futures there are, and all of them take most of a test's time.
 */
async function askForFewerFutures(edition: string): Promise<void> {
  const assets = join(edition, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  let changes = 0;
  for (const script of scripts) {
    const text = await readFile(join(assets, script), 'utf8');
    const [before = '', ...after] = text.split('"replicates": 10000');
    changes += after.length;
    await writeFile(join(assets, script), [before, ...after].join('"replicates": 1000'));
  }
  const ready = (await readdir('scenarios')).filter((name) => name.endsWith('.json'));
  if (changes !== ready.length) throw new Error(`futures are asked for in ${changes} places`);
}

/** In a process of its own: inside the test run, NODE_ENV would make it a development build. */
async function build(mode: string, outDir: string) {
  const options = ['build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { withPolicy } from '../../.scripts/contentSecurityPolicy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served edition, ending in a slash. */
    servedUrl: string;
    /** Address of the same edition, whose notebook asks for a tenth of the futures. */
    briefUrl: string;
    /** Address of the same edition with so few futures that hardly anything can be told from them. */
    roughUrl: string;
    /** Path of the single-file edition on disk. */
    singleFile: string;
    /** Path of the same edition, whose notebook asks for a tenth of the futures. */
    briefSingleFile: string;
  }
}

/** Builds both editions as a user would get them, and serves the first on free ports. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  const served = join(folder, 'served');
  const single = join(folder, 'single');
  const brief = join(folder, 'brief');
  const rough = join(folder, 'rough');
  const briefSingle = join(folder, 'brief-single');
  await Promise.all([build('production', served), build('single', single)]);
  await cp(served, brief, { recursive: true });
  await cp(served, rough, { recursive: true });
  await cp(single, briefSingle, { recursive: true });
  await askForFewerFutures(join(brief, 'assets'), 1_000);
  await askForFewerFutures(join(rough, 'assets'), 100);
  await askForFewerFutures(briefSingle, 1_000);

  const servers = await Promise.all([served, brief, rough].map(serve));
  const [servedUrl = '', briefUrl = '', roughUrl = ''] = servers.map(addressOf);
  project.provide('servedUrl', servedUrl);
  project.provide('briefUrl', briefUrl);
  project.provide('roughUrl', roughUrl);
  project.provide('singleFile', join(single, 'index.html'));
  project.provide('briefSingleFile', join(briefSingle, 'index.html'));

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
async function askForFewerFutures(folder: string, futures: number): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /\.(js|html)$/.test(name));
  let changes = 0;
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    const [before = '', ...after] = text.split('"replicates": 10000');
    changes += after.length;
    const fewer = [before, ...after].join(`"replicates": ${String(futures)}`);
    await writeFile(join(folder, file), file.endsWith('.html') ? underPolicy(fewer) : fewer);
  }
  const ready = (await readdir('scenarios')).filter((name) => name.endsWith('.json'));
  if (changes !== ready.length) throw new Error(`futures are asked for in ${changes} places`);
}

/** The policy of a single file names its script by what it says, which is another now. */
function underPolicy(html: string): string {
  return withPolicy(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), 'single');
}

/** In a process of its own: inside the test run, NODE_ENV would make it a development build. */
async function build(mode: string, outDir: string) {
  const options = ['build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

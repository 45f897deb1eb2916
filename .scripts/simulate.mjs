// `npm run simulate`: the command line, bundled first, since Node 20 does not run TypeScript.
// Standard output belongs to the command line alone: nothing is printed there by this script.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

const SOURCES = ['src', 'scenarios', 'package-lock.json', '.scripts/simulate.mjs'];
const BUNDLE = join(ROOT, 'node_modules/.cache/simulate/commandLine.mjs');

if (!existsSync(join(ROOT, 'node_modules/vite'))) {
  console.error('The packages are missing: run npm ci first.');
  process.exit(1);
}
if (changed(BUNDLE) < Math.max(...SOURCES.map(lastChange))) await bundle();

// npm starts us in the project's folder, but file names are meant from where the user stands.
const here = join(process.cwd(), '/') === ROOT ? process.env.INIT_CWD : undefined;
const { status } = spawnSync(process.execPath, [BUNDLE, ...process.argv.slice(2)], {
  cwd: here ?? process.cwd(),
  stdio: 'inherit',
});
process.exit(status ?? 1);

/** Built aside and then moved, so that two runs at once never read half a file. */
async function bundle() {
  const { build } = await import('vite');
  const outDir = `${BUNDLE}.${process.pid}`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/run/commandLine.ts',
      target: 'node20',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'commandLine.mjs', codeSplitting: false } },
    },
  });
  renameSync(join(outDir, 'commandLine.mjs'), BUNDLE);
  rmSync(outDir, { recursive: true });
}

/** Folders count too: a file taken away changes only its folder. */
function lastChange(source) {
  const path = join(ROOT, source);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const inside = isFolder ? readdirSync(path, { recursive: true }) : [];
  return Math.max(changed(path), ...inside.map((name) => changed(join(path, name))));
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

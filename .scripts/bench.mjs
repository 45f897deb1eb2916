// `npm run bench`: bundled first, since Node 20 does not run TypeScript.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, installPackages, requireNode, step } from './steps.mjs';

requireNode();
installPackages('Packages (npm ci)');
step('Browsers', 'sh', ['test/install-browsers.sh']);

const { build } = await import('vite');
const outDir = join(ROOT, 'node_modules/.cache/bench');
rmSync(outDir, { recursive: true, force: true });
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'test/bench/bench.ts',
    target: 'node20',
    outDir,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs', codeSplitting: false } },
  },
});
step('Benchmarks', process.execPath, [join(outDir, 'bench.mjs'), ...process.argv.slice(2)]);

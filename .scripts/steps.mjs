import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Used before any package is installed: only what Node itself brings may be imported here.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs one step with its output shown, and ends with the step's own exit code if it fails. */
export function step(title, command, args, environment = {}) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) return console.log(`   ${title}: ${seconds} s`);
  console.error(`\n${title}: failed after ${seconds} s. ${error?.message ?? ''}`);
  process.exit(status || 1);
}

/** npm by way of Node, since `npm` alone is not a program that can be started on Windows. */
export function npmStep(title, args, environment) {
  const npm = process.env.npm_execpath;
  if (npm) step(title, process.execPath, [npm, ...args], environment);
  else step(title, 'npm', args, environment);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs exactly what the lock file says, when there is nothing or something older. */
export function installPackages(title) {
  const installed = `${ROOT}node_modules/.package-lock.json`; // written by npm at every install
  if (changed(installed) >= changed(`${ROOT}package-lock.json`)) return;
  npmStep(title, ['ci', '--no-audit', '--no-fund'], { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' });
}

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

import { execFile, spawnSync } from 'node:child_process';
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
  ending({ title, started, status, why: error?.message });
}

/** Says how long a step took, or ends with its exit code. */
function ending({ title, started, status, why = '' }) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) return console.log(`   ${title}: ${seconds} s`);
  console.error(`\n${title}: failed after ${seconds} s. ${why}`);
  process.exit(Number(status) || 1);
}

/**
 * Runs lanes of npm scripts side by side, and the scripts of a lane one after another. What a script
 * says is shown whole when it ends; the first that fails ends them all, with its own exit code.
 */
export async function sideBySide(...lanes) {
  const run = async (lane) => {
    for (const [title, args] of lane) await shownWhenDone(title, args);
  };
  await Promise.all(lanes.map(run));
}

function shownWhenDone(title, args) {
  const started = performance.now();
  return new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: Infinity };
    const child = execFile(...npm(args), options, (error, stdout, stderr) => {
      console.log(`\n── ${title}\n${stdout}${stderr}`.trimEnd());
      const status = error ? error.code : 0; // a word where it could not be started at all
      resolve(ending({ title, started, status, why: Number(status) ? '' : error?.message }));
    });
    process.once('exit', () => child.kill()); // when another has failed
  });
}

export function npmStep(title, args, environment) {
  step(title, ...npm(args), environment);
}

/** npm by way of Node, since `npm` alone is not a program that can be started on Windows. */
function npm(args) {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, [path, ...args]] : ['npm', args];
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

// `npm run test:mutation`: how many faults planted in the engine rooms their own tests notice.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { keysOf } from './mutation.plugins.mjs';
import { ROOT, installPackages, requireNode } from './steps.mjs';

requireNode();
installPackages('Packages (npm ci)');
process.chdir(ROOT);
const { Stryker } = await import('@stryker-mutator/core');

const ROOMS = [
  ...['numeric', 'random', 'quantity', 'scenario', 'document', 'parameters', 'programme'],
  ...['economy', 'summary', 'planning', 'sensitivity'],
];
/** Least share of the planted faults that the tests of a room have to notice, in per cent. */
const LEAST_SCORE = 85;

const { values: asked } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: ROOMS },
    size: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'mutation' },
    again: { type: 'boolean', default: false }, // only what survived in the saved result
    save: { type: 'boolean', default: false },
  },
});
const unknown = asked.room.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join()}; ${ROOMS.join(', ')}`);

const { version } = readJson('package.json');
const RESULTS = 'test/mutation/results';
const saved = readJson(`${RESULTS}/${version}.json`, { version, rooms: {} });
const equivalent = readJson('test/mutation/equivalent.json');

for (const room of asked.room) await measure(room);
console.table(asked.room.map((room) => numbersOf(room, saved.rooms[room])));
if (asked.room.some((room) => saved.rooms[room].score < LEAST_SCORE)) process.exitCode = 1;

/** One room, saved as soon as it is measured: the next takes ten minutes more. */
async function measure(room) {
  const began = performance.now();
  const earlier = asked.again ? saved.rooms[room] : undefined;
  const { seed, size } = earlier ?? { seed: asked.seed, size: Number(asked.size) };
  const only = earlier && { only: earlier.survivors.map(({ key }) => key) };
  const mutants = await runTests(room, { seed, size, ...only });
  const { survivors, ...counts } = summarize(mutants, seed, earlier);
  const minutes = Math.ceil((earlier?.minutes ?? 0) + (performance.now() - began) / 60_000);
  const date = new Date().toISOString().slice(0, 10);
  saved.rooms[room] = { date, seed, size, ...counts, minutes, survivors };
  survivors.filter(({ reason }) => !reason).forEach(print);
  if (!asked.save) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/${version}.json`, `${JSON.stringify(saved, null, 2)}\n`);
}

/** The room's own tests on each mutant of a sample, those alone that reach what it changes. */
function runTests(room, sample) {
  return new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testRunner: 'vitest',
    // `dir`, not Stryker's `testFiles`: with those a mutant in what runs on import is never active.
    vitest: { configFile: '.scripts/mutation.vitest.mjs', dir: `test/${room}`, related: false },
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/vitest-runner', './.scripts/mutation.plugins.mjs'],
    ignorers: ['thrown'],
    checkers: ['sample'],
    sample,
    warnings: { unknownOptions: false },
    timeoutMS: 60_000, // a slow machine is no reason to call a mutant killed
    concurrency: availableParallelism(),
    tempDirName: 'node_modules/.cache/mutation',
    dryRunTimeoutMinutes: 60,
    cleanTempDir: 'always',
    reporters: ['progress'],
    logLevel: 'warn',
  }).runMutationTest();
}

/** The score is over the mutants that ran or that no test reaches, as Stryker counts it. */
function summarize(mutants, seed, earlier = { killed: 0, timedOut: 0 }) {
  const keys = keysOf(mutants, seed);
  const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status));
  const onImport = having('RuntimeError').filter((each) => /on import: /.test(each.statusReason));
  const killed = earlier.killed + having('Killed').length + onImport.length;
  const timedOut = earlier.timedOut + having('Timeout').length;
  const survivors = having('Survived', 'NoCoverage').map((mutant) => ({
    key: keys.get(mutant.id),
    ...changeOf(mutant),
  }));
  const all = killed + timedOut + survivors.length;
  const score = Number(((100 * (killed + timedOut)) / all).toFixed(1));
  return { mutants: all, killed, timedOut, survived: survivors.length, score, survivors };
}

function changeOf({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const code = lines[0].trim();
  lines.push(lines.pop().slice(0, end.column - 1));
  const change = {
    file: fileName.slice(ROOT.length),
    code,
    from: oneLine(lines.join('\n').slice(start.column - 1)),
    to: oneLine(replacement),
  };
  const isSame = (known) => Object.keys(change).every((key) => known[key] === change[key]);
  return { ...change, line: start.line, reason: equivalent.find(isSame)?.reason };
}

function oneLine(code) {
  return code.replace(/\s+/g, ' ');
}

function print({ file, line, from, to }) {
  console.log(`${file}:${line}  ${from}  →  ${to}`);
}

function numbersOf(room, { mutants, killed, timedOut, survivors, score, minutes }) {
  const explained = survivors.filter(({ reason }) => reason).length;
  return { room, mutants, killed, timedOut, survived: survivors.length, explained, score, minutes };
}

function readJson(path, missing) {
  if (missing && !existsSync(path)) return missing;
  return JSON.parse(readFileSync(path, 'utf8'));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notebookJsonSchema } from '../../src/document/notebookJsonSchema.ts';
import { resultSchema } from '../../src/run/result.ts';
import { planted } from '../document/notebook.ts';

const READY = 'scenarios/two-year-programme.json';
const folder = mkdtempSync(join(tmpdir(), 'simulate-'));

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `npm run simulate` starts. */
const SCRIPT = '.scripts/simulate.mjs';
/** What the script bundles and starts in turn. */
const BUNDLE = 'node_modules/.cache/simulate/commandLine.mjs';

const start = (program: string, args: readonly string[]) =>
  run(process.execPath, [program, ...args]);

async function run(program: string, args: readonly string[]): Promise<Answer> {
  const child = spawn(program, [...args]);
  const [stdout, stderr, [status]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

let whole: Answer;

// The first run bundles the command line.
beforeAll(async () => {
  whole = await start(SCRIPT, [READY, '--exact']);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.concurrent('npm run simulate', { timeout: 30_000 }, () => {
  test('prints JSON that passes the documented schema', () => {
    expect([whole.status, whole.stderr]).toEqual([0, '']);
    const result = resultSchema.parse(JSON.parse(whole.stdout));
    expect(result.scenarios).toHaveLength(4);
    expect(result.scenarios[0]?.name).toBe('Bas 2017');
  });

  test('computes the scenarios that are named, in English when asked', async () => {
    const only = ['--scenario', 'bas-2019', '--scenario=bas-2017'];
    const { stdout } = await start(BUNDLE, [READY, '--exact', '--language', 'en', ...only]);
    const { scenarios } = resultSchema.parse(JSON.parse(stdout));
    expect(scenarios.map(({ name }) => name)).toEqual(['Base 2017', 'Base 2019']);
    expect(scenarios[1]?.sentence).toMatch(/^Like “Base 2017”, but /);
  });

  test('prints CSV', async () => {
    const only = ['--scenario', 'bas-2017', '--format', 'csv'];
    const { status, stdout, stderr } = await start(BUNDLE, [READY, '--exact', ...only]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^scenario,name,quantity,value\nbas-2017,Bas 2017,shares\./);
  });

  test('reads standard input for -, and is silent when nobody reads on', async () => {
    const piped = `cat ${READY} | ${process.execPath} ${BUNDLE} - --exact | head -c 10`;
    const { stdout, stderr } = await run('sh', ['-c', piped]);
    expect([stdout.slice(0, 1), stderr]).toEqual(['{', '']);
  });

  test('prints no name that a spreadsheet would take for a formula', async () => {
    const named = file('formula.json', planted([['scenarios', 0, 'name'], '=1+1']));
    const only = ['--scenario', 'bas-2017', '--format', 'csv'];
    const { stdout } = await start(BUNDLE, [named, '--exact', ...only]);
    expect(stdout).toContain("\nbas-2017,'=1+1,shares.");
  });

  test('prints a table', async () => {
    const only = ['--scenario=bas-2017', '--format=table'];
    const { status, stdout, stderr } = await start(BUNDLE, [READY, '--exact', ...only]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ +Bas 2017\nStarter per år +115,0\n/);
  });

  test('prints the format of a notebook as JSON Schema, and needs no file for it', async () => {
    const { status, stdout, stderr } = await start(BUNDLE, ['--schema']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(notebookJsonSchema())));
  });

  test('simulates as many futures as it is told, from the seed that it is told', async () => {
    const only = [READY, '--scenario', 'tva-ar-samma-budget'];
    const [first, again, other] = await Promise.all(
      ['abc', 'abc', 'abd'].map((seed) =>
        start(BUNDLE, [...only, '--replicates', '60', `--seed=${seed}`]),
      ),
    );
    expect([first?.status, first?.stderr]).toEqual([0, '']);
    const result = resultSchema.parse(JSON.parse(first?.stdout ?? ''));
    expect(result).toMatchObject({ engine: 'simulation', replicates: 60, seed: 'abc' });
    expect(again?.stdout).toBe(first?.stdout);
    expect(resultSchema.parse(JSON.parse(other?.stdout ?? '')).digest).not.toBe(result.digest);
  });

  test('passes the exit code and the sentence on', async () => {
    const { status, stdout, stderr } = await start(SCRIPT, []);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Ange en anteckningsbok att räkna på\.\nAnvändning: .*\n$/);
  });
});

describe.concurrent('what the user can mend is refused in a sentence', { timeout: 30_000 }, () => {
  const cost = ['scenarios', 0, 'levers', 'costKronor'] as const;
  test.each<[string, readonly string[], RegExp]>([
    ['no file, in English', ['--language', 'en'], /^Name a notebook to calculate\.\nUsage: .*\n$/],
    ['two files', [READY, 'b.json'], /^Ange en anteckningsbok i taget; b\.json .*\.\n$/],
    ['a file that is not there', ['nowhere.json'], /^Filen nowhere\.json går inte att läsa\.\n$/],
    ['an unknown option', [READY, '--exakt'], /^Flaggan --exakt är okänd\.\nAnvändning: .*\n$/],
    [
      'an option without its value',
      [READY, '--scenario'],
      /^Flaggan --scenario är inte rätt skriven\.\nAnvändning: .*\n$/,
    ],
    [
      'an option with a value too many',
      [READY, '--exact=yes'],
      /^Flaggan --exact är inte rätt skriven\.\nAnvändning: .*\n$/,
    ],
    [
      'an unknown format',
      [READY, '--format', 'xml'],
      /^Formatet xml är okänt; välj json, csv eller table\.\n$/,
    ],
    [
      'an unknown language',
      [READY, '--language', 'fi'],
      /^Språket fi finns inte; välj sv eller en\.\n$/,
    ],
    [
      'an unknown scenario',
      [READY, '--scenario', 'bas'],
      /^Scenariot bas finns inte i filen\. Det finns: bas-2017, .*bas-2019\.\n$/,
    ],
    [
      'an unknown scenario, in English',
      [READY, '--scenario', '__proto__', '--language=en'],
      /^The scenario __proto__ is not in the file\. It has: bas-2017, .*\.\n$/,
    ],
    ['no futures', [READY, '--replicates', '0'], /^0 framtider går inte att simulera; .*\.\n$/],
    ['futures in words', [READY, '--replicates=1e3'], /^1e3 framtider går inte att simulera; /],
    [
      'too many futures',
      [READY, '--replicates=1000001'],
      /ett heltal från 1 till 1\s000\s000\.\n$/,
    ],
    ['an empty seed', [READY, '--seed='], /^Fröet ska ha mellan 1 och 100 tecken\.\n$/],
    [
      'a file in another alphabet',
      [file('latin.json', Buffer.from('å', 'latin1'))],
      /^Filen är inte skriven i UTF-8, .*\.\n$/,
    ],
    ['a device that never ends', ['/dev/zero'], /^Filen \/dev\/zero går inte att läsa\.\n$/],
    [
      '100 MB',
      [file('large.json', Buffer.alloc(100_000_000))],
      /^Filen har 100\s000\s000 tecken; .*\.\n$/,
    ],
    ['escape sequences', ['\u001b[2J'], /^Filen \\u001b\[2J går inte att läsa\.\n$/],
    ['a file that is not JSON', [file('text.json', 'hej')], /^rad 1, tecken 1: .*JSON.*hej.*\.\n$/],
    [
      'a value that cannot be',
      [file('negative.json', planted([cost, -5]))],
      /^scenarios › 0 › levers › costKronor: −5 är för litet; minst 100\u00a0000\.\n$/,
    ],
    [
      'a value that cannot be, in English',
      [file('big.json', planted([cost, 1e300])), '--language', 'en'],
      /^scenarios › 0 › levers › costKronor: 1e\+300 is too large; at most 1,000,000,000\.\n$/,
    ],
    [
      'more problems than one wants to read',
      [
        file(
          'many.json',
          planted(...Array.from({ length: 20 }, (_, i) => [[`x${i}`], i] as const)),
        ),
      ],
      /^(x\d: Fältet ”x\d” är okänt\.\n){8}… och 12 fel till\.\n$/,
    ],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await start(BUNDLE, args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^ +at |node:|Error|undefined/m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { roomPicture } from './roomPicture.ts';

/** From first to last: a room imports only from the steps before its own. */
const STEPS: readonly (readonly string[])[] = [
  ['memo'],
  ['message', 'numeric'],
  ['quantity', 'random', 'survival'],
  ['intake'],
  ['evidence'],
  ['register'],
  ['scenario'],
  ['target'],
  ['kinds'],
  ['document'],
  ['multistate'],
  ['parameters'],
  ['programme'],
  ['economy'],
  ['summary'],
  ['planning', 'sensitivity'],
  ['run'],
  ['check'],
  ['chart'],
  ['notebook'],
  ['disclosure'],
  ['storage'],
  ['pacing', 'explanation'],
  ['graph', 'shell'],
  ['figure', 'control'],
  ['cells'],
  ['workers'],
  ['app'],
  ['main.ts'],
];

/** Rooms that may import less than their place allows. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  kinds: ['message', 'numeric', 'quantity', 'evidence', 'scenario', 'target'],
  intake: ['message', 'quantity', 'memo'],
  survival: ['numeric'],
  register: ['intake', 'evidence', 'survival'],
  multistate: ['quantity', 'numeric', 'random'],
  workers: ['run'],
  'main.ts': ['app'],
  storage: [],
  pacing: [],
};

const stepOf = (room: string) => STEPS.findIndex((rooms) => rooms.includes(room));

/** The command line reads and prints; a worker that does not answer is known by the clock alone. */
const IMPURE = ['src/run/commandLine.ts', 'src/run/readInput.ts', 'src/run/workerThread.ts'];

/** Rooms whose functions depend on their arguments alone. */
const isPure = (path: string) => !IMPURE.includes(path) && stepOf(roomOf(path)) <= stepOf('check');

/** The outside world, as it can be reached without an import. `Math` and so on: member by member. */
const AMBIENT = [
  ...['document', 'window', 'globalThis', 'console', 'Date', 'performance', 'navigator', 'fetch'],
  ...['localStorage', 'sessionStorage', 'indexedDB'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'],
  ...['Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'],
];

const SVELTE_ROOMS = [
  ...['chart', 'notebook', 'pacing', 'graph', 'shell', 'figure', 'control', 'cells', 'app'],
];
const EMPTY_NAMES = ['utils', 'helpers', 'common', 'misc'];

/** What a kind of cell is and says stands in its folder, and in a room far below the one that draws it. */
const OF_KINDS = /^src\/cells\/(\w+\/(kind|messages|title)|kinds|cellKind)\.ts$/;

const roomOf = (path: string): string => {
  if (OF_KINDS.test(path)) return 'kinds';
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
};

function violations(path: string, text: string): string[] {
  const file = parse(path, text);
  return [
    ...placeViolations(path),
    ...importsOf(file, text).flatMap((name) => importViolations(path, name)),
    ...(isPure(path) ? ambientNames(file).map((name) => `${path} reaches for ${name}`) : []),
  ];
}

function placeViolations(path: string): string[] {
  const found: string[] = [];
  if (stepOf(roomOf(path)) < 0) found.push(`${path} stands in no known room`);
  if (basename(path).startsWith('index.')) found.push(`${path} is a barrel`);
  if (path.split('/').some((part) => EMPTY_NAMES.includes(part.replace(/\..*/, '')))) {
    found.push(`${path} has a name that says nothing`);
  }
  if (/\.svelte(\.ts)?$/.test(path) && !SVELTE_ROOMS.includes(roomOf(path))) {
    found.push(`${path} is Svelte outside ${SVELTE_ROOMS.join(', ')}`);
  }
  return found;
}

function importViolations(path: string, name: string): string[] {
  if (!name.startsWith('.')) {
    const impure = /^(node:|svelte\b)/.test(name) && isPure(path);
    return impure ? [`${path} imports ${name}`] : [];
  }
  const from = roomOf(path);
  const to = roomOf(join(dirname(path), name.replace(/\?.*/, '')));
  if (from === to || to === 'scenarios') return []; // scenarios/ holds data only
  const allowed = ONLY[from]?.includes(to) ?? stepOf(to) < stepOf(from);
  return allowed && stepOf(to) >= 0 ? [] : [`${path} imports ${to} (${name})`];
}

/** The script parts of a component, or the whole of a TypeScript file. */
function parse(path: string, text: string): ts.SourceFile {
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  const code = path.endsWith('.svelte') ? scripts.join('\n') : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/** Imported, re-exported, imported on demand or by a pattern, or named as the address of a worker. */
function importsOf(file: ts.SourceFile, text: string): string[] {
  const imported = ts.preProcessFile(file.text).importedFiles.map(({ fileName }) => fileName);
  const urls = [...text.matchAll(/new URL\(\s*['"`]([^'"`]+)['"`],\s*import\.meta\.url/g)];
  const patterns = [...text.matchAll(/import\.meta\.glob(?:<.*>)?\(\s*['"`]([^'"`]+)['"`]/g)];
  return [...imported, ...[...urls, ...patterns].map(([, name = '']) => name)];
}

/** Names of the outside world that the file uses without having declared them itself. */
function ambientNames(file: ts.SourceFile): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isDeclaration(node) && node.name !== undefined) declared.add(node.name.getText(file));
    if (ts.isPropertyAccessExpression(node)) used.add(node.getText(file));
    if (ts.isIdentifier(node) && !isMemberName(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return AMBIENT.filter((name) => used.has(name) && !declared.has(name));
}

const isDeclaration = (node: ts.Node): node is ts.Node & { name?: ts.Node } =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isImportSpecifier(node);

/** `x.name`, `{ name: … }` and the like say nothing about a variable of that name. */
const isMemberName = (node: ts.Identifier): boolean =>
  ((ts.isPropertyAccessExpression(node.parent) ||
    ts.isPropertyAssignment(node.parent) ||
    ts.isPropertySignature(node.parent) ||
    ts.isPropertyDeclaration(node.parent) ||
    ts.isMethodDeclaration(node.parent) ||
    ts.isMethodSignature(node.parent)) &&
    node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

const sources = ['src', 'workers']
  .filter((top) => existsSync(top))
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)),
  )
  .filter((path) => /\.(ts|svelte)$/.test(path));

/** The files that each file imports, out of those that are there; data and packages are none. */
type ImportGraph = ReadonlyMap<string, readonly string[]>;

function importGraph(texts: Readonly<Record<string, string>>): ImportGraph {
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const names = importsOf(parse(path, text), text).filter((name) => name.startsWith('.'));
      const paths = names.map((name) => join(dirname(path), name.replace(/\?.*/, '')));
      return [path, [...new Set(paths.flatMap((each) => filesOf(each, Object.keys(texts))))]];
    }),
  );
}

/** The files that a path is of: itself, or all that a pattern such as `cells/*\/*Cell.svelte` fits. */
function filesOf(path: string, all: readonly string[]): readonly string[] {
  const literal = path.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const fits = new RegExp(`^${literal.replaceAll('*', '[^/]*')}$`);
  return all.filter((each) => fits.test(each));
}

/**
 * Files that import each other in a circle, all that hang together as one: the strongly connected
 * components of two files or more (Tarjan 1972). A component that draws itself is none.
 */
function circlesIn(graph: ImportGraph): string[] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  /** Gives the earliest file on the stack that can be reached. */
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    stack.push(path);
    let earliest = own;
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) earliest = Math.min(earliest, visit(next));
      else if (stack.includes(next)) earliest = Math.min(earliest, order.get(next) ?? own);
    }
    if (earliest === own) circles.push(stack.splice(stack.indexOf(path)));
    return earliest;
  };
  for (const path of graph.keys()) if (!order.has(path)) visit(path);
  return circles.filter(({ length }) => length > 1).map((circle) => circle.sort().join(' ↔ '));
}

/** Where the product begins: the page, the worker and the command line. */
const isEntry = (path: string) =>
  ['src/main.ts', 'src/run/commandLine.ts'].includes(path) || path.startsWith('workers/');

/** Files that no entry reaches, however far it is followed. */
function orphansIn(graph: ImportGraph): string[] {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    graph.get(path)?.forEach(follow);
  };
  [...graph.keys()].filter(isEntry).forEach(follow);
  return [...graph.keys()].filter((path) => !reached.has(path)).sort();
}

const graph = importGraph(
  Object.fromEntries(sources.map((path) => [path, readFileSync(path, 'utf8')])),
);

/** Rooms in the order of the steps, and which others the files of each import from. */
function roomsAndImports() {
  const rooms = STEPS.flat().filter((room) => [...graph.keys()].some((p) => roomOf(p) === room));
  const imports = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const [path, targets] of graph) {
    for (const target of targets) {
      if (roomOf(target) !== roomOf(path)) imports.get(roomOf(path))?.add(roomOf(target));
    }
  }
  return { rooms, imports };
}

describe('the picture of the rooms', () => {
  const { rooms, imports } = roomsAndImports();
  const page = readFileSync('src/ARCHITECTURE.md', 'utf8');

  test('in ARCHITECTURE.md is of the code as it is', () => {
    expect(page).toContain(`\`\`\`mermaid\n${roomPicture(rooms, imports)}\n\`\`\``);
  });

  test('stands beside a row for every room, in its order', () => {
    const rows = [...page.matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, room = '']) => room);
    expect(rows).toEqual(rooms.filter((room) => room !== 'main.ts'));
  });

  test('changes with an import', () => {
    const planted = new Map([...imports, ['storage', new Set(['notebook'])]]);
    expect(roomPicture(rooms, planted)).not.toBe(roomPicture(rooms, imports));
  });

  test('leaves out a line that follows from two others', () => {
    const all = new Map([
      ['b', new Set(['a'])],
      ['c', new Set(['a', 'b'])],
    ]);
    expect(roomPicture(['a', 'b', 'c'], all)).toBe('flowchart BT\n  b --> a\n  c --> b');
  });
});

test('no files import each other in a circle', () => {
  expect(circlesIn(graph)).toEqual([]);
});

test('every file is reached from the page, the worker or the command line', () => {
  expect(graph.get('src/main.ts')?.length).toBeGreaterThan(0);
  expect(orphansIn(graph)).toEqual([]);
});

describe('a planted circle is caught', () => {
  const imports = (name: string) => `import { x } from './${name}.ts';`;
  test.each<[string, Record<string, string>, string[]]>([
    ['of two', { 'src/a.ts': imports('b'), 'src/b.ts': imports('a') }, ['src/a.ts ↔ src/b.ts']],
    [
      'of types',
      { 'src/a.ts': imports('b'), 'src/b.ts': `import type { X } from './a.ts';` },
      ['src/a.ts ↔ src/b.ts'],
    ],
    [
      'of three, found from outside',
      {
        'src/first.ts': imports('a'),
        'src/a.ts': imports('b'),
        'src/b.ts': imports('c'),
        'src/c.ts': imports('a'),
      },
      ['src/a.ts ↔ src/b.ts ↔ src/c.ts'],
    ],
    [
      'through a component',
      {
        'src/a.ts': `import B from './B.svelte';`,
        'src/B.svelte': `<script>${imports('a')}</script>`,
      },
      ['src/B.svelte ↔ src/a.ts'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(circlesIn(importGraph(texts))).toEqual(expected);
  });

  test('but not a component that draws itself', () => {
    const text = `<script>import A from './A.svelte';</script>`;
    expect(circlesIn(importGraph({ 'src/A.svelte': text }))).toEqual([]);
  });

  test('nor files that meet again without one', () => {
    const texts = {
      'src/a.ts': imports('b') + imports('c'),
      'src/b.ts': imports('c'),
      'src/c.ts': `import z from 'zod';`,
    };
    expect(circlesIn(importGraph(texts))).toEqual([]);
  });
});

test('a file that is found by a pattern is reached', () => {
  const texts = {
    'src/main.ts': `import.meta.glob<Component<Props>>('./cells/*/*Cell.svelte', { eager: true });`,
    'src/cells/flow/FlowCell.svelte': '',
    'src/cells/flow/Player.svelte': '',
  };
  expect(orphansIn(importGraph(texts))).toEqual(['src/cells/flow/Player.svelte']);
});

test('a planted file that nothing but a test uses is caught', () => {
  const texts = {
    'src/main.ts': `import { used } from './numeric/used.ts';`,
    'src/numeric/used.ts': '',
    'src/numeric/orphan.ts': `import { used } from './used.ts';`,
  };
  expect(orphansIn(importGraph(texts))).toEqual(['src/numeric/orphan.ts']);
});

test('every file keeps to its room, imports backwards only, and is pure where it must be', () => {
  expect(sources).toContain('src/main.ts');
  expect(sources.flatMap((path) => violations(path, readFileSync(path, 'utf8')))).toEqual([]);
});

describe('a planted violation is caught', () => {
  const forwards = "import { run } from '../run/run.ts';";
  test.each([
    ['src/evidence/a.ts', forwards, 'imports run'],
    ['src/evidence/a.ts', "export { run } from '../run/run.ts';", 'imports run'],
    ['src/evidence/a.ts', "const late = () => import('../run/run.ts');", 'imports run'],
    ['src/evidence/a.ts', "import type { Run } from '../run/run.ts';", 'imports run'],
    ['src/numeric/a.ts', "import { say } from '../message/say.ts';", 'imports message'],
    ['src/multistate/a.ts', "import { a } from '../scenario/a.ts';", 'imports scenario'],
    ['src/intake/a.ts', "import { a } from '../random/a.ts';", 'imports random'],
    ['src/intake/a.ts', "import { a } from '../evidence/a.ts';", 'imports evidence'],
    ['src/quantity/a.ts', "import { a } from '../intake/a.ts';", 'imports intake'],
    ['src/survival/a.ts', "import { a } from '../message/a.ts';", 'imports message'],
    ['src/register/a.ts', "import { a } from '../message/a.ts';", 'imports message'],
    ['src/main.ts', "import { a } from './cells/a.ts';", 'imports cells'],
    ['src/cells/goals/messages.ts', "import { a } from './goalsView.ts';", 'imports cells'],
    ['src/cells/goals/messages.ts', "import { a } from '../../run/a.ts';", 'imports run'],
    ['src/cells/goals/kind.ts', "import { a } from '../../document/a.ts';", 'imports document'],
    ['src/cells/goals/kind.ts', "import { a } from '../../random/a.ts';", 'imports random'],
    ['src/cells/kinds.ts', "import A from './goals/GoalsCell.svelte';", 'imports cells'],
    ['src/cells/kinds.ts', "import { a } from './goals/goalsTitle.ts';", 'imports cells'],
    ['src/document/a.ts', "import { a } from '../cells/goals/goalsView.ts';", 'imports cells'],
    ['src/target/a.ts', "import { a } from '../cells/kinds.ts';", 'imports kinds'],
    ['src/message/a.ts', "import { a } from '../cells/goals/messages.ts';", 'imports kinds'],
    ['src/cells/goals/kind.ts', 'const now = () => new Date();', 'reaches for Date'],
    ['src/cells/A.svelte', `<script>import App from '../app/App.svelte';</script>`, 'imports app'],
    ['workers/a.worker.ts', "import { a } from '../src/summary/a.ts';", 'imports summary'],
    [
      'src/cells/a.ts',
      "new Worker(new URL('../../workers/a.ts', import.meta.url));",
      'imports workers',
    ],
    ['src/scenario/a.ts', "import { a } from '../nowhere/a.ts';", 'imports nowhere'],
    ['src/scenario/a.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['src/summary/a.ts', "import { tick } from 'svelte';", 'imports svelte'],
    ['src/nowhere/a.ts', '', 'no known room'],
    ['src/scenario/index.ts', '', 'barrel'],
    ['src/scenario/helpers/a.ts', '', 'says nothing'],
    ['src/scenario/utils.ts', '', 'says nothing'],
    ['src/scenario/A.svelte', '', 'Svelte outside'],
    ['src/run/state.svelte.ts', '', 'Svelte outside'],
    ['src/random/a.ts', 'const draw = () => Math.random();', 'reaches for Math.random'],
    ['src/run/a.ts', 'const now = () => new Date();', 'reaches for Date'],
    ['src/run/a.ts', 'const title = () => document.title;', 'reaches for document'],
    ['src/run/a.ts', 'const wide = () => window.innerWidth;', 'reaches for window'],
    ['src/run/a.ts', 'console.log(1);', 'reaches for console'],
    ['src/run/a.ts', 'setTimeout(() => undefined, 1);', 'reaches for setTimeout'],
  ])('%s: %s', (path, text, expected) => {
    expect(violations(path, text).join()).toContain(expected);
  });
});

describe('what is allowed passes', () => {
  test.each([
    ['src/run/a.ts', "import { scenario } from '../scenario/scenario.ts';"],
    ['src/run/a.ts', "import { b } from './b.ts';"],
    ['src/cells/kinds.ts', "import { kind } from './goals/kind.ts';"],
    ['src/cells/goals/messages.ts', "import { inBoth } from '../../message/inBoth.ts';"],
    ['src/cells/goals/goalsView.ts', "import { messages } from './messages.ts';"],
    ['src/document/a.ts', "import { a } from '../cells/kinds.ts';"],
    ['src/graph/a.ts', "import type { AllMessages } from '../cells/kinds.ts';"],
    ['src/run/workerThread.ts', 'setTimeout(() => undefined, 1);'],
    ['src/run/commandLine.ts', "import { argv } from 'node:process'; console.log(argv);"],
    ['src/document/a.ts', 'export const cells = (document: { cells: 1 }) => document.cells;'],
    ['src/document/a.ts', '// the document in the window\nexport const a = { document: 1 };'],
    ['src/app/A.svelte', '<script>document.title = "a";</script>'],
    ['src/app/a.ts', "new Worker(new URL('../../workers/a.worker.ts', import.meta.url));"],
    ['workers/a.worker.ts', "import { a } from '../src/run/a.ts';"],
  ])('%s: %s', (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The functions that hand something out, each in the file of its name (`saveFile` in files.ts). */
const HAND_OUT = ['saveFile', 'printPage', 'copyText'];

/** What browsers have for it, and the files that may use it: those functions, and no other. */
const BROWSERS_OWN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bcreateObjectURL\b/, ['src/app/session/files.ts', 'src/figure/pictureFile.ts']],
  [/\.download\b/, ['src/app/session/files.ts']],
  [/(?<![.\w])(window\.)?print\(\)/, ['src/app/command/printPage.ts']],
  [
    /navigator\.clipboard|\bClipboardItem\b|clipboardData\??\.setData/,
    ['src/app/command/copyText.ts'],
  ],
  [/execCommand|showSaveFilePicker|navigator\.share|navigator\.sendBeacon|window\.open/, []],
];

/** Calls that need not be asked about. */
const HARMLESS = [
  'src/app/command/notebookActions.ts: copyText(address)', // where a cell is, and no more
  'src/app/session/session.svelte.ts: saveFile(name, content)', // `handOut`, looked at as such
];

/** What hands out by way of the session, looked at as the functions themselves are. */
const ALSO_HANDS_OUT = ['this.handOut'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => /\.(ts|svelte)$/.test(path));

/** What hands something out without passing the gate. */
function waysPast(path: string, text: string): string[] {
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  // What a component's markup calls is text here; its script is where calls are looked for.
  const code = path.endsWith('.svelte') ? scripts.join('\n') : text;
  const markup = path.endsWith('.svelte')
    ? text.replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    : '';
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      handsOut(node.expression.getText(file)) &&
      !isAsked(node, file)
    ) {
      found.push(`${path}: ${node.getText(file)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const inMarkup = HAND_OUT.filter((name) => new RegExp(`(?<![.\\w])${name}\\(`).test(markup));
  const browsers = BROWSERS_OWN.filter(
    ([pattern, allowed]) => pattern.test(withoutComments(code) + markup) && !allowed.includes(path),
  );
  return [
    ...found.filter((each) => !HARMLESS.includes(each)),
    ...inMarkup.map((name) => `${path}: ${name} in its markup`),
    ...browsers.map(([pattern]) => `${path}: ${pattern.source}`),
  ];
}

const handsOut = (callee: string) => [...HAND_OUT, ...ALSO_HANDS_OUT].includes(callee);

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');

/** Whether a call stands in what is given to the gate. */
function isAsked(node: ts.Node, file: ts.SourceFile): boolean {
  for (let above = node.parent; above; above = above.parent) {
    const callee = ts.isCallExpression(above) ? above.expression.getText(file) : '';
    if (/\.(mayLeave|gate\.pass)$/.test(callee)) return true;
  }
  return false;
}

test('everything that leaves a notebook passes the gate', () => {
  expect(files).toContain('src/app/session/session.svelte.ts');
  expect(files.flatMap((path) => waysPast(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test('what is called harmless is there', () => {
  for (const each of HARMLESS) {
    const [path = '', call = ''] = each.split(': ');
    expect(readFileSync(path, 'utf8')).toContain(call);
  }
});

describe('a planted way past the gate is found', () => {
  test.each([
    ['src/app/a.ts', `import { printPage } from './printPage.ts'; const go = () => printPage();`],
    ['src/app/a.ts', `saveFile('a.csv', new Blob([]));`],
    ['src/app/a.ts', `class A { b() { this.handOut('a', c); } }`],
    ['src/app/a.ts', `void navigator.clipboard.writeText(text);`],
    ['src/app/a.ts', `print();`],
    ['src/app/a.ts', `window.print();`],
    ['src/cells/A.svelte', `<script>URL.createObjectURL(blob);</script>`],
    ['src/cells/A.svelte', `<a href={url} onclick={(e) => (e.target.download = 'a')}>a</a>`],
    ['src/cells/A.svelte', `<button onclick={() => saveFile('a', b)}>a</button>`],
    ['src/app/a.ts', `copyText(table);`],
  ])('%s: %s', (path, text) => {
    expect(waysPast(path, text)).not.toEqual([]);
  });

  test.each([
    ['src/app/a.ts', `this.page.mayLeave(() => printPage(id));`],
    ['src/app/a.ts', `this.gate.pass(a, b, () => this.handOut(c, d));`],
    ['src/figure/A.svelte', `<script>shell.saveFile('a.csv', blob);</script>`],
    ['src/cells/a.ts', `// print() and navigator.clipboard are for others`],
  ])('and what passes it is not: %s: %s', (path, text) => {
    expect(waysPast(path, text)).toEqual([]);
  });
});

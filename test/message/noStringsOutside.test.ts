import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Attributes whose text a user meets. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-description'];

/** Texts that read like a message and are none; each with the reason. */
const ALLOWED: readonly { readonly file: string; readonly text: RegExp; readonly why: string }[] = [
  {
    file: 'src/figure/pictureFile.ts',
    text: /^'Source Sans 3', /,
    why: 'names of fonts, for a picture that has left the app',
  },
];

/** Reads like words for a user: Swedish letters, a capital and one more word, or three words. */
function isSentence(text: string): boolean {
  return (
    /[åäöÅÄÖ]/.test(text) ||
    /^\P{L}*\p{Lu}\S* \p{L}/u.test(text) ||
    /(^|\s)\p{L}[\p{L}’']* \p{L}[\p{L}’']* \p{L}[\p{L}’']*(?=$|[\s.,:;?])/u.test(text)
  );
}

const HAS_LETTERS = /\p{L}/u;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The texts of a component that stand in its markup instead of the catalogue, and in its scripts. */
function stringsOfComponent(source: string): string[] {
  const root = parse(source, { modern: true });
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    if (node.type === 'Text' && HAS_LETTERS.test(String(node['data']))) {
      found.push(String(node['data']).trim());
    }
    if (node.type === 'Attribute') {
      if (SPOKEN.includes(String(node['name']))) found.push(...writtenIn(node['value']));
      else visitCode(node['value']);
      return;
    }
    if (node.type === 'ExpressionTag') return visitCode(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'metadata') visit(child);
  };
  /** In code, only what reads like a sentence: a string may be a name. */
  const visitCode = (node: unknown): void => {
    found.push(...literalsIn(node).filter(isSentence));
  };
  visit(root.fragment satisfies AST.Fragment);
  for (const script of [root.instance, root.module]) visitCode(script?.content);
  return found;
}

/** What an attribute says itself: its text, and the literals of its expressions with letters in them. */
function writtenIn(value: unknown): string[] {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) => {
    if (!isNode(part)) return [];
    if (part.type === 'Text')
      return HAS_LETTERS.test(String(part['data'])) ? [String(part['data'])] : [];
    return literalsIn(part).filter((text) => HAS_LETTERS.test(text));
  });
}

/** Every string and every piece of a template in a tree of code; keys of objects are not said. */
function literalsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'NewExpression' && isThrownBug(node)) return [];
  if (node.type === 'TemplateElement') return [(node['value'] as { cooked: string }).cooked];
  if (/^(Import|TS)/.test(node.type) && node.type !== 'TSAsExpression') return [];
  return Object.entries(node).flatMap(([key, child]) =>
    ['key', 'property', 'leadingComments', 'trailingComments'].includes(key)
      ? []
      : literalsIn(child),
  );
}

function isThrownBug({ callee, arguments: given }: Node): boolean {
  const name = isNode(callee) ? String(callee['name']) : '';
  return name.endsWith('Error') && literalsIn(given).every(isLowerCaseEnglish);
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}

/** The strings and templates of a program that read like words for a user. */
function stringsOfProgram(source: string): string[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isBug(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      // What is filled in counts as one more word.
      if (pieces.some((piece) => HAS_LETTERS.test(piece))) found.push(pieces.join('x'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter(isSentence);
}

/** What only a programmer meets: a thrown error, which by convention is lower case and English. */
function isBug(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || !/^\w*Error$/.test(node.expression.getText())) return false;
  const texts = (node.arguments ?? []).map((argument) => argument.getText());
  return texts.every(isLowerCaseEnglish);
}

function isLowerCaseEnglish(text: string): boolean {
  return !/[åäöÅÄÖ]|^["'`]?[A-Z]/.test(text);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => !/^src\/(message\/|cells\/\w+\/(messages|kind)\.ts$)/.test(path));

function isAllowed(file: string, text: string): boolean {
  return ALLOWED.some((each) => each.file === file && each.text.test(text));
}

test('no component says anything that is not in the catalogue', () => {
  const components = files.filter((path) => path.endsWith('.svelte'));
  expect(components.length).toBeGreaterThan(10);
  const found = components.flatMap((path) =>
    stringsOfComponent(readFileSync(path, 'utf8'))
      .filter((text) => !isAllowed(path, text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('no program says anything that is not in the catalogue', () => {
  const programs = files.filter((path) => path.endsWith('.ts'));
  expect(programs.length).toBeGreaterThan(50);
  const found = programs.flatMap((path) =>
    stringsOfProgram(readFileSync(path, 'utf8'))
      .filter((text) => !isAllowed(path, text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('every allowance is still needed', () => {
  const needed = ALLOWED.filter(({ file, text }) =>
    stringsOfProgram(readFileSync(file, 'utf8')).some((each) => text.test(each)),
  );
  expect(needed).toEqual(ALLOWED);
});

describe('a planted string is caught', () => {
  test.each([
    ['a text', '<p>Save</p>'],
    ['a text in a block', '{#if a}<p>{b} months</p>{/if}'],
    ['a text in a snippet', '{#snippet a()}<b>x</b>{/snippet}'],
    ['an attribute', '<button aria-label="Close">×</button>'],
    ['an attribute with an expression', '<button aria-label={a ? "open" : b}>×</button>'],
    ['an attribute with a template', '<button title={`${a} of ${b}`}>×</button>'],
    ['an attribute of mixed parts', '<input placeholder="write {a}" />'],
    ['a property of a component', '<Field label="Cost" />'],
    ['a sentence in an expression', '<p>{a ? "Save the file now" : b}</p>'],
    ['a Swedish word in an expression', '<p>{a ?? "år"}</p>'],
    ['a sentence in the script', '<script lang="ts">const a = "Save the file";</script>'],
    ['a thrown sentence', '<script>throw new Error("The file is gone");</script>'],
    ['a sentence given to a component', '<Field note={"Save the file now"} />'],
  ])('in a component: %s', (_, source) => {
    expect(stringsOfComponent(source)).not.toEqual([]);
  });

  test.each([
    ["const a = 'Öppna';"],
    ["const a = 'Save the file';"],
    ["const a = 'Save file';"],
    ["const a = 'the file is open';"],
    ["throw new Error('The file is open.');"],
    ['throw new Error(`filen går inte att öppna`);'],
    ['const a = `Save ${name} as file`;'],
    ['const a = `${name} på ${place}`;'],
    ["const a = { text: 'The file is open.' };"],
    ['const a = `Save the file`;'],
  ])('in a program: %s', (source) => {
    expect(stringsOfProgram(source)).not.toEqual([]);
  });
});

describe('what is not said passes', () => {
  test.each([
    ['<p>{messages.app.save}</p>'],
    ['<p>{a}: {b} – {c} %</p>'],
    ['<button class="quiet" type="button" aria-expanded="true">×</button>'],
    ['<button aria-label={messages.app.close} onclick={() => go("there")}>×</button>'],
    ['<!-- Save the file --><style>p { color: red; }</style>'],
    ['<script>throw new Error("no such file: a");</script>'],
    ['<script lang="ts">// Save the file\nimport a from "./A b c.ts";</script>'],
  ])('%s', (source) => {
    expect(stringsOfComponent(source)).toEqual([]);
  });

  test.each([
    ["throw new Error('no such scenario: a');"],
    ["const kind = 'tooLarge'; // Spara som fil"],
    ["const path = 'economy.cost.totalKronor';"],
  ])('%s', (source) => {
    expect(stringsOfProgram(source)).toEqual([]);
  });
});

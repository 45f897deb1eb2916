import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Rooms whose every public piece says what it takes, gives and refuses. */
const ROOMS = [
  ...['memo', 'numeric', 'random', 'quantity', 'survival', 'intake'],
  'register',
  ...['multistate', 'parameters', 'programme'],
];

/** As the code is, so that two files fit beside each other. */
const WIDEST = 100;

const hasDocstring = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
const has = (node: ts.Statement | ts.ClassElement, kind: ts.SyntaxKind) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((each) => each.kind === kind) === true;

/** What others can use of a file without being told what it is: exports, and members of classes. */
function undescribed(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nameOf = (node: ts.Node) =>
    node
      .getText(file)
      .split(/[({=;\n]/)[0]
      ?.trim() ?? '';
  return file.statements.flatMap((statement) => {
    if (!has(statement, ts.SyntaxKind.ExportKeyword) || ts.isExportDeclaration(statement))
      return [];
    const members = ts.isClassDeclaration(statement) ? [...statement.members] : [];
    const open = members.filter((member) => !has(member, ts.SyntaxKind.PrivateKeyword));
    return [statement, ...open].filter((node) => !hasDocstring(node)).map(nameOf);
  });
}

const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line);
const tooWide = (text: string) =>
  text.split('\n').filter((line) => isComment(line) && line.length > WIDEST);

const files = ROOMS.flatMap((room) =>
  readdirSync(join('src', room)).map((name) => join('src', room, name)),
);

test('every public piece of the engine has a docstring', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(
    files.flatMap((path) =>
      undescribed(path, readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
    ),
  ).toEqual([]);
});

test('no comment of the engine is wider than the code', () => {
  expect(files.flatMap((path) => tooWide(readFileSync(path, 'utf8')))).toEqual([]);
});

describe('what is planted is caught', () => {
  test.each([
    ['export function bare(): void {}', ['export function bare']],
    ['// no docstring\nexport const bare = 1;', ['export const bare']],
    ['export type Bare = 1;', ['export type Bare']],
    ['/** Said. */\nexport class A {\n  bare(): void {}\n}', ['bare']],
    ['/** Said. */\nexport class A {\n  constructor() {}\n}', ['constructor']],
    ['/** Said. */\nexport class A {\n  private own = 1;\n}', []],
    ['/** Said. */\nexport const said = 1;\nconst own = 2;', []],
  ])('%s', (text, expected) => {
    expect(undescribed('a.ts', text)).toEqual(expected);
  });

  test('and a comment that runs on', () => {
    expect(tooWide(`/** ${'a'.repeat(90)} */\n/** ${'a'.repeat(100)} */`)).toHaveLength(1);
  });
});

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { recipesOf, type RecipeFile } from './recipes.ts';

// What ARCHITECTURE.md says of how something is added is done here to the code as it is now.

const recipes = recipesOf(readFileSync('src/ARCHITECTURE.md', 'utf8'));

const parsedFiles = new Map<string, ts.SourceFile | undefined>();

/** A file as it is, read once for all recipes. */
function parsedFile(path: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  if (!parsedFiles.has(path)) {
    const text = ts.sys.readFile(path);
    parsedFiles.set(
      path,
      text === undefined ? undefined : ts.createSourceFile(path, text, options),
    );
  }
  return parsedFiles.get(path);
}

/** What the compiler says of some files as a recipe wants them, and of all that `beside` names. */
function complaints(files: readonly RecipeFile[], beside = ['src']): readonly string[] {
  const changed = new Map(files.map(({ path, text }) => [resolve(path), text]));
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: object;
  };
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: beside }, ts.sys, '.');
  const host = ts.createCompilerHost(parsed.options);
  const folders = new Set([...changed.keys()].map((path) => dirname(path)));
  host.readFile = (path) => changed.get(resolve(path)) ?? ts.sys.readFile(path);
  host.fileExists = (path) => changed.has(resolve(path)) || ts.sys.fileExists(path);
  host.directoryExists = (path) => folders.has(resolve(path)) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, options) => {
    const text = changed.get(resolve(path));
    return text === undefined
      ? parsedFile(path, options)
      : ts.createSourceFile(path, text, options);
  };
  const added = [...changed.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram([...parsed.fileNames, ...added], parsed.options, host);
  return program
    .getSemanticDiagnostics()
    .concat(program.getSyntacticDiagnostics())
    .map(({ file, messageText }) => {
      const said = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${file?.fileName.replace(`${resolve('.')}/`, '') ?? ''}: ${said}`;
    });
}

/** What the Svelte compiler warns of; an error throws. */
function warnings({ path, text }: RecipeFile): readonly string[] {
  return compile(text, { filename: path, generate: 'client' }).warnings.map(
    ({ message }) => `${path}: ${message}`,
  );
}

const all = [...recipes.values()].flat();

test('the recipes are those that a newcomer looks for', () => {
  expect([...recipes.keys()]).toEqual([
    'Add a lever',
    'Add an assumption',
    'Add a kind of cell',
    'Add a picture',
    'Add a way out',
  ]);
});

test.each([...recipes])(
  '%s: its code compiles with everything that is there',
  (_, files) => {
    expect(files).not.toEqual([]);
    expect(complaints(files)).toEqual([]);
    expect(files.filter(({ path }) => path.endsWith('.svelte')).flatMap(warnings)).toEqual([]);
  },
  180_000,
);

test('every component of a recipe imports files that are there, or that it makes', () => {
  const made = new Set(all.map(({ path }) => resolve(path)));
  const missing = all.flatMap(({ path, text }) =>
    [...text.matchAll(/from '(\.[^']+)'/g)]
      .map(([, name = '']) => resolve(dirname(path), name))
      .filter((name) => !made.has(name) && !ts.sys.fileExists(name)),
  );
  expect(missing).toEqual([]);
});

describe('a planted fault is caught', () => {
  const recipe = (block: string) => `### Add a thing\n\n${block}\n`;

  test('lines that are not in the file', () => {
    const block = '```diff\n# src/main.ts\n no such line\n+another\n```';
    expect(() => recipesOf(recipe(block))).toThrow('0 places in src/main.ts');
  });

  test('a block without a file', () => {
    expect(() => recipesOf(recipe('```ts\nconst a = 1;\n```'))).toThrow('names no file');
  });

  test('a file that is there already', () => {
    expect(() => recipesOf(recipe('```ts\n// src/main.ts\n```'))).toThrow('is there');
  });

  test('code that does not compile', () => {
    const text = 'export const months: number = "two";\n';
    expect(complaints([{ path: 'src/numeric/planted.ts', text }], []).join()).toContain(
      'src/numeric/planted.ts: ',
    );
  }, 180_000);
});

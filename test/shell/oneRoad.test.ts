import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

/** A component has its words and formats from the shell: as properties there would be two roads. */
const REFUSED = ['messages', 'format'];

/** What a component takes by `$props()`, by name. */
function propsOf(source: string): string[] {
  const { instance } = parse(source, { modern: true });
  return (instance?.content.body ?? []).flatMap((statement) => {
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.flatMap(({ id, init }) => {
      const isProps =
        init?.type === 'CallExpression' &&
        init.callee.type === 'Identifier' &&
        init.callee.name === '$props';
      if (!isProps) return [];
      if (id.type !== 'ObjectPattern') return ['all at once'];
      return id.properties.map((each) =>
        each.type === 'Property' && each.key.type === 'Identifier' ? each.key.name : 'the rest',
      );
    });
  });
}

const refusedIn = (source: string) =>
  propsOf(source).filter((name) => REFUSED.includes(name) || name.includes(' '));

test('no component but a chart is handed its words or formats', () => {
  const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith('.svelte') && !path.startsWith('src/chart/'));
  expect(components.length).toBeGreaterThan(50);
  const found = components.flatMap((path) =>
    refusedIn(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

describe('a planted violation is caught', () => {
  test.each([
    ['const { title, messages }: Props = $props();'],
    ['const { format = usual }: Props = $props();'],
    ['let { messages: words } = $props();'],
    ['const all: Props = $props();'],
    ['const { title, ...rest }: Props = $props();'],
  ])('%s', (script) => {
    expect(refusedIn(`<script lang="ts">${script}</script>`)).not.toEqual([]);
  });

  test('and what is no violation is not', () => {
    const script = 'const { title }: Props = $props(); const messages = $derived(shell.messages);';
    expect(refusedIn(`<script lang="ts">${script}</script>`)).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CELL_COMPONENTS } from '../../src/cells/cellComponents.ts';
import { KINDS, cellSchema, rulesOf, type Cell } from '../../src/cells/kinds.ts';

const COMPARED = ['a', 'b', 'c'];

describe.each(KINDS)('a cell of kind $kind', (kind) => {
  const cell: Cell = kind.initial(COMPARED);

  test('is one that a file may hold, as it is added', () => {
    expect(cellSchema.safeParse(cell)).toMatchObject({ success: true, data: cell });
    expect(cell.kind).toBe(kind.kind);
  });

  test('names no scenario but those that are compared', () => {
    const rules = rulesOf(cell);
    const named = rules.needed(cell).map(({ scenario }) => scenario);
    expect(COMPARED).toEqual(expect.arrayContaining([...named, ...rules.dependsOn(cell)]));
    expect(rules.dependsOn(cell)).toEqual(expect.arrayContaining([...rules.simulated(cell)]));
    expect(rules.dependsOn(cell).length).toBeLessThanOrEqual(rules.mostShown(cell));
  });

  test('has a component, named after its folder', () => {
    expect(CELL_COMPONENTS[kind.kind]).toBeTypeOf('function');
    expect(readdirSync(`src/cells/${kind.kind}`)).toContain(
      `${kind.kind[0]?.toUpperCase()}${kind.kind.slice(1)}Cell.svelte`,
    );
  });
});

test('every folder of cells is a kind, and every kind has a folder', () => {
  const folders = readdirSync('src/cells', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(KINDS.map(({ kind }): string => kind).sort());
});

describe('what a cell depends on', () => {
  const text = {
    sv: '{{a payback.report}} {{b payback.report.p50}} {{a starts}}',
    en: '{{c levers.costKronor}}',
  };
  const dependsOn = (cell: Cell) => rulesOf(cell).dependsOn(cell);
  const simulated = (cell: Cell) => rulesOf(cell).simulated(cell);
  const needed = (cell: Cell) => rulesOf(cell).needed(cell);

  test('is every scenario that its text names, in any language; none of them has to be there', () => {
    expect(dependsOn({ kind: 'text', text })).toEqual(['a', 'b', 'c']);
    expect(needed({ kind: 'text', text })).toEqual([]);
  });

  test('is every scenario that it compares', () => {
    const cell: Cell = { kind: 'compare', scenarios: ['d', 'e'] };
    expect(dependsOn(cell)).toEqual(['d', 'e']);
    expect(needed(cell)).toEqual([
      { scenario: 'd', path: ['scenarios', 0] },
      { scenario: 'e', path: ['scenarios', 1] },
    ]);
  });

  test('is every scenario of its levers, once', () => {
    const levers = ['a', 'b', 'a'].map((scenario) => ({ scenario, path: 'levers.costKronor' }));
    expect(dependsOn({ kind: 'levers', levers })).toEqual(['a', 'b']);
    expect(needed({ kind: 'levers', levers })).toHaveLength(3);
  });

  test('is simulated where it is counted on futures, and shown', () => {
    expect(simulated({ kind: 'text', text })).toEqual(['b']);
    expect(simulated({ kind: 'payback', scenarios: ['d', 'e', 'f'] })).toEqual(['d', 'e']);
    expect(simulated({ kind: 'goals', scenarios: ['d', 'e', 'f'] })).toEqual(['d', 'e']);
    expect(simulated({ kind: 'goals', view: 'map', scenarios: ['d', 'e', 'f'] })).toHaveLength(3);
    expect(simulated({ kind: 'scenario', scenarios: ['d'] })).toEqual([]);
  });
});

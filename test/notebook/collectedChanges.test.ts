import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { resolveScenarios } from '../../src/document/resolveScenarios.ts';
import {
  applyCollected,
  collect,
  type CollectedChange,
} from '../../src/notebook/collectedChanges.ts';
import { setEntry, type Json } from '../../src/scenario/layer.ts';
import { documentOf, groupsOf, readyText } from '../document/notebook.ts';

const document = documentOf(readyText);
const resolve = (each: NotebookDocument) => {
  const resolution = resolveScenarios(each, groupsOf);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
};
const scenarios = resolve(document);
const TWO_YEARS = 'tva-ar-samma-budget';

const changeOf = (scenario: string, path: string, value: number): CollectedChange => ({
  scenario,
  path: path.split('.'),
  value,
  field: path,
});
const cost = (value: number, scenario = 'bas-2017') =>
  changeOf(scenario, 'levers.costKronor', value);

describe('collected changes', () => {
  test('are all there when they have been made, and nothing else has changed', () => {
    const fields = ['places', 'openingStock', 'startsPerYear'].map(
      (field) => `levers.groups.mac.${field}`,
    );
    const change = fc
      .tuple(
        fc.constantFrom('bas-2017', TWO_YEARS),
        fc.constantFrom(...fields),
        fc.integer({ min: 1, max: 60 }),
      )
      .map(([scenario, path, value]) => changeOf(scenario, path, value));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const collected = changes.reduce<readonly CollectedChange[]>(
          (all, each) => collect(all, [each], scenarios),
          [],
        );
        const made = resolve(applyCollected(document, collected, resolve));
        for (const [id, before] of scenarios) {
          const own = collected.filter(({ scenario }) => scenario === id);
          const inherited = id.startsWith('tva-ar')
            ? collected.filter(
                ({ scenario, field }) =>
                  scenario === 'bas-2017' && !own.some((each) => each.field === field),
              )
            : [];
          const expected = [...own, ...inherited].reduce<Json>(
            (scenario, { path, value }) => setEntry(scenario, path, value),
            before as unknown as Json,
          );
          expect(made.get(id)).toEqual(expected);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('of the same entry replace each other, and one that leads back is none', () => {
    const once = collect([], [cost(5_000_000)], scenarios);
    const twice = collect(once, [cost(6_000_000)], scenarios);
    expect(twice).toEqual([cost(6_000_000)]);
    expect(collect(twice, [cost(9_180_000)], scenarios)).toEqual([]);
  });

  test('of nothing change nothing, and those of a scenario that is gone are left out', () => {
    expect(applyCollected(document, [], resolve)).toBe(document);
    expect(applyCollected(document, [cost(1, 'gone')], resolve)).toBe(document);
  });
});

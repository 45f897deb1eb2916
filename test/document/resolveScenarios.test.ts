import { afterEach, describe, expect, test, vi } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { resolveScenarios, scenarioResolver } from '../../src/document/resolveScenarios.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { fullNotebook, resolvedBy } from './fullNotebook.ts';
import { documentOf, groupsOf } from './notebook.ts';

const HAND_OVER = ['levers', 'handOverQuality'];

/** A resolver that has seen the full notebook, and what it made of it. */
function opened() {
  const document = fullNotebook();
  const resolve = scenarioResolver(groupsOf);
  return { document, resolve, scenarios: resolvedBy(resolve, document) };
}

function change(
  { document, scenarios }: Pick<ReturnType<typeof opened>, 'document' | 'scenarios'>,
  id: string,
  quality: number,
): NotebookDocument {
  return setScenarioEntry(document, scenarios, id, HAND_OVER, quality);
}

afterEach(() => vi.restoreAllMocks());

describe('one version of a document after another', () => {
  test('checks anew what has changed, and what stands on it, and nothing else', () => {
    const { document, resolve, scenarios } = opened();
    const parse = vi.spyOn(scenarioSchema, 'safeParse');
    const changed = change({ document, scenarios }, 'lager-12', 1.2);
    const now = resolvedBy(resolve, changed, scenarios);

    const touched = ['lager-12', 'lager-24', 'lager-25', 'lager-48', 'lager-49'];
    expect(parse).toHaveBeenCalledTimes(touched.length);
    const isNew = [...now].filter(([id, scenario]) => scenario !== scenarios.get(id));
    expect(isNew.map(([id]) => id)).toEqual(touched);
    expect(now).toEqual(resolvedBy(scenarioResolver(groupsOf), changed));
  });

  test('neither checks nor compares where nothing has changed, also in a way that led back', () => {
    const { document, resolve, scenarios } = opened();
    const changed = resolvedBy(
      resolve,
      change({ document, scenarios }, 'bas-2017', 1.2),
      scenarios,
    );
    const parse = vi.spyOn(scenarioSchema, 'safeParse');
    const entries = vi.spyOn(Object, 'entries');
    const back = resolve(document);
    expect([parse.mock.calls.length, entries.mock.calls.length]).toEqual([0, 0]);
    expect(back).toEqual({ ok: true, scenarios });
    expect(changed).not.toEqual(scenarios);
  });

  test('hands out the object of before for what says the same in another object', () => {
    const { document, resolve, scenarios } = opened();
    const copy = documentOf(JSON.stringify(document));
    const now = resolvedBy(resolve, copy, scenarios);
    for (const [id, scenario] of now) expect(scenario).toBe(scenarios.get(id));
    // From then on without a look at it.
    const parse = vi.spyOn(scenarioSchema, 'safeParse');
    const entries = vi.spyOn(Object, 'entries');
    const again = resolvedBy(resolve, copy, now);
    expect([parse.mock.calls.length, entries.mock.calls.length]).toEqual([0, 0]);
    expect([...again.values()]).toEqual([...now.values()]);
  });

  test('hands out the object of before for a layer that does not feel its base', () => {
    const { document, resolve, scenarios } = opened();
    const own = change({ document, scenarios }, 'lager-48', 1.5);
    const before = resolvedBy(resolve, own, scenarios);
    const moved = change({ document: own, scenarios: before }, 'lager-24', 1.2);
    const now = resolvedBy(resolve, moved, before);
    expect(now.get('lager-24')).not.toBe(before.get('lager-24'));
    expect(now.get('lager-48')).toBe(before.get('lager-48'));
  });

  test('refuses anew what it has refused, and takes it again when it is mended', () => {
    const { document, resolve, scenarios } = opened();
    const broken = change({ document, scenarios }, 'lager-12', -1);
    const refused = resolve(broken, scenarios);
    expect(refused.ok).toBe(false);
    expect(resolve(broken, scenarios)).toEqual(refused);
    expect(refused).toEqual(resolveScenarios(broken, groupsOf));
    expect(resolvedBy(resolve, document, scenarios)).toEqual(scenarios);
  });
});

import { describe, expect, test } from 'vitest';
import { documentProblem } from '../../src/document/documentProblem.ts';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { LARGEST_FILE_CHARACTERS, MOST_VALUES } from '../../src/document/notebookLimits.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import type { Json } from '../../src/scenario/layer.ts';
import { parse, readyText } from './notebook.ts';

const ready = JSON.parse(readyText) as NotebookDocument;
const { said, ...unsaid } = ready;
const [base] = ready.scenarios;
if (!base) throw new Error('no scenario');

/** The base alone, and a layer on it that says more than any scenario has. */
function filledWith(filling: Json): NotebookDocument {
  const layer = { id: 'lager', name: 'Lager', base: base?.id ?? '', changes: { filling } };
  return { ...unsaid, scenarios: [base as never, layer], cells: {}, cellOrder: [] };
}

/** With what a save adds at most: what the engine said of every scenario. */
function asSaved(document: NotebookDocument): NotebookDocument {
  const figures = {
    paybackMonths: 69.8123456789012,
    jobs: 7.01234567890123,
    costKronor: 9_180_000,
  };
  const said = Object.fromEntries(document.scenarios.map(({ id }) => [id, figures]));
  return { ...document, said };
}

/** Of a value read from JSON, the value itself and all within. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + valuesIn(inner), 1);
}

describe('a changed document', () => {
  test('that would be read has no problem', () => {
    const named = { ...ready, title: 'Annat' };
    expect(documentProblem(named, ready)).toBeUndefined();
    expect(parse(serializeDocument(named)).ok).toBe(true);
  });

  test('is refused for what was changed, with its place', () => {
    expect(documentProblem({ ...ready, seed: '' }, ready)).toEqual({
      ...{ code: 'tooSmall', path: ['seed'], value: '', expected: 1 },
    });
    const scenarios = ready.scenarios.map((scenario, index) =>
      index === 1 ? { ...scenario, id: 'No id' } : scenario,
    );
    expect(documentProblem({ ...ready, scenarios }, ready)).toMatchObject({
      ...{ code: 'badId', path: ['scenarios', 1, 'id'], value: 'No id' },
    });
  });

  test('is not looked at again where it is as before', () => {
    const odd = { ...ready, seed: '' };
    expect(documentProblem({ ...odd, title: 'Annat' }, odd)).toBeUndefined();
    const [first, ...others] = ready.scenarios;
    const hopeful = { ...first, hopes: 1 } as never;
    const before = { ...ready, scenarios: [hopeful, ...others] };
    const after = { ...ready, scenarios: [hopeful, ...others.slice(1), ...others.slice(0, 1)] };
    expect(documentProblem(after, before)).toBeUndefined();
    expect(documentProblem(after, ready)).toMatchObject({ path: ['scenarios', 0, 'hopes'] });
  });

  test('is refused for a list that has become too long', () => {
    const targets = Array.from({ length: 201 }, (_, i) => ({ ...ready.targets[0], id: `m-${i}` }));
    expect(documentProblem({ ...ready, targets: targets as never }, ready)).toMatchObject({
      ...{ code: 'tooBig', path: ['targets'], expected: 200 },
    });
  });

  test('is refused for a name that leads nowhere', () => {
    const cellOrder = [...ready.cellOrder, 'nowhere'];
    expect(documentProblem({ ...ready, cellOrder }, ready)).toEqual({
      ...{ code: 'missingCell', path: ['cellOrder', cellOrder.length - 1], value: 'nowhere' },
    });
  });
});

describe('a full document', () => {
  test('has as many values as a file can have, with what a save adds of its scenarios', () => {
    const empty = valuesIn(JSON.parse(serializeDocument(filledWith([]))));
    const most = MOST_VALUES - empty - 2 * 5;
    const full = filledWith(new Array<number>(most).fill(0));
    expect(documentProblem(full, ready)).toBeUndefined();
    expect(valuesIn(asSaved(full))).toBeLessThanOrEqual(MOST_VALUES);
    const fuller = filledWith(new Array<number>(most + 1).fill(0));
    expect(documentProblem(fuller, ready)).toEqual({
      ...{ code: 'tooManyValues', path: [], expected: MOST_VALUES },
    });
  });

  test('has as many characters as a file can have, with what a save adds of its scenarios', () => {
    const empty = serializeDocument(filledWith('')).length;
    const most = LARGEST_FILE_CHARACTERS - empty - 2 * 250;
    const full = filledWith('x'.repeat(most));
    expect(documentProblem(full, ready)).toBeUndefined();
    expect(serializeDocument(asSaved(full)).length).toBeLessThanOrEqual(LARGEST_FILE_CHARACTERS);
    expect(documentProblem(filledWith('x'.repeat(most + 1)), ready)).toEqual({
      ...{ code: 'tooLarge', path: [], value: empty + most + 1, expected: LARGEST_FILE_CHARACTERS },
    });
  });

  test('is measured without what was said of its scenarios before, which a save replaces', () => {
    const empty = valuesIn(JSON.parse(serializeDocument(filledWith([]))));
    const full = filledWith(new Array<number>(MOST_VALUES - empty - 2 * 5).fill(0));
    expect(said).toBeDefined();
    expect(documentProblem({ ...full, said }, ready)).toBeUndefined();
  });
});

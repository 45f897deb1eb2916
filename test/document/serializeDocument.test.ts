import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { centre, moveCentre, type Distribution } from '../../src/scenario/distribution.ts';
import { describeField } from '../../src/scenario/field.ts';
import { diff, entryAt, isSame, setEntry, type Json, type Path } from '../../src/scenario/layer.ts';
import { anyPair, fieldsWith, GROUPS } from '../scenario/anyScenario.ts';
import { documentOf, readyText } from './notebook.ts';

const ready = JSON.parse(readyText) as NotebookDocument;

/** How many lines a change touches; none may come or go. */
function changedLines(before: string, after: string): number {
  const [from, to] = [before.split('\n'), after.split('\n')];
  expect(to).toHaveLength(from.length);
  return from.filter((line, i) => line !== to[i]).length;
}

/** The ready notebook with one scenario changed. */
function withScenario(index: number, change: (scenario: Json) => Json): NotebookDocument {
  const scenarios = ready.scenarios.map((scenario, i) =>
    i === index ? change(scenario as Json) : scenario,
  );
  return { ...ready, scenarios } as NotebookDocument;
}

/** Another value within the bounds of the field at a path. */
function moved(path: Path, value: Json | undefined): Json {
  const field = describeField(path);
  if (!field) throw new Error(`no number: ${path.join('.')}`);
  const to = (at: number) => (at + field.step <= field.max ? at + field.step : at - field.step);
  if (typeof value === 'number') return to(value);
  const belief = value as unknown as Distribution;
  return moveCentre(belief, to(centre(belief)));
}

describe('one moved slider is one changed line', () => {
  const numbers = fieldsWith(GROUPS).filter((path) => describeField(path) !== undefined);

  test.each(numbers.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    const change = (scenario: Json) =>
      setEntry(scenario, path, moved(path, entryAt(scenario, path)));
    expect(changedLines(readyText, serializeDocument(withScenario(0, change)))).toBe(1);
  });

  test('for an agency mix, whole', () => {
    const path = ['levers', 'groups', 'mac', 'agencyMix'];
    const mix = { kind: 'shares', fk: 0.1, af: 0.2, ske: 0.3, other: 0.4 };
    const changed = withScenario(0, (scenario) => setEntry(scenario, path, mix));
    expect(changedLines(readyText, serializeDocument(changed))).toBe(1);
  });

  test.each([['tradgard'], ['salix'], ['mac']])('for an entry that a layer has: %s', (group) => {
    const path = ['changes', 'levers', 'groups', group, 'plannedLengthMonths'];
    const changed = withScenario(1, (layer) => setEntry(layer, path, 18));
    expect(changedLines(readyText, serializeDocument(changed))).toBe(1);
  });

  test('for a target that is switched off', () => {
    const targets = ready.targets.map((target, i) => ({ ...target, active: i !== 3 }));
    expect(changedLines(readyText, serializeDocument({ ...ready, targets }))).toBe(1);
  });
});

test('one moved cell is one changed line', () => {
  const cellOrder = [...ready.cellOrder.slice(1), ...ready.cellOrder.slice(0, 1)];
  expect(changedLines(readyText, serializeDocument({ ...ready, cellOrder }))).toBe(1);
});

describe('serializeDocument', () => {
  test('writes the ready notebook as it is, and again the same', () => {
    expect(serializeDocument(ready)).toBe(readyText);
    expect(serializeDocument(documentOf(serializeDocument(ready)))).toBe(readyText);
  });

  test('asks nothing of the order of keys in memory', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (dice) => {
        const document = shuffled(ready as Json, dice) as unknown as NotebookDocument;
        expect(serializeDocument(document)).toBe(readyText);
      }),
      { seed: 9, numRuns: 50 },
    );
  });

  test('keeps the order that the author gave groups and cells', () => {
    const cells = Object.fromEntries(Object.entries(ready.cells).reverse());
    const text = serializeDocument({ ...ready, cells });
    expect(text).not.toBe(readyText);
    expect(Object.keys(documentOf(text).cells)).toEqual(Object.keys(cells));
  });

  test('writes what was said of a scenario on one line, a payback of never too', () => {
    const said = { 'bas-2017': { paybackMonths: null, jobs: 0, costKronor: 9_180_000 } };
    expect(serializeDocument({ ...ready, said })).toContain(
      '    "bas-2017": { "paybackMonths": null, "jobs": 0, "costKronor": 9180000 }\n',
    );
  });

  test('loses no key, however odd', () => {
    const changes = { toString: 1, levers: { groups: { mac: { valueOf: [] } } } };
    const document = withScenario(1, (layer) => setEntry(layer, ['changes'], changes));
    expect(JSON.parse(serializeDocument(document))).toEqual(document);
  });

  test('is read back as what was written, for any scenario and layer', () => {
    fc.assert(
      fc.property(anyPair, fc.string({ unit: 'grapheme' }), ([from, to], title) => {
        const base = { id: 'bas', name: title, ...from };
        const layer = { id: 'lager', name: title, base: 'bas', changes: diff(from, to) };
        const document = { ...ready, title, scenarios: [base, layer] } as NotebookDocument;
        const text = serializeDocument(document);
        const read = JSON.parse(text) as NotebookDocument;
        expect(isSame(read as Json, document as Json)).toBe(true);
        expect(serializeDocument(read)).toBe(text);
      }),
      { seed: 10, numRuns: 60 },
    );
  });
});

/** The same value with its keys in another order; groups and cells keep the one they have. */
function shuffled(value: Json, dice: Iterator<number>, key = ''): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Json) => shuffled(each, dice));
  const entries = Object.entries(value).map(([name, inner]) => ({
    name,
    inner: shuffled(inner, dice, name),
    rank: Number(dice.next().value),
  }));
  if (!['groups', 'cells', 'said'].includes(key)) entries.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(entries.map(({ name, inner }) => [name, inner]));
}

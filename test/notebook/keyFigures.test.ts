import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { asComputed, keyFiguresOf } from '../../src/notebook/keyFigures.ts';
import { ENGINE_VERSION } from '../../src/run/engineVersion.ts';
import { documentOf, parse, readyText } from '../document/notebook.ts';
import { evidence } from '../run/readyScenarios.ts';

const ready = documentOf(readyText);
const figuresOf = keyFiguresOf(evidence);
const stored = asComputed({ ...ready, engineVersion: '0.0.1' }, figuresOf);

describe('a document as it is stored', () => {
  test('says which engine computed it, and what that one said of each scenario', () => {
    expect(stored.engineVersion).toBe(ENGINE_VERSION);
    expect(Object.keys(stored.said ?? {})).toEqual(ready.scenarios.map(({ id }) => id));
    const { paybackMonths, jobs, costKronor } = stored.said?.['bas-2017'] ?? {};
    expect(paybackMonths).toBeCloseTo(61, 0);
    expect(jobs).toBeCloseTo(7, 1);
    expect(costKronor).toBe(9_180_000);
  });

  test('opens again, and is the same when it is stored once more', () => {
    const text = serializeDocument(stored);
    const opened = parse(text);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    expect(serializeDocument(asComputed(opened.document, figuresOf))).toBe(text);
  });

  test.each(['two-year-programme', 'empty-notebook'])('%s is so already', (name) => {
    const text = readFileSync(`scenarios/${name}.json`, 'utf8');
    expect(serializeDocument(asComputed(documentOf(text), figuresOf))).toBe(text);
  });

  test('forgets what was said of a scenario that is gone', () => {
    const fewer = { ...stored, scenarios: stored.scenarios.slice(0, 1) };
    expect(Object.keys(asComputed(fewer, figuresOf).said ?? {})).toEqual(['bas-2017']);
  });
});

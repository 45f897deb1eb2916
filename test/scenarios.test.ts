import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serializeDocument } from '../src/document/serializeDocument.ts';
import { applyChanges, diff, type Json } from '../src/scenario/layer.ts';
import { isLayer } from '../src/document/notebookDocument.ts';
import { cohortEvidence } from '../src/evidence/cohortEvidence.ts';
import { findFigure } from '../src/evidence/findFigure.ts';
import { loadEvidence } from '../src/evidence/evidence.ts';
import { documentOf, parse } from './document/notebook.ts';

const folder = new URL('../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are ready notebooks', () => {
  expect(files).toContain('two-year-programme.json');
});

describe.each(files)('the ready notebook %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');

  test('opens', () => {
    const parsed = parse(text);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  test('is written back byte for byte', () => {
    expect(serializeDocument(documentOf(text))).toBe(text);
  });

  test('stores no more of a layer than what differs from its base', () => {
    const parsed = parse(text);
    for (const scenario of parsed.ok ? parsed.document.scenarios : []) {
      if (!parsed.ok || !isLayer(scenario)) continue;
      const base = parsed.scenarios.get(scenario.base) as Json;
      expect(diff(base, applyChanges(base, scenario.changes))).toEqual(scenario.changes);
    }
  });

  test('has the places that the evidence tells', () => {
    const parsed = parse(text);
    const groups = cohortEvidence(loadEvidence(), 'sot-2017').groups;
    for (const scenario of parsed.ok ? parsed.scenarios.values() : []) {
      for (const { id, places } of groups) {
        if (places) expect(scenario.levers.groups[id]?.places ?? places.value).toBe(places.value);
      }
    }
    expect(groups.flatMap(({ id, places }) => (places ? [[id, places.value]] : []))).toEqual([
      ['tradgard', 15],
      ['salix', 8],
    ]);
  });

  test('takes its goals from the evidence', () => {
    const evidence = loadEvidence();
    for (const { value, source } of documentOf(text).targets) {
      if (source !== undefined) expect(findFigure(evidence, source)?.value, source).toBe(value);
    }
  });
});

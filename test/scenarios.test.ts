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

describe('the ready notebook about the project', () => {
  const { evidence, cells } = documentOf(readFileSync(new URL('six-exits.json', folder), 'utf8'));
  const { project } = loadEvidence();
  const [period] = evidence?.cohorts ?? [];
  const [group] = period?.groups ?? [];
  const { atExit } = project;

  test('has the report’s own figures', () => {
    expect(group?.starts).toMatchObject({ value: project.intakesTotal.value });
    expect(period?.costKronor?.value).toBe(project.money.paidTotalKronor.value);
    expect(group?.plannedLengthMonths?.value).toBe(project.plannedMonthsBeforeEmployment.value);
    expect(group?.outcomes.arbete).toMatchObject({ value: atExit.employment.value });
    expect(group?.outcomes.studier).toMatchObject({ value: atExit.studies.value });
  });

  test('leaves open what the report leaves open, and no more', () => {
    const told = atExit.fkActivityCompensation.value + atExit.dailyActivity.value;
    const untold = atExit.other.value;
    const inTable = atExit.employment.value + atExit.studies.value + told + untold;
    const further = project.exitsInText.value - inTable;
    expect(group?.outcomes.rehab).toMatchObject({ least: told, most: told + untold });
    expect(group?.outcomes.avbrott).toMatchObject({ least: 0, most: untold + further });
  });

  test('shows no payback: there is nothing to say it from', () => {
    const kinds = Object.values(cells).map(({ kind }) => kind);
    expect(kinds).toEqual(['text', 'counts', 'evidence', 'outcome', 'text']);
    expect(JSON.stringify(cells)).not.toMatch(/\{\{[^}]*payback/);
  });
});

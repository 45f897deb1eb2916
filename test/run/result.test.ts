import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { LANGUAGES, type Language } from '../../src/message/language.ts';
import { expectNotebook } from '../../src/run/expectNotebook.ts';
import { resultAsCsv, resultAsJson, resultAsTable } from '../../src/run/formatResult.ts';
import { resultSchema, type RunResult } from '../../src/run/result.ts';

const evidence = loadEvidence();
const groupsOf = groupsInEvidence(evidence);
const folder = new URL('../../scenarios/', import.meta.url);
const notebooks = readdirSync(folder).filter((name) => name.endsWith('.json'));

function open(name: string, change?: (document: NotebookDocument) => NotebookDocument) {
  const parsed = parseDocument(readFileSync(new URL(name, folder), 'utf8'), groupsOf);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  if (!change) return parsed;
  const changed = parseDocument(JSON.stringify(change(parsed.document)), groupsOf);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  return changed;
}

function run(
  { document, scenarios }: ReturnType<typeof open>,
  language: Language = 'sv',
  ids: readonly string[] = [],
): RunResult {
  return expectNotebook(document, scenarios, withOwn(evidence, document.evidence), ids, language);
}

describe.each(notebooks)('the result of %s', (name) => {
  const result = run(open(name));

  test('passes its schema, and so does what JSON makes of it', () => {
    expect(resultSchema.parse(result)).toEqual(result);
    expect(resultSchema.parse(JSON.parse(resultAsJson(result)))).toEqual(result);
  });

  test('is of the exact engine: no quantile, no chance, no standard error', () => {
    expect(result.engine).toBe('exact');
    expect(result.replicates).toBe(1);
    const keys = new Set(keysOf({ scenarios: result.scenarios, comparisons: result.comparisons }));
    for (const key of [
      'p05',
      'p25',
      'p50',
      'p75',
      'p95',
      'standardError',
      'within34',
      'within14',
    ]) {
      expect(keys).not.toContain(key);
    }
    expect(keys).not.toContain('never');
    expect(keys).not.toContain('chanceBetter');
  });

  test('has every scenario and a comparison for every layer', () => {
    const { document } = open(name);
    expect(result.scenarios.map(({ id }) => id)).toEqual(document.scenarios.map(({ id }) => id));
    const layers = document.scenarios.flatMap((each) => ('base' in each ? [each] : []));
    expect(result.comparisons.map(({ base, scenario }) => [base, scenario])).toEqual(
      layers.map(({ base, id }) => [base, id]),
    );
  });

  test('has shares that make a whole, with nobody dropped out among those who completed', () => {
    for (const { shares } of result.scenarios) {
      for (const { completers, allExits } of Object.values(shares)) {
        for (const each of [completers, allExits]) {
          const sum = Object.values(each).reduce(
            (total, { expected }) => total + (expected ?? NaN),
            0,
          );
          expect(sum).toBeCloseTo(1, 12);
        }
      }
      expect(shares.exit.completers.avbrott.expected).toBe(0);
    }
  });

  test('has the same digest in each language and under other names', () => {
    const renamed = open(name, (document) => ({
      ...document,
      title: 'x',
      scenarios: document.scenarios.map((each, index) => ({ ...each, name: `N${index}` })),
    }));
    const digests = LANGUAGES.flatMap((language) => [
      run(open(name), language).digest,
      run(renamed, language).digest,
    ]);
    expect(new Set(digests)).toEqual(new Set([result.digest]));
    expect(run(renamed).scenarios[0]?.name).toBe('N0');
  });
});

const READY = 'two-year-programme.json';

describe('a changed scenario', () => {
  /** The ready notebook with other levers or assumptions in its root. */
  function changed(path: readonly string[], value: unknown) {
    return open(READY, (document) => {
      const copy = structuredClone(document) as unknown as { scenarios: Record<string, unknown>[] };
      let node = copy.scenarios[0] as Record<string, unknown>;
      for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
      node[path.at(-1) ?? ''] = value;
      return copy as unknown as NotebookDocument;
    });
  }

  test('has another digest', () => {
    const before = run(open(READY)).digest;
    expect(run(changed(['levers', 'costKronor'], 9_180_001)).digest).not.toBe(before);
  });

  test('that never pays back says null, in JSON, CSV and table, and so does the comparison', () => {
    const never = changed(['assumptions', 'benefit', 'horizonMonths'], 12);
    const result = run(never);
    expect(resultSchema.safeParse(result).success).toBe(true);
    expect(result.scenarios[0]?.payback.full).toEqual({ expected: null });
    expect(result.comparisons[0]?.difference.paybackMonths.full).toEqual({ expected: null });
    expect(resultAsJson(result)).toContain('"expected": null');
    expect(resultAsCsv(result)).toMatch(/^bas-2017,Bas 2017,payback\.full\.expected,$/m);
    expect(resultAsTable(result, 'sv')).toMatch(/hela årsintaget +aldrig/);
    expect(resultAsTable(result, 'en')).toMatch(/the whole year’s intake +never/);
  });
});

describe('chosen scenarios', () => {
  test('are the only ones, in the order of the notebook, with unchanged numbers', () => {
    const all = run(open(READY));
    const two = run(open(READY), 'sv', ['bas-2019', 'bas-2017']);
    expect(two.scenarios).toEqual(
      all.scenarios.filter(({ id }) => id === 'bas-2017' || id === 'bas-2019'),
    );
    expect(two.comparisons).toEqual(
      all.comparisons.filter(({ scenario }) => scenario === 'bas-2019'),
    );
  });

  test('are compared with their base even when it is not chosen', () => {
    const one = run(open(READY), 'sv', ['tva-ar-samma-budget']);
    expect(one.comparisons.map(({ base }) => base)).toEqual(['bas-2017']);
  });
});

describe('the result as CSV', () => {
  const result = run(open(READY));
  const lines = resultAsCsv(result).split('\n');

  test('has a head and one number a line, the same for every scenario', () => {
    expect(lines[0]).toBe('scenario,name,quantity,value');
    const paths = (id: string) =>
      lines.filter((line) => line.startsWith(`${id},`)).map((line) => line.split(',').at(-2));
    const [first = ''] = result.scenarios.map(({ id }) => id);
    for (const { id } of result.scenarios) expect(paths(id)).toEqual(paths(first));
    expect(lines).toHaveLength(1 + result.scenarios.length * paths(first).length);
    expect(paths(first)).toContain('shares.exit.completers.arbete.expected');
    expect(paths(first)).toContain('starts.expected');
  });

  test('holds the very numbers of the JSON', () => {
    const cost = result.scenarios[3]?.costKronor.expected;
    expect(lines).toContain(`bas-2019,Bas 2019,costKronor.expected,${cost}`);
  });

  test('puts a name with a comma in quotation marks', () => {
    expect(lines).toContain(
      'tva-ar-samma-budget,"24 månader, samma budget",starts.expected,'.concat(
        String(result.scenarios[1]?.starts.expected),
      ),
    );
  });
});

describe('the result as a table', () => {
  test.each(LANGUAGES)('has columns that stand under each other, in %s', (language) => {
    const rows = resultAsTable(run(open(READY), language), language).split('\n');
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows).toHaveLength(12);
    expect(rows.join()).not.toMatch(/undefined|NaN/);
  });

  test('says the key figures as a reader writes them', () => {
    const table = resultAsTable(run(open(READY), 'sv', ['bas-2017']), 'sv').split('\n');
    expect(table[0]?.trim()).toBe('Bas 2017');
    expect(table[1]).toMatch(/^Starter per år +115,0$/);
    expect(table.join('\n')).toMatch(/^Kostnad per år +9,18\u00a0mkr$/m);
  });
});

/** Every key in a nested value. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...keysOf(inner),
  ]);
}

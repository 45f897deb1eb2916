import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { expectNotebook } from '../../src/run/expectNotebook.ts';
import { resultAsCsv, resultAsJson, resultAsTable } from '../../src/run/formatResult.ts';
import { resultSchema, type RunResult } from '../../src/run/result.ts';
import { simulateNotebook } from '../../src/run/simulateNotebook.ts';
import { Sample } from '../../src/summary/sample.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { parse, planted } from '../document/notebook.ts';
import { ready } from './readyScenarios.ts';
import { simulate } from './simulated.ts';

const evidence = loadEvidence();
const REPLICATES = 400;
const notebook = parse(planted([['replicates'], REPLICATES]));
if (!notebook.ok) throw new Error(JSON.stringify(notebook.problems));
const { document, scenarios } = notebook;
const LAYER = 'tva-ar-samma-budget';

const run = (ids: readonly string[] = []) =>
  simulateNotebook(document, scenarios, evidence, ids, 'sv');

let result: RunResult;
beforeAll(() => {
  result = run();
}, 60_000);

describe('the simulated result of a notebook', () => {
  test('passes its schema, and so does what JSON makes of it', () => {
    expect(resultSchema.parse(result)).toEqual(result);
    expect(resultSchema.parse(JSON.parse(resultAsJson(result)))).toEqual(result);
  });

  test('says what it is', () => {
    const { engine, replicates, seed } = result;
    expect({ engine, replicates, seed }).toEqual({
      engine: 'simulation',
      replicates: REPLICATES,
      seed: document.seed,
    });
  });

  test('has the names, the sentences and the expected paybacks of the exact engine', () => {
    const exact = expectNotebook(document, scenarios, evidence, [], 'sv');
    const kept = ({ scenarios: all, comparisons }: RunResult) => [
      all.map(({ id, name, sentence, payback }) => [
        [id, name, sentence],
        Object.values(payback).map(({ expected }) => expected),
      ]),
      comparisons.map(({ base, scenario, difference }) => [
        [base, scenario],
        Object.values(difference.paybackMonths).map(({ expected }) => expected),
      ]),
    ];
    expect(kept(result)).toEqual(kept(exact));
  });

  test('has the numbers of the futures themselves', () => {
    const [table] = simulate([ready(LAYER)], REPLICATES, document.seed);
    if (!table) throw new Error('no table');
    const summary = new TableSummary(table);
    const scenario = result.scenarios.find(({ id }) => id === LAYER);
    const payback = summary.payback('full');
    expect(scenario?.payback.full).toMatchObject({
      p50: payback.quantile(0.5),
      p95: null,
      never: payback.chanceOfNever(),
      within34: payback.chance('atMost', 34),
    });
    const share = summary.share('exit', 'completers', 'arbete');
    expect(scenario?.shares.exit.completers.arbete).toEqual({
      expected: share.mean.value,
      p05: share.quantile(0.05),
      p50: share.quantile(0.5),
      p95: share.quantile(0.95),
      standardError: share.mean.standardError,
    });
    const occupancy = new Sample(table.column('personMonths').map((months) => months / 12));
    expect(scenario?.occupancy.expected).toBe(occupancy.mean.value);
  });

  test('has actors that sum to society', () => {
    for (const { actors } of result.scenarios) {
      const { society, city, region, state, participants, other } = actors;
      for (const what of ['benefit', 'cost', 'net1', 'net5'] as const) {
        const parts = [city, region, state, participants, other].map((each) => each[what].expected);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(sum / society[what].expected).toBeCloseTo(1, 9);
      }
    }
  });

  test('compares the same people: half of no difference is better', () => {
    const same = parse(planted([['replicates'], 50], [['scenarios', 1, 'changes'], {}]));
    if (!same.ok) throw new Error(JSON.stringify(same.problems));
    const { comparisons } = simulateNotebook(
      same.document,
      same.scenarios,
      evidence,
      [LAYER],
      'sv',
    );
    const [comparison] = comparisons;
    const zero = { expected: 0, p05: 0, p50: 0, p95: 0, standardError: 0 };
    expect(comparison?.difference).toMatchObject({ jobs: zero, annualBenefitKronor: zero });
    expect(comparison?.difference.paybackMonths.full).toMatchObject({ p05: 0, p50: 0, p95: 0 });
    expect(comparison?.chanceBetter?.value).toBe(0.5);
  });

  test('compares with the base even when it is not chosen, and with the same numbers', () => {
    const only = run([LAYER]);
    expect(only.scenarios.map(({ id }) => id)).toEqual([LAYER]);
    expect(only.scenarios[0]).toEqual(result.scenarios.find(({ id }) => id === LAYER));
    expect(only.comparisons).toEqual(
      result.comparisons.filter(({ scenario }) => scenario === LAYER),
    );
  });

  test('is the same in English', () => {
    const english = simulateNotebook(document, scenarios, evidence, [], 'en');
    expect(english.digest).toBe(result.digest);
    expect(english.scenarios[0]?.name).toBe('Base 2017');
  }, 60_000);

  test('of a single future is a result, without errors that it cannot tell', () => {
    const one = parse(planted([['replicates'], 1]));
    if (!one.ok) throw new Error(JSON.stringify(one.problems));
    const single = simulateNotebook(one.document, one.scenarios, evidence, [], 'sv');
    expect(resultSchema.parse(JSON.parse(resultAsJson(single)))).toEqual(single);
    expect(single.scenarios[0]?.completers).not.toHaveProperty('standardError');
  });
});

describe('as text', () => {
  test.each(LANGUAGES)('has columns that stand under each other, in %s', (language) => {
    const rows = resultAsTable(result, language).split('\n');
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows).toHaveLength(20);
    expect(rows.join()).not.toMatch(/undefined|NaN|Infinity/);
  });

  test('says spread and chances as a reader writes them', () => {
    const table = resultAsTable(result, 'sv').replaceAll('\u00a0', ' ');
    expect(table).toMatch(/^Starter per år +115,0 /m);
    expect(table).toMatch(/^Arbete \(av dem som fullföljt\) +\d+,\d % \(\d+,\d–\d+,\d\)/m);
    expect(table).toMatch(/, median \(5–95 %\) +\d+,\d mån \(\d+,\d–aldrig\)/);
    expect(table).toMatch(/inom 34 månader +\d+,\d av 100/);
  });

  test('has every number as CSV', () => {
    const csv = resultAsCsv(result);
    expect(csv).toMatch(/^bas-2017,Bas 2017,payback\.report\.within34\.value,0\.\d+$/m);
    expect(csv).toMatch(/^bas-2017,Bas 2017,payback\.full\.p95,$/m);
  });
});

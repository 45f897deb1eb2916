import { describe, expect, test } from 'vitest';
import { PARTS } from '../../src/evidence/actor.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { PAYBACK_MEASURES } from '../../src/target/target.ts';
import { BASE_2017, evidence, ready, READY_SCENARIOS, varyGroups } from './readyScenarios.ts';
import { simulate } from './simulated.ts';

test('the notebook has the four ready scenarios', () => {
  expect([...READY_SCENARIOS.keys()]).toEqual([
    'bas-2017',
    'tva-ar-samma-budget',
    'tva-ar-samma-starter',
    'bas-2019',
  ]);
});

describe.each([...READY_SCENARIOS.keys()])('the ready scenario %s', (id) => {
  const scenario = ready(id);
  const { cohort, parameters, programme, economy } = expectScenario(scenario, evidence);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

  test('has shares that sum to 1 in every group and referral class', () => {
    expect(cohort.id).toBe(scenario.assumptions.exitShares.evidence);
    expect([...parameters.groups.keys()]).toEqual(Object.keys(scenario.levers.groups));
    for (const { sharesByClass } of parameters.groups.values()) {
      for (const shares of sharesByClass) {
        expect(sum(OUTCOMES.map((outcome) => shares[outcome]))).toBeCloseTo(1, 12);
      }
    }
    for (const { stays } of programme.groups) {
      for (const { stay } of stays) {
        expect(sum(OUTCOMES.map((outcome) => stay.shares[outcome]))).toBeCloseTo(1, 12);
      }
    }
  });

  test('lets as many leave as start', () => {
    expect(sum(OUTCOMES.map((outcome) => programme.exits[outcome]))).toBeCloseTo(
      programme.startsPerYear,
      9,
    );
    expect(programme.completers).toBeCloseTo(programme.startsPerYear - programme.exits.avbrott, 9);
  });

  test('costs what the actors pay and the ledger spends, and pays what the actors gain', () => {
    const { costKronor } = economy.cost;
    expect(sum(PARTS.map((part) => economy.actors[part].cost)) / costKronor).toBeCloseTo(1, 12);
    expect((economy.ledger.costKronor.at(-1) ?? NaN) / costKronor).toBeCloseTo(1, 12);
    const benefit = economy.annualBenefitKronor.exit;
    expect(sum(PARTS.map((part) => economy.actors[part].benefit)) / benefit).toBeCloseTo(1, 12);
    expect(economy.payback.report).toBeCloseTo((12 * costKronor) / benefit, 9);
  });

  test('gives the same answer twice', () => {
    expect(expectScenario(scenario, evidence)).toEqual({
      scenario,
      cohort,
      parameters,
      programme,
      economy,
    });
  });
});

test('every number of every ready scenario is finite', () => {
  const strange: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'number' && !Number.isFinite(value)) strange.push(path);
    if (typeof value !== 'object' || value === null) return;
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    for (const [key, inner] of entries) walk(inner, `${path}.${String(key)}`);
  };
  for (const [id, scenario] of READY_SCENARIOS) walk(expectScenario(scenario, evidence), id);
  expect(strange).toEqual([]);
  walk({ a: [1, NaN] }, 'planted');
  expect(strange).toEqual(['planted.a.1']);
});

/** Non-regression, not truth: these only tell that a number has moved. */
describe('non-regression, not truth', () => {
  test.each([
    {
      id: 'bas-2017',
      starts: 115,
      jobs: 7.0457065841,
      completers: 61.494843619,
      personMonths: 664.66510052,
      costKronor: 9180000,
      report: 60.973684852,
      sixMonths: 37.064431015,
      twentyFourMonths: 25.308377473,
      full: 61.318787594,
      lastNetKronor: 37096596.943,
    },
    {
      id: 'tva-ar-samma-budget',
      starts: 92.581022461,
      jobs: 7.0164732354,
      completers: 45.434723249,
      personMonths: 664.66510052,
      costKronor: 9180000,
      report: 65.762613749,
      sixMonths: 44.458281028,
      twentyFourMonths: 32.219699677,
      full: 74.884583311,
      lastNetKronor: 25698854.3,
    },
    {
      id: 'tva-ar-samma-starter',
      starts: 115,
      jobs: 9.9691536693,
      completers: 55.204002888,
      personMonths: 924.9620326,
      costKronor: 12775082.448,
      report: 66.460797958,
      sixMonths: 47.385742005,
      twentyFourMonths: 35.53660734,
      full: 81.326279502,
      lastNetKronor: 30218923.701,
    },
    {
      id: 'bas-2019',
      starts: 74,
      jobs: 6.9990930163,
      completers: 51.063658496,
      personMonths: 654.5209615,
      costKronor: 6951965,
      report: 48.614087232,
      sixMonths: 31.470743454,
      twentyFourMonths: 22.064358318,
      full: 57.98292586,
      lastNetKronor: 32243165.089,
    },
  ])('$id', ({ id, ...before }) => {
    const { programme, economy } = expectScenario(ready(id), evidence);
    const now: typeof before = {
      starts: programme.startsPerYear,
      jobs: programme.exits.arbete,
      completers: programme.completers,
      personMonths: programme.personMonths,
      costKronor: economy.cost.costKronor,
      report: economy.payback.report ?? NaN,
      sixMonths: economy.payback.reportSixMonths ?? NaN,
      twentyFourMonths: economy.payback.reportTwentyFourMonths ?? NaN,
      full: economy.payback.full ?? NaN,
      lastNetKronor: economy.ledger.netKronor.at(-1) ?? NaN,
    };
    for (const [name, value] of Object.entries(before)) {
      // Relative, so that the sum of a thousand roundings may differ.
      expect(now[name as keyof typeof now] / value, name).toBeCloseTo(1, 8);
    }
  });
});

test('a programme that nobody comes to is never paid back, expected or in any future', () => {
  const nobody = varyGroups(BASE_2017, { startsPerYear: 0 });
  const { economy } = expectScenario(nobody, evidence);
  expect(economy.payback).toEqual({
    report: null,
    reportSixMonths: null,
    reportTwentyFourMonths: null,
    full: null,
  });
  const summary = new TableSummary(simulate([nobody], 20)[0] as ReplicateTable);
  for (const measure of PAYBACK_MEASURES) {
    expect(summary.payback(measure).chanceOfNever().value).toBe(1);
  }
  for (const direction of ['atLeast', 'atMost'] as const) {
    expect(summary.share('exit', 'allExits', 'avbrott').chance(direction, 0.4).value).toBe(0);
  }
});

import { describe, expect, test } from 'vitest';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { likelyEnds, movedInputs, reachOf, tornado } from '../../src/sensitivity/tornado.ts';
import { describeField, scenarioFields } from '../../src/scenario/field.ts';
import { isCertain, type Distribution } from '../../src/scenario/distribution.ts';
import { entryAt } from '../../src/scenario/layer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, ready, vary } from '../run/readyScenarios.ts';
import { withInput } from '../../src/scenario/withInput.ts';

const months = (scenario: Scenario) =>
  expectScenario(scenario, evidence).economy.payback.report ?? Infinity;

describe('the ends of a belief', () => {
  test('hold four draws of five', () => {
    const [low, high] = likelyEnds({ kind: 'lognormal', median: 1, logSd: 0.35 });
    expect(low).toBeCloseTo(0.638, 1);
    expect(high).toBeCloseTo(1.566, 1);
    const [few, many] = likelyEnds({ kind: 'beta', a: 1, b: 1 });
    // Of 2 000 draws, within four standard errors: √(0.1 · 0.9 / 2 000) = 0.0067.
    expect(Math.abs(few - 0.1)).toBeLessThan(0.027);
    expect(Math.abs(many - 0.9)).toBeLessThan(0.027);
  });
});

describe('the inputs that are moved', () => {
  const of = (path: string) => movedInputs(BASE_2017).find((each) => each.path.join('.') === path);

  test('are levers by a tenth, and what is believed between its likely ends', () => {
    expect(of('levers.costKronor')).toMatchObject({ kind: 'lever' });
    expect(of('levers.costKronor')?.low).toBeCloseTo(0.9 * 9_180_000, 3);
    expect(of('levers.preventedDropOutShare')).toMatchObject({ low: 0, high: 0.1 });
    expect(of('levers.groups.mac.plannedLengthMonths')?.high).toBeCloseTo(13.2, 9);
    expect(of('assumptions.benefit.jobValueFactor')).toMatchObject({ kind: 'assumption' });
    // Without a belief there is nothing to move, and what is certain stays.
    expect(of('assumptions.cost.fixedShare')).toBeUndefined();
    const { benefit } = BASE_2017.assumptions;
    const sure = vary(BASE_2017, {
      assumptions: { benefit: { ...benefit, jobValueFactor: { kind: 'fixed', value: 1 } } },
    });
    expect(
      movedInputs(sure).some(({ path }) => path.join('.') === 'assumptions.benefit.jobValueFactor'),
    ).toBe(false);
  });

  test('are every number of the levers, and every belief that leaves something open', () => {
    const groups = Object.keys(BASE_2017.levers.groups);
    const paths = scenarioFields().flatMap((path) =>
      path.includes('*')
        ? groups.map((group) => path.map((step) => (step === '*' ? group : step)))
        : [path],
    );
    const expected = paths.filter((path) => {
      const [entry, kind] = [entryAt(BASE_2017, path), describeField(path)?.kind];
      if (path[0] === 'levers') return typeof entry === 'number';
      return kind === 'belief' && !isCertain(entry as unknown as Distribution);
    });
    // Held at 0 until somebody believes that the benefit falls off.
    expect(expected).not.toContainEqual(['assumptions', 'benefit', 'fallOffPerYear']);
    expect(expected.length).toBeGreaterThan(30);
    expect(movedInputs(BASE_2017).map(({ path }) => path)).toEqual(expected);
  });

  test('are how fast the benefit falls off too, once that is believed, and the whole intake feels it', () => {
    const { benefit } = BASE_2017.assumptions;
    const falling = vary(BASE_2017, {
      assumptions: { benefit: { ...benefit, fallOffPerYear: { kind: 'beta', a: 2, b: 18 } } },
    });
    const gained = (scenario: Scenario) =>
      expectScenario(scenario, evidence).economy.ledger.benefitKronor.at(-1) ?? NaN;
    const bar = [...tornado(falling, gained)].find(({ path }) => path.at(-1) === 'fallOffPerYear');
    // Four draws of five of Beta(2, 18) lie between 2.8 and 19 per cent.
    expect(bar?.low).toBeCloseTo(0.028, 2);
    expect(bar?.high).toBeCloseTo(0.19, 2);
    expect(bar?.atLow).toBeGreaterThan(1.2 * (bar?.atHigh ?? NaN));
  });

  test('go from a tenth less to a tenth more, or as far as the field goes', () => {
    for (const { kind, path, low, high } of movedInputs(BASE_2017)) {
      const [entry, field] = [Number(entryAt(BASE_2017, path)), describeField(path)];
      if (kind === 'assumption' || !field) continue;
      const ends = entry === 0 ? [0, 0.1] : [0.9 * entry, 1.1 * entry];
      expect(low, path.join('.')).toBeCloseTo(Math.max(ends[0] ?? NaN, field.min), 6);
      expect(high, path.join('.')).toBeCloseTo(Math.min(ends[1] ?? NaN, field.max), 6);
    }
  });

  test('never leave their bounds', () => {
    const least = vary(BASE_2017, { levers: { costKronor: 100_000 } });
    expect(movedInputs(least).find(({ path }) => path.at(-1) === 'costKronor')).toMatchObject({
      low: 100_000,
      high: expect.closeTo(110_000, 6) as number,
    });

    const all = vary(BASE_2017, { levers: { preventedDropOutShare: 1 } });
    const moved = movedInputs(all).find(({ path }) => path.at(-1) === 'preventedDropOutShare');
    expect(moved?.high).toBe(1);
  });
});

describe('the bars', () => {
  const scenario = ready('tva-ar-samma-budget');
  function drawnBars() {
    const bars = [...tornado(scenario, months)];
    return { bars, of: (path: string) => bars.find((bar) => bar.path.join('.') === path) };
  }

  test('are what the exact engine gives at each end, others as they stand', () => {
    const { of } = drawnBars();
    const bar = of('assumptions.extension.jobHazardRatio');
    expect(bar?.atLow).toBe(
      months(withInput(scenario, ['assumptions', 'extension', 'jobHazardRatio'], bar?.low ?? NaN)),
    );
    expect(bar?.atLow).toBeGreaterThan(bar?.atHigh ?? NaN);
    const cost = of('levers.costKronor');
    expect((cost?.atHigh ?? NaN) / months(scenario)).toBeCloseTo(1.1, 9);
    expect((cost?.atLow ?? NaN) / months(scenario)).toBeCloseTo(0.9, 9);
  });

  test('say what the answer hangs on most: the value of a job, of what is believed', () => {
    const { bars, of } = drawnBars();
    const believed = bars.filter(({ kind }) => kind === 'assumption');
    const [first] = [...believed].sort((a, b) => reachOf(b) - reachOf(a));
    expect(['assumptions.benefit.yearFactor', 'assumptions.benefit.jobValueFactor']).toContain(
      first?.path.join('.'),
    );
    // What plays no part in a measure moves nothing.
    expect(reachOf(of('assumptions.counterfactual.hazardFactor') as (typeof bars)[number])).toBe(0);
  });
});

test.each([
  [30, 40, 10],
  [40, 30, 10],
  [30, 30, 0],
  [Infinity, Infinity, 0],
  [30, Infinity, Infinity],
  [Infinity, 30, Infinity],
])('a bar from %d to %d reaches %d', (atLow, atHigh, reach) => {
  const input = { kind: 'lever', path: ['levers', 'costKronor'], low: 0, high: 1 } as const;
  expect(reachOf({ ...input, atLow, atHigh })).toBe(reach);
});

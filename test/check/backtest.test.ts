import { describe, expect, test } from 'vitest';
import { ForecastBacktest } from '../../src/check/forecastBacktest.ts';
import { rankedProbabilityScore } from '../../src/check/forecastScore.ts';
import { goalPaybacks } from '../../src/check/goalPaybacks.ts';
import { payoffCells } from '../../src/check/payoffTables.ts';
import { firstHalfYear, reportPaybacks } from '../../src/check/reportPaybacks.ts';
import { asPrinted } from '../../src/economy/payback.ts';
import type { Evidence } from '../../src/evidence/evidenceSchema.ts';
import { findFigure } from '../../src/evidence/findFigure.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

describe('the printed tables 1, 3 and 5', () => {
  const cells = payoffCells(evidence);
  const differing = (from: Evidence) =>
    payoffCells(from).filter(({ printed, computed }) => printed !== computed);

  test('are 45 cells, each with its figure', () => {
    expect(cells).toHaveLength(45);
    for (const { path, printed } of cells) expect(findFigure(evidence, path)?.value).toBe(printed);
  });

  test('come out in 44; the 45th contradicts its own row', () => {
    expect(differing(evidence)).toMatchObject([
      { table: 1, owner: 'region', column: 'fiveYears', printed: 148_000, computed: 150_000 },
    ]);
  });

  test('do not come out of rows that have changed places', () => {
    const { economy } = evidence;
    const { city, region } = economy.annualBenefitKronor;
    const swapped = {
      ...evidence,
      economy: {
        ...economy,
        annualBenefitKronor: { ...economy.annualBenefitKronor, city: region, region: city },
      },
    };
    expect(new Set(differing(swapped).map(({ owner }) => owner))).toEqual(
      new Set(['city', 'region']),
    );
  });
});

describe('the paybacks that the reports print', () => {
  const printed = Object.fromEntries(reportPaybacks(evidence).map((each) => [each.id, each]));

  test('come out where the prices were fitted: 70 at exit, 42 at follow-up', () => {
    expect(asPrinted(printed['exit']?.computedMonths ?? NaN)).toBe(70);
    expect(asPrinted(printed['sixMonths']?.computedMonths ?? NaN)).toBe(42);
    expect(printed['sixMonths']).toMatchObject({ jobs: 14, completers: 57 });
  });

  test('do not come out for 2019, whatever the cost: 94 means 127 000 kronor for each job on the amount paid', () => {
    const { paid, revised, original } = printed;
    for (const each of [paid, revised, original]) {
      expect(each?.computedMonths).toBeLessThan(70);
      expect(each?.printedMonths).toBe(94);
    }
    expect((paid?.impliedBenefitKronor ?? NaN) / 7).toBeCloseTo(126_800, -3);
    expect(original?.computedMonths).toBeGreaterThan(paid?.computedMonths ?? NaN);
  });

  test('of the first half of 2017 is a ratio of two unknown numbers', () => {
    const { impliedCostPerParticipantKronor, yearCostPerParticipantKronor } =
      firstHalfYear(evidence);
    expect(impliedCostPerParticipantKronor).toBeCloseTo((61_000 * 25) / 12, 6);
    expect(yearCostPerParticipantKronor).toBeCloseTo(9_180_000 / 57, 6);
  });
});

describe('the goals for shares and for months', () => {
  const [exit, twoYears] = goalPaybacks(evidence);

  test('ask for the same: 25 % in work is 36 months, near the 34', () => {
    expect(exit).toMatchObject({ workShare: 0.25, goalMonths: 34 });
    expect(exit?.computedMonths).toBeCloseTo(35.2, 1);
    expect(asPrinted(exit?.computedMonths ?? NaN)).toBe(36);
    expect(exit?.jobsNeeded).toBeCloseTo(14.9, 1);
  });

  test('70 % in work is the 14 months', () => {
    expect(twoYears).toMatchObject({ workShare: 0.7, goalMonths: 14 });
    expect(twoYears?.jobsNeeded).toBeCloseTo(39.5, 1);
    expect((twoYears?.jobsNeeded ?? NaN) / 57).toBeCloseTo(0.7, 1);
  });
});

describe('the ranked probability score', () => {
  const naive = (draws: readonly number[], observed: number) => {
    let [error, spread] = [0, 0];
    for (const a of draws) {
      error += Math.abs(a - observed);
      for (const b of draws) spread += Math.abs(a - b);
    }
    return error / draws.length - spread / (2 * draws.length ** 2);
  };

  test.each([
    [[3], 5],
    [[1, 2, 2, 9], 2],
    [[0, 4, 4, 8, 10, 11], 20],
  ])('of %j against %d is that of all pairs', (draws, observed) => {
    expect(rankedProbabilityScore(draws, observed)).toBeCloseTo(naive(draws, observed), 12);
  });

  test('prefers a forecast that was right to one that was sure of something else', () => {
    const around = (centre: number) => [-2, -1, 0, 1, 2].map((step) => centre + step);
    expect(rankedProbabilityScore(around(25), 25)).toBeLessThan(
      rankedProbabilityScore(around(37), 25),
    );
  });
});

describe('2018 and 2019 from 2017 alone', () => {
  const backtest = new ForecastBacktest(evidence, BASE_2017.assumptions.exitShares, 'backtest');
  for (let i = 0; i < 20; i++) backtest.draw(200);
  const readings = backtest.readings();
  const of = (count: string, yearEffect: boolean) => {
    const found = readings.find(
      (each) => each.count.what + each.count.year === count && each.yearEffect === yearEffect,
    );
    if (!found) throw new Error(`no reading: ${count}`);
    return found;
  };

  test('the 7 jobs of 2019’s 55 are inside', () => {
    expect(of('jobs2019', false)).toMatchObject({ observed: 7, among: 55, isInside: true });
    expect(of('jobs2019', true).isInside).toBe(true);
  });

  test('the 25 drop-outs of 80 are outside when years are alike, and inside when they may differ', () => {
    expect(of('dropOuts2019', false)).toMatchObject({ observed: 25, among: 80, isInside: false });
    expect(of('dropOuts2019', true).isInside).toBe(true);
    expect(of('dropOuts2019', true).score).toBeLessThan(of('dropOuts2019', false).score);
  });

  test('the 22 drop-outs of 74 in 2018 likewise', () => {
    expect(of('dropOuts2018', false)).toMatchObject({ observed: 22, among: 74, isInside: false });
    expect(of('dropOuts2018', true).isInside).toBe(true);
  });

  test('do not depend on how many are drawn at a time', () => {
    const other = new ForecastBacktest(evidence, BASE_2017.assumptions.exitShares, 'backtest');
    other.draw(4000);
    expect(other.readings()).toEqual(readings);
  });
});

import { baseYear } from '../../src/evidence/countedYear.ts';
import { describe, expect, test } from 'vitest';
import { benefitValues, type Calibration } from '../../src/economy/benefitValues.ts';
import { reportYearPayback } from '../../src/economy/reportYear.ts';
import { naiveDirichlet, naiveRandom } from '../oracle/naiveRandom.ts';
import { evidence } from '../run/readyScenarios.ts';

const { outcomes } = baseYear(evidence).counts.total;
const YEAR_2017 = {
  costKronor: evidence.economy.cost.totalKronor.value,
  completers: outcomes.arbete.value + outcomes.studier.value + outcomes.rehab.value,
  jobs: outcomes.arbete.value,
};

function spread(calibration: Calibration) {
  const distribution = reportYearPayback(YEAR_2017, calibration);
  const [low, median, high] = [0.05, 0.5, 0.95].map((p) => distribution.quantileMonths(p));
  return { distribution, low, median, high };
}

test('2017 had 6 jobs among SOT’s 51 completers', () => {
  expect(YEAR_2017).toEqual({ costKronor: 9_180_000, completers: 51, jobs: 6 });
});

describe('the spread behind “70” in calibration B', () => {
  test('has its median at 70 months and 9 of 10 years between 35 and 210', () => {
    const { low, median, high } = spread('B');
    expect(median).toBeCloseTo(69.81, 2);
    expect(low).toBeCloseTo(34.9, 2);
    expect(high).toBeCloseTo(209.43, 2);
  });

  test('reaches 34 months in 4.7 years of a hundred, and never pays back in one: with no job', () => {
    const { distribution } = spread('B');
    expect(distribution.chanceWithin(34)).toBeCloseTo(0.0465, 4);
    expect(distribution.chanceOfNever()).toBeCloseTo(0.0092, 4);
  });
});

describe('the spread behind “70” in calibration A', () => {
  test('has its median at 74 months and 9 of 10 years between 39 and 175, rounded up', () => {
    const { low, median, high } = spread('A');
    expect([low, median, high].map((months) => Math.ceil(months ?? NaN))).toEqual([39, 74, 175]);
  });

  test('reaches 34 months in 2.2 years of a hundred, and always pays back', () => {
    const { distribution } = spread('A');
    expect(distribution.chanceWithin(34)).toBeCloseTo(0.0223, 4);
    expect(distribution.chanceOfNever()).toBe(0);
  });

  test('has a ceiling of 275 months: what the completers without work are worth', () => {
    const { distribution } = spread('A');
    expect(distribution.quantileMonths(1 - 1e-9)).toBeCloseTo(275.16, 2);
    expect(distribution.chanceWithin(275)).toBeLessThan(1);
    expect(distribution.chanceWithin(276)).toBeCloseTo(1, 12);
  });
});

describe.each(['A', 'B', 'C'] as const)('calibration %s', (calibration) => {
  test('agrees with 200 000 years drawn person by person', () => {
    const random = naiveRandom(70);
    const { completerKronor } = benefitValues(calibration);
    const paybacks = Array.from({ length: 200_000 }, () => {
      const [chance = 0] = naiveDirichlet(random, [6.5, 45.5]);
      let kronor = 0;
      for (let person = 0; person < 51; person++) {
        kronor += random() < chance ? jobKronor(calibration, random()) : completerKronor;
      }
      return (12 * 9_180_000) / kronor;
    });
    const distribution = reportYearPayback(YEAR_2017, calibration);
    for (const months of [25, 34, 50, 70, 100, 200, 300]) {
      const exact = distribution.chanceWithin(months);
      const drawn = paybacks.filter((each) => each <= months).length / paybacks.length;
      const standardError = Math.sqrt((exact * (1 - exact)) / paybacks.length);
      expect(Math.abs(drawn - exact)).toBeLessThanOrEqual(4 * standardError);
    }
  }, 60_000);
});

/** Three in six full time, one half time, two half time with subsidy. */
function jobKronor(calibration: Calibration, uniform: number): number {
  const kind = uniform < 1 / 2 ? 'full' : uniform < 2 / 3 ? 'half' : 'subsidised';
  if (calibration === 'A') return { full: 315_400, half: 157_700, subsidised: 35_324.8 }[kind];
  if (calibration === 'C') return { full: 351_000, half: 175_500, subsidised: 175_500 }[kind];
  return 263_000;
}

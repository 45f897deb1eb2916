import { describe, expect, test } from 'vitest';
import {
  annualBenefit,
  AS_CALIBRATED,
  benefitValues,
  type Calibration,
} from '../../src/economy/benefitValues.ts';
import { asPrinted, paybackMonths } from '../../src/economy/payback.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const COST_2017 = evidence.economy.cost.totalKronor.value;
const COST_2019 = evidence.economy.latest.paidKronor.value;
const PARTICIPANTS = 57;

/** Completers in work, and the others; drop-outs count nothing. */
const persons = (inWork: number, others: number) => ({
  arbete: inWork,
  studier: 0,
  rehab: others,
  avbrott: 44,
});

function months(inWork: number, others: number, calibration: Calibration = 'A'): number {
  const benefit = annualBenefit(persons(inWork, others), benefitValues(calibration));
  return paybackMonths(COST_2017, benefit) ?? NaN;
}

describe('calibration A in the reports’ year', () => {
  test('gives 70 months for 6 jobs among 57', () => {
    expect(asPrinted(months(6, 51))).toBe(70);
    expect(months(6, 51)).toBeCloseTo(70, 0);
  });

  test('gives 72.1 for SOT’s own 51 completers, printed 73', () => {
    expect(months(6, 45)).toBeCloseTo(72.1, 1);
    expect(asPrinted(months(6, 45))).toBe(73);
  });

  test('gives 42 at follow-up: 13 jobs, one hourly, 43 others', () => {
    const { byState } = benefitValues('A');
    // 6 full time and one hourly without subsidy, 2 full and 5 half time with it.
    const benefit =
      7 * byState.foundJobUnsubsidised + 7 * byState.foundJobSubsidised + 43 * byState.seeking;
    expect(asPrinted(paybackMonths(COST_2017, benefit) ?? NaN)).toBe(42);
  });

  test('gives 35.2 for the report’s own 25 / 20 / 55, printed 36', () => {
    const payback = months(0.25 * PARTICIPANTS, 0.75 * PARTICIPANTS);
    expect(payback).toBeCloseTo(35.2, 1);
    expect(asPrinted(payback)).toBe(36);
  });
});

describe.each([
  { target: 34, cost: COST_2017, jobs: 14.9 },
  { target: 14, cost: COST_2017, jobs: 39.5 },
  { target: 34, cost: COST_2019, jobs: 10.7 },
  { target: 14, cost: COST_2019, jobs: 29.3 },
])('$target months at $cost kr', ({ target, cost, jobs }) => {
  test(`need ${jobs} of 57 in work`, () => {
    const values = benefitValues('A');
    const benefit = (inWork: number) =>
      annualBenefit(persons(inWork, PARTICIPANTS - inWork), values);
    // As printed, to a tenth of a person.
    expect(benefit(jobs - 0.05)).toBeLessThan((12 * cost) / target);
    expect(benefit(jobs + 0.05)).toBeGreaterThan((12 * cost) / target);
  });
});

test.each([
  { calibration: 'A', target: 34, multiplier: 2.48 },
  { calibration: 'A', target: 14, multiplier: 6.58 },
  { calibration: 'B', target: 34, multiplier: 2.05 },
  { calibration: 'B', target: 14, multiplier: 4.99 },
] as const)(
  'calibration $calibration needs $multiplier times the 6 jobs for $target months',
  ({ calibration, target, multiplier }) => {
    const payback = (times: number) => months(6 * times, PARTICIPANTS - 6 * times, calibration);
    expect(payback(multiplier - 0.005)).toBeGreaterThan(target);
    expect(payback(multiplier + 0.005)).toBeLessThan(target);
  },
);

test('the programme in steady state pays back in about 61 months', () => {
  const { report } = expectScenario(BASE_2017, evidence).economy.payback;
  expect(Math.round(report ?? NaN)).toBe(61);
});

describe('the price of a job', () => {
  test.each([
    { calibration: 'A', exit: (315_400 * (3 + 0.5 + 0.224 * 1)) / 6, completer: 7850 },
    { calibration: 'B', exit: 263_000, completer: 0 },
    { calibration: 'C', exit: (351_000 * 4.5) / 6, completer: 0 },
  ] as const)('at exit in calibration $calibration', ({ calibration, exit, completer }) => {
    const values = benefitValues(calibration);
    expect(values.exitJobKronor).toBeCloseTo(exit, 6);
    expect(values.completerKronor).toBe(completer);
    expect(values.byState.jobLost).toBe(0);
  });

  test('is the mean of those with and without subsidy', () => {
    for (const calibration of ['A', 'B', 'C'] as const) {
      const { exitJobKronor, byState } = benefitValues(calibration);
      const mean = (4 * byState.exitJobUnsubsidised + 2 * byState.exitJobSubsidised) / 6;
      expect(mean).toBeCloseTo(exitJobKronor, 6);
    }
  });

  test('of found jobs counts the hourly one as a quarter', () => {
    const { byState } = benefitValues('A');
    expect(byState.foundJobUnsubsidised).toBeCloseTo((315_400 * 6.25) / 7, 6);
    expect(byState.foundJobSubsidised).toBeCloseTo((315_400 * 0.224 * 4.5) / 7, 6);
  });

  test('goes with its own factor in every calibration, and that of a completer with another', () => {
    for (const calibration of ['A', 'B', 'C'] as const) {
      const plain = benefitValues(calibration);
      const factors = { jobValueFactor: 1.3, completerValueFactor: 0.5 };
      const changed = benefitValues(calibration, { ...AS_CALIBRATED, ...factors });
      expect(changed.exitJobKronor / plain.exitJobKronor).toBeCloseTo(1.3, 12);
      expect(changed.completerKronor).toBeCloseTo(plain.completerKronor / 2, 9);
    }
  });

  test('is 0 of a kind that there is none of', () => {
    const { fullUnsubsidised } = AS_CALIBRATED.exitJobKinds;
    const none = { halfUnsubsidised: 0, fullSubsidised: 0, halfSubsidised: 0, hourly: 0 };
    const exitJobKinds = { fullUnsubsidised, ...none };
    const { byState } = benefitValues('A', { ...AS_CALIBRATED, exitJobKinds });
    expect(byState.exitJobUnsubsidised).toBeCloseTo(315_400, 6);
    expect(byState.exitJobSubsidised).toBe(0);
  });

  test('does not count drop-outs', () => {
    const values = benefitValues('A');
    expect(annualBenefit({ arbete: 0, studier: 0, rehab: 0, avbrott: 44 }, values)).toBe(0);
  });
});

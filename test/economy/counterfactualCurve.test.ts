import { expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import { CounterfactualCurve } from '../../src/economy/counterfactualCurve.ts';
import type { Parameters } from '../../src/parameters/parameters.ts';
import { expectCounterfactual } from '../../src/programme/afterExit.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const MONTHS = 120;

/** Kronor of one person up to each month since their own intake, by the exact model's course. */
function kronorByAge(parameters: Parameters): number[] {
  const { byState } = benefitValues('A', parameters);
  const { states, occupancy } = expectCounterfactual(BASE_2017, parameters, MONTHS);
  const rateAt = (month: number) =>
    Math.exp(-parameters.benefitFallOffPerMonth * month) *
    states.reduce((sum, state, column) => {
      // Who looks for work without the programme has completed nothing.
      const yearly = state === 'seeking' ? 0 : byState[state as keyof typeof byState];
      return sum + ((occupancy[column]?.[month] ?? NaN) * yearly) / 12;
    }, 0);
  let sum = 0;
  return Array.from({ length: MONTHS + 1 }, (_, month) => {
    if (month > 0) sum += (rateAt(month - 1) + rateAt(month)) / 2;
    return sum;
  });
}

/** The same per starter at the end of each month, the starts being spread over the first twelve. */
function kronorOfIntake(byAge: readonly number[]): number[] {
  return Array.from({ length: MONTHS }, (_, month) => {
    let sum = 0;
    for (let start = 0; start < 12; start++) {
      const [older, younger] = [month + 1 - start, month - start];
      sum += ((byAge[older] ?? 0) + (byAge[younger] ?? 0)) / 2;
    }
    return sum / 12;
  });
}

const { parameters } = expectScenario(BASE_2017, evidence);
const kinds = { fullUnsubsidised: 0, halfUnsubsidised: 0, halfSubsidised: 0, hourly: 0 };

// Both go by whole months, with an error of the second order where a job can be lost.
test.each<[string, number, Partial<Parameters>]>([
  ['as expected', 1e-3, {}],
  [
    'with subsidised jobs alone that are lost fast',
    2.5e-3,
    {
      workHazardPerMonth: 0.04,
      counterfactualFactor: 1,
      laterHazardRatio: 0.3,
      jobLossPerMonth: 0.02,
      foundJobKinds: { ...kinds, fullSubsidised: 1 },
    },
  ],
  ['with a value that falls off', 1e-3, { benefitFallOffPerMonth: 0.05, jobLossPerMonth: 0 }],
  [
    'with jobs that last, half of them subsidised',
    1e-12,
    {
      workHazardPerMonth: 0.04,
      counterfactualFactor: 0.5,
      jobLossPerMonth: 0,
      foundJobKinds: { ...kinds, fullSubsidised: 1, fullUnsubsidised: 1 },
    },
  ],
])(
  '%s: what comes without the programme is what the exact model expects',
  (_, tolerance, change) => {
    const changed = { ...parameters, ...change };
    const curve = new CounterfactualCurve(MONTHS);
    // Twice: nothing of one draw is left for the next.
    curve.fill(
      { ...changed, jobLossPerMonth: 0.1, benefitFallOffPerMonth: 0.2 },
      benefitValues('A'),
    );
    curve.fill(changed, benefitValues('A', changed));
    const expected = kronorOfIntake(kronorByAge(changed));
    const whole = expected.at(-1) ?? NaN;
    let sum = 0;
    curve.kronorInMonth.forEach((kronor, month) => {
      sum += kronor;
      expect(Math.abs(sum - (expected[month] ?? NaN)), `month ${String(month)}`).toBeLessThan(
        tolerance * whole,
      );
    });
  },
);

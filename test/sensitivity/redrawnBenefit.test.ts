import { describe, expect, test } from 'vitest';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  BENEFIT_INPUTS,
  RedrawnBenefit,
  type BenefitInput,
} from '../../src/sensitivity/redrawnBenefit.ts';
import { sobolIndexes } from '../../src/sensitivity/sobolIndexes.ts';
import { BASE_2017, evidence, ready, vary } from '../run/readyScenarios.ts';
import { simulate, withoutValueUncertainty } from '../run/simulated.ts';

const FUTURES = 400;

function redrawn(scenario: Scenario, futures = FUTURES, seed = 'vasteras'): RedrawnBenefit {
  const { cohort } = expectScenario(scenario, evidence);
  const drawing = new RedrawnBenefit(scenario, cohort, seed, futures);
  while (drawing.drawn < futures) drawing.draw(150);
  return drawing;
}

/** In which futures it makes a difference to draw an input anew. */
function moves(drawing: RedrawnBenefit, input: BenefitInput): boolean {
  const { own, mixed } = drawing.outputs(input);
  return own.some((value, i) => value !== mixed[i]);
}

const stricter = vary(ready('tva-ar-samma-budget'), {
  levers: { admittedShare: 0.8, preventedDropOutShare: 0.3 },
});

describe('a year’s benefit with an input drawn anew', () => {
  test('is on the own draws what the simulation expects of each future', () => {
    for (const scenario of [BASE_2017, stricter]) {
      const [table] = simulate([scenario], 50);
      const expected = table?.column('expectedExitBenefitKronor');
      expect(redrawn(scenario, 50).outputs('jobValue').own).toEqual(expected);
    }
  });

  test('differs in every input that the levers let matter, and in no other', () => {
    const all = redrawn(stricter, 20);
    for (const input of BENEFIT_INPUTS) expect(moves(all, input), input).toBe(true);
    const today = redrawn(BASE_2017, 20);
    const still = BENEFIT_INPUTS.filter((input) => !moves(today, input));
    expect(still).toEqual([
      'dropOutForHealth',
      'workInExtension',
      'dropOutInExtension',
      'workBySelection',
      'dropOutBySelection',
    ]);
    const certain = redrawn(withoutValueUncertainty(BASE_2017), 20);
    expect(BENEFIT_INPUTS.filter((input) => moves(certain, input))).toEqual(['exitChances']);
  });

  test('is the other draw once all inputs are: none is left out', () => {
    // Of a product nothing else is left when all but one factor is certain.
    const { benefit } = withoutValueUncertainty(BASE_2017).assumptions;
    const scenario = vary(BASE_2017, {
      assumptions: { benefit: { ...benefit, yearFactor: { kind: 'gamma', mean: 1, sd: 0.2 } } },
    });
    const { own, other, mixed } = redrawn(scenario, 20).outputs('yearValue');
    const groups = redrawn(scenario, 20).outputs('exitChances').mixed;
    own.forEach((value, i) => {
      const product = ((mixed[i] ?? NaN) * (groups[i] ?? NaN)) / value;
      expect(product).toBeCloseTo(other[i] ?? NaN, 3);
    });
  });

  test('explains all of the benefit’s spread but what inputs do together', () => {
    const drawing = redrawn(BASE_2017, 2_000);
    const { own } = drawing.outputs('exitChances');
    const indexes = BENEFIT_INPUTS.map((input) => sobolIndexes(drawing.outputs(input), own));
    const sum = (which: 'first' | 'total') =>
      indexes.reduce((total, each) => total + each[which].value, 0);
    const error = Math.sqrt(
      indexes.reduce((total, { first }) => total + first.standardError ** 2, 0),
    );
    expect(sum('first')).toBeLessThan(1 + 3 * error);
    expect(sum('total')).toBeGreaterThan(1);
    expect(indexes[0]?.first.value).toBeGreaterThan(0.2);
  });
});

import { describe, expect, test } from 'vitest';
import { paybackSteps } from '../../src/economy/paybackSteps.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, ready, READY_SCENARIOS, vary } from '../run/readyScenarios.ts';
import { statusPersists } from '../run/simulated.ts';

function stepsOf(scenario: Scenario) {
  const { parameters, programme, economy } = expectScenario(scenario, evidence);
  return { steps: paybackSteps(scenario, parameters, programme), economy };
}

const benefit = (change: Partial<Scenario['assumptions']['benefit']>) =>
  vary(BASE_2017, {
    assumptions: { benefit: { ...BASE_2017.assumptions.benefit, ...change } },
  });

const TENTH = { kind: 'fixed', value: 0.1 } as const;

describe('the way from the report to the whole intake', () => {
  test.each([
    ...READY_SCENARIOS,
    ['status persisting', statusPersists(BASE_2017)],
    ['interest', benefit({ discountRatePerYear: 0.035 })],
    ['fall-off', benefit({ fallOffPerYear: TENTH })],
    ['fall-off and interest', benefit({ fallOffPerYear: TENTH, discountRatePerYear: 0.035 })],
    ['fall-off, status persisting', statusPersists(benefit({ fallOffPerYear: TENTH }))],
  ] as const)('begins at the report’s measure and ends at the full one: %s', (_, scenario) => {
    const { steps, economy } = stepsOf(scenario);
    expect(steps[0]?.months).toBe(economy.payback.report);
    expect(steps.at(-1)?.months).toEqual(economy.payback.full);
  });

  test('has only the steps that the assumptions give meaning', () => {
    const idsOf = (scenario: Scenario) => stepsOf(scenario).steps.map(({ step }) => step);
    expect(idsOf(BASE_2017)).toEqual([
      ...['report', 'monthByMonth', 'afterExit', 'dropOuts', 'beyondAnyway'],
    ]);
    expect(idsOf(statusPersists(BASE_2017))).toEqual(['report', 'monthByMonth', 'beyondAnyway']);
    expect(idsOf(benefit({ discountRatePerYear: 0.035 })).at(-1)).toBe('interest');
    const both = benefit({ fallOffPerYear: TENTH, discountRatePerYear: 0.035 });
    expect(idsOf(both).slice(-3)).toEqual(['beyondAnyway', 'fallOff', 'interest']);
  });

  test('is the same until the benefit falls off, whatever it falls by', () => {
    const [steady, falling] = [BASE_2017, benefit({ fallOffPerYear: TENTH })].map(
      (scenario) => stepsOf(scenario).steps,
    );
    expect(falling?.slice(0, -1)).toEqual(steady);
  });

  test('takes longer month by month, shorter with those who drop out, longer beyond what comes anyway', () => {
    for (const scenario of [BASE_2017, ready('tva-ar-samma-budget')]) {
      const months = new Map(
        stepsOf(scenario).steps.map(({ step, months: value }) => [step, value ?? Infinity]),
      );
      const at = (step: Parameters<typeof months.get>[0]) => months.get(step) ?? NaN;
      expect(at('monthByMonth')).toBeGreaterThan(at('report'));
      expect(at('dropOuts')).toBeLessThan(at('afterExit'));
      expect(at('beyondAnyway')).toBeGreaterThan(at('dropOuts'));
    }
  });

  test('adds the middle of the intake and of the stay when nothing else happens', () => {
    // Without discount, status for ever: the net is back when the benefit has flowed for the report's
    // months, counted from the mean exit. Those who come late in the year come no earlier than that.
    const { steps, economy } = stepsOf(statusPersists(BASE_2017));
    const { programme } = expectScenario(statusPersists(BASE_2017), evidence);
    const jobs = programme.groups.reduce((sum, group) => sum + group.exits.arbete, 0);
    expect(jobs).toBeGreaterThan(0);
    const extra = (steps[1]?.months ?? NaN) - (economy.payback.report ?? NaN);
    expect(extra).toBeGreaterThan(6);
    expect(extra).toBeLessThan(6 + 12);
  });
});

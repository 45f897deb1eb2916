import { expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import { parameterSampler } from '../../src/parameters/drawParameters.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { exitChance } from '../../src/sensitivity/exitChance.ts';
import { UNKNOWNS, UnknownDraws } from '../../src/sensitivity/unknownDraws.ts';
import { varianceShare } from '../../src/sensitivity/varianceShare.ts';
import { simulate } from '../run/simulated.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const { cohort } = expectScenario(BASE_2017, evidence);

/** What is believed where the benefit falls off too, and nothing is certain. */
const { benefit } = BASE_2017.assumptions;
const ASSUMPTIONS = {
  ...BASE_2017.assumptions,
  benefit: { ...benefit, fallOffPerYear: { kind: 'beta', a: 2, b: 18 } },
} as const;

/** Referral classes, by their index. */
const [AF, SKE] = [1, 2];

function drawUnknowns() {
  const draws = new UnknownDraws(cohort, ASSUMPTIONS, 'vasteras', 2_000);
  while (draws.drawn < 2_000) draws.draw(300);
  return draws.columns;
}

test('as many futures are drawn as are asked for, and no more than there are', () => {
  const draws = new UnknownDraws(cohort, BASE_2017.assumptions, 'vasteras', 50);
  const drawn = [0, 20, 20, 20, 20].map((count) => (draws.draw(count), draws.drawn));
  expect(drawn).toEqual([0, 20, 40, 50, 50]);
});

test('the unknowns are those of the futures with the same seed, however many are drawn at a time', () => {
  const columns = drawUnknowns();
  const sampler = parameterSampler(cohort, ASSUMPTIONS, seedKey('vasteras'));
  for (const future of [0, 1, 299, 300, 1999]) {
    const parameters = sampler.draw(future);
    const { jobValue, completerValue, yearValue } = columns;
    const of = (column: Float64Array) => column[future] ?? NaN;
    expect(of(jobValue) * of(yearValue)).toBeCloseTo(parameters.jobValueFactor, 12);
    expect(of(completerValue) * of(yearValue)).toBeCloseTo(parameters.completerValueFactor, 12);
    // What a job at exit is worth is made of the kinds of jobs and the value of one.
    const { exitJobKronor } = benefitValues('A', parameters);
    expect((of(columns.jobKinds) * parameters.jobValueFactor) / exitJobKronor).toBeCloseTo(1, 12);
    expect(of(columns.workChance)).toBe(exitChance(parameters, 'arbete'));
    expect(of(columns.dropOutChance)).toBe(exitChance(parameters, 'avbrott'));
    expect(of(columns.workFromAf)).toBe(exitChance(parameters, 'arbete', AF));
    expect(of(columns.workFromSke)).toBe(exitChance(parameters, 'arbete', SKE));
    expect(of(columns.dropOutFromAf)).toBe(exitChance(parameters, 'avbrott', AF));
    expect(of(columns.dropOutFromSke)).toBe(exitChance(parameters, 'avbrott', SKE));
    expect(of(columns.dropOutForHealth)).toBe(parameters.healthShareOfDropOuts);
    expect(of(columns.dropOutInExtension)).toBe(parameters.dropOutHazardRatio);
    expect(of(columns.workAfterExit)).toBe(parameters.workHazardPerMonth);
    expect(of(columns.jobLoss)).toBe(parameters.jobLossPerMonth);
    expect(of(columns.workOfDropOuts)).toBe(parameters.dropOutFactor);
    expect(columns.workInExtension[future]).toBe(parameters.jobHazardRatio);
    expect(of(columns.benefitFallOff)).toBe(parameters.benefitFallOffPerMonth);
    expect(columns.workAnyway[future]).toBe(parameters.counterfactualFactor);
  }
  for (const unknown of UNKNOWNS) {
    expect(new Set(columns[unknown]).size, unknown).toBeGreaterThan(100);
  }
});

test('what is expected of a future follows from its unknowns: the chance of work and its value first', () => {
  const columns = drawUnknowns();
  const [table] = simulate([BASE_2017], 2_000);
  if (!table) throw new Error('no futures');
  const benefit = table.column('expectedExitBenefitKronor');
  const share = (unknown: (typeof UNKNOWNS)[number]) =>
    varianceShare(columns[unknown], benefit).value;
  expect(share('workChance')).toBeGreaterThan(0.2);
  expect(share('yearValue')).toBeGreaterThan(0.2);
  expect(share('jobValue')).toBeGreaterThan(0.05);
  expect(share('workAfterExit')).toBeLessThan(0.03);
  // The expected jobs are the starts times the chance, where nothing is longer than observed.
  const jobs = table.column('expectedArbete');
  columns.workChance.slice(0, 50).forEach((chance, i) => {
    expect(jobs[i]).toBeCloseTo(115 * chance, 6);
  });
});

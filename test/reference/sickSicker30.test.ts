import { describe, expect, test } from 'vitest';
import { expectCycles, type CycleModel } from '../../src/multistate/cycleModel.ts';
import { sumOverRecords } from '../../src/multistate/reward.ts';

/**
 * The Sick-Sicker cohort of Krijkamp et al., Medical Decision Making 2018;38(3):400–422,
 * appendices A and C: 30 yearly cycles, states recorded at cycles 0 … 30, no half-cycle
 * correction. The exact values are those of the cohort; the published ones simulate 100 000.
 */
const CYCLES = 30;
const model: CycleModel = {
  states: ['H', 'S1', 'S2', 'D'],
  transitions: [
    { from: 'H', to: 'S1', probabilities: [0.15] },
    { from: 'H', to: 'D', probabilities: [0.005] },
    { from: 'S1', to: 'H', probabilities: [0.5] },
    { from: 'S1', to: 'S2', probabilities: [0.105] },
    { from: 'S1', to: 'D', probabilities: [1 - Math.exp(3 * Math.log(0.995))] },
    { from: 'S2', to: 'D', probabilities: [1 - Math.exp(10 * Math.log(0.995))] },
  ],
};
const discount = Array.from({ length: CYCLES + 1 }, (_, cycle) => 1.03 ** -cycle);
const trace = expectCycles(model, { H: 1 }, CYCLES);
const sum = (reward: Readonly<Record<string, number>>) => sumOverRecords(trace, reward, discount);

const usual = {
  cost: sum({ H: 2000, S1: 4000, S2: 15_000 }),
  qaly: sum({ H: 1, S1: 0.75, S2: 0.5 }),
};
const treated = {
  cost: sum({ H: 2000, S1: 16_000, S2: 27_000 }),
  qaly: sum({ H: 1, S1: 0.95, S2: 0.5 }),
};

describe('the Sick-Sicker cohort over 30 cycles', () => {
  test.each([
    { what: 'cost of usual care', ours: usual.cost, exact: 75_976.149, digits: 3 },
    { what: 'cost of treatment', ours: treated.cost, exact: 141_623.028, digits: 3 },
    { what: 'QALYs of usual care', ours: usual.qaly, exact: 15.838848, digits: 6 },
    { what: 'QALYs of treatment', ours: treated.qaly, exact: 16.400406, digits: 6 },
    {
      what: 'cost per QALY won',
      ours: (treated.cost - usual.cost) / (treated.qaly - usual.qaly),
      exact: 116_901.38,
      digits: 2,
    },
  ])('has the exact $what', ({ ours, exact, digits }) => {
    expect(ours).toBeCloseTo(exact, digits);
  });

  test.each([
    { ours: usual.cost, published: 75_996, standardError: 183 },
    { ours: treated.cost, published: 141_644, standardError: 343 },
    { ours: usual.qaly, published: 15.823, standardError: 0.016 },
    { ours: treated.qaly, published: 16.384, standardError: 0.016 },
  ])(
    'is within 2 standard errors of the published simulation, $published',
    ({ ours, published, standardError }) => {
      expect(Math.abs(ours - published)).toBeLessThan(2 * standardError);
    },
  );
});

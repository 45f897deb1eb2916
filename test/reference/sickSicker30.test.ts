import { describe, expect, test } from 'vitest';
import { expectCycles, type CycleModel } from '../oracle/cycleModel.ts';
import { CycleSimulator } from './cycleSimulator.ts';
import { sumOverRecords } from '../oracle/sumOverRecords.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';

/**
 * The Sick-Sicker cohort of Krijkamp et al., Medical Decision Making 2018;38(3):400–422,
 * appendices A and C: 30 yearly cycles, states recorded at cycles 0 … 30, no half-cycle
 * correction. The exact values are those of the cohort; the published ones simulate 100 000
 * individuals, as the last part does here.
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

/** Of the states H, S1, S2, D at each record. */
const REWARDS = {
  usualCost: { H: 2000, S1: 4000, S2: 15_000, D: 0 },
  usualQaly: { H: 1, S1: 0.75, S2: 0.5, D: 0 },
  treatedCost: { H: 2000, S1: 16_000, S2: 27_000, D: 0 },
  treatedQaly: { H: 1, S1: 0.95, S2: 0.5, D: 0 },
} as const;
const usual = { cost: sum(REWARDS.usualCost), qaly: sum(REWARDS.usualQaly) };
const treated = { cost: sum(REWARDS.treatedCost), qaly: sum(REWARDS.treatedQaly) };

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

describe('100 000 simulated individuals', () => {
  const PERSONS = 100_000;
  const simulator = new CycleSimulator(model, CYCLES);
  const draws = new PersonDraws(drawKey(seedKey('sick-sicker'), 'stay', 'individuals'));
  /** Sums and sums of squares over the individuals, of each reward. */
  const sums = new Map(Object.keys(REWARDS).map((name) => [name, { sum: 0, squares: 0 }]));
  const rewards = Object.entries(REWARDS).map(([name, reward]) => ({
    total: sums.get(name) ?? { sum: 0, squares: 0 },
    byState: model.states.map((state) => reward[state as keyof typeof reward]),
  }));
  /** What one unit at every record from here on is worth. */
  const rest = discount.map((_, from) => discount.slice(from).reduce((all, each) => all + each, 0));
  for (let person = 0; person < PERSONS; person++) {
    draws.person = person;
    simulator.follow(0, CYCLES, draws);
    for (const { total, byState } of rewards) {
      let [state, since, earned] = [0, 0, 0];
      for (let move = 0; move <= simulator.moveCount; move++) {
        const until = move < simulator.moveCount ? (simulator.moveCycles[move] ?? NaN) : CYCLES + 1;
        earned += (byState[state] ?? NaN) * ((rest[since] ?? 0) - (rest[until] ?? 0));
        [state, since] = [simulator.moveStates[move] ?? NaN, until];
      }
      total.sum += earned;
      total.squares += earned * earned;
    }
  }
  const simulated = (name: keyof typeof REWARDS) => {
    const { sum: total, squares } = sums.get(name) ?? { sum: NaN, squares: NaN };
    const mean = total / PERSONS;
    return { mean, standardError: Math.sqrt((squares / PERSONS - mean ** 2) / (PERSONS - 1)) };
  };

  test.each([
    { name: 'usualCost', exact: usual.cost, published: 75_996, publishedError: 183 },
    { name: 'treatedCost', exact: treated.cost, published: 141_644, publishedError: 343 },
    { name: 'usualQaly', exact: usual.qaly, published: 15.823, publishedError: 0.016 },
    { name: 'treatedQaly', exact: treated.qaly, published: 16.384, publishedError: 0.016 },
  ] as const)(
    'have the $name of the cohort, and of the published simulation, $published',
    ({ name, exact, published, publishedError }) => {
      const { mean, standardError } = simulated(name);
      expect(Math.abs(mean - exact)).toBeLessThan(4 * standardError);
      expect(Math.abs(mean - published)).toBeLessThan(
        4 * Math.sqrt(standardError ** 2 + publishedError ** 2),
      );
      // As uncertain as theirs: the spread between individuals is right too, to the digits printed.
      expect(Math.abs(standardError / publishedError - 1)).toBeLessThan(0.05);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { expectCycles, type CycleModel } from '../oracle/cycleModel.ts';
import { sumOverRecords } from '../oracle/sumOverRecords.ts';

/**
 * The Sick-Sicker cohort of Alarid-Escudero et al., introductory tutorial on cohort models: 75
 * yearly cycles from rates, p = 1 − e^(−rate), moves between the living conditional on survival.
 * The text corrects by half cycles (weights ½ at both ends); the printed table comes out only
 * with weights ⅓ at both ends, ⅔ at odd and 4⁄3 at even cycles.
 */
const CYCLES = 75;

function cohort(sickToSickerRatio: number): CycleModel {
  const chance = (rate: number) => 1 - Math.exp(-rate);
  const death = { H: chance(0.002), S1: chance(0.002 * 3), S2: chance(0.002 * 10) };
  const living = (from: 'H' | 'S1', to: string, rate: number) => ({
    from,
    to,
    probabilities: [(1 - death[from]) * chance(rate)],
  });
  return {
    states: ['H', 'S1', 'S2', 'D'],
    transitions: [
      living('H', 'S1', 0.15),
      living('S1', 'H', 0.5),
      living('S1', 'S2', 0.105 * sickToSickerRatio),
      ...(['H', 'S1', 'S2'] as const).map((from) => ({
        from,
        to: 'D',
        probabilities: [death[from]],
      })),
    ],
  };
}

const discount = (cycle: number) => 1.03 ** -cycle;
const isEnd = (cycle: number) => cycle === 0 || cycle === CYCLES;
const halfCycle = (cycle: number) => (isEnd(cycle) ? 1 / 2 : 1) * discount(cycle);
const ofTable = (cycle: number) =>
  (isEnd(cycle) ? 1 / 3 : cycle % 2 === 1 ? 2 / 3 : 4 / 3) * discount(cycle);

describe.each([
  {
    name: 'standard of care',
    a: false,
    b: false,
    exact: [152_262.29, 21.03815],
    table: [151_580, 20.711],
  },
  {
    name: 'treatment A',
    a: true,
    b: false,
    exact: [285_676.92, 21.82884],
    table: [284_805, 21.499],
  },
  {
    name: 'treatment B',
    a: false,
    b: true,
    exact: [259_991.52, 22.5112],
    table: [259_100, 22.184],
  },
  {
    name: 'both treatments',
    a: true,
    b: true,
    exact: [379_955.45, 23.46685],
    table: [378_875, 23.137],
  },
] as const)('$name', ({ a, b, exact, table }) => {
  const trace = expectCycles(cohort(b ? 0.6 : 1), { H: 1 }, CYCLES);
  const extra = (a ? 12_000 : 0) + (b ? 13_000 : 0);
  const cost = { H: 2000, S1: 4000 + extra, S2: 15_000 + extra };
  const utility = { H: 1, S1: a ? 0.95 : 0.75, S2: 0.5 };
  const weights = (of: (cycle: number) => number) =>
    Array.from({ length: CYCLES + 1 }, (_, cycle) => of(cycle));

  test('has the cost and the QALYs with half-cycle correction', () => {
    expect(sumOverRecords(trace, cost, weights(halfCycle))).toBeCloseTo(exact[0], 2);
    expect(sumOverRecords(trace, utility, weights(halfCycle))).toBeCloseTo(exact[1], 5);
  });

  test('has the printed table with the weights that the table was made with', () => {
    expect(Math.abs(sumOverRecords(trace, cost, weights(ofTable)) - table[0])).toBeLessThan(0.5);
    expect(sumOverRecords(trace, utility, weights(ofTable))).toBeCloseTo(table[1], 3);
  });
});

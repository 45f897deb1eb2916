import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectHazards } from '../../src/multistate/expectHazards.ts';
import type { HazardModel } from '../../src/multistate/hazardModel.ts';
import { HazardSimulator } from '../../src/multistate/hazardSimulator.ts';
import { constant } from '../../src/multistate/piecewiseConstant.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';
import { hazardModels } from './randomModel.ts';

const UNTIL = 3;
const READ = [0.55, 1.25, 1.95, 2.75];
const PERSONS = 20_000;

/** Persons in each state at the times read, all starting in the first state. */
function simulate(model: HazardModel, seed: string): number[][] {
  const simulator = new HazardSimulator(model);
  const source = new PersonDraws(drawKey(seedKey(seed), 'stay', 'test'));
  const counts = READ.map(() => model.states.map(() => 0));
  for (let person = 0; person < PERSONS; person++) {
    source.person = person;
    simulator.follow(0, UNTIL, source);
    READ.forEach((time, i) => {
      let state = 0;
      for (let move = 0; move < simulator.moveCount; move++) {
        if ((simulator.moveTimes[move] ?? Infinity) > time) break;
        state = simulator.moveStates[move] ?? 0;
      }
      const row = counts[i];
      if (row) row[state] = (row[state] ?? 0) + 1;
    });
  }
  return counts;
}

describe('a simulated random model', () => {
  test('is in each state as often as the exact engine expects', () => {
    let seed = 0;
    fc.assert(
      fc.property(hazardModels, (model) => {
        const times = Array.from({ length: 121 }, (_, i) => i * 0.025);
        const exact = expectHazards(model, { [model.states[0] ?? '']: 1 }, times);
        const counts = simulate(model, `model ${seed++}`);
        READ.forEach((time, i) => {
          const point = times.findIndex((each) => Math.abs(each - time) < 1e-9);
          model.states.forEach((_, state) => {
            const share = exact.occupancy[state]?.[point] ?? NaN;
            const standardError = Math.sqrt((share * (1 - share)) / PERSONS);
            const seen = (counts[i]?.[state] ?? NaN) / PERSONS;
            // 5 standard errors over some 400 comparisons, and the exact engine's own 2nd-order error.
            expect(Math.abs(seen - share)).toBeLessThan(5 * standardError + 5e-4);
          });
        });
      }),
      { seed: 20171231, numRuns: 25 },
    );
  }, 60_000);
});

describe('the simulator', () => {
  const model: HazardModel = {
    states: ['in', 'out', 'done'],
    transitions: [{ from: 'in', to: 'out', hazard: constant(0.3), clock: 'state' }],
    plannedEnds: [{ from: 'in', to: 'done', atTimeInState: 2 }],
  };
  const source = () => new PersonDraws(drawKey(seedKey('x'), 'stay', 'y'));

  test('waits an exponential time, and lets nobody pass the planned end', () => {
    const simulator = new HazardSimulator(model);
    const draws = source();
    let sum = 0;
    let ended = 0;
    for (let person = 0; person < PERSONS; person++) {
      draws.person = person;
      simulator.follow(0, 10, draws);
      expect(simulator.moveCount).toBe(1);
      const time = simulator.moveTimes[0] ?? NaN;
      expect(time).toBeLessThanOrEqual(2);
      if (simulator.moveStates[0] === 2) {
        expect(time).toBe(2);
        expect(simulator.moveKinds[0]).toBe(1);
        ended++;
      }
      sum += time;
    }
    const share = Math.exp(-0.6);
    const standardError = Math.sqrt((share * (1 - share)) / PERSONS);
    expect(Math.abs(ended / PERSONS - share)).toBeLessThan(4 * standardError);
    // The stay has mean (1 − e^−0.6) / 0.3 and a standard deviation below 0.7.
    expect(Math.abs(sum / PERSONS - (1 - share) / 0.3)).toBeLessThan(
      (4 * 0.7) / Math.sqrt(PERSONS),
    );
  });

  test('gives the same person the same moves, whoever was followed before', () => {
    const simulator = new HazardSimulator(model);
    const draws = source();
    const timeOf = (person: number) => {
      draws.person = person;
      simulator.follow(0, 10, draws);
      return simulator.moveTimes[0];
    };
    const first = timeOf(7);
    timeOf(8);
    expect(timeOf(7)).toBe(first);
  });

  test('lets a higher hazard act no later on the same person', () => {
    const faster = { ...model, transitions: [{ ...model.transitions[0], hazard: constant(0.5) }] };
    const [slow, fast] = [new HazardSimulator(model), new HazardSimulator(faster as HazardModel)];
    const draws = source();
    for (let person = 0; person < 500; person++) {
      draws.person = person;
      slow.follow(0, 10, draws);
      fast.follow(0, 10, draws);
      expect(fast.moveTimes[0]).toBeLessThanOrEqual(slow.moveTimes[0] ?? NaN);
    }
  });

  test('refuses a person who never comes to rest', () => {
    const restless: HazardModel = {
      states: ['a', 'b'],
      transitions: [
        { from: 'a', to: 'b', hazard: constant(1e6), clock: 'state' },
        { from: 'b', to: 'a', hazard: constant(1e6), clock: 'state' },
      ],
      plannedEnds: [],
    };
    const simulator = new HazardSimulator(restless, 50);
    expect(() => {
      simulator.follow(0, 1, source());
    }).toThrow('too many moves: 50');
  });
});

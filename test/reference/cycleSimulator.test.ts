import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectCycles, type CycleModel } from '../oracle/cycleModel.ts';
import { CycleSimulator } from './cycleSimulator.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';
import { cycleModels } from '../oracle/randomCycleModel.ts';

const CYCLES = 12;
const READ = [1, 2, 5, 12];
const PERSONS = 10_000;

const drawsOf = (name: string) => new PersonDraws(drawKey(seedKey(name), 'stay', 'cycles'));

/** The state of the person followed last at a record. */
function stateAt(simulator: CycleSimulator, start: number, record: number): number {
  let state = start;
  for (let move = 0; move < simulator.moveCount; move++) {
    if ((simulator.moveCycles[move] ?? Infinity) > record) break;
    state = simulator.moveStates[move] ?? NaN;
  }
  return state;
}

/** Share of persons in each state at the records read, all starting in the first state. */
function simulate(model: CycleModel, seed: string): number[][] {
  const simulator = new CycleSimulator(model, CYCLES);
  const draws = drawsOf(seed);
  const counts = READ.map(() => model.states.map(() => 0));
  for (let person = 0; person < PERSONS; person++) {
    draws.person = person;
    simulator.follow(0, CYCLES, draws);
    counts.forEach((row, i) => {
      const state = stateAt(simulator, 0, READ[i] ?? 0);
      row[state] = (row[state] ?? NaN) + 1;
    });
  }
  return counts.map((row) => row.map((count) => count / PERSONS));
}

test('a simulated random model is in each state as often as the exact engine expects', () => {
  let seed = 0;
  fc.assert(
    fc.property(cycleModels, (model) => {
      const exact = expectCycles(model, { [model.states[0] ?? '']: 1 }, CYCLES);
      const seen = simulate(model, `model ${seed++}`);
      READ.forEach((record, i) => {
        model.states.forEach((_, state) => {
          const share = exact.occupancy[state]?.[record] ?? NaN;
          const standardError = Math.sqrt(Math.max(0, share * (1 - share)) / PERSONS);
          // 5 standard errors over some 600 comparisons, and one person where hardly anybody is.
          expect(Math.abs((seen[i]?.[state] ?? NaN) - share)).toBeLessThan(
            5 * standardError + 1 / PERSONS,
          );
        });
      });
    }),
    { seed: 20171231, numRuns: 40 },
  );
}, 60_000);

describe('a person in cycles', () => {
  const model: CycleModel = {
    states: ['in', 'between', 'out'],
    transitions: [
      { from: 'in', to: 'between', probabilities: [0, 0, 1] },
      { from: 'between', to: 'out', probabilities: [0.25] },
    ],
  };

  test('stays for as long as nothing can happen, and goes when it must', () => {
    const simulator = new CycleSimulator(model, 50);
    const draws = drawsOf('certain');
    for (let person = 0; person < 500; person++) {
      draws.person = person;
      simulator.follow(0, 50, draws);
      expect(simulator.moveCycles[0]).toBe(3);
      expect(simulator.moveStates[0]).toBe(1);
    }
  });

  test('waits a geometric number of cycles', () => {
    const simulator = new CycleSimulator(model, 1000);
    const draws = drawsOf('geometric');
    const persons = 20_000;
    let sum = 0;
    for (let person = 0; person < persons; person++) {
      draws.person = person;
      simulator.follow(1, 1000, draws);
      expect(simulator.moveCount).toBe(1);
      sum += simulator.moveCycles[0] ?? NaN;
    }
    // Mean 1 / p, variance (1 − p) / p².
    expect(Math.abs(sum / persons - 4)).toBeLessThan(4 * Math.sqrt(12 / persons));
  });

  test('rests in a state without a way out', () => {
    const simulator = new CycleSimulator(model, 10);
    simulator.follow(2, 10, drawsOf('rest'));
    expect(simulator.moveCount).toBe(0);
  });

  test('does what they do, whoever was followed before', () => {
    const simulator = new CycleSimulator(model, 100);
    const draws = drawsOf('same');
    const lastMove = (person: number) => {
      draws.person = person;
      simulator.follow(0, 100, draws);
      return simulator.moveCycles[1];
    };
    const first = lastMove(7);
    lastMove(8);
    expect(lastMove(7)).toBe(first);
  });
});

describe('an impossible model is refused', () => {
  const way = (from: string, to: string, chance: number) => ({ from, to, probabilities: [chance] });
  test.each([
    [[way('a', 'b', 0.6), way('a', 'a', 0.5)], 'probabilities exceed 1: a'],
    [[way('x', 'a', 0.1)], 'unknown state: x'],
    [[way('a', 'x', 0.1)], 'unknown state: x'],
  ])('%j', (transitions, message) => {
    expect(() => new CycleSimulator({ states: ['a', 'b'], transitions }, 1)).toThrow(message);
  });

  test('and more cycles than there is room for', () => {
    const simulator = new CycleSimulator({ states: ['a'], transitions: [] }, 3);
    expect(() => {
      simulator.follow(0, 4, drawsOf('room'));
    }).toThrow('too many cycles: 4');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectCycles, type CycleModel } from './cycleModel.ts';
import { CYCLE_STATES as STATES, cycleModels } from './randomCycleModel.ts';

const CYCLES = 8;

/** Every path there is, one by one: the chance of being in each state at a record. */
function naivePaths(
  { transitions }: CycleModel,
  state: string,
  age: number,
  cycles: number,
): Readonly<Record<string, number>> {
  if (cycles === 0) return { [state]: 1 };
  const reached: Record<string, number> = {};
  const add = (chance: number, rest: Readonly<Record<string, number>>) => {
    for (const [end, share] of Object.entries(rest)) {
      reached[end] = (reached[end] ?? 0) + chance * share;
    }
  };
  let staying = 1;
  for (const { from, to, probabilities } of transitions) {
    if (from !== state) continue;
    const chance = age < probabilities.length ? probabilities[age]! : probabilities.at(-1)!;
    staying -= chance;
    add(chance, naivePaths({ states: STATES, transitions }, to, 0, cycles - 1));
  }
  add(staying, naivePaths({ states: STATES, transitions }, state, age + 1, cycles - 1));
  return reached;
}

test('a random model with chances by time in state agrees with all its paths, one by one', () => {
  fc.assert(
    fc.property(cycleModels, fc.integer({ min: 0, max: CYCLES - 1 }), (model, cycles) => {
      const trace = expectCycles(model, { a: 2, b: 1 }, cycles);
      const [fromA, fromB] = [naivePaths(model, 'a', 0, cycles), naivePaths(model, 'b', 0, cycles)];
      STATES.forEach((state, index) => {
        const expected = 2 * (fromA[state] ?? 0) + (fromB[state] ?? 0);
        expect(trace.occupancy[index]?.at(-1)).toBeCloseTo(expected, 12);
      });
    }),
    { seed: 20171231, numRuns: 60 },
  );
});

test('a random model keeps its persons and lets nobody out of the absorbing state', () => {
  fc.assert(
    fc.property(cycleModels, (model) => {
      const trace = expectCycles(model, { a: 2, b: 1 }, 40);
      expect(trace.times).toHaveLength(41);
      trace.times.forEach((record) => {
        const sum = trace.occupancy.reduce((all, column) => all + (column[record] ?? 0), 0);
        expect(sum).toBeCloseTo(3, 11);
        const dead = trace.occupancy[3];
        if (record > 0) expect(dead?.[record]).toBeGreaterThanOrEqual(dead?.[record - 1] ?? 0);
      });
    }),
    { seed: 20171231, numRuns: 100 },
  );
});

test('a chance that depends on time in state, by hand', () => {
  const model: CycleModel = {
    states: ['in', 'out'],
    transitions: [{ from: 'in', to: 'out', probabilities: [0, 0.5, 1] }],
  };
  const { occupancy } = expectCycles(model, { in: 8 }, 4);
  expect([...(occupancy[0] ?? [])]).toEqual([8, 8, 4, 0, 0]);
});

describe('an impossible model is refused', () => {
  test('when the chances of leaving a state exceed 1', () => {
    const model: CycleModel = {
      states: ['a', 'b', 'c'],
      transitions: [
        { from: 'a', to: 'b', probabilities: [0.6] },
        { from: 'a', to: 'c', probabilities: [0.5] },
      ],
    };
    expect(() => expectCycles(model, { a: 1 }, 1)).toThrow('probabilities exceed 1: a');
  });

  test.each([
    { from: 'a', to: 'x' },
    { from: 'x', to: 'a' },
  ])('when a state is unknown: $from → $to', ({ from, to }) => {
    const model: CycleModel = {
      states: ['a', 'b'],
      transitions: [{ from, to, probabilities: [0.1] }],
    };
    expect(() => expectCycles(model, { a: 1 }, 1)).toThrow('unknown state: x');
  });
});

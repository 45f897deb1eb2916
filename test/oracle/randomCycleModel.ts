import fc from 'fast-check';
import type { CycleModel } from './cycleModel.ts';

/** Of random models in cycles; the last one is absorbing. */
export const CYCLE_STATES = ['a', 'b', 'c', 'd'];

/** Up to three ways out of each state but the last, each with at most 30 % in a cycle. */
export const cycleModels: fc.Arbitrary<CycleModel> = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom('a', 'b', 'c'),
      to: fc.constantFrom(...CYCLE_STATES),
      probabilities: fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
    { minLength: 1, maxLength: 9, selector: ({ from, to }) => `${from}${to}` },
  )
  .map((ways) => ({
    states: CYCLE_STATES,
    transitions: ways.filter(({ from, to }) => from !== to),
  }));

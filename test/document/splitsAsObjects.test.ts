import { describe, expect, test } from 'vitest';
import { splitsAsObjects } from '../../src/document/splitsAsObjects.ts';

const cost = (split: unknown) => ({ assumptions: { cost: { fixedShare: 0.7, split } } });

describe('who pays, said by a word in formats 1 and 2', () => {
  test('becomes an object of that kind: in scenarios, layers and stages', () => {
    const before = [
      { id: 'a', levers: {}, ...cost('law') },
      { id: 'b', base: 'a', changes: cost('payoff2017') },
    ];
    const after = [
      { id: 'a', levers: {}, ...cost({ kind: 'law' }) },
      { id: 'b', base: 'a', changes: cost({ kind: 'payoff2017' }) },
    ];
    expect(splitsAsObjects({ scenarios: before, stages: [{ scenarios: before }] })).toEqual({
      scenarios: after,
      stages: [{ scenarios: after }],
    });
  });

  test.each([
    [null],
    [7],
    [{ scenarios: 'none' }],
    [{ scenarios: [3, null, cost(7), cost({ kind: 'law' }), { assumptions: { cost: 1 } }] }],
    [{ scenarios: [{ changes: { assumptions: null } }], stages: [null, { scenarios: 5 }] }],
  ])('is left to the schema when it is none: %j', (document) => {
    expect(splitsAsObjects(document)).toEqual(document);
  });
});

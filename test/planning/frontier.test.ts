import { expect, test } from 'vitest';
import { frontier } from '../../src/planning/frontier.ts';

test('the frontier is where the chance of both inputs together is the one asked for', () => {
  // The chance rises with twice the first and the second: it is 0.8 where they make 80.
  const search = frontier([0, 10, 20, 50], { certainty: 0.8, low: 0, high: 60, step: 1 }, 30);
  const asked: number[] = [];
  let turn = search.next();
  while (!turn.done) {
    const { first, second } = turn.value;
    asked.push(first);
    turn = search.next({ value: Math.min(1, (2 * first + second) / 100), standardError: 0.01 });
  }
  expect(turn.value.map(({ first, result }) => [first, result.kind])).toEqual([
    [0, 'outOfReach'],
    [10, 'found'],
    [20, 'found'],
    [50, 'noEffect'],
  ]);
  const inputs = turn.value.flatMap(({ result }) =>
    result.kind === 'found' ? [result.input] : [],
  );
  expect(inputs).toEqual([60, 40]);
  expect(asked.length).toBeLessThan(50);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulatedIndex } from '../../src/parameters/cumulatedIndex.ts';

test.each([
  [0.0001, 1],
  [0.2499, 1],
  [0.2501, 3],
  [0.9999, 3],
])('weights 0, 1, 0, 3 put %f in class %i', (uniform, index) => {
  expect(cumulatedIndex(Float64Array.of(0, 1, 1, 4), uniform)).toBe(index);
});

test('any weights: the class is the first whose sum is above, in a row of a longer list too', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 10, noNaN: true })), {
          minLength: 1,
          maxLength: 40,
        })
        .filter((weights) => weights.some((weight) => weight > 0)),
      fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
      fc.nat(5),
      (weights, uniform, from) => {
        let sum = 0;
        const row = weights.map((weight) => (sum += weight));
        const list = Float64Array.of(...new Array<number>(from).fill(7), ...row, 9);
        const expected = row.findIndex((each) => each > uniform * sum);
        expect(cumulatedIndex(list, uniform, from, row.length)).toBe(expected);
        expect(weights[expected]).toBeGreaterThan(0);
      },
    ),
  );
});

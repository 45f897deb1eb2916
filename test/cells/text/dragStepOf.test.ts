import { expect, test } from 'vitest';
import { dragStepOf } from '../../../src/cells/text/dragStepOf.ts';

test.each([
  ['months go one by one', 24, 1, 1],
  ['a cost goes by a hundred thousand, whatever the field’s own step', 9_180_000, 10_000, 100_000],
  ['a small share goes by its own step', 0.15, 0.01, 0.01],
  ['nothing is not stuck', 0, 10_000, 10_000],
])('%s', (_, value, step, expected) => {
  expect(dragStepOf(value, step)).toBeCloseTo(expected, 9);
});

test('a step of a drag is a whole number of the field’s own, and between 1 and 10 % of large numbers', () => {
  for (const value of [12_345, 99_999, 1_000_000, 5_555_555]) {
    const step = dragStepOf(value, 10);
    expect(step % 10).toBe(0);
    expect(step / value).toBeGreaterThanOrEqual(0.01);
    expect(step / value).toBeLessThanOrEqual(0.1);
  }
});

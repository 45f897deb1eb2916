import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RateAccount } from '../../src/multistate/rateAccount.ts';

const MONTHS = 24;
const STEPS_PER_MONTH = 2_000;

interface Change {
  readonly at: number;
  readonly perMonth: number;
}

const changes = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 100 * (MONTHS + 2) }).map((hundredths) => hundredths / 100),
    perMonth: fc.integer({ min: -10, max: 10 }),
  }),
  { maxLength: 6 },
);

function readMonths(all: readonly Change[], fallOffPerMonth?: number): number[] {
  const account = new RateAccount(MONTHS);
  // Twice: nothing of one use is left for the next.
  account.clear(0.3);
  account.change(1.5, 7);
  account.clear(fallOffPerMonth);
  for (const { at, perMonth } of all) account.change(at, perMonth);
  const into = new Float64Array(MONTHS);
  account.readMonths(into);
  return [...into];
}

/** All that flows in a month, in very short steps. */
function naiveMonth(all: readonly Change[], fallOffPerMonth: number, month: number): number {
  let sum = 0;
  for (let step = 0; step < STEPS_PER_MONTH; step++) {
    const now = month + (step + 0.5) / STEPS_PER_MONTH;
    for (const { at, perMonth } of all) {
      if (now >= at) sum += (perMonth * Math.exp(-fallOffPerMonth * (now - at))) / STEPS_PER_MONTH;
    }
  }
  return sum;
}

test.each([0, 0.001, 0.05, 1])(
  'a month brings what flows in it at rates that fall off by %d a month',
  (fallOffPerMonth) => {
    fc.assert(
      fc.property(changes, (all) => {
        const months = readMonths(all, fallOffPerMonth);
        // A change in the middle of a short step is put at its edge.
        const tolerance = (6 * 10) / STEPS_PER_MONTH;
        for (const month of [0, 1, 11, 23]) {
          expect(
            Math.abs((months[month] ?? NaN) - naiveMonth(all, fallOffPerMonth, month)),
          ).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 20 },
    );
  },
);

test('rates that hardly fall off bring what rates that do not fall off bring', () => {
  const all = [
    { at: 0.25, perMonth: 3 },
    { at: 7.5, perMonth: -2 },
  ];
  const still = readMonths(all);
  const falling = readMonths(all, 1e-9);
  still.forEach((amount, month) => {
    expect(falling[month]).toBeCloseTo(amount, 6);
  });
});

test('a rate that falls off for ever brings its first year over what it falls off by', () => {
  const account = new RateAccount(2_400);
  account.clear(0.1 / 12);
  account.change(3.7, 100 / 12);
  const into = new Float64Array(2_400);
  account.readMonths(into);
  expect(into.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100 / 0.1, 4);
});

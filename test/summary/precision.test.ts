import { describe, expect, test } from 'vitest';
import { chanceError, isPrecise, STATED_PRECISION } from '../../src/summary/precision.ts';
import type { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { madeUpTable, tableOf } from './madeUpTable.ts';

/** Futures of which a share pays back within 34 months, a share never in full, and medians hardly differ. */
function table(replicates: number, within34: number, neverInFull = 0): ReplicateTable {
  const futures = Array.from({ length: replicates }, (_, future) => (future + 0.5) / replicates);
  return tableOf({
    costKronor: futures.map(() => 1_000),
    exitBenefitKronor: futures.map((at) => 12_000 / (at < within34 ? 20 : 60)),
    paybackFullMonths: futures.map((at) => (at < neverInFull ? Infinity : 60)),
  });
}

const goal = { ...STATED_PRECISION, withinMonths: [34, 14] };

describe('the error of the least sure chance', () => {
  test.each([
    [table(10_000, 0.5), 0.005],
    [table(10_000, 0.1), 0.003],
    [table(2_500, 0.1, 0.5), 0.01],
    [table(100, 0.5), 0.05],
  ])('is that of a binomial share', (futures, expected) => {
    expect(chanceError(futures, [34])).toBeCloseTo(expected, 4);
  });

  test('is not nothing when none of a few futures has come true', () => {
    expect(chanceError(table(50, 0), [34])).toBeGreaterThan(0.01);
  });

  test('covers never by the report’s measure too', () => {
    const never = tableOf({
      costKronor: Array.from({ length: 100 }, () => 1),
      exitBenefitKronor: Array.from({ length: 100 }, (_, future) => future % 2),
      paybackFullMonths: Array.from({ length: 100 }, () => 1),
    });
    expect(chanceError(never, [])).toBeCloseTo(0.05, 4);
  });
});

describe('a simulation is precise', () => {
  test.each<[string, readonly ReplicateTable[], boolean]>([
    ['when every chance is within half a future of a hundred', [table(4_000, 0.1, 0.1)], true],
    ['unless a chance is not', [table(4_000, 0.2)], false],
    ['unless the chance never to pay back in full is not', [table(4_000, 0.1, 0.2)], false],
    ['unless another scenario is not', [table(4_000, 0.1), table(4_000, 0.2)], false],
    ['unless there are too few futures to tell', [table(999, 0)], false],
    ['at the fewest futures that can tell', [table(1_000, 0)], true],
    ['at last with ten thousand futures, whatever the chances', [table(10_000, 0.49)], true],
  ])('%s', (_, tables, expected) => {
    expect(isPrecise(tables, { ...goal, medianMonths: Infinity })).toBe(expected);
  });

  test('unless the median is not within half a month', () => {
    // Right at the middle, half of the futures say 20 months and half 60.
    expect(isPrecise([table(10_000, 0.5)], goal)).toBe(false);
    expect(isPrecise([table(10_000, 0.1)], goal)).toBe(true);
    const spread = madeUpTable({ replicates: 10_000, neverShare: 0 });
    expect(isPrecise([spread], { ...goal, chance: 1, medianMonths: 0.01 })).toBe(false);
    expect(isPrecise([spread], { ...goal, chance: 1, medianMonths: 2 })).toBe(true);
  });

  test('when more than half of the futures never pay back: the median is never, and sure', () => {
    const never = tableOf({
      costKronor: Array.from({ length: 2_000 }, () => 1),
      exitBenefitKronor: Array.from({ length: 2_000 }, (_, future) => (future < 100 ? 1 : 0)),
      paybackFullMonths: Array.from({ length: 2_000 }, () => 1),
    });
    expect(isPrecise([never], goal)).toBe(true);
  });
});

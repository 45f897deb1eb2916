import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { expectStay } from '../../src/programme/expectStay.ts';
import { endingAt, plannedEnds } from '../../src/programme/plannedStay.ts';

const HAZARDS = {
  arbete: { from: [0, 12], values: [0.01, 0.008] },
  studier: { from: [0], values: [0.003] },
  avbrott: { from: [0, 12], values: [0.06, 0.02] },
};
const stay = { plannedLengthMonths: 12, extendedShare: 0.3, extensionMonths: 6 };

describe('when a stay is meant to end', () => {
  test.each([
    [{ ...stay, extendedShare: 0 }, [[12, 1]]],
    [{ ...stay, extensionMonths: 0 }, [[12, 1]]],
    [{ ...stay, extensionMonths: 1e-60 }, [[12, 1]]],
    [{ ...stay, extendedShare: 1 }, [[18, 1]]],
    [
      stay,
      [
        [12, 0.7],
        [18, 0.3],
      ],
    ],
  ])('%j', (planned, ends) => {
    expect(plannedEnds(planned).map(({ atMonths, share }) => [atMonths, share])).toEqual(ends);
  });
});

describe('a stay that some are granted more time of', () => {
  test('is that of two kinds of starters, by their shares', () => {
    const length = fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10);
    const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(length, length, share, (plannedLengthMonths, extensionMonths, extendedShare) => {
        const ends = plannedEnds({ plannedLengthMonths, extensionMonths, extendedShare });
        const mixed = expectStay(HAZARDS, ends);
        const [short, long] = [
          expectStay(HAZARDS, endingAt(plannedLengthMonths)),
          expectStay(HAZARDS, endingAt(plannedLengthMonths + extensionMonths)),
        ];
        const together = (a: number, b: number) => (1 - extendedShare) * a + extendedShare * b;
        for (const outcome of OUTCOMES) {
          expect(mixed.shares[outcome]).toBeCloseTo(
            together(short.shares[outcome], long.shares[outcome]),
            11,
          );
        }
        expect(mixed.meanStayMonths).toBeCloseTo(
          together(short.meanStayMonths, long.meanStayMonths),
          10,
        );
        expect(mixed.plannedEnds.map(({ share: reached }) => reached)).toEqual([
          expect.closeTo((1 - extendedShare) * short.reachedPlannedEnd, 11),
          expect.closeTo(extendedShare * long.reachedPlannedEnd, 11),
        ]);
      }),
      { seed: 20171231, numRuns: 100 },
    );
  });
});

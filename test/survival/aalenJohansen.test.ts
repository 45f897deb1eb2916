import { describe, expect, test } from 'vitest';
import { aalenJohansen } from '../../src/survival/aalenJohansen.ts';
import { incidenceInterval } from '../../src/survival/incidenceInterval.ts';
import { DRAWN_CAUSES, drawnStays } from './drawnStays.ts';
import { FIXTURES, staysOf } from './fixtures.ts';
import { atOnce } from '../../src/intake/steps.ts';

/** R prints fifteen digits; sums in another order differ in the last of them. */
const DIGITS = 11;

describe.each(Object.entries(FIXTURES))('of stays as in R: %s', (_, fixture) => {
  const curve = atOnce(aalenJohansen(staysOf(fixture), 3));

  test('shares grow on the same days', () => {
    expect(curve.days).toEqual(fixture.days);
  });

  test('shares and standard errors are the same', () => {
    for (const cause of [0, 1, 2]) {
      fixture.days.forEach((__, at) => {
        expect(curve.shares[cause]?.[at]).toBeCloseTo(fixture.shares[cause]?.[at] ?? NaN, DIGITS);
        expect(curve.errors[cause]?.[at]).toBeCloseTo(fixture.errors[cause]?.[at] ?? NaN, DIGITS);
      });
    }
  });

  test('intervals are the same, and none where nothing has ended', () => {
    for (const cause of [0, 1, 2]) {
      fixture.days.forEach((__, at) => {
        const interval = incidenceInterval(
          curve.shares[cause]?.[at] ?? NaN,
          curve.errors[cause]?.[at] ?? NaN,
        );
        const [low, high] = [fixture.low[cause]?.[at], fixture.high[cause]?.[at]];
        if (typeof low !== 'number' || typeof high !== 'number') expect(interval).toBeUndefined();
        else {
          expect(interval?.[0]).toBeCloseTo(low, DIGITS);
          expect(interval?.[1]).toBeCloseTo(high, DIGITS);
        }
      });
    }
  });
});

test('every case has its causes, ties and late entries', () => {
  const { ties, lateEntry, allLastSeen, oneEvent, many } = FIXTURES;
  expect(new Set(ties.lastDays).size).toBeLessThan(ties.lastDays.length);
  expect(lateEntry.entryDays.some((days) => days > 0)).toBe(true);
  expect(allLastSeen.days).toEqual([]);
  expect(oneEvent.days).toHaveLength(1);
  expect(new Set(many.cause)).toEqual(new Set([0, 1, 2, 3]));
});

test('a whole cohort that is seen to its end has the plain shares', () => {
  const stays = [4, 4, 9, 15].map((lastDays, at) => ({ entryDays: 0, lastDays, cause: at % 2 }));
  const { shares, errors } = atOnce(aalenJohansen(stays, 2));
  expect(shares.map((each) => each.at(-1))).toEqual([0.5, 0.5]);
  // The error of a share is then the binomial one.
  expect(errors[0]?.at(-1)).toBeCloseTo(Math.sqrt(0.25 / 4), 12);
});

test('the shares of level hazards come back within four standard errors', () => {
  const { stays, shareAt } = drawnStays(4_000);
  const { days, shares, errors } = atOnce(aalenJohansen(stays, DRAWN_CAUSES));
  for (const day of [60, 180, 365]) {
    const at = days.findLastIndex((each) => each <= day);
    shares.forEach((share, cause) => {
      const off = Math.abs((share[at] ?? NaN) - shareAt(day, cause));
      expect(off).toBeLessThan(4 * (errors[cause]?.[at] ?? NaN));
    });
  }
});

import { describe, expect, test } from 'vitest';
import { constant } from '../../src/multistate/piecewiseConstant.ts';
import { expectHazards } from '../../src/multistate/expectHazards.ts';
import { ofState } from '../../src/multistate/occupancyTrace.ts';
import { expectStay, stayModel } from '../../src/programme/expectStay.ts';
import { endingAt } from '../../src/programme/plannedStay.ts';

/**
 * Competing exponential risks with a fixed end, in closed form: with total hazard H and end T the
 * share of cause k is h_k / H · (1 − e^(−HT)), the mean stay (1 − e^(−HT)) / H. The hazards are
 * the 6 jobs, 2 studies and 44 drop-outs of 2017 over 636 person-months.
 */
const hazards = {
  arbete: constant(0.00943396),
  studier: constant(0.00314465),
  avbrott: constant(0.06918239),
};

/** The stays are printed cut, not rounded: 7.6456197 as 7.645619. */
const LAST_DIGIT = 1e-6;

describe.each([
  {
    months: 12,
    arbete: 0.072128,
    studier: 0.024043,
    avbrott: 0.528942,
    rehab: 0.374886,
    stay: 7.645619,
  },
  {
    months: 24,
    arbete: 0.099168,
    studier: 0.033056,
    avbrott: 0.727236,
    rehab: 0.14054,
    stay: 10.511859,
  },
])('a stay of at most $months months', ({ months, stay, ...shares }) => {
  const expected = expectStay(hazards, endingAt(months));

  test.each(Object.entries(shares))('ends in %s with the printed share', (outcome, share) => {
    expect(expected.shares[outcome as keyof typeof shares]).toBeCloseTo(share, 6);
  });

  test('lasts the printed mean', () => {
    expect(Math.abs(expected.meanStayMonths - stay)).toBeLessThan(LAST_DIGIT);
    expect(expected.reachedPlannedEnd).toBeCloseTo(shares.rehab, 6);
  });

  test('comes out of the kernel in a single step too', () => {
    const trace = expectHazards(stayModel(hazards, months), { enrolled: 1 }, [0, months]);
    for (const [outcome, share] of Object.entries(shares)) {
      expect(ofState(trace.occupancy, trace, outcome)[1]).toBeCloseTo(share, 6);
    }
    const mean = ofState(trace.durations, trace, 'enrolled')[0] ?? NaN;
    expect(Math.abs(mean - stay)).toBeLessThan(LAST_DIGIT);
  });
});

import { baseYear } from '../../src/evidence/countedYear.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { byOutcome, OUTCOMES } from '../../src/evidence/outcome.ts';
import { piecewise } from '../multistate/randomModel.ts';
import { expectStay, stayModel } from '../../src/programme/expectStay.ts';
import { endingAt } from '../../src/programme/plannedStay.ts';
import { solveStayHazards } from '../../src/programme/stayHazards.ts';
import { naiveHazards } from '../oracle/naiveHazards.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const { hazardShape } = BASE_2017.assumptions;

describe('the stays of 2017', () => {
  const { groups } = cohortEvidence(evidence, 'sot-2017');
  const { groups: counts, stocks, total } = baseYear(evidence).counts;

  test.each([
    ['tradgard', 7.3],
    ['upplevelse', 2.8],
    ['salix', 8.0],
    ['mac', 7.7],
  ])('in %s are %d months from raw counts and constant hazards', (id, months) => {
    expect(meanStayMonths(id)).toBeCloseTo(months, 1);
  });

  test.each([
    ['tradgard', 7.9],
    ['upplevelse', 3.2],
    ['salix', 7.0],
    ['mac', 10.6],
  ] as const)('in %s are %d months by Little’s law', (id, months) => {
    expect(Math.abs(littleMonths(id) - months)).toBeLessThan(0.051);
  });

  test('of everyone are 6.7 months by Little’s law', () => {
    const exits = stocks.opening.total.value + total.starts.value - stocks.closing.total.value;
    expect((12 * stocks.mean.value) / exits).toBeCloseTo(6.7, 1);
  });

  test('are 27 % too short in MAC with constant hazards', () => {
    expect(1 - meanStayMonths('mac') / littleMonths('mac')).toBeCloseTo(0.27, 2);
  });

  function meanStayMonths(id: string): number {
    const group = groups.find((each) => each.id === id);
    if (!group) throw new Error(`no such group: ${id}`);
    const exits = OUTCOMES.reduce((sum, outcome) => sum + group.exits[outcome], 0);
    const shares = byOutcome((outcome) => group.exits[outcome] / exits);
    const hazards = solveStayHazards(shares, group.lengthMonths, hazardShape);
    return expectStay(hazards, endingAt(group.lengthMonths)).meanStayMonths;
  }

  /** Mean stock over exits per month; the exits are those that the two stocks leave room for. */
  function littleMonths(id: string): number {
    const [opening, group] = [stocks.opening.groups[id], counts[id]];
    if (!opening || !group) throw new Error(`no such group: ${id}`);
    const [first, last] = [opening.value, group.openingStock.value];
    return (12 * ((first + last) / 2)) / (first + group.starts.value - last);
  }
});

test('a stay that is never meant to end is refused', () => {
  const none = { from: [0], values: [0] };
  expect(() => expectStay({ arbete: none, studier: none, avbrott: none }, [])).toThrow(
    'a stay without an end',
  );
});

describe('a stay with random hazards', () => {
  const random = fc.record({
    arbete: piecewise(6, 0.3),
    studier: piecewise(6, 0.3),
    avbrott: piecewise(6, 0.3),
  });
  const lengths = fc.integer({ min: 2, max: 80 }).map((tenths) => tenths / 10);

  test('ends somewhere, and its parts sum to the whole', () => {
    fc.assert(
      fc.property(random, lengths, (hazards, months) => {
        const stay = expectStay(hazards, endingAt(months));
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(OUTCOMES.map((outcome) => stay.shares[outcome]))).toBeCloseTo(1, 12);
        expect(stay.timesMonths.at(-1)).toBe(months);
        // Fine enough for whoever leaves in an interval to leave in its middle.
        stay.timesMonths.forEach((until, i) => {
          expect(until - (stay.timesMonths[i - 1] ?? 0)).toBeLessThanOrEqual(0.5);
        });
        expect(sum(stay.personMonths)).toBeCloseTo(stay.meanStayMonths, 12);
        expect(stay.shares.rehab).toBeCloseTo(stay.reachedPlannedEnd, 12);
        for (const cause of ['arbete', 'studier', 'avbrott'] as const) {
          expect(sum(stay.exits.map((exits) => exits[cause]))).toBeCloseTo(stay.shares[cause], 12);
        }
        for (const exits of stay.exits) expect(exits.rehab).toBe(0);
      }),
      { seed: 20171231, numRuns: 150 },
    );
  });

  test('agrees with a naive simulation in tiny steps', () => {
    fc.assert(
      fc.property(random, lengths, (hazards, months) => {
        const { shares, meanStayMonths } = expectStay(hazards, endingAt(months));
        const model = stayModel(hazards, months);
        const { persons, personTime } = naiveHazards(model, { enrolled: 1 }, [months], 0.02);
        // Who leaves is exact in the naive steps; time is summed by trapezoids, h² / 12 off.
        const after = persons[0] ?? [];
        expect(after[1]).toBeCloseTo(shares.arbete, 10);
        expect(after[2]).toBeCloseTo(shares.studier, 10);
        expect(after[3]).toBeCloseTo(shares.avbrott, 10);
        expect(after[4]).toBeCloseTo(shares.rehab, 10);
        // The last step empties the state at its end: half a step of those who reach it is missing.
        const spent = (personTime[0]?.[0] ?? NaN) + 0.01 * shares.rehab;
        expect(Math.abs(spent - meanStayMonths)).toBeLessThan((0.02 ** 2 / 12) * 0.9 * 1.01 + 1e-9);
      }),
      { seed: 20171231, numRuns: 40 },
    );
  });
});

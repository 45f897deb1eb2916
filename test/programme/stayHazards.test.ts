import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrate } from '../../src/multistate/piecewiseConstant.ts';
import { RiskTable } from '../../src/multistate/riskTable.ts';
import { expectStay } from '../../src/programme/expectStay.ts';
import { endingAt } from '../../src/programme/plannedStay.ts';
import {
  CAUSES,
  changesOf,
  EIGHT_WEEKS_MONTHS,
  extendStayHazards,
  fillStayTable,
  solveStayHazards,
} from '../../src/programme/stayHazards.ts';
import type { Assumptions } from '../../src/scenario/scenario.ts';

type Shape = Assumptions['hazardShape'];

const FLAT = { firstEightWeeks: 1, untilSixMonths: 1, later: 1 };
const flatShape: Shape = { arbete: FLAT, studier: FLAT, avbrott: FLAT };
const SHARES = { arbete: 0.15, studier: 0.05, rehab: 0.4, avbrott: 0.4 };

/** Heights over the whole range that a scenario may hold. */
const height = fc.double({ min: 0.05, max: 20, noNaN: true });
const heights = fc.record({ firstEightWeeks: height, untilSixMonths: height, later: height });
const shapes: fc.Arbitrary<Shape> = fc.record({
  arbete: heights,
  studier: heights,
  avbrott: heights,
});
const lengths = fc.constantFrom(1, 3.7, 6, 7, 12, 24, 60);
const shareSets = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.005, max: 1, noNaN: true }),
  )
  .map(([arbete, studier, avbrott, rehab]) => {
    const total = arbete + studier + avbrott + rehab;
    return {
      arbete: arbete / total,
      studier: studier / total,
      rehab: rehab / total,
      avbrott: avbrott / total,
    };
  });

test('equal heights give the closed form: H = −ln(rehab) / T, each cause its part', () => {
  fc.assert(
    fc.property(shareSets, lengths, (shares, months) => {
      const hazards = solveStayHazards(shares, months, flatShape);
      const total = -Math.log(shares.rehab) / months;
      for (const cause of CAUSES) {
        expect(hazards[cause].from).toEqual([0]);
        const expected = (total * shares[cause]) / (1 - shares.rehab);
        expect(hazards[cause].values[0]).toBeCloseTo(shares.rehab === 1 ? 0 : expected, 12);
      }
    }),
    { seed: 20171231, numRuns: 200 },
  );
});

test('shares → hazards → shares is a round trip, whatever the shares and the shape', () => {
  fc.assert(
    fc.property(shareSets, shapes, lengths, (shares, shape, months) => {
      const { shares: back } = expectStay(
        solveStayHazards(shares, months, shape),
        endingAt(months),
      );
      for (const cause of [...CAUSES, 'rehab'] as const) {
        expect(Math.abs(back[cause] - shares[cause])).toBeLessThan(1e-10);
      }
    }),
    { seed: 20171231, numRuns: 150 },
  );
});

test('a shape keeps its heights relative to each other', () => {
  const shape: Shape = {
    ...flatShape,
    arbete: { firstEightWeeks: 0.5, untilSixMonths: 1, later: 3 },
  };
  const { arbete, avbrott } = solveStayHazards(SHARES, 12, shape);
  expect(arbete.from).toEqual([0, EIGHT_WEEKS_MONTHS, 6]);
  const [first = NaN, second = NaN, third = NaN] = arbete.values;
  expect(second / first).toBeCloseTo(2, 12);
  expect(third / second).toBeCloseTo(3, 12);
  expect(new Set(avbrott.values).size).toBe(1);
});

test('a shape that bends only after six months, or only after eight weeks, is no flat one', () => {
  const later = { firstEightWeeks: 1, untilSixMonths: 1, later: 2 };
  const early = { firstEightWeeks: 3, untilSixMonths: 1, later: 1 };
  const shape: Shape = { arbete: later, studier: FLAT, avbrott: early };
  const { arbete, studier, avbrott } = solveStayHazards(SHARES, 12, shape);
  const at = (values: readonly number[], phase: number) => values.at(phase) ?? NaN;
  expect(at(arbete.values, -1) / at(arbete.values, 0)).toBeCloseTo(2, 12);
  expect(at(avbrott.values, 0) / at(avbrott.values, -1)).toBeCloseTo(3, 12);
  expect(new Set(studier.values).size).toBe(1);
});

test('a shape that bends after six months in every cause is no flat one', () => {
  const later = { firstEightWeeks: 1, untilSixMonths: 1, later: 2 };
  const { arbete } = solveStayHazards(SHARES, 12, {
    arbete: later,
    studier: later,
    avbrott: later,
  });
  expect((arbete.values.at(-1) ?? NaN) / (arbete.values[0] ?? NaN)).toBeCloseTo(2, 12);
});

describe('with heights far apart and hardly anybody at the end', () => {
  const errorOf = (shares: typeof SHARES, lengthMonths: number, shape: Shape) => {
    const hazards = solveStayHazards(shares, lengthMonths, shape);
    const came = expectStay(hazards, endingAt(lengthMonths)).shares;
    return Math.max(...CAUSES.map((cause) => Math.abs(came[cause] - shares[cause])));
  };

  test('the shares come out where whole steps overshoot for ever', () => {
    const shape: Shape = {
      arbete: { firstEightWeeks: 1, untilSixMonths: 5, later: 0.25 },
      studier: { firstEightWeeks: 6.5, untilSixMonths: 0.4, later: 0.1 },
      avbrott: { firstEightWeeks: 0.05, untilSixMonths: 0.05, later: 20 },
    };
    const shares = { arbete: 0.0875, studier: 0.8566, rehab: 0.0012, avbrott: 0.0547 };
    expect(errorOf(shares, 24, shape)).toBeLessThan(1e-8);
  });

  test('the shares come out, whatever they are', () => {
    const part = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, shapes, (arbete, studier, avbrott, shape) => {
        const whole = (arbete + studier + avbrott) / 0.999;
        const shares = {
          arbete: arbete / whole,
          studier: studier / whole,
          rehab: 0.001,
          avbrott: avbrott / whole,
        };
        expect(errorOf(shares, 12, shape)).toBeLessThan(1e-8);
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});

test('a short stay has only the phases that it reaches', () => {
  const steep = { firstEightWeeks: 1, untilSixMonths: 2, later: 5 };
  const hazards = solveStayHazards(SHARES, 3.7, { ...flatShape, avbrott: steep });
  expect(hazards.avbrott.from).toEqual([0, EIGHT_WEEKS_MONTHS]);
  expect(changesOf(hazards)).toEqual([0, EIGHT_WEEKS_MONTHS]);
});

test.each<[string, Shape]>([
  ['flat', flatShape],
  ['steep', { ...flatShape, arbete: { firstEightWeeks: 1, untilSixMonths: 2, later: 5 } }],
])('nobody leaves when everybody reaches the end, with a %s shape', (_, shape) => {
  const hazards = solveStayHazards({ arbete: 0, studier: 0, rehab: 1, avbrott: 0 }, 12, shape);
  for (const cause of CAUSES) expect(integrate(hazards[cause], 12)).toBe(0);
});

test.each([0, -0.1, NaN])('is refused when a share of %d reaches the end', (rehab) => {
  expect(() => solveStayHazards({ ...SHARES, rehab }, 12, flatShape)).toThrow(
    `no share reaches the end: ${rehab}`,
  );
});

describe('an extension', () => {
  test('goes on at the ratio of the mean hazard before, studier at the mean', () => {
    fc.assert(
      fc.property(shareSets, shapes, (shares, shape) => {
        const hazards = solveStayHazards(shares, 12, shape);
        const { meanStayMonths } = expectStay(hazards, endingAt(12));
        const extended = extendStayHazards(hazards, 12, { arbete: 1.5, avbrott: 0.4 });
        for (const [cause, ratio] of [
          ['arbete', 1.5],
          ['studier', 1],
          ['avbrott', 0.4],
        ] as const) {
          expect(extended[cause].from.at(-1)).toBe(12);
          const mean = shares[cause] / meanStayMonths;
          expect(extended[cause].values.at(-1)).toBeCloseTo(ratio * mean, 9);
          expect(extended[cause].values.slice(0, -1)).toEqual(hazards[cause].values);
        }
      }),
      { seed: 20171231, numRuns: 100 },
    );
  });

  test('changes nothing before the length that was observed', () => {
    const hazards = solveStayHazards(SHARES, 12, flatShape);
    const extended = extendStayHazards(hazards, 12, { arbete: 5, avbrott: 0 });
    for (const months of [3, 12]) {
      const [before, after] = [hazards, extended].map((each) => expectStay(each, endingAt(months)));
      for (const outcome of [...CAUSES, 'rehab'] as const) {
        expect(after?.shares[outcome]).toBeCloseTo(before?.shares[outcome] ?? NaN, 14);
      }
    }
  });

  test('with ratio 1 is the same constant hazard going on', () => {
    const hazards = solveStayHazards(SHARES, 12, flatShape);
    const extended = expectStay(
      extendStayHazards(hazards, 12, { arbete: 1, avbrott: 1 }),
      endingAt(24),
    );
    expect(extended.shares.rehab).toBeCloseTo(SHARES.rehab ** 2, 12);
    expect(extended.shares.arbete).toBeCloseTo(
      (SHARES.arbete / (1 - SHARES.rehab)) * (1 - SHARES.rehab ** 2),
      12,
    );
  });

  test('with ratio 0 stops the exits: everybody still there stays the longest time', () => {
    const hazards = solveStayHazards({ ...SHARES, studier: 0, avbrott: 0.45 }, 12, flatShape);
    const { shares } = expectStay(
      extendStayHazards(hazards, 12, { arbete: 0, avbrott: 0 }),
      endingAt(24),
    );
    expect(shares.rehab).toBeCloseTo(SHARES.rehab, 12);
  });
});

describe('a table for following persons', () => {
  const ratios = { arbete: 1.5, avbrott: 0.4 };
  const steep = { firstEightWeeks: 1, untilSixMonths: 2, later: 5 };
  const everybody = { arbete: 0, studier: 0, rehab: 1, avbrott: 0 };

  test.each([
    ['flat', SHARES, flatShape],
    ['steep', SHARES, { ...flatShape, arbete: steep }],
    ['flat, where everybody reaches the end', everybody, flatShape],
    ['steep, where everybody reaches the end', everybody, { ...flatShape, arbete: steep }],
  ] as const)('expects what the hazards expect, with a shape that is %s', (_, shares, shape) => {
    const table = new RiskTable(CAUSES.length, 4);
    const hazards = solveStayHazards(shares, 12, shape);
    const observed = expectStay(hazards, endingAt(12)).meanStayMonths;
    expect(fillStayTable(table, shares, 12, shape, ratios)).toBeCloseTo(observed, 10);
    const extended = extendStayHazards(hazards, 12, ratios);
    for (const months of [1, 4, 12, 18]) {
      const stay = expectStay(extended, endingAt(months));
      const chances = new Float64Array(CAUSES.length + 1);
      expect(table.expectUntil(months, chances)).toBeCloseTo(stay.meanStayMonths, 10);
      [...CAUSES, 'rehab' as const].forEach((outcome, i) => {
        expect(chances[i]).toBeCloseTo(stay.shares[outcome], 10);
      });
    }
  });
});

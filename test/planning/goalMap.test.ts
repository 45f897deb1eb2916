import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import {
  benefitAt,
  chanceAt,
  paybackAt,
  workShareFor,
  type CompleterShares,
} from '../../src/planning/goalMap.ts';
import { priceDraws } from '../../src/planning/priceDraws.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { simulate } from '../run/simulated.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const A = benefitValues('A');
const parts = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter((each) => each.some((part) => part > 0))
  .map(([a, b, c]) => ({
    arbete: a / (a + b + c),
    studier: b / (a + b + c),
    rehab: c / (a + b + c),
  }));

describe('how many have to go to work', () => {
  // model.md § 11: calibration A, 57 completers.
  test.each([
    [34, 9.18, 14.9],
    [14, 9.18, 39.5],
    [34, 6.95, 10.7],
    [14, 6.95, 29.3],
  ])('%d months at %d Mkr: %d of 57', (months, million, jobs) => {
    const year = { completers: 57, costKronor: million * 1e6 };
    expect((workShareFor(months, year, A) ?? NaN) * 57).toBeCloseTo(jobs, 1);
  });

  test('as a multiple of the 6 of 2017', () => {
    const year = { completers: 57, costKronor: 9.18e6 };
    expect(((workShareFor(34, year, A) ?? NaN) * 57) / 6).toBeCloseTo(2.48, 2);
    expect(((workShareFor(14, year, A) ?? NaN) * 57) / 6).toBeCloseTo(6.58, 2);
    const B = benefitValues('B');
    expect(((workShareFor(34, year, B) ?? NaN) * 57) / 6).toBeCloseTo(2.05, 2);
    expect(((workShareFor(14, year, B) ?? NaN) * 57) / 6).toBeCloseTo(4.99, 2);
  });

  test('is where the payback is these months: 200 lines against direct evaluation', () => {
    const year = fc.record({
      completers: fc.double({ min: 1, max: 200, noNaN: true }),
      costKronor: fc.double({ min: 1e6, max: 2e7, noNaN: true }),
    });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (planned, months, left) => {
          const share = workShareFor(months, planned, A) ?? NaN;
          // Also beyond the triangle the line is a line.
          const rest = 1 - share;
          const shares = { arbete: share, studier: rest * left, rehab: rest * (1 - left) };
          expect(paybackAt(shares, planned, A)).toBeCloseTo(months, 6);
        },
      ),
      { seed: 2026, numRuns: 200 },
    );
  });

  test('is nothing to say of where a job is worth no more than another completer', () => {
    const year = { completers: 57, costKronor: 9.18e6 };
    expect(workShareFor(34, year, { exitJobKronor: 5, completerKronor: 5 })).toBeUndefined();
    expect(workShareFor(34, { ...year, completers: 0 }, A)).toBeUndefined();
  });
});

test('the reports’ goal of 25/20/55 gives 35.2 months, printed 36, near the goal of 34', () => {
  const shares = { arbete: 0.25, studier: 0.2, rehab: 0.55 };
  const year = { completers: 57, costKronor: 9.18e6 };
  expect(paybackAt(shares, year, A)).toBeCloseTo(35.2, 1);
  expect(benefitAt(shares, year, A)).toBeCloseTo((12 * 9.18e6) / 35.2, -4);
  expect(paybackAt({ arbete: 0, studier: 0.5, rehab: 0.5 }, year, benefitValues('B'))).toBeNull();
});

describe('the chance of a mix', () => {
  const { cohort } = expectScenario(BASE_2017, evidence);
  const draws = priceDraws(cohort, BASE_2017.assumptions, 'map', 500);
  const year = { completers: 57, costKronor: 9.18e6 };

  test('is counted one draw by one', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 5, max: 200 }), (shares: CompleterShares, months) => {
        const direct = [...draws.exitJobKronor].filter((exitJobKronor, i) => {
          const prices = { exitJobKronor, completerKronor: draws.completerKronor[i] ?? NaN };
          return (paybackAt(shares, year, prices) ?? Infinity) <= months;
        }).length;
        expect(chanceAt(shares, year, months, draws)).toBe(direct / 500);
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  test('counts a future that pays back just in time', () => {
    const prices = {
      exitJobKronor: Float64Array.of(11, 12, 13),
      completerKronor: new Float64Array(3),
    };
    const job = { arbete: 1, studier: 0, rehab: 0 };
    expect(chanceAt(job, { completers: 1, costKronor: 1 }, 1, prices)).toBe(2 / 3);
  });

  test('is about one half on the line, and grows with work', () => {
    const share = workShareFor(34, year, A) ?? NaN;
    const at = (arbete: number) =>
      chanceAt({ arbete, studier: 0, rehab: 1 - arbete }, year, 34, draws);
    expect(Math.abs(at(share) - 0.5)).toBeLessThan(0.1);
    expect(at(0.5)).toBeGreaterThan(at(0.25));
    expect(at(0)).toBeLessThan(0.05);
  });

  test('has the prices of the futures of a run with the same seed', () => {
    const [table] = simulate([BASE_2017], 5, 'map');
    const jobs = table?.column('expectedArbete') ?? [];
    const completers = table?.column('expectedCompleters') ?? [];
    table?.column('expectedExitBenefitKronor').forEach((benefit, i) => {
      const [own = NaN, all = NaN] = [jobs[i], completers[i]];
      const priced =
        own * (draws.exitJobKronor[i] ?? NaN) + (all - own) * (draws.completerKronor[i] ?? NaN);
      expect(priced).toBeCloseTo(benefit, 3);
    });
  });

  test('is found within a frame: a thousand evaluations of 500 draws', { tags: ['timed'] }, () => {
    const shares = { arbete: 0.25, studier: 0.2, rehab: 0.55 };
    const from = performance.now();
    for (let i = 0; i < 1_000; i++) chanceAt(shares, year, 34, draws);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

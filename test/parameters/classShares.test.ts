import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES, type ByOutcome } from '../../src/evidence/outcome.ts';
import { classShares } from '../../src/parameters/classShares.ts';
import { solveStayHazards } from '../../src/programme/stayHazards.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';

const GROUP: ByOutcome = { arbete: 0.1, studier: 0.1, rehab: 0.3, avbrott: 0.5 };
const sum = (shares: ByOutcome) => OUTCOMES.reduce((total, outcome) => total + shares[outcome], 0);

test('studier and rehab share what is left as they do in the group', () => {
  const shares = classShares(GROUP, 0.2, 0.6);
  expect(shares.arbete).toBe(0.2);
  expect(shares.avbrott).toBe(0.6);
  expect(shares.studier).toBeCloseTo(0.05, 15);
  expect(shares.rehab).toBeCloseTo(0.15, 15);
});

describe('chances that would leave nothing', () => {
  test('are scaled down to leave a thousandth', () => {
    const shares = classShares(GROUP, 0.4, 0.8);
    expect(shares.avbrott / shares.arbete).toBeCloseTo(2, 12);
    expect(shares.studier + shares.rehab).toBeCloseTo(0.001, 12);
    expect(shares.rehab / shares.studier).toBeCloseTo(3, 9);
  });

  test('that leave a little more are left as they are', () => {
    expect(classShares(GROUP, 0.198, 0.8)).toMatchObject({ arbete: 0.198, avbrott: 0.8 });
  });
});

test('a group where nobody gets to rehab, or nobody stays at all, still has a millionth in rehab', () => {
  for (const group of [
    { arbete: 0.5, studier: 0.5, rehab: 0, avbrott: 0 },
    { arbete: 0.5, studier: 0.5, rehab: 1e-300, avbrott: 0 },
  ]) {
    expect(classShares(group, 0.5, 0).rehab).toBeCloseTo(0.5e-6, 12);
  }
  const nobody = { arbete: 1, studier: 0, rehab: 0, avbrott: 0 };
  expect(classShares(nobody, 1, 0).rehab).toBeCloseTo(0.001, 12);
  expect(classShares(nobody, 1, 0).studier).toBe(0);
});

test('any shares and chances, to their ends: a whole that the stay can be solved from', () => {
  const part = fc.oneof(fc.constantFrom(0, 1, 1e-300), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.tuple(part, part), part, part, ([studier, rehab], arbete, avbrott) => {
      const shares = classShares({ ...GROUP, studier, rehab }, arbete, avbrott);
      expect(Math.abs(sum(shares) - 1)).toBeLessThan(1e-12);
      expect(shares.rehab).toBeGreaterThan(9e-10);
      for (const outcome of OUTCOMES) expect(shares[outcome]).toBeGreaterThanOrEqual(0);
      const hazards = solveStayHazards(shares, 12, BASE_2017.assumptions.hazardShape);
      for (const { values } of Object.values(hazards)) {
        for (const hazard of values) expect(hazard).toBeLessThan(2);
      }
    }),
    { seed: 20171231, numRuns: 1_000 },
  );
});

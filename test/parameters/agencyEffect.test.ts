import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { joinAgencies } from '../../src/parameters/agencyClass.ts';
import { splitByAgency } from '../../src/parameters/agencyEffect.ts';
import type { ObservedOutcome } from '../../src/parameters/agencyPosterior.ts';
import { poolShares } from '../../src/parameters/pooledShares.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { once } from '../once.ts';
import { naiveAgencyEffect } from '../oracle/naiveAgencyEffect.ts';
import { naivePooling, naiveShares } from '../oracle/naivePooling.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { BASE_2017, evidence, vary, varyGroups } from '../run/readyScenarios.ts';

const { groups } = cohortEvidence(evidence, 'sot-2017');
const counts = groups.map(({ exits }) => OUTCOMES.map((outcome) => exits[outcome]));

function mixesOf2017(): [number, number, number][] {
  return groups.map(({ referrers }) => {
    const joined = joinAgencies(referrers);
    const total = joined.reduce((sum, persons) => sum + persons, 0);
    return joined.map((persons) => persons / total) as [number, number, number];
  });
}

/** Oracles that sample: about a second each on an idle machine. */
const SLOW = 60_000;
const random = naiveRandom(21);
const pooled = once(() => {
  const pool = naivePooling(counts, 300_000, random);
  return { pool, draws: naiveShares(pool, counts, 20_000, random) };
});

function observedOf(outcome: 'arbete' | 'avbrott'): ObservedOutcome {
  const column = OUTCOMES.indexOf(outcome);
  return {
    counts: counts.map((row) => row[column] ?? NaN),
    exits: counts.map((row) => row.reduce((sum, count) => sum + count, 0)),
    mixes: mixesOf2017(),
    moments: poolShares(counts).moments.map((row) => row[column] ?? [NaN, NaN, NaN]),
  };
}

describe('with a third of each group from each agency', () => {
  test.each([
    { agencyEffect: 'agency', jobs: 7.3 },
    { agencyEffect: 'group', jobs: 7.0 },
    { agencyEffect: 'half', jobs: 7.0 },
  ] as const)(
    'structure $agencyEffect expects $jobs jobs of 115 starts',
    ({ agencyEffect, jobs }) => {
      const agencyMix = { kind: 'shares', fk: 1 / 3, af: 1 / 3, ske: 1 / 3, other: 0 } as const;
      const even = vary(varyGroups(BASE_2017, { agencyMix }), { assumptions: { agencyEffect } });
      const { startsPerYear, exits } = expectScenario(even, evidence).programme;
      expect(startsPerYear).toBe(115);
      expect(exits.arbete).toBeCloseTo(jobs, 1);
    },
  );
});

describe.each(['agency', 'group', 'half'] as const)('structure %s', (structure) => {
  test.each(['arbete', 'avbrott'] as const)(
    'gives every group its own share of %s back over the observed mix',
    (outcome) => {
      const observed = observedOf(outcome);
      const { mixes } = observed;
      splitByAgency(observed, structure).forEach((row, group) => {
        const average = row.reduce((sum, share, i) => sum + share * (mixes[group]?.[i] ?? NaN), 0);
        expect(Math.abs(average - (observed.moments[group]?.[0] ?? NaN))).toBeLessThan(1e-9);
      });
    },
  );
});

describe.each(['arbete', 'avbrott'] as const)('the agencies’ shares of %s', (outcome) => {
  test('do not differ when all is the group’s doing', () => {
    const observed = observedOf(outcome);
    splitByAgency(observed, 'group').forEach((row, group) => {
      for (const share of row) expect(share).toBe(observed.moments[group]?.[0]);
    });
  });

  test.each(['agency', 'half'] as const)(
    'agree with sampling within 4 standard errors in structure %s',
    (structure) => {
      const observed = observedOf(outcome);
      const { pool, draws } = pooled();
      const column = OUTCOMES.indexOf(outcome);
      const shareDraws = draws.map((draw) => draw.map((row) => row[column] ?? NaN));
      const sampled = naiveAgencyEffect(
        { ...observed, shareDraws, shareDrawsWorth: pool.effectiveSize },
        structure,
        60_000,
        random,
      );
      splitByAgency(observed, structure).forEach((row, group) => {
        row.forEach((share, place) => {
          const { mean = NaN, standardError = NaN } = sampled[group]?.[place] ?? {};
          expect(Math.abs(share - mean)).toBeLessThan(4 * standardError);
        });
      });
    },
    SLOW,
  );
});

test('the agency that sends most of those in work gets the highest chance of work', () => {
  for (const structure of ['agency', 'half'] as const) {
    for (const [fk, af, ske] of splitByAgency(observedOf('arbete'), structure)) {
      expect(af).toBeGreaterThan(fk);
      expect(af).toBeGreaterThan(ske);
    }
  }
});

test('an effect at the edge of what is looked at stays there, whatever noise is added', () => {
  const moments = (mean: number) => [mean, mean ** 2, mean ** 3] as const;
  const observed: ObservedOutcome = {
    counts: [0, 4000, 50],
    exits: [4000, 4000, 100],
    mixes: [
      [1, 0, 0],
      [0, 0, 1],
      [0.5, 0, 0.5],
    ],
    moments: [moments(0.001), moments(0.999), moments(0.5)],
  };
  const [, , [fk, , ske] = []] = splitByAgency(observed, 'half');
  expect(fk).toBeLessThan(0.1);
  expect(ske).toBeGreaterThan(0.9);
});

test('random counts, mixes and shares give shares that average to the group’s own', () => {
  const group = fc.record({
    exits: fc.integer({ min: 0, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    // Whole persons, so that single-agency groups come up too.
    persons: fc
      .tuple(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
      )
      .filter((persons) => persons.some((each) => each > 0)),
    share: fc.double({ min: 0.005, max: 0.9, noNaN: true }),
    size: fc.double({ min: 2, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('agency' as const, 'half' as const),
      (drawn, structure) => {
        const rows = drawn.map(({ persons }) => {
          const total = persons.reduce((sum, each) => sum + each, 0);
          return persons.map((each) => each / total) as [number, number, number];
        });
        const observed: ObservedOutcome = {
          counts: drawn.map(({ exits, part }) => Math.round(exits * part)),
          exits: drawn.map(({ exits }) => exits),
          mixes: rows,
          moments: drawn.map(({ share, size }) => {
            const second = (share * (share * size + 1)) / (size + 1);
            return [share, second, (second * (share * size + 2)) / (size + 2)] as const;
          }),
        };
        splitByAgency(observed, structure).forEach((row, i) => {
          const average = row.reduce(
            (sum, each, place) => sum + each * (rows[i]?.[place] ?? NaN),
            0,
          );
          expect(Math.abs(average - (drawn[i]?.share ?? NaN))).toBeLessThan(1e-9);
          for (const each of row) expect(each).toBeGreaterThan(0);
          for (const each of row) expect(each).toBeLessThan(1);
        });
      },
    ),
    { seed: 20171231, numRuns: 12 },
  );
});

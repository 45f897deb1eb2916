import { describe, expect, test } from 'vitest';
import { poolShares } from '../../src/parameters/pooledShares.ts';
import { exactPooling } from '../oracle/exactPooling.ts';
import { naiveMean, naivePooling } from '../oracle/naivePooling.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { COUNT_TABLES, COUNTS_2017, MAC, SALIX, TRADGARD } from './countTables.ts';

describe('the exits of 2017, pooled', () => {
  test('lean on each other as much as 11 to 16 persons would', () => {
    const pooled = poolShares(COUNTS_2017);
    expect(pooled.concentrationMedian).toBeGreaterThan(11);
    expect(pooled.concentrationMedian).toBeLessThan(16);
  });

  test.each([
    { group: 'Trädgård', row: 0, from: 0.0275, to: 0.0285 },
    { group: 'Upplevelse', row: 1, from: 0.0175, to: 0.0185 },
    { group: 'Salix', row: 2, from: 0.03, to: 0.0315 },
    { group: 'MAC', row: 3, from: 0.145, to: 0.16 },
  ])('give $group a share of jobs between $from and $to', ({ row, from, to }) => {
    const share = poolShares(COUNTS_2017).means[row]?.[0];
    expect(share).toBeGreaterThan(from);
    expect(share).toBeLessThan(to);
  });

  test('give MAC .159 instead of .153 with the moves between groups left out', () => {
    const pooled = poolShares(COUNTS_2017);
    const withoutMoves = poolShares([TRADGARD, [0, 0, 21, 16], SALIX, [6, 0, 11, 11]]);
    expect(pooled.means[3]?.[0]).toBeCloseTo(0.153, 3);
    expect(withoutMoves.means[3]?.[0]).toBeCloseTo(0.159, 3);
  });
});

describe.each(COUNT_TABLES)('$name', ({ counts, gridError = 1e-6 }) => {
  test('has rows that sum to 1 and shares between 0 and 1', () => {
    for (const row of poolShares(counts).means) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const share of row) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
    }
  });

  test('agrees with importance sampling within 4 standard errors', () => {
    const pool = naivePooling(counts, 80_000, naiveRandom(11));
    expect(pool.effectiveSize).toBeGreaterThan(500);
    const { moments } = poolShares(counts);
    counts.forEach((row, group) => {
      const size = row.reduce((sum, count) => sum + count, 0);
      row.forEach((count, outcome) => {
        const beta = ({ kappa, centre }: { kappa: number; centre: readonly number[] }) =>
          [count + kappa * (centre[outcome] ?? NaN), size + kappa] as const;
        const sampled = [
          naiveMean(pool, (proposal) => {
            const [a, n] = beta(proposal);
            return a / n;
          }),
          naiveMean(pool, (proposal) => {
            const [a, n] = beta(proposal);
            return (a * (a + 1)) / (n * (n + 1));
          }),
          naiveMean(pool, (proposal) => {
            const [a, n] = beta(proposal);
            return (a * (a + 1) * (a + 2)) / (n * (n + 1) * (n + 2));
          }),
        ];
        sampled.forEach(({ mean, standardError }, degree) => {
          const ours = moments[group]?.[outcome]?.[degree] ?? NaN;
          expect(Math.abs(ours - mean)).toBeLessThan(4 * standardError);
        });
      });
    });
  }, 60_000);

  test('is what plain sums over the same κ give', () => {
    const { means } = poolShares(counts);
    meansOnGrid(counts, 24).forEach((row, group) => {
      row.forEach((share, outcome) => {
        expect(Math.abs(share - (means[group]?.[outcome] ?? NaN))).toBeLessThan(1e-12);
      });
    });
  });

  test(`does not change by ${gridError} on a grid of κ four times as fine`, () => {
    const { means } = poolShares(counts);
    meansOnGrid(counts, 96).forEach((row, group) => {
      row.forEach((share, outcome) => {
        expect(Math.abs(share - (means[group]?.[outcome] ?? NaN))).toBeLessThan(gridError);
      });
    });
  });
});

test('more of the same exits make the pool lean less on other groups', () => {
  const [few, many] = [1, 10].map(
    (times) => poolShares([TRADGARD, MAC.map((count) => count * times)]).means[1]?.[0],
  );
  const raw = 6 / 29;
  expect(Math.abs((many ?? NaN) - raw)).toBeLessThan(Math.abs((few ?? NaN) - raw));
});

/** Simpson's rule over ln κ with another number of intervals. */
function meansOnGrid(counts: readonly number[][], intervals: number): number[][] {
  const points = Array.from({ length: intervals + 1 }, (_, i) => {
    const logKappa = (Math.log(300) * i) / intervals;
    const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
    return { kappa: Math.exp(logKappa), weight, ...exactPooling(counts, Math.exp(logKappa)) };
  });
  const highest = Math.max(...points.map(({ logEvidence }) => logEvidence));
  const masses = points.map(({ weight, logEvidence }) => weight * Math.exp(logEvidence - highest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return counts.map((row) => {
    const size = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, outcome) =>
      points.reduce((sum, { kappa, centreMoments }, i) => {
        const given = (count + kappa * (centreMoments[outcome]?.[0] ?? NaN)) / (size + kappa);
        return sum + ((masses[i] ?? 0) / total) * given;
      }, 0),
    );
  });
}

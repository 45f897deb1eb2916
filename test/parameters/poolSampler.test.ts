import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationGrid } from '../../src/parameters/concentrationGrid.ts';
import { PoolSampler } from '../../src/parameters/poolSampler.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { exactPooling } from '../oracle/exactPooling.ts';
import { once } from '../once.ts';
import { chiSquare, SIGNIFICANCE } from '../random/fit.ts';
import { COUNT_TABLES, COUNTS_2017 } from './countTables.ts';
import { errorsFrom, quantile, STANDARD_ERRORS } from './sampled.ts';

const DRAWS = 40_000;
const GRID = concentrationGrid();

/** κ, and one column for each outcome of the centre. */
function drawPool(counts: readonly (readonly number[])[], draws: number, seed = 'pool') {
  const sampler = new PoolSampler(counts, seedKey(seed));
  const kappa = new Float64Array(draws);
  const centre = Array.from(sampler.centre, () => new Float64Array(draws));
  for (let replicate = 0; replicate < draws; replicate++) {
    sampler.draw(replicate);
    kappa[replicate] = sampler.kappa;
    sampler.centre.forEach((share, outcome) => (centre[outcome]![replicate] = share));
  }
  return { kappa, centre };
}

/** Probability of each κ of the grid, by plain sums and not by the tables. */
function posterior(counts: readonly (readonly number[])[]) {
  const given = GRID.map((point) => ({ ...point, ...exactPooling(counts, point.kappa) }));
  const masses = given.map(({ logEvidence, logWeight }) => Math.exp(logEvidence + logWeight));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return given.map((point, i) => ({ ...point, chance: masses[i]! / total }));
}

describe.each(COUNT_TABLES)('$name', ({ counts }) => {
  const exact = once(() => posterior(counts));

  test('give each κ as often as its weight times its evidence says', () => {
    const { kappa } = drawPool(counts, DRAWS);
    const seen = GRID.map((point) => kappa.filter((value) => value === point.kappa).length);
    const expected = exact().map(({ chance }) => chance * DRAWS);
    expect(chiSquare(seen, expected)).toBeGreaterThan(SIGNIFICANCE);
  });

  test('give a centre with the exact first three moments, over all κ and for the likeliest', () => {
    const { kappa, centre } = drawPool(counts, DRAWS);
    const likeliest = exact().reduce((most, point) => (point.chance > most.chance ? point : most));
    const own = kappa.map((value) => (value === likeliest.kappa ? 1 : 0));
    centre.forEach((shares, outcome) => {
      for (const power of [1, 2, 3]) {
        const moment = shares.map((share) => share ** power);
        const expected = exact().reduce(
          (sum, { chance, centreMoments }) => sum + chance * centreMoments[outcome]![power - 1]!,
          0,
        );
        expect(errorsFrom(expected, moment)).toBeLessThan(STANDARD_ERRORS);
        expect(
          errorsFrom(
            likeliest.centreMoments[outcome]![power - 1]!,
            moment.filter((_, draw) => own[draw] === 1),
          ),
        ).toBeLessThan(STANDARD_ERRORS);
      }
    });
  });
});

test('the groups of 2017 lean on each other as much as 11 to 16 persons would', () => {
  const median = quantile(drawPool(COUNTS_2017, DRAWS).kappa, 0.5);
  expect(median).toBeGreaterThan(11);
  expect(median).toBeLessThan(16);
});

test('two outcomes of the centre vary together as the exact integral says', () => {
  // Three outcomes in one group: m₁ m₂ by a plain sum over the simplex, weighted by the likelihood.
  const counts = [[2, 1, 3]];
  const steps = 240;
  let [total, product] = [0, 0];
  const weights = GRID.map(({ logWeight }) => Math.exp(logWeight));
  for (let i = 0; i < steps; i++) {
    for (let j = 0; i + j < steps; j++) {
      // The middles of small triangles, both ways up; those across the edge are left out.
      for (const third of i + j < steps - 1 ? [1 / 3, 2 / 3] : [1 / 3]) {
        const m = [(i + third) / steps, (j + third) / steps];
        const centre = [...m, 1 - m[0]! - m[1]!];
        GRID.forEach(({ kappa }, point) => {
          const weight = weights[point]! * likelihood(counts[0]!, kappa, centre);
          total += weight;
          product += weight * centre[0]! * centre[1]!;
        });
      }
    }
  }
  const { centre } = drawPool(counts, 100_000);
  const drawn = centre[0]!.map((share, draw) => share * centre[1]![draw]!);
  expect(errorsFrom(product / total, drawn)).toBeLessThan(STANDARD_ERRORS);
}, 60_000);

function likelihood(row: readonly number[], kappa: number, centre: readonly number[]): number {
  let product = 1;
  let before = 0;
  row.forEach((count, outcome) => {
    for (let j = 0; j < count; j++) product *= (kappa * centre[outcome]! + j) / (kappa + before++);
  });
  return product;
}

test('random small counts give a centre with the exact means', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }))
    .chain(([groups, outcomes]) =>
      fc.array(fc.array(fc.nat(9), { minLength: outcomes, maxLength: outcomes }), {
        minLength: groups,
        maxLength: groups,
      }),
    );
  fc.assert(
    fc.property(table, (counts) => {
      const exact = posterior(counts);
      drawPool(counts, 4_000).centre.forEach((shares, outcome) => {
        const expected = exact.reduce(
          (sum, { chance, centreMoments }) => sum + chance * centreMoments[outcome]![0]!,
          0,
        );
        // Some hundred means are looked at.
        expect(errorsFrom(expected, shares)).toBeLessThan(STANDARD_ERRORS + 0.5);
      });
    }),
    { seed: 20171231, numRuns: 25 },
  );
}, 60_000);

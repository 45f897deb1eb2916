import { latestYear } from '../../src/evidence/countedYear.ts';
import { describe, expect, test } from 'vitest';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { forecastExits } from '../../src/parameters/forecastExits.ts';
import { poolShares } from '../../src/parameters/pooledShares.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';
import { errorsFrom, quantile, sampledMean, STANDARD_ERRORS } from './sampled.ts';

const cohort = cohortEvidence(evidence, 'sot-2017');
const { exitShares } = BASE_2017.assumptions;
const counts2019 = latestYear(evidence).counts;
const YEAR_2019 = { exits: counts2019.exits.value, completers: counts2019.completed.value };
const SEED = seedKey('forecast');
const DRAWS = 40_000;

function forecast2019(yearEffect: boolean, draws = DRAWS) {
  const draw = forecastExits(cohort, exitShares, SEED, { yearEffect }, YEAR_2019);
  const future = Array.from({ length: draws }, (_, replicate) => draw(replicate));
  return {
    jobs: future.map((each) => each.jobsAmongCompleters),
    dropOuts: future.map((each) => each.dropOutsAmongExits),
  };
}

test('2019 counted 55 completers and 80 exits', () => {
  expect(YEAR_2019).toEqual({ exits: 80, completers: 55 });
});

describe('2019 from 2017 alone, years being alike', () => {
  test('6 to 7 jobs are expected among the 55, and between 1 and 15 in 19 of 20', () => {
    const { jobs } = forecast2019(false);
    const { mean } = sampledMean(jobs);
    expect(mean).toBeGreaterThan(6);
    expect(mean).toBeLessThan(7);
    expect(quantile(jobs, 0.025)).toBe(1);
    expect(Math.abs(quantile(jobs, 0.975) - 15)).toBeLessThanOrEqual(1);
  });

  test('37 drop-outs are expected among the 80, between 27 and 47 in 9 of 10: 2019 had 25', () => {
    const { dropOuts } = forecast2019(false);
    expect(sampledMean(dropOuts).mean).toBeCloseTo(37, 0);
    expect([quantile(dropOuts, 0.05), quantile(dropOuts, 0.95)]).toEqual([27, 47]);
    expect(counts2019.droppedOut.value).toBeLessThan(27);
  });

  test('drop-outs have the mean of the groups’ pooled shares, weighted by their exits', () => {
    const { dropOuts } = forecast2019(false);
    const rows = cohort.groups.map(({ exits }) => OUTCOMES.map((outcome) => exits[outcome]));
    const { means } = poolShares(rows);
    const sizes = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
    const persons = means.reduce((sum, row, group) => sum + row[3]! * sizes[group]!, 0);
    const share = persons / sizes.reduce((sum, size) => sum + size, 0);
    expect(errorsFrom(80 * share, dropOuts)).toBeLessThan(STANDARD_ERRORS);
  });
});

describe('2019 from 2017 alone, years being different', () => {
  test('37 drop-outs are expected still, but between 17 and 57 in 9 of 10: 2019’s 25 are within', () => {
    const { dropOuts } = forecast2019(true);
    expect(sampledMean(dropOuts).mean).toBeCloseTo(37, 0);
    expect(Math.abs(quantile(dropOuts, 0.05) - 17)).toBeLessThanOrEqual(1);
    expect(Math.abs(quantile(dropOuts, 0.95) - 57)).toBeLessThanOrEqual(1);
  });

  test('7 jobs are expected', () => {
    expect(sampledMean(forecast2019(true).jobs).mean).toBeCloseTo(7, 0);
  });
});

test('the same future comes out in any order', () => {
  const draw = forecastExits(cohort, exitShares, SEED, { yearEffect: true }, YEAR_2019);
  const forwards = [0, 1, 2].map((replicate) => draw(replicate));
  expect([2, 1, 0].map((replicate) => draw(replicate)).reverse()).toEqual(forwards);
});

test('raw shares of a group that nobody completed are refused at once', () => {
  const groups = cohort.groups.map((group) => ({ ...group, exits: { ...group.exits, rehab: 0 } }));
  const raw = { ...exitShares, estimate: 'raw' } as const;
  expect(() =>
    forecastExits({ ...cohort, groups }, raw, SEED, { yearEffect: false }, YEAR_2019),
  ).toThrow('raw shares need rehab exits');
});

import { describe, expect, test } from 'vitest';
import { attainableLevel } from '../../src/planning/attainableLevel.ts';
import { NextYearFutures } from '../../src/run/nextYearFutures.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { BASE_2017, evidence } from './readyScenarios.ts';
import { simulate } from './simulated.ts';

// The figures are of an independent simulation of the same model, of 10 000 futures too: a
// difference of two chances has √2 times the standard error of one, and three of those are allowed.
const FUTURES = 10_000;

const nextYear = new NextYearFutures([BASE_2017], evidence, 'vasteras');
nextYear.draw(FUTURES / 2);
nextYear.draw(FUTURES / 2);
const [withYear, without] = [nextYear.tables()[0], simulate([BASE_2017], FUTURES)[0]].map(
  (table) => {
    const summary = new TableSummary(table as NonNullable<typeof table>);
    return {
      work: summary.share('exit', 'completers', 'arbete'),
      dropOuts: summary.share('exit', 'allExits', 'avbrott'),
    };
  },
);

describe.each([
  ['a programme, in years that are alike', without, 0.02, 0.19, 0.047, 0.55],
  ['next year', withYear, 0.075, 0.32, 0.033, 0.635],
] as const)('goals for %s', (_, shares, workChance, dropOutChance, workLevel, dropOutLevel) => {
  const allowed = (chance: number) => 3 * Math.sqrt((2 * chance * (1 - chance)) / FUTURES);

  test(`a quarter of the completers in work: ${workChance}`, () => {
    const { value } = shares?.work.chance('atLeast', 0.25) ?? { value: NaN };
    expect(Math.abs(value - workChance)).toBeLessThan(allowed(workChance));
  });

  test(`at most 40 % drop out: ${dropOutChance}`, () => {
    const { value } = shares?.dropOuts.chance('atMost', 0.4) ?? { value: NaN };
    expect(Math.abs(value - dropOutChance)).toBeLessThan(allowed(dropOutChance));
  });

  // Shares of some 60 completers and 115 exits lie a per cent or so apart.
  test(`what nine futures of ten reach: ${workLevel} in work, ${dropOutLevel} drop out`, () => {
    const work = shares && attainableLevel(shares.work, 0.9, 'atLeast');
    const dropOuts = shares && attainableLevel(shares.dropOuts, 0.9, 'atMost');
    expect(Math.abs((work ?? NaN) - workLevel)).toBeLessThan(0.005);
    expect(Math.abs((dropOuts ?? NaN) - dropOutLevel)).toBeLessThan(0.01);
  });
});

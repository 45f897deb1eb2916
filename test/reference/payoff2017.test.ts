import { baseYear } from '../../src/evidence/countedYear.ts';
import { describe, expect, test } from 'vitest';
import { benefitKey, moneyShares, splitOverActors } from '../../src/economy/actors.ts';
import { asPrinted, paybackMonths } from '../../src/economy/payback.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

/**
 * Payoff's calculation for 2017 through the product's own economy: the year's cost and benefit,
 * split over the actors with the referrals of 2017.
 */
const { economy } = evidence;
const counts2017 = baseYear(evidence).counts;
const actors = splitOverActors(
  moneyShares(BASE_2017.assumptions, benefitKey(evidence)),
  expectScenario(BASE_2017, evidence).programme,
  economy.cost.totalKronor.value,
  economy.annualBenefitKronor.society.value,
);
const NAMED = ['society', 'city', 'region', 'state', 'af', 'fk'] as const;

test.each([
  ['society', 70],
  ['city', 243],
  ['region', 736],
  ['state', 53],
  ['af', 102],
  ['fk', 53],
] as const)('%s is paid back in %d months, rounded up', (actor, months) => {
  const { cost, benefit, payback } = actors[actor];
  expect(payback).not.toBeNull();
  expect(asPrinted(payback ?? NaN)).toBe(months);
  expect(paybackMonths(cost, benefit)).toBe(payback);
});

test('the cost is split in five equal fifths of 1 836 tkr, three of them the state’s', () => {
  const thousands = NAMED.map((actor) => Math.round(actors[actor].cost / 1000));
  expect(thousands).toEqual([9180, 1836, 1836, 3 * 1836, 1836, 1836]);
});

describe('the printed tables 1, 3 and 5', () => {
  /** Whole thousands below a million, then one decimal of a million. */
  const printed = (kronor: number) => {
    const step = Math.abs(kronor) < 1e6 ? 1e3 : 1e5;
    return Math.round(kronor / step) * step + 0;
  };
  const participants = counts2017.payoffParticipants.value;
  const cells = new Map<string, readonly [ours: number, theirs: number]>();
  for (const actor of [...NAMED, 'participants'] as const) {
    const { benefit } = actors[actor];
    const row = economy.benefit[actor];
    cells.set(`1 ${actor} year`, [printed(benefit), row.oneYearKronor.value]);
    cells.set(`1 ${actor} person`, [
      printed(benefit / participants),
      row.oneYearPerParticipantKronor.value,
    ]);
    cells.set(`1 ${actor} five years`, [printed(5 * benefit), row.fiveYearsKronor.value]);
  }
  for (const actor of NAMED) {
    const { net1, net5, payback } = actors[actor];
    const row = economy.net[actor];
    cells.set(`3 ${actor} year`, [printed(net1), row.oneYearKronor.value]);
    cells.set(`3 ${actor} person`, [
      printed(net1 / participants),
      row.oneYearPerParticipantKronor.value,
    ]);
    cells.set(`3 ${actor} five years`, [printed(net5), row.fiveYearsKronor.value]);
    cells.set(`5 ${actor}`, [asPrinted(payback ?? NaN), economy.paybackMonths[actor].value]);
  }

  test('come out in 44 of 45 cells; the 45th contradicts its own row', () => {
    expect(cells.size).toBe(45);
    const wrong = [...cells].filter(([, [ours, theirs]]) => ours !== theirs);
    // Table 1 has 148 tkr where five times the region's own 30 tkr gives 150.
    expect(wrong).toEqual([['1 region five years', [150_000, 148_000]]]);
  });
});

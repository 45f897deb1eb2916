import { describe, expect, test } from 'vitest';
import { baseYear } from '../../src/evidence/countedYear.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';

const evidence = loadEvidence();
const { economy, followUp, project } = evidence;
const benefits = economy.annualBenefitKronor;
const participants = baseYear(evidence).counts.payoffParticipants.value;

/** Fifths of the cost that each actor bears. */
const fifths = { society: 5, city: 1, region: 1, state: 3, af: 1, fk: 1 } as const;
const actors = ['society', 'city', 'region', 'state', 'af', 'fk'] as const;

/** As the tables print: whole thousands below a million, then one decimal of a million. */
function printed(kronor: number): number {
  const step = Math.abs(kronor) < 1e6 ? 1e3 : 1e5;
  return Math.round(kronor / step) * step + 0;
}

function costOf(actor: (typeof actors)[number]): number {
  return fifths[actor] * economy.cost.perFinancierKronor.value;
}

describe('the reconstructed economy of 2017', () => {
  test.each(actors)('gives the printed payback of %s', (actor) => {
    const months = Math.ceil((12 * costOf(actor)) / benefits[actor].value);
    expect(months).toBe(economy.paybackMonths[actor].value);
  });

  test.each(actors)('gives the printed profit of %s', (actor) => {
    const net = benefits[actor].value - costOf(actor);
    const row = economy.net[actor];
    expect(printed(net)).toBe(row.oneYearKronor.value);
    expect(printed(net / participants)).toBe(row.oneYearPerParticipantKronor.value);
    expect(printed(5 * benefits[actor].value - costOf(actor))).toBe(row.fiveYearsKronor.value);
  });

  test.each([...actors, 'participants'] as const)('gives the printed benefit of %s', (actor) => {
    const benefit = benefits[actor].value;
    const row = economy.benefit[actor];
    expect(printed(benefit)).toBe(row.oneYearKronor.value);
    expect(printed(benefit / participants)).toBe(row.oneYearPerParticipantKronor.value);
    // The region's five years contradict the region's own row: see 'table-3-5-region'.
    expect(printed(5 * benefit)).toBe(actor === 'region' ? 150_000 : row.fiveYearsKronor.value);
  });

  test('splits benefit and cost without remainder', () => {
    const { society, city, region, state, af, fk, otherState, participants: own, other } = benefits;
    expect(af.value + fk.value + otherState.value).toBe(state.value);
    expect(city.value + region.value + state.value + own.value + other.value).toBe(society.value);
    expect(costOf('society')).toBe(economy.cost.totalKronor.value);
  });
});

describe('the economy of 2019', () => {
  const { latest } = economy;
  const thousands = (kronor: number) => Math.round(kronor / 1000) * 1000;

  test('has budgets that differ as printed', () => {
    const { budgetOriginalKronor: original, budgetRevisedKronor: revised } = latest;
    expect(original.value - revised.value).toBe(latest.budgetReductionKronor.value);
    expect(revised.value - latest.paidKronor.value).toBe(latest.remainingOfBudgetKronor.value);
  });

  test('implies the two derived benefits', () => {
    const benefit = (latest.paidKronor.value * 12) / latest.paybackMonths.value;
    expect(thousands(benefit)).toBe(latest.annualBenefitIfPaidCostKronor.value);
    expect(thousands(benefit * 1.25)).toBe(latest.annualBenefitIfExtraFifthKronor.value);
  });

  test('implies the derived benefits per person in work', () => {
    const { exit, sixMonths, latest: inLatest } = economy.benefitPerPersonInWorkKronor;
    const atSixMonths =
      (economy.cost.totalKronor.value * 12) / economy.paybackMonthsAtSixMonths.value;
    expect(thousands(benefits.society.value / 6)).toBe(exit.value);
    expect(thousands(atSixMonths / followUp.inWork.value)).toBe(sixMonths.value);
    expect(thousands((latest.paidKronor.value * 12) / 94 / 7)).toBe(inLatest.value);
  });
});

describe('the money of JobbFokus 2.0/SPIRA', () => {
  test('has remainders that are budget less paid', () => {
    const { money } = project;
    const { value: paidTotal } = money.paidTotalKronor;
    expect(money.budgetOfYearKronor.value - money.paidInYearKronor.value).toBe(
      money.remainingOfYearBudgetKronor.value,
    );
    expect(money.expectedPaidTotalKronor.value - paidTotal).toBe(
      money.expectedNotPaidTotalKronor.value,
    );
    expect(money.decidedTotalKronor.value - paidTotal).toBe(money.remainingOfDecidedKronor.value);
  });
});

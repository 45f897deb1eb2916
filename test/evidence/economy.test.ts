import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/evidence/evidence.ts';

const { counts2017, economy, followUp, jobbfokusSpira } = loadEvidence();
const benefits = economy.annualBenefit2017Kronor;
const participants = counts2017.payoffParticipants.value;

/** Fifths of the cost that each actor bears. */
const fifths = { society: 5, city: 1, region: 1, state: 3, af: 1, fk: 1 } as const;
const actors = ['society', 'city', 'region', 'state', 'af', 'fk'] as const;

/** As the tables print: whole thousands below a million, then one decimal of a million. */
function printed(kronor: number): number {
  const step = Math.abs(kronor) < 1e6 ? 1e3 : 1e5;
  return Math.round(kronor / step) * step + 0;
}

function costOf(actor: (typeof actors)[number]): number {
  return fifths[actor] * economy.cost2017.perFinancierKronor.value;
}

describe('the reconstructed economy of 2017', () => {
  test.each(actors)('gives the printed payback of %s', (actor) => {
    const months = Math.ceil((12 * costOf(actor)) / benefits[actor].value);
    expect(months).toBe(economy.paybackMonths2017[actor].value);
  });

  test.each(actors)('gives the printed profit of %s', (actor) => {
    const net = benefits[actor].value - costOf(actor);
    const row = economy.net2017[actor];
    expect(printed(net)).toBe(row.oneYearKronor.value);
    expect(printed(net / participants)).toBe(row.oneYearPerParticipantKronor.value);
    expect(printed(5 * benefits[actor].value - costOf(actor))).toBe(row.fiveYearsKronor.value);
  });

  test.each([...actors, 'participants'] as const)('gives the printed benefit of %s', (actor) => {
    const benefit = benefits[actor].value;
    const row = economy.benefit2017[actor];
    expect(printed(benefit)).toBe(row.oneYearKronor.value);
    expect(printed(benefit / participants)).toBe(row.oneYearPerParticipantKronor.value);
    // The region's five years contradict the region's own row: see 'table-3-5-region'.
    expect(printed(5 * benefit)).toBe(actor === 'region' ? 150_000 : row.fiveYearsKronor.value);
  });

  test('splits benefit and cost without remainder', () => {
    const { society, city, region, state, af, fk, otherState, participants: own, other } = benefits;
    expect(af.value + fk.value + otherState.value).toBe(state.value);
    expect(city.value + region.value + state.value + own.value + other.value).toBe(society.value);
    expect(costOf('society')).toBe(economy.cost2017.totalKronor.value);
  });
});

describe('the economy of 2019', () => {
  const { year2019 } = economy;
  const thousands = (kronor: number) => Math.round(kronor / 1000) * 1000;

  test('has budgets that differ as printed', () => {
    const { budgetOriginalKronor: original, budgetRevisedKronor: revised } = year2019;
    expect(original.value - revised.value).toBe(year2019.budgetReductionKronor.value);
    expect(revised.value - year2019.paidKronor.value).toBe(year2019.remainingOfBudgetKronor.value);
  });

  test('implies the two derived benefits', () => {
    const benefit = (year2019.paidKronor.value * 12) / year2019.paybackMonths.value;
    expect(thousands(benefit)).toBe(year2019.annualBenefitIfPaidCostKronor.value);
    expect(thousands(benefit * 1.25)).toBe(year2019.annualBenefitIfExtraFifthKronor.value);
  });

  test('implies the derived benefits per person in work', () => {
    const { exit2017, sixMonths, year2019: in2019 } = economy.benefitPerPersonInWorkKronor;
    const atSixMonths =
      (economy.cost2017.totalKronor.value * 12) / economy.paybackMonthsAtSixMonths.value;
    expect(thousands(benefits.society.value / 6)).toBe(exit2017.value);
    expect(thousands(atSixMonths / followUp.inWork.value)).toBe(sixMonths.value);
    expect(thousands((year2019.paidKronor.value * 12) / 94 / 7)).toBe(in2019.value);
  });
});

describe('the money of JobbFokus 2.0/SPIRA', () => {
  test('has remainders that are budget less paid', () => {
    const { money } = jobbfokusSpira;
    const { value: paidTotal } = money.paidTotalKronor;
    expect(money.budget2019Kronor.value - money.paid2019Kronor.value).toBe(
      money.remainingOfBudget2019Kronor.value,
    );
    expect(money.expectedPaidTotalKronor.value - paidTotal).toBe(
      money.expectedNotPaidTotalKronor.value,
    );
    expect(money.decidedTotalKronor.value - paidTotal).toBe(money.remainingOfDecidedKronor.value);
  });
});

import { costFigure, kronorFigure, lengthFigure, shareFigure } from './figure.ts';
import { strict } from './strict.ts';

const tableRow = strict({
  oneYearKronor: kronorFigure,
  oneYearPerParticipantKronor: kronorFigure,
  fiveYearsKronor: kronorFigure,
});

/** The actors that Payoff's tables 1, 3 and 5 share; `state` contains `af` and `fk`. */
function perActor<Cell>(cell: Cell) {
  return { society: cell, city: cell, region: cell, state: cell, af: cell, fk: cell };
}

/** Costs, benefits and payback: Payoff's tables as printed, what follows from them, and 2019. */
export const economySchema = strict({
  /** Table 1. */
  benefit2017: strict({ ...perActor(tableRow), participants: tableRow }),
  /** Table 3: benefit less the whole cost. */
  net2017: strict(perActor(tableRow)),
  /** Table 5. */
  paybackMonths2017: strict(perActor(lengthFigure)),
  paybackMonthsFirstHalf2017: lengthFigure,
  paybackMonthsRise2017: lengthFigure,
  benefitPerParticipantFirstHalf2017Kronor: kronorFigure,
  paybackMonthsAtSixMonths: lengthFigure,
  forecastYears: lengthFigure,
  alternativeWriteOffYears: lengthFigure,
  cost2017: strict({
    totalKronor: costFigure,
    perFinancierKronor: costFigure,
    perFinancierLowestKronor: costFigure,
    perFinancierHighestKronor: costFigure,
  }),
  /** Unrounded amounts behind table 1; `other` is what no named actor gets. */
  annualBenefit2017Kronor: strict({
    ...perActor(kronorFigure),
    otherState: kronorFigure,
    participants: kronorFigure,
    other: kronorFigure,
  }),
  year2019: strict({
    budgetOriginalKronor: costFigure,
    budgetRevisedKronor: costFigure,
    budgetReductionKronor: costFigure,
    paidKronor: costFigure,
    remainingOfBudgetKronor: kronorFigure,
    shareOfBudgetUsed: shareFigure,
    paybackMonths: lengthFigure,
    annualBenefitIfPaidCostKronor: kronorFigure,
    annualBenefitIfExtraFifthKronor: kronorFigure,
  }),
  benefitPerPersonInWorkKronor: strict({
    exit2017: kronorFigure,
    sixMonths: kronorFigure,
    year2019: kronorFigure,
  }),
  federationEquity: strict({
    shareOfContributions2019: shareFigure,
    recommendedHighestShare: shareFigure,
  }),
});

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

/**
 * Costs, benefits and payback: Payoff's tables as printed, what follows from them, and the latest
 * year.
 */
export const economySchema = strict({
  /** Table 1. */
  benefit: strict({ ...perActor(tableRow), participants: tableRow }),
  /** Table 3: benefit less the whole cost. */
  net: strict(perActor(tableRow)),
  /** Table 5. */
  paybackMonths: strict(perActor(lengthFigure)),
  paybackMonthsFirstHalf: lengthFigure,
  paybackMonthsRise: lengthFigure,
  benefitPerParticipantFirstHalfKronor: kronorFigure,
  paybackMonthsAtSixMonths: lengthFigure,
  forecastYears: lengthFigure,
  alternativeWriteOffYears: lengthFigure,
  cost: strict({
    totalKronor: costFigure,
    perFinancierKronor: costFigure,
    perFinancierLowestKronor: costFigure,
    perFinancierHighestKronor: costFigure,
  }),
  /** Unrounded amounts behind table 1; `other` is what no named actor gets. */
  annualBenefitKronor: strict({
    ...perActor(kronorFigure),
    otherState: kronorFigure,
    participants: kronorFigure,
    other: kronorFigure,
  }),
  latest: strict({
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
    exit: kronorFigure,
    sixMonths: kronorFigure,
    latest: kronorFigure,
  }),
  federationEquity: strict({
    shareOfContributions: shareFigure,
    recommendedHighestShare: shareFigure,
  }),
});

import { countFigure, kronorFigure, lengthFigure, shareFigure } from './figure.ts';
import { completedShares } from './outcomeFigures.ts';
import { strict } from './strict.ts';

/** The goals that the documents set for the team. */
export const goalsSchema = strict({
  exitShares: completedShares,
  sixMonthShares: completedShares,
  twoYearShares: completedShares,
  paybackMonths: strict({ until2019: lengthFigure, from2020: lengthFigure }),
  improvedHealthShare: shareFigure,
  /** ”Årsplatser”, which the documents do not define. */
  placesPerYear: countFigure,
  /** Highest amount paid beyond the budget. */
  budgetDeviationKronor: kronorFigure,
});

import { costFigure, countFigure, lengthFigure, shareFigure } from './figure.ts';
import { periodSchema } from './period.ts';
import { projectTables } from './projectTables.ts';
import { strict } from './strict.ts';

/** A project beside the team: persons and money, women and men together. */
export const projectSchema = strict({
  period: periodSchema,
  ...projectTables,
  uniqueParticipants: countFigure,
  firstTwoIntakesInText: countFigure,
  workPlacementInText: countFigure,
  exitsInText: countFigure,
  plannedIntroductionMonths: lengthFigure,
  plannedMonthsBeforeEmployment: lengthFigure,
  wageCostKronor: costFigure,
  money: strict({
    decidedTotalKronor: costFigure,
    budgetOfYearKronor: costFigure,
    expectedPaidTotalKronor: costFigure,
    paidInYearKronor: costFigure,
    paidTotalKronor: costFigure,
    shareOfYearBudgetUsed: shareFigure,
    shareOfDecidedUsed: shareFigure,
    remainingOfYearBudgetKronor: costFigure,
    expectedNotPaidTotalKronor: costFigure,
    remainingOfDecidedKronor: costFigure,
  }),
});

import { costFigure, countFigure, lengthFigure, shareFigure } from './figure.ts';
import { periodSchema } from './period.ts';
import { spiraTables } from './spiraTables.ts';
import { strict } from './strict.ts';

/** The project JobbFokus 2.0/SPIRA: persons and money, women and men together. */
export const jobbfokusSpiraSchema = strict({
  period: periodSchema,
  ...spiraTables,
  uniqueParticipants: countFigure,
  firstTwoIntakesInText: countFigure,
  workPlacementInText: countFigure,
  exitsInText: countFigure,
  plannedIntroductionMonths: lengthFigure,
  plannedMonthsBeforeEmployment: lengthFigure,
  wageCost2019Kronor: costFigure,
  money: strict({
    decidedTotalKronor: costFigure,
    budget2019Kronor: costFigure,
    expectedPaidTotalKronor: costFigure,
    paid2019Kronor: costFigure,
    paidTotalKronor: costFigure,
    shareOfBudget2019Used: shareFigure,
    shareOfDecidedUsed: shareFigure,
    remainingOfBudget2019Kronor: costFigure,
    expectedNotPaidTotalKronor: costFigure,
    remainingOfDecidedKronor: costFigure,
  }),
});

import * as z from 'zod';
import { countFigure, kronorFigure, lengthFigure, shareFigure } from './figure.ts';
import { localTextSchema } from './localText.ts';
import { completedShares } from './outcomeFigures.ts';
import { strict } from './strict.ts';

const paybackGoal = strict({
  shares: z.enum(['exitShares', 'sixMonthShares', 'twoYearShares']),
  name: localTextSchema,
  /** What a choice between goals calls it. */
  setName: localTextSchema,
});

/** The goals that the documents set for the team. */
export const goalsSchema = strict({
  exitShares: completedShares,
  sixMonthShares: completedShares,
  twoYearShares: completedShares,
  paybackMonths: z.record(z.string().min(1), lengthFigure).readonly(),
  /** Of each payback in months: the shares that stand as a goal beside it. */
  paybackGoals: z.record(z.string().min(1), paybackGoal).readonly(),
  improvedHealthShare: shareFigure,
  /** ”Årsplatser”, which the documents do not define. */
  placesPerYear: countFigure,
  /** What a choice between goals calls those that were set together. */
  setNames: strict({
    plan: localTextSchema,
    sixMonths: localTextSchema,
    twoYears: localTextSchema,
    health: localTextSchema,
    budget: localTextSchema,
  }),
  /** Highest amount paid beyond the budget. */
  budgetDeviationKronor: kronorFigure,
});

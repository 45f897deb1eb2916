import * as z from 'zod';
import { countFigure, lengthFigure, shareFigure } from './figure.ts';
import { completedShares, outcomeCounts } from './outcomeFigures.ts';
import { strict } from './strict.ts';

/** The team's counts for 2019; the report no longer tells the groups apart. */
export const counts2019Schema = strict({
  participants: countFigure,
  completed: countFigure,
  droppedOut: countFigure,
  dropOutsForHealthOrAbility: countFigure,
  exits: countFigure,
  reportedSharesOfCompleted: completedShares,
  improvedHealthShares: strict({
    year: shareFigure,
    januaryToMay: shareFigure,
    juneToNovember: shareFigure,
  }),
  /** The whole team as one group. */
  pooled: strict({
    name: z.string().min(1),
    plannedLengthMonths: lengthFigure,
    starts: countFigure,
    outcomes: outcomeCounts,
    /** Enrolled on 1 January 2019. */
    openingStock: countFigure,
    /** Enrolled on 31 December 2019. */
    closingStock: countFigure,
  }),
});

import * as z from 'zod';
import { countFigure, lengthFigure, shareFigure } from './figure.ts';
import { completedShares, outcomeCounts } from './outcomeFigures.ts';
import { strict } from './strict.ts';

/** A year whose report does not tell the groups apart: the whole team, in persons. */
export const teamCountsSchema = strict({
  counted: z.literal('team'),
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
    id: z.string().min(1),
    name: z.string().min(1),
    plannedLengthMonths: lengthFigure,
    starts: countFigure,
    outcomes: outcomeCounts,
    /** Enrolled on the first day of the year. */
    openingStock: countFigure,
    /** Enrolled on the last day of the year. */
    closingStock: countFigure,
  }),
});

/** What was counted in such a year. */
export type TeamCounts = z.infer<typeof teamCountsSchema>;

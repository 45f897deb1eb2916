import * as z from 'zod';
import { countFigure, lengthFigure, shareFigure } from './figure.ts';
import { completedShares, outcomeCounts } from './outcomeFigures.ts';
import { strict } from './strict.ts';

const groupId = z.string().min(1);

const referrers = strict({
  fk: countFigure,
  af: countFigure,
  ske: countFigure,
  other: countFigure,
});

const groupSchema = strict({
  name: z.string().min(1),
  plannedLengthMonths: lengthFigure,
  starts: countFigure,
  referrers,
  outcomes: outcomeCounts,
  /** Of the drop-outs, those who went over to another group of the team. */
  movesAmongDropOuts: countFigure,
  /** The group they went over to; there if anybody did (`brokenReferences` sees to it). */
  movesTo: z.string().min(1).optional(),
  dropOutReasons: strict({ illHealth: countFigure, movedAway: countFigure }),
  women: countFigure,
  men: countFigure,
  /** Enrolled on the first day of the next year. */
  openingStock: countFigure,
  /** As the text says, which need not be the sum of the outcomes. */
  completedReported: countFigure,
});

/** One group's counts of a year: persons, and the planned length in months. */
export type GroupCounts = z.infer<typeof groupSchema>;

const totalSchema = strict({
  starts: countFigure,
  referrers,
  women: countFigure,
  men: countFigure,
  completedReported: countFigure,
  droppedOutReported: countFigure,
  exitsReported: countFigure,
  outcomes: outcomeCounts,
  workTypes: strict({
    fullTimeUnsubsidised: countFigure,
    halfTimeUnsubsidised: countFigure,
    halfTimeWageSubsidy: countFigure,
  }),
  studyTypes: strict({ withActivityCompensation: countFigure }),
  dropOutReasons: strict({
    illHealth: countFigure,
    movedAway: countFigure,
    movedWithinTeam: countFigure,
  }),
  reportedSharesOfCompleted: completedShares,
  reportedSharesOfExits: strict({
    arbete: shareFigure,
    studier: shareFigure,
    rehab: shareFigure,
    avbrott: shareFigure,
  }),
});

/** What is told of the persons of a group on a day, or of the room for them. */
const placesSchema = strict({
  places: countFigure.optional(),
  freePlaces: countFigure.optional(),
  overPlaces: countFigure.optional(),
  partOne: countFigure.optional(),
  workTrial: countFigure.optional(),
  newGroup: countFigure.optional(),
});

const stocksSchema = strict({
  /** On the first day of the next year; of the groups what the report tells beside the counts. */
  closing: strict({ total: countFigure, groups: z.record(groupId, placesSchema).readonly() }),
  /** On the first day of the year. */
  opening: strict({ total: countFigure, groups: z.record(groupId, countFigure).readonly() }),
  mean: countFigure,
});

/** A year whose groups were counted, in persons: starts, referrers and exits, in all and each. */
export const groupedCountsSchema = strict({
  counted: z.literal('groups'),
  total: totalSchema,
  groups: z.record(groupId, groupSchema).readonly(),
  stocks: stocksSchema,
  startOfNextYear: strict({
    startedStudies: countFigure,
    fullTimeWageSubsidyInJanuary: countFigure,
    halfTimeWageSubsidyInMarch: countFigure,
    halfTimeWageSubsidyInMarchOrApril: countFigure,
  }),
  payoffParticipants: countFigure,
  payoffDifference: countFigure,
  unemployedOver24Months: strict({
    all: countFigure,
    withRegisteredDisability: countFigure,
    upTo29Years: countFigure,
  }),
});

/** What was counted in such a year. */
export type GroupedCounts = z.infer<typeof groupedCountsSchema>;

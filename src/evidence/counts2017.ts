import * as z from 'zod';
import { countFigure, lengthFigure, shareFigure } from './figure.ts';
import { completedShares, outcomeCounts } from './outcomeFigures.ts';
import { strict } from './strict.ts';

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
  /** Enrolled on 1 January 2018. */
  openingStock: countFigure,
  /** As the text says, which need not be the sum of the outcomes. */
  completedReported: countFigure,
});

/** One group's counts of 2017: persons, and the planned length in months. */
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

const stocksSchema = strict({
  january2018: strict({
    total: countFigure,
    tradgardFreePlaces: countFigure,
    tradgardPlaces: countFigure,
    upplevelsePartOne: countFigure,
    upplevelseWorkTrial: countFigure,
    salixOverPlaces: countFigure,
    salixPlaces: countFigure,
    macNewGroup: countFigure,
  }),
  january2017: strict({
    total: countFigure,
    tradgard: countFigure,
    upplevelse: countFigure,
    salix: countFigure,
    mac: countFigure,
  }),
  mean2017: countFigure,
});

/** The team's counts for 2017, in persons: starts, referrers and exits, in all and per group. */
export const counts2017Schema = strict({
  total: totalSchema,
  groups: strict({
    tradgard: groupSchema,
    upplevelse: groupSchema,
    salix: groupSchema,
    mac: groupSchema,
  }),
  stocks: stocksSchema,
  startOf2018: strict({
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

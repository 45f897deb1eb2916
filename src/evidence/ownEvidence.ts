import * as z from 'zod';
import { AGENCIES } from './agency.ts';
import { idSchema } from './idSchema.ts';
import { MOST_PERSONS, ownCount, ownFigure, ownPlace, personsSchema } from './ownFigure.ts';
import { MOST_KRONOR, ownEconomySchema } from './ownEconomy.ts';
import { MOST_FOLLOW_UPS, ownFollowUpSchema } from './ownFollowUp.ts';
import { ownGoalsSchema } from './ownGoals.ts';
import { strict } from './strict.ts';

const name = z.string().min(1).max(100);

/** So many agencies refer at most, and so many periods and groups have room in a notebook. */
export const MOST_AGENCIES = 8;
export const MOST_PERIODS = 10;
export const MOST_GROUPS = 12;

/** So long is it told month by month how large a share has left. */
export const MOST_INCIDENCE_MONTHS = 36;

/** Who refers: by its own name, and as which of the agencies that the model knows it counts. */
const agencySchema = strict({ id: idSchema, name, countsAs: z.enum(AGENCIES) });

/** Where figures come from: a report, a table, a list. */
const documentSchema = strict({
  id: idSchema,
  title: z.string().min(1).max(200),
  date: z.iso.date().optional(),
});

/** Every outcome by itself. */
function byEach<Each extends z.ZodType>(each: Each) {
  return { arbete: each, studier: each, rehab: each, avbrott: each };
}

/** Time at risk in a phase of the stays, and who left in it. */
const phaseSchema = strict({
  personMonths: z
    .number()
    .min(0)
    .max(100 * MOST_PERSONS),
  exits: strict(byEach(personsSchema)),
});

/** A share of 0–1 with its 95 % interval, which nothing has where nobody has left. */
const share = z.number().min(0).max(1);
const shareSchema = strict({ share, low: share.optional(), high: share.optional() });

/** A figure that is not there is not known yet; `missingFigures` says what the model has to have. */
const groupSchema = strict({
  id: idSchema,
  name,
  plannedLengthMonths: ownFigure(z.number().min(1).max(60)).optional(),
  /** Of the whole period. */
  starts: ownCount.optional(),
  /** Of those who started, by id of the agency; who is not named has referred nobody. */
  referrers: z.record(idSchema, ownCount),
  outcomes: strict(byEach(ownCount.optional())),
  /** Of the drop-outs, those who went over to another group. */
  movesAmongDropOuts: ownCount.optional(),
  /** The group they went over to; there if anybody did. */
  movesTo: idSchema.optional(),
  /** Of those who left, by id of the agency that had referred them. */
  outcomesByAgency: z.record(idSchema, strict(byEach(ownCount.optional()))).optional(),
  /**
   * Of the stays in the period, whenever they began: the first 8 weeks, from then to half a year
   * (183 days), and later.
   */
  phases: strict({
    ...ownPlace,
    firstWeeks: phaseSchema,
    firstHalfYear: phaseSchema,
    later: phaseSchema,
  }).optional(),
  /** On the first day of the period. */
  openingStock: ownCount.optional(),
  /** Participants at the same time that there is room for. */
  places: ownCount.optional(),
});

/** What was counted of each group in a period, from its first day to its last. */
const cohortSchema = strict({
  id: idSchema,
  name,
  from: z.iso.date(),
  to: z.iso.date(),
  /** What the period cost, in kronor. */
  costKronor: ownFigure(z.int().min(0).max(MOST_KRONOR)).optional(),
  /** What else is known of its money. */
  economy: ownEconomySchema.optional(),
  groups: z.array(groupSchema).min(1).max(MOST_GROUPS),
  /** Of those who completed, months after they left; each after another number of months. */
  followUps: z.array(ownFollowUpSchema).max(MOST_FOLLOW_UPS).optional(),
  /**
   * How large a share of all groups together has left for what, after each month of a stay: the
   * cumulative incidence by Aalen and Johansen.
   */
  incidence: strict({
    ...ownPlace,
    months: z.array(strict(byEach(shareSchema))).max(MOST_INCIDENCE_MONTHS),
  }).optional(),
});

/** A notebook's own counts: who refers, and one period or several, each group by itself. */
export const ownEvidenceSchema = strict({
  /** What is counted: a programme, a team, a förbund. */
  name,
  /** Invented, to show what a table of one's own looks like. */
  isExample: z.boolean().optional(),
  /** Whether it stays here, as when left out, or its counts have been made fit to leave. */
  sharing: z.enum(['own', 'shared']).optional(),
  agencies: z.array(agencySchema).min(1).max(MOST_AGENCIES),
  documents: z.array(documentSchema).max(50),
  cohorts: z.array(cohortSchema).min(1).max(MOST_PERIODS),
  /** What a document of one's own wants to reach. */
  goals: ownGoalsSchema.optional(),
});

/** What somebody counted in a programme of their own; never changed, only replaced. */
export type OwnEvidence = z.infer<typeof ownEvidenceSchema>;
/** One counted period. */
export type OwnCohort = OwnEvidence['cohorts'][number];
/** One group in a counted period. */
export type OwnGroup = OwnCohort['groups'][number];
/** Time at risk and exits of a group, phase by phase. */
export type OwnPhases = NonNullable<OwnGroup['phases']>;
/** Shares that have left, month by month. */
export type OwnIncidence = NonNullable<OwnCohort['incidence']>;
/** Somebody who refers. */
export type OwnAgency = OwnEvidence['agencies'][number];

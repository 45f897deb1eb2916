import * as z from 'zod';
import { idSchema } from '../evidence/idSchema.ts';
import { agencyMixSchema } from './agencyMixSchema.ts';
import { belief, quantity } from './distribution.ts';
import { benefitKeySchema, costSplitSchema } from './moneySplitSchema.ts';
import { NO_GROUP } from './noGroup.ts';

const groupSchema = z.strictObject({
  /** The planned length of the stay: nobody stays longer without an extension. */
  plannedLengthMonths: quantity({ unit: 'months', min: 1, max: 60, step: 1 }),
  startsPerYear: quantity({ unit: 'personsPerYear', min: 0, max: 1000, step: 1 }),
  agencyMix: agencyMixSchema,
  /** Participants at the same time that the group has staff and room for. */
  places: quantity({ unit: 'persons', min: 0, max: 1000, step: 1 }),
  /** Participants on the first day. */
  openingStock: quantity({ unit: 'persons', min: 0, max: 1000, step: 1 }),
  /**
   * Of those who reach the planned end, the share whose stay is made longer by `extensionMonths`.
   */
  extendedShare: quantity({ unit: 'share', min: 0, max: 1, step: 0.05 }),
  /** The group that this one is merged into: its starters follow that group's programme. */
  joins: z.union([z.literal(NO_GROUP), idSchema]),
});

/** What the steering group can decide. */
export const leversSchema = z.strictObject({
  /**
   * What is held when the stay becomes longer: the number of starts, or the person-months that the
   * budget pays for.
   */
  hold: z.enum(['starts', 'budget']),
  /** Whether empty places are filled at the variable cost only. */
  fillPlaces: z.boolean(),
  /** A year's cost at the person-months of the evidence. */
  costKronor: quantity({ unit: 'kronor', min: 100_000, max: 1_000_000_000, step: 10_000 }),
  /** Factor on the chance of work after exit: how well the next agency takes over. */
  handOverQuality: quantity({ unit: 'factor', min: 0.1, max: 3, step: 0.05 }),
  /**
   * Of those who could be admitted, the share that is, relative to today: below 1 is a stricter
   * selection, above 1 a wider one.
   */
  admittedShare: quantity({ unit: 'share', min: 0.5, max: 1.5, step: 0.05 }),
  /** Of the drop-outs for ill health, the share that is prevented. */
  preventedDropOutShare: quantity({ unit: 'share', min: 0, max: 1, step: 0.05 }),
  /** How much longer those stay who are granted more time at the planned end. */
  extensionMonths: quantity({ unit: 'months', min: 0, max: 24, step: 1 }),
  /**
   * Whether those who find no free place wait for one, first come first served; if not, everybody
   * starts at once.
   */
  limitPlaces: z.boolean(),
  /**
   * Participants beyond the places that are taken in, as a share of the places; read when places
   * are limited.
   */
  overIntakeShare: quantity({ unit: 'share', min: 0, max: 1, step: 0.05 }),
  /**
   * Participants at the same time that Foajén has room for: a group to wait in; read when places
   * are limited.
   */
  foyerPlaces: quantity({ unit: 'persons', min: 0, max: 200, step: 1 }),
  /** How many have to be waiting before Foajén opens. */
  foyerStartsAt: quantity({ unit: 'persons', min: 1, max: 200, step: 1 }),
  groups: z.record(idSchema, groupSchema).refine((groups) => Object.keys(groups).length > 0, {
    params: { code: 'noGroups' },
  }),
});

const phaseHeight = quantity({ unit: 'factor', min: 0.05, max: 20, step: 0.05 });

/** Height of a hazard in the first 8 weeks, until 6 months, and later, relative to each other. */
const hazardShapeSchema = z.strictObject({
  firstEightWeeks: phaseHeight,
  untilSixMonths: phaseHeight,
  later: phaseHeight,
});

/** What nobody knows. */
export const assumptionsSchema = z.strictObject({
  exitShares: z.strictObject({
    /** Id of the counted period that the shares lean on: of the reports, or the notebook's own. */
    evidence: idSchema,
    /** Small groups lean on each other, or stand alone with their raw counts. */
    estimate: z.enum(['pooled', 'raw']),
    /**
     * A move to another group is counted as the report does (a drop-out), left out of the counts,
     * or counted and then followed: the person begins a new stay in the other group.
     */
    moves: z.enum(['asDropOuts', 'leftOut', 'followed']),
  }),
  /** Whose doing the difference between groups is; no source can tell. */
  agencyEffect: z.enum(['half', 'agency', 'group']),
  hazardShape: z.strictObject({
    arbete: hazardShapeSchema,
    studier: hazardShapeSchema,
    avbrott: hazardShapeSchema,
  }),
  /**
   * What a stricter selection does to the chances of those who are let in, for each tenth fewer.
   */
  selection: z.strictObject({
    workHazardRatio: belief({ unit: 'factor', min: 0.5, max: 2, step: 0.01 }),
    dropOutHazardRatio: belief({ unit: 'factor', min: 0.5, max: 2, step: 0.01 }),
  }),
  dropOuts: z.strictObject({
    /** Of those who drop out, the share who do so for ill health. */
    healthShare: belief({ unit: 'share', min: 0, max: 1, step: 0.01 }),
  }),
  /** After the length that the evidence was observed under. */
  extension: z.strictObject({
    jobHazardRatio: belief({ unit: 'factor', min: 0, max: 5, step: 0.05 }),
    dropOutHazardRatio: belief({ unit: 'factor', min: 0, max: 5, step: 0.05 }),
  }),
  cost: z.strictObject({
    /** Share of the cost that stays when there are fewer person-months. */
    fixedShare: quantity({ unit: 'share', min: 0, max: 0.95, step: 0.01 }),
    /** Cost of a person-month above today's, relative to today's average. */
    addedMonthFactor: quantity({ unit: 'factor', min: 0.1, max: 2, step: 0.05 }),
    /** Which actor pays which part. */
    split: costSplitSchema,
  }),
  afterExit: z.strictObject({
    /** Status at exit lasts, or people keep moving. */
    mode: z.enum(['dynamic', 'statusPersists']),
    /** Chance that a completer without work has work six months after exit. */
    workWithinSixMonths: belief({ unit: 'share', min: 0, max: 0.95, step: 0.01 }),
    /** Hazard to work in months 6–24 relative to months 0–6; its square after that. */
    laterHazardRatio: belief({ unit: 'factor', min: 0, max: 5, step: 0.05 }),
    studiesToWorkPerMonth: quantity({ unit: 'share', min: 0, max: 0.5, step: 0.005 }),
    jobLossPerYear: belief({ unit: 'perYear', min: 0, max: 2, step: 0.01 }),
    /** Hazard to work of drop-outs relative to completers. */
    dropOutFactor: belief({ unit: 'factor', min: 0, max: 2, step: 0.05 }),
  }),
  /** What would have happened without the programme. */
  counterfactual: z.strictObject({
    /** Hazard to work without the programme, relative to completers after exit (dynamic). */
    hazardFactor: belief({ unit: 'factor', min: 0, max: 2, step: 0.05 }),
    /** Share of the benefit that would have come anyway (status persists). */
    deadweightShare: belief({ unit: 'share', min: 0, max: 1, step: 0.01 }),
  }),
  benefit: z.strictObject({
    calibration: z.enum(['A', 'B', 'C']),
    /** The value of a job relative to the calibration's. */
    jobValueFactor: belief({ unit: 'factor', min: 0, max: 5, step: 0.05 }),
    /** The value of a completer without work relative to the calibration's. */
    completerValueFactor: belief({ unit: 'factor', min: 0, max: 5, step: 0.05 }),
    /** The value of a subsidised job relative to an unsubsidised one (calibration A). */
    subsidisedValueShare: belief({ unit: 'share', min: 0, max: 1, step: 0.01 }),
    /** What a year of its own does to both values. */
    yearFactor: belief({ unit: 'factor', min: 0, max: 5, step: 0.05 }),
    /**
     * The mix of full and half time, with and without subsidy: uncertain as the few jobs make it,
     * or as counted.
     */
    jobKinds: z.enum(['uncertain', 'asCounted']),
    /** Whose the benefit is, and in which shares. */
    key: benefitKeySchema,
    /**
     * What each person's benefit falls off by, continuously, from the exit on (without the
     * programme: from the intake that did not happen). Above 0 it stands in place of job loss.
     * Read in the account of the whole intake alone.
     */
    fallOffPerYear: belief({ unit: 'perYear', min: 0, max: 1, step: 0.01 }),
    discountRatePerYear: quantity({ unit: 'share', min: 0, max: 0.2, step: 0.005 }),
    /**
     * How long benefits are counted, from the first day of the intake year; long enough for every
     * stay to end.
     */
    benefitMonths: quantity({ unit: 'months', min: 84, max: 480, step: 12 }),
    /** A payback later than this is "never". */
    horizonMonths: quantity({ unit: 'months', min: 12, max: 480, step: 12 }),
  }),
});

/** A complete scenario: everything that the model needs besides the evidence. */
export const scenarioSchema = z.strictObject({
  levers: leversSchema,
  assumptions: assumptionsSchema,
});

/** A scenario with all layers applied; never changed, only replaced. */
export type Scenario = DeepReadonly<z.infer<typeof scenarioSchema>>;
/** What can be decided, of the team and by group. */
export type Levers = Scenario['levers'];
/** What is assumed: choices between ways to count, numbers, and beliefs about numbers. */
export type Assumptions = Scenario['assumptions'];
/** What can be decided of one group. */
export type GroupLevers = Levers['groups'][string];

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

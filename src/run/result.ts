import * as z from 'zod';
import { OUTCOMES } from '../evidence/outcome.ts';
import { ACTORS } from '../evidence/actor.ts';
import { DENOMINATORS, PAYBACK_MEASURES, SHARE_TIMES } from '../target/target.ts';

/** The version of the format of results that the command line prints. */
export const RESULT_FORMAT_VERSION = 1;

const number = z.number();
const quantiles = { p05: number.optional(), p50: number.optional(), p95: number.optional() };

/** A number with, when it was simulated, its spread and Monte Carlo standard error. */
const estimateSchema = z.strictObject({
  expected: number,
  ...quantiles,
  standardError: number.optional(),
});

/** A share 0–1, with its spread like any number; null where there is nobody to have a share of. */
const shareSchema = estimateSchema.extend({
  expected: number.nullable(),
  p05: number.nullable().optional(),
  p50: number.nullable().optional(),
  p95: number.nullable().optional(),
});

/** Months; null is never. A payback has no mean: `expected` is the exact engine's single run. */
const monthsSchema = number.nullable();

const chanceSchema = z.strictObject({ value: number.min(0).max(1), standardError: number.min(0) });

const paybackSchema = z.strictObject({
  expected: monthsSchema,
  p05: monthsSchema.optional(),
  p25: monthsSchema.optional(),
  p50: monthsSchema.optional(),
  p75: monthsSchema.optional(),
  p95: monthsSchema.optional(),
  within34: chanceSchema.optional(),
  within14: chanceSchema.optional(),
  never: chanceSchema.optional(),
});

const actorSchema = z.strictObject({
  benefit: estimateSchema,
  cost: estimateSchema,
  net1: estimateSchema,
  net5: estimateSchema,
  payback: paybackSchema,
});

function recordOf<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
}

const scenarioResultSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** How the scenario differs from its base. */
  sentence: z.string(),
  shares: recordOf(SHARE_TIMES, recordOf(DENOMINATORS, recordOf(OUTCOMES, shareSchema))),
  payback: recordOf(PAYBACK_MEASURES, paybackSchema),
  actors: recordOf(ACTORS, actorSchema),
  costKronor: estimateSchema,
  /** Persons starting per year. */
  starts: estimateSchema,
  /** Persons of a year's starts who complete. */
  completers: estimateSchema,
  /** Participants at the same time, on average. */
  occupancy: estimateSchema,
});

/** Scenario minus base; payback differences are null when one of the two is never. */
const comparisonSchema = z.strictObject({
  base: z.string(),
  scenario: z.string(),
  difference: z.strictObject({
    paybackMonths: recordOf(PAYBACK_MEASURES, z.strictObject({ ...paybackSchema.shape })),
    jobs: estimateSchema,
    completers: estimateSchema,
    costKronor: estimateSchema,
    annualBenefitKronor: estimateSchema,
  }),
  /** Chance that the scenario has the higher annual benefit per krona of cost. */
  chanceBetter: chanceSchema.optional(),
});

/** What a run says of a notebook; stable from format 1. */
export const resultSchema = z.strictObject({
  formatVersion: z.literal(RESULT_FORMAT_VERSION),
  engineVersion: z.string(),
  seed: z.string(),
  replicates: number.int(),
  engine: z.enum(['exact', 'simulation']),
  /** Of all numbers below; equal digests are equal results, bit by bit. */
  digest: z.string(),
  scenarios: z.array(scenarioResultSchema),
  comparisons: z.array(comparisonSchema),
});

/** The answer of one engine for a notebook. */
export type RunResult = z.infer<typeof resultSchema>;
/** The numbers of one scenario. */
export type ScenarioResult = RunResult['scenarios'][number];
/** A layer against its base. */
export type Comparison = RunResult['comparisons'][number];

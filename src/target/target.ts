import * as z from 'zod';
import { ACTORS } from '../evidence/actor.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import type { FieldMeta } from '../scenario/distribution.ts';
import { idSchema } from '../evidence/idSchema.ts';

/** When a share is read: at the exit, or so many months after each person's exit. */
export const SHARE_TIMES = ['exit', 'sixMonths', 'twentyFourMonths'] as const;
/** A time after the exit at which a share is read. */
export type ShareTime = (typeof SHARE_TIMES)[number];

/** Out of whom a share is counted: those who completed, or all who left. The reports use both. */
export const DENOMINATORS = ['completers', 'allExits'] as const;
/** Those out of whom a share is counted. */
export type Denominator = (typeof DENOMINATORS)[number];

/** Ways to count months until the cost is paid back: `src/MODEL.md`, Payback, 1 to 3. */
export const PAYBACK_MEASURES = [
  'report',
  'reportSixMonths',
  'reportTwentyFourMonths',
  'full',
] as const;
/** A way to count payback; `full` is that of the whole intake. */
export type PaybackMeasure = (typeof PAYBACK_MEASURES)[number];

const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share'),
    outcome: z.enum(OUTCOMES),
    time: z.enum(SHARE_TIMES),
    denominator: z.enum(DENOMINATORS),
    /** Those who start in one group; all groups when left out. */
    group: idSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('payback'), measure: z.enum(PAYBACK_MEASURES) }),
  /** An actor's payback by the report's measure. */
  z.strictObject({ kind: z.literal('actorPayback'), actor: z.enum(ACTORS) }),
  /** Payback of a group's part of the cost, by the report's measure. */
  z.strictObject({ kind: z.literal('groupPayback'), group: idSchema }),
  /** Share of the completers who feel better. */
  z.strictObject({ kind: z.literal('health') }),
  /** What a year costs. */
  z.strictObject({ kind: z.literal('budget') }),
]);

/** Unit, bounds and step of a target's value, by what is measured. */
export const TARGET_VALUE = {
  share: { unit: 'share', min: 0, max: 1, step: 0.01 },
  payback: { unit: 'months', min: 0, max: 480, step: 1 },
  actorPayback: { unit: 'months', min: 0, max: 10_000, step: 1 },
  groupPayback: { unit: 'months', min: 0, max: 10_000, step: 1 },
  health: { unit: 'share', min: 0, max: 1, step: 0.01 },
  budget: { unit: 'kronor', min: 0, max: 1_000_000_000, step: 10_000 },
} as const satisfies Readonly<Record<z.infer<typeof measureSchema>['kind'], FieldMeta>>;

/**
 * A goal as an object: it can be set, changed, switched off, and says where it comes from. Refused
 * above the bound of what it measures (`TARGET_VALUE`).
 */
export const targetSchema = z
  .strictObject({
    id: idSchema,
    measure: measureSchema,
    direction: z.enum(['atLeast', 'atMost']),
    /** Months, kronor, or 0–1 for a share: see `TARGET_VALUE`. */
    value: z.number().min(0).max(TARGET_VALUE.budget.max),
    active: z.boolean(),
    /** Path of the figure in the evidence, when a document set the goal. */
    source: z.string().max(200).optional(),
  })
  .superRefine(({ measure, value }, context) => {
    const { max } = TARGET_VALUE[measure.kind];
    if (value <= max) return;
    context.addIssue({
      code: 'custom',
      path: ['value'],
      params: { code: 'tooBig', expected: max },
    });
  });

/** A goal: at least or at most a value, in the unit of what it measures. */
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** A target for a share. */
export type ShareGoal = Target & { readonly measure: { readonly kind: 'share' } };

/** The group that a target is about; undefined when it is about all of them. */
export function groupOfTarget({ measure }: Pick<Target, 'measure'>): string | undefined {
  return measure.kind === 'share' || measure.kind === 'groupPayback' ? measure.group : undefined;
}

/** The first active target for a share; of all groups when no group is given. */
export function shareTarget(
  targets: readonly Target[],
  outcome: string,
  time: ShareTime,
  denominator: Denominator,
  group?: string,
): ShareGoal | undefined {
  return targets.find(
    (target): target is ShareGoal =>
      target.active &&
      target.measure.kind === 'share' &&
      target.measure.outcome === outcome &&
      target.measure.time === time &&
      target.measure.denominator === denominator &&
      target.measure.group === group,
  );
}

/** The active targets for payback by one measure, in months, longest first. */
export function paybackTargets(
  targets: readonly Target[],
  measure: PaybackMeasure,
): readonly Target[] {
  return targets
    .filter(
      (target) =>
        target.active && target.measure.kind === 'payback' && target.measure.measure === measure,
    )
    .sort((a, b) => b.value - a.value);
}

import * as z from 'zod';
import { PARTS, PAYERS } from '../evidence/actor.ts';
import { sharesSchema } from './sharesSchema.ts';

/** The schema of a `CostSplit`; shares that do not sum to 1 are refused. */
export const costSplitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('payoff2017') }),
  z.strictObject({ kind: z.literal('law') }),
  sharesSchema(PAYERS),
]);

/** The schema of a `BenefitKey`; shares that do not sum to 1 are refused. */
export const benefitKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('table1') }),
  sharesSchema(PARTS),
]);

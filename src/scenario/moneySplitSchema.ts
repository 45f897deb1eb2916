import * as z from 'zod';
import { PARTS, PAYERS } from '../evidence/actor.ts';
import { sharesSchema } from './sharesSchema.ts';

export const costSplitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('payoff2017') }),
  z.strictObject({ kind: z.literal('law') }),
  sharesSchema(PAYERS),
]);

export const benefitKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('table1') }),
  sharesSchema(PARTS),
]);

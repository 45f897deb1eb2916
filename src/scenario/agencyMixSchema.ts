import * as z from 'zod';
import { AGENCIES } from '../evidence/agency.ts';
import { sharesSchema } from './sharesSchema.ts';

// Apart from what the engine needs of a mix: a worker must not carry the file checks with it.

/** The schema of an `AgencyMix`; shares that do not sum to 1 are refused. */
export const agencyMixSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('observed') }),
  sharesSchema(AGENCIES),
]);

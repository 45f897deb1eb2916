import * as z from 'zod';
import { sumOf } from './agencyMix.ts';
import { quantity } from './distribution.ts';

// Apart from what the engine needs of a mix: a worker must not carry the file checks with it.

const share = quantity({ unit: 'share', min: 0, max: 1, step: 0.01 });

/** How far from 100 % the shares of a mix may be, for files written by hand: three times 33.3 %. */
export const SHARES_TOLERANCE = 0.001;
/** What adding four decimal numbers may be wrong by. */
const ROUNDING = 1e-9;

export const agencyMixSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('observed') }),
  z
    .strictObject({ kind: z.literal('shares'), fk: share, af: share, ske: share, other: share })
    .refine((mix) => Math.abs(sumOf(mix) - 1) <= SHARES_TOLERANCE + ROUNDING, {
      params: { code: 'sharesNotWhole' },
    }),
]);

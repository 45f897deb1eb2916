import * as z from 'zod';
import { quantity } from './distribution.ts';

/** How far from 100 % shares may be, for files written by hand: three times 33.3 %. */
export const SHARES_TOLERANCE = 0.001;
/** What adding a few decimal numbers may be wrong by. */
const ROUNDING = 1e-9;

type Share = ReturnType<typeof quantity>;

/**
 * The schema of shares of a whole by key, as one value of kind "shares": each 0–1, refused unless
 * they sum to 1 within `SHARES_TOLERANCE`.
 */
export function sharesSchema<Key extends string>(keys: readonly Key[]) {
  const share = quantity({ unit: 'share', min: 0, max: 1, step: 0.01 });
  const shape = Object.fromEntries(keys.map((key) => [key, share])) as Record<Key, Share>;
  return z.strictObject({ kind: z.literal('shares'), ...shape }).refine(
    (shares) => {
      const sum = keys.reduce((total, key) => total + (shares as Record<Key, number>)[key], 0);
      return Math.abs(sum - 1) <= SHARES_TOLERANCE + ROUNDING;
    },
    { params: { code: 'sharesNotWhole' } },
  );
}

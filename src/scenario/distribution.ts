import * as z from 'zod';

/**
 * What is believed about a number that nobody knows. An object with `kind` is one
 * value: a layer replaces it whole, and a file keeps it on one line.
 */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly logSd: number }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly sd: number };

/** The kinds of distribution a field may hold. */
export type DistributionKind = Distribution['kind'];

/**
 * The number that a distribution is stated by, and that a single exact run uses:
 * the median of a lognormal, the mean of the others.
 */
export function centre(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed':
      return distribution.value;
    case 'lognormal':
      return distribution.median;
    case 'beta':
      return distribution.a / (distribution.a + distribution.b);
    case 'gamma':
      return distribution.mean;
  }
}

/**
 * The same belief moved to another centre. Width is kept where the kind has a
 * width of its own (log-sd, relative sd, or for a beta the number of persons it is
 * worth).
 */
export function moveCentre(distribution: Distribution, to: number): Distribution {
  switch (distribution.kind) {
    case 'fixed':
      return { kind: 'fixed', value: to };
    case 'lognormal':
      return { ...distribution, median: to };
    case 'beta': {
      const weight = distribution.a + distribution.b;
      return { kind: 'beta', a: to * weight, b: (1 - to) * weight };
    }
    case 'gamma':
      return { kind: 'gamma', mean: to, sd: (distribution.sd * to) / distribution.mean };
  }
}

/** How a field is written, read and moved; every numeric field carries one. */
export interface FieldMeta {
  readonly unit:
    'months' | 'kronor' | 'share' | 'factor' | 'persons' | 'personsPerYear' | 'perYear';
  readonly step: number;
  readonly min: number;
  readonly max: number;
}

/** A number with unit, bounds and step; form, file check and JSON Schema all read them here. */
export function quantity(meta: FieldMeta) {
  return z
    .number()
    .min(meta.min)
    .max(meta.max)
    .meta({ ...meta });
}

/** A belief about a number: the centre obeys the bounds of `meta`. */
export function belief(meta: FieldMeta) {
  const centred = quantity(meta);
  const positive = z.number().positive().max(10_000);
  return z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fixed'), value: centred }),
      z.strictObject({
        kind: z.literal('lognormal'),
        median: centred,
        logSd: z.number().min(0).max(3),
      }),
      z.strictObject({ kind: z.literal('beta'), a: positive, b: positive }),
      z.strictObject({ kind: z.literal('gamma'), mean: centred, sd: positive }),
    ])
    .meta({ ...meta });
}

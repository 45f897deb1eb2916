import * as z from 'zod';
import { exp } from '../numeric/exponential.ts';
import type { Unit } from '../quantity/unit.ts';

/**
 * What is believed about a number that nobody knows, in the number's own unit; `logSd` is the
 * standard deviation of its natural logarithm, `a` and `b` are pseudo-counts of persons. An object
 * with `kind` is one value: a layer replaces it whole, and a file keeps it on one line.
 */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly logSd: number }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly sd: number };

/** The kinds of distribution a field may hold. */
export type DistributionKind = Distribution['kind'];

/**
 * The number that a distribution is stated by, and that a single exact run uses: the median of a
 * lognormal, the mean of the others.
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

/** Whether nothing is left open: no width, a centre of 0, or a beta with one count of 0. */
export function isCertain(distribution: Distribution): boolean {
  switch (distribution.kind) {
    case 'fixed':
      return true;
    case 'lognormal':
      return distribution.logSd === 0 || distribution.median === 0;
    case 'beta':
      return distribution.a === 0 || distribution.b === 0;
    case 'gamma':
      return distribution.sd === 0 || distribution.mean === 0;
  }
}

/**
 * The same belief moved to another centre. What is kept of its width is the log-sd of a lognormal,
 * the relative sd of a gamma (up to 10 000), and the number of persons that a beta is worth. A beta
 * cannot stand above 1: there it becomes a gamma of the same sd.
 *
 * @param to ≥ 0, in the unit of the number
 */
export function moveCentre(distribution: Distribution, to: number): Distribution {
  switch (distribution.kind) {
    case 'fixed':
      return { kind: 'fixed', value: to };
    case 'lognormal':
      return { ...distribution, median: to };
    case 'beta': {
      const { a, b } = distribution;
      const persons = a + b;
      if (to <= 1) return { kind: 'beta', a: to * persons, b: (1 - to) * persons };
      return { kind: 'gamma', mean: to, sd: Math.sqrt((a * b) / (persons + 1)) / persons };
    }
    case 'gamma': {
      // A gamma at 0 has no relative sd; the sd waits there for the way back.
      const scale = to > 0 && distribution.mean > 0 ? to / distribution.mean : 1;
      return { kind: 'gamma', mean: to, sd: Math.min(distribution.sd * scale, WIDEST) };
    }
  }
}

/**
 * Between which values four out of five draws of a lognormal fall (its 10 % and 90 % quantiles);
 * undefined for the other kinds, which have no closed form, and where nothing is uncertain.
 */
export function likelyRange(distribution: Distribution): readonly [number, number] | undefined {
  if (distribution.kind !== 'lognormal' || distribution.logSd === 0) return undefined;
  const factor = exp(NORMAL_90 * distribution.logSd);
  return [distribution.median / factor, distribution.median * factor];
}

/** The standard deviation of the draws, in the unit of the number; 0 when nothing is uncertain. */
export function standardDeviation(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed':
      return 0;
    case 'lognormal': {
      const spread = exp(distribution.logSd * distribution.logSd);
      return distribution.median * Math.sqrt(spread * (spread - 1));
    }
    case 'beta': {
      const { a, b } = distribution;
      const persons = a + b;
      return Math.sqrt((a * b) / (persons + 1)) / persons;
    }
    case 'gamma':
      return distribution.sd;
  }
}

/** The 90 % quantile of the standard normal distribution. */
const NORMAL_90 = 1.2815515655446004;

/** Unit, step and bounds (both included) of a number; every numeric field carries them. */
export interface FieldMeta {
  readonly unit: Unit;
  readonly step: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The schema of a number with unit, bounds and step: form, file check and JSON Schema all read them
 * here. Out of bounds is refused, between steps is not.
 */
export function quantity(meta: FieldMeta) {
  return z
    .number()
    .min(meta.min)
    .max(meta.max)
    .meta({ ...meta });
}

/** The largest sd, in the number's unit, and the largest `a` or `b` of a beta, in persons. */
const WIDEST = 10_000;
/** The fewest persons that a beta may be worth: below this nearly every draw is 0 or 1. */
const LIGHTEST = 0.01;
/** What the mean of a beta that was moved to a bound may be wrong by. */
const ROUNDING = 1e-9;

/**
 * The schema of a belief about a number. Its centre obeys the bounds of `meta`; a beta is refused
 * as a whole when it is worth too few persons or its mean is out of bounds.
 */
export function belief(meta: FieldMeta) {
  const centred = quantity(meta);
  const logSd = quantity({ unit: 'factor', min: 0, max: 3, step: 0.05 });
  const persons = quantity({ unit: 'persons', min: 0, max: WIDEST, step: 0.5 });
  const sd = quantity({ unit: meta.unit, min: 0, max: WIDEST, step: meta.step });
  return z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fixed'), value: centred }),
      z.strictObject({ kind: z.literal('lognormal'), median: centred, logSd }),
      z
        .strictObject({ kind: z.literal('beta'), a: persons, b: persons })
        .check(({ value: beta, issues }) => {
          const problem = betaProblem(beta, meta);
          if (problem) issues.push({ code: 'custom', input: beta, params: problem });
        }),
      z.strictObject({ kind: z.literal('gamma'), mean: centred, sd }),
    ])
    .meta({ ...meta });
}

/** What is wrong with a beta as a whole: it is worth nobody, or its mean is out of bounds. */
function betaProblem({ a, b }: { a: number; b: number }, { min, max }: FieldMeta) {
  if (a + b < LIGHTEST) return { code: 'tooSmall', value: a + b, expected: LIGHTEST };
  const mean = a / (a + b);
  if (mean < min - ROUNDING) return { code: 'tooSmall', value: mean, expected: min };
  if (mean > max + ROUNDING) return { code: 'tooBig', value: mean, expected: max };
  return undefined;
}

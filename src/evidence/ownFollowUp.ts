import * as z from 'zod';
import { middleCounts, middleOf } from './middleCounts.ts';
import { JOB_KINDS, type JobKinds } from './jobKind.ts';
import { NOBODY, overlap, rangeOf, sumOf, type CountRange } from './countRange.ts';
import { ownCount, type OwnCount } from './ownFigure.ts';
import { strict } from './strict.ts';

/** So many follow-ups of one period have room. */
export const MOST_FOLLOW_UPS = 4;

/** When the model asks who has found work: so many months after the exit. */
export const MODEL_FOLLOW_UP_MONTHS = 6;

/** How many jobs of each kind; a kind that is not there has not been told. */
export const ownJobKindsSchema = strict({
  fullUnsubsidised: ownCount.optional(),
  halfUnsubsidised: ownCount.optional(),
  fullSubsidised: ownCount.optional(),
  halfSubsidised: ownCount.optional(),
  hourly: ownCount.optional(),
});

/** Those who completed in a period, some time after each of them left. */
export const ownFollowUpSchema = strict({
  /** After each person's exit. */
  months: z.int().min(1).max(60),
  /** Those whose status is known. */
  followed: ownCount.optional(),
  notReached: ownCount.optional(),
  /** Of those followed. */
  inWork: ownCount.optional(),
  /** Of those in work, who had it already at the exit. */
  inWorkAtExit: ownCount.optional(),
  /** Of those followed; who works as well is in work. */
  studying: ownCount.optional(),
  /** Of those in work. */
  jobKinds: ownJobKindsSchema.optional(),
});

/** One follow-up of a period. */
export type OwnFollowUp = z.infer<typeof ownFollowUpSchema>;
/** How many jobs of each kind, as somebody counted them. */
export type OwnJobKinds = z.infer<typeof ownJobKindsSchema>;

/** The counts of a follow-up that stand alone, in the order that they are asked for in. */
export const FOLLOW_UP_COUNTS = [
  'followed',
  'notReached',
  'inWork',
  'inWorkAtExit',
  'studying',
] as const;
/** One of them. */
export type FollowUpCount = (typeof FOLLOW_UP_COUNTS)[number];

/** What of a follow-up does not add up; the first number is the part, the second the whole. */
export interface FollowUpFault {
  readonly what: 'moreThanFollowed' | 'moreAtExit' | 'moreKinds';
  readonly part: CountRange;
  readonly whole: CountRange;
}

/**
 * Parts of a follow-up that are more than what they are parts of, whatever those that are kept back
 * can be. What is not told has no fault.
 */
export function followUpFaults(followUp: OwnFollowUp): readonly FollowUpFault[] {
  const { followed, inWork, inWorkAtExit, studying, jobKinds } = followUp;
  const fault = (
    what: FollowUpFault['what'],
    parts: readonly (OwnCount | undefined)[],
    whole: OwnCount | undefined,
  ): FollowUpFault[] => {
    const told = parts.filter((each) => each !== undefined).map(rangeOf);
    const part = sumOf(told);
    if (!whole || told.length === 0 || part.least <= rangeOf(whole).most) return [];
    return [{ what, part, whole: rangeOf(whole) }];
  };
  return [
    ...fault('moreThanFollowed', [inWork, studying], followed),
    ...fault('moreAtExit', [inWorkAtExit], inWork),
    ...fault('moreKinds', Object.values(jobKinds ?? {}), inWork),
  ];
}

/** Who had found work, of those who did not have it when they left. */
export interface FoundWork {
  readonly found: number;
  readonly among: number;
}

/**
 * How many of those without work at the exit had found it by the follow-up, in whole persons: in
 * the middle of what is kept back. Undefined where something that it takes has not been told, where
 * the counts do not add up, or where nobody was without work.
 */
export function foundWork(followUp: OwnFollowUp): FoundWork | undefined {
  const { followed, inWork, inWorkAtExit } = followUp;
  if (!followed || !inWork || !inWorkAtExit || followUpFaults(followUp).length > 0) {
    return undefined;
  }
  const all = middleOf(rangeOf(followed));
  const working = middleOf(overlap(rangeOf(inWork), { least: 0, most: all }));
  const before = middleOf(overlap(rangeOf(inWorkAtExit), { least: 0, most: working }));
  const among = all - before;
  return among > 0 ? { found: working - before, among } : undefined;
}

/**
 * The jobs by kind as whole persons, a kind that is not told as nobody.
 *
 * @param all how many have work; the kinds have to make it up
 * @returns undefined where no kind is told, nobody has work, or the kinds are not all of them
 */
export function jobKindsOf(
  kinds: OwnJobKinds | undefined,
  all: Parameters<typeof rangeOf>[0] | undefined,
): JobKinds | undefined {
  const told = JOB_KINDS.filter((kind) => kinds?.[kind]);
  if (!all || told.length === 0) return undefined;
  const ranges = told.map((kind) => rangeOf(kinds?.[kind] ?? NOBODY));
  const total = rangeOf(all);
  const sum = sumOf(ranges);
  if (total.most === 0 || sum.most < total.least || sum.least > total.most) return undefined;
  const middles = middleCounts(ranges, total);
  const countOf = (kind: (typeof JOB_KINDS)[number]) => middles[told.indexOf(kind)] ?? 0;
  return {
    fullUnsubsidised: countOf('fullUnsubsidised'),
    halfUnsubsidised: countOf('halfUnsubsidised'),
    fullSubsidised: countOf('fullSubsidised'),
    halfSubsidised: countOf('halfSubsidised'),
    hourly: countOf('hourly'),
  };
}

/**
 * Everything that a follow-up says of how many: its counts, and what is left when one is taken from
 * another, as far as both are known.
 */
export function followUpRanges(followUp: OwnFollowUp): readonly CountRange[] {
  const { followed, inWork, inWorkAtExit, studying, jobKinds } = followUp;
  const kinds = Object.values(jobKinds ?? {});
  const counts = [...FOLLOW_UP_COUNTS.map((key) => followUp[key]), ...kinds];
  const rest = (whole: OwnCount | undefined, parts: readonly (OwnCount | undefined)[]) =>
    whole ? [without(rangeOf(whole), parts)] : [];
  return [
    ...counts.filter((each) => each !== undefined).map(rangeOf),
    ...rest(followed, [inWork, studying]),
    ...rest(followed, [inWork]),
    ...rest(followed, [inWorkAtExit]),
    ...rest(inWork, [inWorkAtExit]),
    ...rest(inWork, kinds),
  ];
}

function without(whole: CountRange, parts: readonly (OwnCount | undefined)[]): CountRange {
  const { least, most } = sumOf(parts.map((part) => rangeOf(part ?? NOBODY)));
  return { least: Math.max(0, whole.least - most), most: Math.max(0, whole.most - least) };
}

import { dotsOf } from './chance.ts';
import { commonFutures } from './commonFutures.ts';
import { meanOf, type Mean } from './mean.ts';
import { LEAST_REPLICATES } from './precision.ts';
import type { Sample } from './sample.ts';

/** What a comparison of two scenarios comes to. */
export type Verdict = 'tooEarly' | 'same' | 'tooCloseToCall' | 'better' | 'worse';
/** What a comparison of two chances comes to. */
export type ChanceVerdict = Verdict | 'alike';

/** One of a hundred dots. */
const ONE_DOT = 0.01;
const STANDARD_ERRORS = 2;

/** The difference between two chances, future by future. */
export interface ChanceDifference<Judged = Verdict> {
  /** Chance in the other scenario minus chance in the base. */
  readonly difference: Mean;
  readonly verdict: Judged;
}

/**
 * The verdict on a difference in chance from its paired points, one per future: 1 where only the
 * other scenario makes it, −1 where only the base does, 0 where they do alike.
 *
 * - *tooEarly*: there are fewer than 1 000 futures, so that what is seen may still turn;
 * - *same*: no future tells them apart;
 * - *tooCloseToCall*: the difference is at most two paired standard errors, so that more futures
 *   might turn it, or less than 0.01, one of a hundred dots;
 * - else *better* or *worse*, as the other scenario has the higher chance or the lower.
 *
 * @param points −1 to 1, one future at least
 */
export function verdictOn(points: Float64Array): ChanceDifference {
  const difference = meanOf(points);
  if (points.length < LEAST_REPLICATES) return { difference, verdict: 'tooEarly' };
  if (points.every((point) => point === 0)) return { difference, verdict: 'same' };
  const size = Math.abs(difference.value);
  const verdict =
    size < ONE_DOT || size <= STANDARD_ERRORS * difference.standardError
      ? 'tooCloseToCall'
      : difference.value > 0
        ? 'better'
        : 'worse';
  return { difference, verdict };
}

/**
 * Which of two scenarios has the better chance of a value at most, or at least, a limit, in the
 * futures that both have. Where the numbers of dots that show the two chances (`dotsOf`) differ by
 * one or none, no one is called better: they are *alike* when the difference is surely less than
 * two dots (two standard errors on), and else too close to call.
 */
export function compareChances(
  base: Sample,
  other: Sample,
  direction: 'atMost' | 'atLeast',
  limit: number,
): ChanceDifference<ChanceVerdict> {
  const met = (value: number) => Number(direction === 'atMost' ? value <= limit : value >= limit);
  const [from, to] = commonFutures([base, other]).map(({ values }) => values);
  const [before, after] = [from, to].map((values) => (values ?? new Float64Array()).map(met));
  if (!before || !after) throw new Error('no futures');
  const judged = verdictOn(after.map((point, replicate) => point - (before[replicate] ?? NaN)));
  const [dots = 0, otherDots = 0] = [before, after].map((points) => dotsOf(meanOf(points)));
  const isJudged = judged.verdict !== 'same' && judged.verdict !== 'tooEarly';
  if (!isJudged || Math.abs(dots - otherDots) > 1) return judged;
  return { ...judged, verdict: isSmall(judged.difference) ? 'alike' : 'tooCloseToCall' };
}

/** Whether a difference is surely less than two dots of a hundred. */
function isSmall({ value, standardError }: Mean): boolean {
  return Math.abs(value) + STANDARD_ERRORS * standardError < 2 * ONE_DOT;
}

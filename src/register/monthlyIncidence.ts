import { OUTCOMES } from '../evidence/outcome.ts';
import { MOST_INCIDENCE_MONTHS, type OwnIncidence } from '../evidence/ownEvidence.ts';
import type { Steps } from '../intake/steps.ts';
import { aalenJohansen, type CumulativeIncidence } from '../survival/aalenJohansen.ts';
import { incidenceInterval } from '../survival/incidenceInterval.ts';
import { DAYS_OF_MONTH } from '../survival/phaseExits.ts';
import type { GroupCounts } from './countStays.ts';
import type { Source } from './countedGroup.ts';

/** Shares to a tenth of a thousandth. */
const STEPS = 10_000;

/**
 * How large a share of all groups together has left for what, at the end of each whole month for
 * which anybody was seen. By month, so that nobody's day can be read from it.
 *
 * @returns undefined when nobody was seen for a month
 */
export function* monthlyIncidence(
  groups: readonly GroupCounts[],
  source: Source,
): Steps<OwnIncidence | undefined> {
  const stays = groups.flatMap(({ observed }) => observed);
  const longest = stays.reduce((most, { lastDays }) => Math.max(most, lastDays), 0);
  const count = Math.min(MOST_INCIDENCE_MONTHS, Math.floor(longest / DAYS_OF_MONTH));
  if (count === 0) return undefined;
  const curve = yield* aalenJohansen(stays, OUTCOMES.length);
  const months = Array.from({ length: count }, (_, at) => {
    const step = curve.days.findLastIndex((day) => day <= (at + 1) * DAYS_OF_MONTH);
    const [arbete, studier, rehab, avbrott] = [0, 1, 2, 3].map((cause) => {
      return shareAt(curve, cause, step);
    }) as [Share, Share, Share, Share];
    return { arbete, studier, rehab, avbrott };
  });
  return { ...source, months };
}

type Share = OwnIncidence['months'][number]['arbete'];

function shareAt({ shares, errors }: CumulativeIncidence, cause: number, step: number): Share {
  const share = shares[cause]?.[step] ?? 0;
  const interval = incidenceInterval(share, errors[cause]?.[step] ?? 0);
  if (!interval) return { share: 0 };
  const [low, high] = interval;
  return { share: rounded(share), low: rounded(low), high: rounded(high) };
}

function rounded(share: number): number {
  return Math.min(1, Math.round(share * STEPS) / STEPS);
}

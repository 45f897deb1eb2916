import { modelFollowUp } from '../evidence/modelFollowUp.ts';
import type { OwnCohort, OwnEvidence } from '../evidence/ownEvidence.ts';
import { foundWork } from '../evidence/ownFollowUp.ts';
import { centre, moveCentre, type Distribution } from './distribution.ts';
import { describeField } from './field.ts';
import { entryAt, isSame, setEntry, type Path } from './layer.ts';
import { REPORTS_BELIEFS } from './reportsBeliefs.ts';
import type { Assumptions } from './scenario.ts';

/** A belief that figures of one's own can set. */
export interface CountedBelief {
  /** Below the assumptions of a scenario. */
  readonly path: Path;
  readonly belief: Distribution;
}

/**
 * What a period's own figures make likely; where it has none, what the reports do.
 *
 * @param index among the periods; one that is not there has no figures
 */
export function countedBeliefs(
  own: OwnEvidence | undefined,
  index: number,
): readonly CountedBelief[] {
  const cohort = own?.cohorts[index];
  return [
    {
      path: ['afterExit', 'workWithinSixMonths'],
      belief: (cohort && workBelief(cohort)) ?? REPORTS_BELIEFS.workWithinSixMonths,
    },
  ];
}

/**
 * The chance of work within six months as the few who were followed leave it (Jeffreys' prior);
 * undefined without such a follow-up. Within the bounds of a belief: no more persons than it may be
 * worth, and no chance above the highest.
 */
export function workBelief(cohort: OwnCohort): Distribution | undefined {
  const followUp = modelFollowUp(cohort);
  const work = followUp && foundWork(followUp);
  if (!work) return undefined;
  const weight = Math.min(1, MOST_WORTH / (work.among + 1));
  const a = (work.found + 0.5) * weight;
  const belief: Distribution = { kind: 'beta', a, b: (work.among + 1) * weight - a };
  return centre(belief) > HIGHEST ? moveCentre(belief, HIGHEST) : belief;
}

/** A beta may be worth so many persons. */
const MOST_WORTH = 10_000;
const HIGHEST = describeField(['assumptions', 'afterExit', 'workWithinSixMonths'])?.max ?? 1;

/** Assumptions in which every belief that stood as it was counted stands as it is counted now. */
export function followingBeliefs(
  assumptions: Assumptions,
  then: readonly CountedBelief[],
  now: readonly CountedBelief[],
): Assumptions {
  return now.reduce((current, { path, belief }, at) => {
    const stood = isSame(entryAt(current, path), then[at]?.belief);
    return stood ? (setEntry(current, path, belief) as unknown as Assumptions) : current;
  }, assumptions);
}

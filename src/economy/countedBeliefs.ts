import type { Payer } from '../evidence/actor.ts';
import { modelFollowUp } from '../evidence/modelFollowUp.ts';
import type { OwnCohort, OwnEvidence } from '../evidence/ownEvidence.ts';
import { paidInAll } from '../evidence/ownEconomy.ts';
import { foundWork } from '../evidence/ownFollowUp.ts';
import { centre, moveCentre, type Distribution } from '../scenario/distribution.ts';
import { describeField } from '../scenario/field.ts';
import { entryAt, isSame, setEntry, type Json, type Path } from '../scenario/layer.ts';
import type { CostSplit } from '../scenario/moneySplit.ts';
import { REPORTS_BELIEFS } from '../scenario/reportsBeliefs.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { ownPrices } from './ownPrices.ts';

/** A belief that figures of one's own can set. */
export interface CountedBelief {
  /** Below the assumptions of a scenario. */
  readonly path: Path;
  /** A distribution, or who pays which part. */
  readonly belief: Json;
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
  const prices = cohort && ownPrices(cohort);
  const factors = prices && prices.from !== 'none' ? prices : NO_FACTORS;
  const { workWithinSixMonths, jobValueFactor, completerValueFactor, costSplit } = REPORTS_BELIEFS;
  return [
    {
      path: ['afterExit', 'workWithinSixMonths'],
      belief: (cohort && workBelief(cohort)) ?? workWithinSixMonths,
    },
    {
      path: ['benefit', 'jobValueFactor'],
      belief: moveCentre(jobValueFactor, factors.job),
    },
    {
      path: ['benefit', 'completerValueFactor'],
      belief: moveCentre(completerValueFactor, factors.completer),
    },
    {
      path: ['cost', 'split'],
      belief: (cohort && paidShares(cohort)) ?? costSplit,
    },
  ];
}

const NO_FACTORS = { job: 1, completer: 1 };

/** Who paid which part of what is told to be paid; undefined where nobody is told to have paid. */
function paidShares({ economy }: OwnCohort): CostSplit | undefined {
  const total = economy ? paidInAll(economy) : 0;
  if (!economy || total === 0) return undefined;
  const share = (payer: Payer) => (economy.paidBy[payer]?.value ?? 0) / total;
  return {
    kind: 'shares',
    city: share('city'),
    region: share('region'),
    af: share('af'),
    fk: share('fk'),
    otherState: share('otherState'),
  };
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
    // Own prices are relative to those of calibration A, and say nothing of the others.
    const isOther = path[0] === 'benefit' && assumptions.benefit.calibration !== 'A';
    const isLeft = isOther || isSame(then[at]?.belief, belief);
    const stood = !isLeft && isSame(entryAt(current, path), then[at]?.belief);
    return stood ? (setEntry(current, path, belief) as unknown as Assumptions) : current;
  }, assumptions);
}

import { PARTS, type Actor, type Part } from '../evidence/actor.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { costShares, keyShares } from '../scenario/moneySplit.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { paybackMonths } from './payback.ts';

/** One actor's year, in kronor; payback in months, null for never. */
export interface ActorExpectation {
  readonly benefit: number;
  readonly cost: number;
  /** Benefit of one year less the whole cost. */
  readonly net1: number;
  /** Benefit of five years less the whole cost. */
  readonly net5: number;
  readonly payback: number | null;
}

/** Whose the money is: each part's share of society's benefit in the evidence, and of the cost. */
export interface MoneyShares {
  readonly gained: Readonly<Record<Part, number>>;
  readonly paid: Readonly<Record<Part, number>>;
}

/** @param printedKey each part's share of the benefit as printed: see `benefitKey` */
export function moneyShares(
  { cost, benefit }: Pick<Assumptions, 'cost' | 'benefit'>,
  printedKey: Readonly<Record<Part, number>>,
): MoneyShares {
  return {
    gained: keyShares(benefit.key, printedKey),
    paid: { participants: 0, other: 0, ...costShares(cost.split) },
  };
}

/** Part of the benefit of fk, af and city that follows the referrals of their clients (assumed). */
const FOLLOWING_PART = 0.5;

/** Expected jobs by referral class, in a scenario and in the evidence, on the same parameters. */
export interface GroupJobs {
  readonly jobsByClass: ArrayLike<number>;
  readonly observedJobsByClass: ArrayLike<number>;
}

/**
 * Each part's share of society's benefit, by the key of the report's table 1. Half of
 * what fk, af and the city gain follows the share of the expected jobs that comes
 * from their referrals, relative to that share in the evidence. The rest of the
 * state takes the difference, never below 0. The shares always sum to 1.
 *
 * @param key each part's share in the evidence
 */
export function benefitShares(
  key: Readonly<Record<Part, number>>,
  groups: readonly GroupJobs[],
): Record<Part, number> {
  const ratio = referralRatios(groups);
  const followers = { fk: ratio[0], af: ratio[1], city: ratio[2] };
  const shares = { ...key };
  let extra = 0;
  for (const actor of ['fk', 'af', 'city'] as const) {
    extra += shares[actor] * FOLLOWING_PART * (followers[actor] - 1);
  }
  // What the followers gain is taken from the rest of the state; when it has no more, they share what there is.
  const shrink = extra > shares.otherState ? shares.otherState / extra : 1;
  for (const actor of ['fk', 'af', 'city'] as const) {
    shares[actor] *= 1 + FOLLOWING_PART * (followers[actor] - 1) * shrink;
  }
  // Rounding can leave less than nothing of what is taken whole.
  shares.otherState = Math.max(0, shares.otherState - extra * shrink);
  return shares;
}

/** Splits benefit and cost over the actors. Parts always sum to society. */
export function splitOverActors(
  { gained, paid }: MoneyShares,
  { groups }: { readonly groups: readonly GroupJobs[] },
  costKronor: number,
  benefitKronor: number,
): Readonly<Record<Actor, ActorExpectation>> {
  const benefits = scaled(benefitShares(gained, groups), benefitKronor);
  const costs = scaled(paid, costKronor);
  const state = (values: Readonly<Record<Part, number>>) =>
    values.af + values.fk + values.otherState;
  const actor = (benefit: number, cost: number): ActorExpectation => ({
    benefit,
    cost,
    net1: benefit - cost,
    net5: 5 * benefit - cost,
    payback: paybackMonths(cost, benefit),
  });
  const parts = Object.fromEntries(
    PARTS.map((part) => [part, actor(benefits[part], costs[part])]),
  ) as Record<Part, ActorExpectation>;
  return {
    society: actor(benefitKronor, costKronor),
    city: parts.city,
    region: parts.region,
    state: actor(state(benefits), state(costs)),
    af: parts.af,
    fk: parts.fk,
    otherState: parts.otherState,
    participants: parts.participants,
    other: parts.other,
  };
}

/** Each part's share of society's benefit in the report's table 1. */
export function benefitKey({ economy }: Evidence): Readonly<Record<Part, number>> {
  const figures = economy.annualBenefit2017Kronor;
  return Object.fromEntries(
    PARTS.map((part) => [part, figures[part].value / figures.society.value]),
  ) as Record<Part, number>;
}

/** For fk, af, ske: share of the expected jobs over the same share in the evidence. */
function referralRatios(groups: readonly GroupJobs[]): readonly [number, number, number] {
  const jobs = [0, 0, 0];
  const observed = [0, 0, 0];
  let total = 0;
  let observedTotal = 0;
  for (const { jobsByClass, observedJobsByClass } of groups) {
    for (let classIndex = 0; classIndex < 3; classIndex++) {
      const [own, before] = [jobsByClass[classIndex] ?? 0, observedJobsByClass[classIndex] ?? 0];
      jobs[classIndex] = (jobs[classIndex] ?? 0) + own;
      observed[classIndex] = (observed[classIndex] ?? 0) + before;
      total += own;
      observedTotal += before;
    }
  }
  const ratio = (classIndex: number) => {
    const before = observed[classIndex] ?? 0;
    if (before === 0) return 1;
    return total === 0 ? 0 : (jobs[classIndex] ?? 0) / total / (before / observedTotal);
  };
  return [ratio(0), ratio(1), ratio(2)];
}

function scaled(shares: Readonly<Record<Part, number>>, total: number): Record<Part, number> {
  return Object.fromEntries(PARTS.map((part) => [part, shares[part] * total])) as Record<
    Part,
    number
  >;
}

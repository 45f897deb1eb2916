import { PARTS, type Actor, type Part } from '../evidence/actor.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { costShares, keyShares } from '../scenario/moneySplit.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { paybackMonths } from './payback.ts';

/** What an actor gains and pays in one year, in kronor; payback in months, null for never. */
export interface ActorExpectation {
  readonly benefit: number;
  readonly cost: number;
  /** Benefit of one year less the whole cost. */
  readonly net1: number;
  /** Benefit of five years less the whole cost. */
  readonly net5: number;
  readonly payback: number | null;
}

/** Whose the money is: each part's share of society's benefit and of the cost; both sum to 1. */
export interface MoneyShares {
  readonly gained: Readonly<Record<Part, number>>;
  readonly paid: Readonly<Record<Part, number>>;
}

/**
 * Whose the money is in a scenario; participants and others pay nothing.
 *
 * @param printedKey each part's share of the benefit as printed: see `benefitKey`
 */
export function moneyShares(
  { cost, benefit }: Pick<Assumptions, 'cost' | 'benefit'>,
  printedKey: Readonly<Record<Part, number>>,
): MoneyShares {
  return {
    gained: keyShares(benefit.key, printedKey),
    paid: { participants: 0, other: 0, ...costShares(cost.split) },
  };
}

/**
 * Part of the gains of fk, af and city that follows their referrals to work (assumed: no source).
 */
const FOLLOWING_PART = 0.5;

/** Expected jobs by `AGENCY_CLASSES`, in a scenario and in the evidence, on the same parameters. */
export interface GroupJobs {
  readonly jobsByClass: ArrayLike<number>;
  readonly observedJobsByClass: ArrayLike<number>;
}

/**
 * Each part's share of society's benefit in a scenario. Half of what fk, af and the city gain
 * follows the share of the expected jobs that comes from their referrals, relative to that share in
 * the evidence. The rest of the state takes the difference, never below 0, so that the sum stays 1.
 *
 * @param key each part's share as the scenario has it, summing to 1: `MoneyShares.gained`
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
  // What the followers gain is taken from the rest of the state; when it has no more, they share
  // what there is.
  const shrink = extra > shares.otherState ? shares.otherState / extra : 1;
  for (const actor of ['fk', 'af', 'city'] as const) {
    shares[actor] *= 1 + FOLLOWING_PART * (followers[actor] - 1) * shrink;
  }
  // Rounding can leave less than nothing of what is taken whole.
  shares.otherState = Math.max(0, shares.otherState - extra * shrink);
  return shares;
}

/**
 * Splits a year's benefit and cost over the actors. Parts always sum to society.
 *
 * @param programme its groups' expected jobs
 */
export function splitOverActors(
  { gained, paid }: MoneyShares,
  programme: { readonly groups: readonly GroupJobs[] },
  costKronor: number,
  benefitKronor: number,
): Readonly<Record<Actor, ActorExpectation>> {
  const benefits = scaled(benefitShares(gained, programme.groups), benefitKronor);
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

/** Each part's share of society's benefit in the report's table 1, from its unrounded amounts. */
export function benefitKey({ economy }: Evidence): Readonly<Record<Part, number>> {
  const figures = economy.annualBenefitKronor;
  return Object.fromEntries(
    PARTS.map((part) => [part, figures[part].value / figures.society.value]),
  ) as Record<Part, number>;
}

/**
 * For fk, af, ske: share of the expected jobs over the same share in the evidence; 1 where it had
 * none.
 */
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

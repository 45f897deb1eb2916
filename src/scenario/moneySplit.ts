import { PARTS, PAYERS, type Part, type Payer } from '../evidence/actor.ts';

/** Who pays which part of the cost: as the report or the law has it, or in shares that sum to 1. */
export type CostSplit =
  | { readonly kind: 'payoff2017' }
  | { readonly kind: 'law' }
  | ({ readonly kind: 'shares' } & Readonly<Record<Payer, number>>);

/** Who gains which part of society's benefit: as in the report's table 1, or in shares of sum 1. */
export type BenefitKey =
  { readonly kind: 'table1' } | ({ readonly kind: 'shares' } & Readonly<Record<Part, number>>);

/**
 * The economic report of 2017 (Payoff): five equal fifths. The law (2003:1210, section 5): half by
 * Försäkringskassan, a quarter each by the city and the region.
 */
const KNOWN_SPLITS: Readonly<
  Record<'payoff2017' | 'law', Readonly<Partial<Record<Payer, number>>>>
> = {
  payoff2017: { city: 0.2, region: 0.2, af: 0.2, fk: 0.2, otherState: 0.2 },
  law: { city: 0.25, region: 0.25, fk: 0.5 },
};

/** Each payer's share of the cost, summing to 1. */
export function costShares(split: CostSplit): Record<Payer, number> {
  return whole(PAYERS, split.kind === 'shares' ? split : KNOWN_SPLITS[split.kind]);
}

/**
 * Each part's share of society's benefit, summing to 1.
 *
 * @param printed the shares in the report's table 1
 */
export function keyShares(
  key: BenefitKey,
  printed: Readonly<Record<Part, number>>,
): Record<Part, number> {
  return whole(PARTS, key.kind === 'shares' ? key : printed);
}

/** Files written by hand may be 0.1 % off a whole. */
function whole<Key extends string>(
  keys: readonly Key[],
  weights: Readonly<Partial<Record<Key, number>>>,
): Record<Key, number> {
  const total = keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
  return Object.fromEntries(keys.map((key) => [key, (weights[key] ?? 0) / total])) as Record<
    Key,
    number
  >;
}

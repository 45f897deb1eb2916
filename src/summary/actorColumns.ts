import { partsOf, type Actor, type Part } from '../evidence/actor.ts';
import type { MoneyShares } from '../economy/actors.ts';
import type { ReplicateColumn } from '../economy/replicateColumns.ts';
import type { ReplicateTable } from './replicateTable.ts';

/** What an actor gains and pays in each future, in kronor: of a year, or up to a year's end. */
export interface ActorColumns {
  readonly benefit: Float64Array;
  readonly cost: Float64Array;
}

/** Columns of society's benefit and cost, in kronor. */
export interface SplitMoney {
  readonly benefit: ReplicateColumn;
  readonly cost: ReplicateColumn;
}

/** Parts whose share of the benefit follows their referrals, and so differs between futures. */
const FOLLOWING = {
  fk: 'benefitShareFk',
  af: 'benefitShareAf',
  city: 'benefitShareCity',
} as const satisfies Partial<Readonly<Record<Part, ReplicateColumn>>>;

/**
 * An actor's benefit and cost in each future. The shares of fk, af and the city, which follow their
 * referrals, stand in the table; the others keep their share of the key, and the rest of the state
 * has what is left, so that the parts always sum to society.
 *
 * @param shares whose the money is in the scenario of the table: see `moneyShares`
 * @param money what of society's is split; a year's, counted the report's way, when left out
 */
export function actorColumns(
  table: ReplicateTable,
  actor: Actor,
  shares: MoneyShares,
  money: SplitMoney = { benefit: 'exitBenefitKronor', cost: 'costKronor' },
): ActorColumns {
  const parts = partsOf(actor);
  const costShare = parts.reduce((sum, part) => sum + shares.paid[part], 0);
  const benefit = table.column(money.benefit).slice();
  const cost = table.column(money.cost).slice();
  if (actor === 'society') return { benefit, cost };
  for (let i = 0; i < table.replicates; i++) {
    let share = 0;
    for (const part of parts) share += benefitShare(table, part, shares.gained, i);
    benefit[i] = (benefit[i] ?? NaN) * share;
    cost[i] = (cost[i] ?? NaN) * costShare;
  }
  return { benefit, cost };
}

function benefitShare(
  table: ReplicateTable,
  part: Part,
  key: Readonly<Record<Part, number>>,
  replicate: number,
): number {
  const following = (name: keyof typeof FOLLOWING) =>
    table.column(FOLLOWING[name])[replicate] ?? NaN;
  if (part === 'fk' || part === 'af' || part === 'city') return following(part);
  if (part !== 'otherState') return key[part];
  return (
    1 -
    following('fk') -
    following('af') -
    following('city') -
    key.region -
    key.participants -
    key.other
  );
}

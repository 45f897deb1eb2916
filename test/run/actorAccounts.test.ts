import { expect, test } from 'vitest';
import { benefitKey, moneyShares } from '../../src/economy/actors.ts';
import { ACCOUNT_YEARS } from '../../src/economy/replicateColumns.ts';
import { PARTS } from '../../src/evidence/actor.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { BASE_2017, evidence, READY_SCENARIOS, vary } from './readyScenarios.ts';
import { simulate, statusPersists } from './simulated.ts';

const { cost, benefit } = BASE_2017.assumptions;
const ownShares = vary(BASE_2017, {
  assumptions: {
    cost: {
      ...cost,
      split: { kind: 'shares', city: 0.5, region: 0.1, af: 0.1, fk: 0.2, otherState: 0.1 },
    },
    benefit: {
      ...benefit,
      key: {
        kind: 'shares',
        ...{ city: 0.3, region: 0.1, af: 0.1, fk: 0.2, otherState: 0.2 },
        ...{ participants: 0.1, other: 0 },
      },
    },
  },
});

const falling = vary(BASE_2017, {
  assumptions: { benefit: { ...benefit, fallOffPerYear: { kind: 'beta', a: 2, b: 18 } } },
});

test.each([
  ...READY_SCENARIOS,
  ['shares of one’s own', ownShares] as const,
  ['a benefit that falls off', falling] as const,
])(
  'what actors have of the whole intake sums to society in every future and year: %s',
  (_, scenario) => {
    const [table] = simulate([scenario], 100);
    if (!table) throw new Error('no futures');
    const summary = new TableSummary(table);
    const shares = moneyShares(scenario.assumptions, benefitKey(evidence));
    for (const year of ACCOUNT_YEARS) {
      const society = summary.actorBy(year, 'society', shares);
      const parts = PARTS.map((part) => summary.actorBy(year, part, shares));
      for (let i = 0; i < table.replicates; i++) {
        const total = (of: 'benefit' | 'cost') =>
          parts.reduce((sum, part) => sum + (part[of].values[i] ?? NaN), 0);
        expect(total('benefit')).toBeCloseTo(society.benefit.values[i] ?? NaN, 3);
        expect(total('cost')).toBeCloseTo(society.cost.values[i] ?? NaN, 3);
      }
      // Somebody gains and pays: the sums are not of nothing.
      expect(society.cost.mean.value).toBeGreaterThan(100_000);
    }
  },
);

test('in every future an actor has the share of one’s own key, with the referrals of the evidence', () => {
  const [table] = simulate([ownShares], 50);
  if (!table) throw new Error('no futures');
  const shares = moneyShares(ownShares.assumptions, benefitKey(evidence));
  const of = (actor: 'society' | 'fk' | 'otherState') =>
    new TableSummary(table).actor(actor, shares).benefit.values;
  of('society').forEach((society, i) => {
    expect(of('fk')[i]).toBeCloseTo(0.2 * society, 3);
    expect(of('otherState')[i]).toBeCloseTo(0.2 * society, 3);
  });
});

test('whoever gains has less of the whole intake, the further it falls off, in proportion', () => {
  const shares = moneyShares(falling.assumptions, benefitKey(evidence));
  const persisting = [BASE_2017, falling].map(statusPersists);
  const [steady, fallen] = simulate(persisting, 50).map((table) => new TableSummary(table));
  if (!steady || !fallen) throw new Error('no futures');
  const left = (actor: 'society' | 'fk') => {
    const [before, after] = [steady, fallen].map(
      (each) => each.actorBy(10, actor, shares).benefit.values,
    );
    return Array.from(before ?? [], (kronor, i) => (after?.[i] ?? NaN) / kronor);
  };
  for (const part of left('society')) expect(part).toBeLessThan(1);
  left('fk').forEach((part, i) => {
    expect(part).toBeCloseTo(left('society')[i] ?? NaN, 10);
  });
});

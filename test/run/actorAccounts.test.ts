import { expect, test } from 'vitest';
import { benefitKey, moneyShares } from '../../src/economy/actors.ts';
import { ACCOUNT_YEARS } from '../../src/economy/replicateColumns.ts';
import { PARTS } from '../../src/evidence/actor.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { evidence, READY_SCENARIOS } from './readyScenarios.ts';
import { simulate } from './simulated.ts';

test.each([...READY_SCENARIOS])(
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

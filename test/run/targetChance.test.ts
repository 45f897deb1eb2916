import { expect, test } from 'vitest';
import { benefitKey, moneyShares } from '../../src/economy/actors.ts';
import { TargetChance } from '../../src/run/targetChance.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { chanceOfTarget } from '../../src/summary/targetSample.ts';
import type { Target } from '../../src/target/target.ts';
import { simulate } from './simulated.ts';
import { BASE_2017, evidence } from './readyScenarios.ts';

test('the chance of a target is that of a run with the same seed, however many are drawn at a time', () => {
  const target: Target = {
    ...{ id: 'months', active: true, direction: 'atMost', value: 60 },
    measure: { kind: 'payback', measure: 'report' },
  };
  const basis = {
    shares: moneyShares(BASE_2017.assumptions, benefitKey(evidence)),
    health: { better: 44.55, of: 55 },
    groupIndexes: new Map([['mac', 3]]),
  };
  const [table] = simulate([BASE_2017], 300);
  if (!table) throw new Error('no futures');
  const whole = chanceOfTarget(new TableSummary(table), target, basis);
  const parts = new TargetChance(BASE_2017, evidence, 'vasteras', target, basis);
  for (const count of [100, 50, 150]) parts.draw(count);
  expect(parts.drawn).toBe(300);
  expect(parts.chance).toEqual(whole);
  expect(parts.chance.value).toBeGreaterThan(0.2);
});

import { describe, expect, test } from 'vitest';
import { chanceOfAll, chanceOfTarget, targetSample } from '../../src/summary/targetSample.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import type { Target } from '../../src/target/target.ts';
import { madeUpTable, tableOf } from './madeUpTable.ts';

const payback = (value: number): Target => ({
  id: 'payback',
  measure: { kind: 'payback', measure: 'report' },
  direction: 'atMost',
  value,
  active: true,
});
const work = (value: number, direction: Target['direction'] = 'atLeast'): Target => ({
  id: 'work',
  measure: { kind: 'share', outcome: 'arbete', time: 'exit', denominator: 'completers' },
  direction,
  value,
  active: true,
});

/** Four futures: payback in 12, 24, 48 months and never; 1, 3, 2 and 0 of 10 to work. */
const hand = new TableSummary(
  tableOf({
    costKronor: [1, 1, 1, 1],
    exitBenefitKronor: [1, 0.5, 0.25, 0],
    exitArbete: [1, 3, 2, 0],
    exitRehab: [9, 7, 8, 10],
  }),
);

describe('the chance of a target', () => {
  test('counts the futures that meet it, the limit included', () => {
    expect(chanceOfTarget(hand, payback(24)).value).toBe(0.5);
    expect(chanceOfTarget(hand, payback(480)).value).toBe(0.75);
    expect(chanceOfTarget(hand, work(0.2)).value).toBe(0.5);
    expect(chanceOfTarget(hand, work(0.2, 'atMost')).value).toBe(0.75);
    expect([...targetSample(hand, work(0)).values]).toEqual([0.1, 0.3, 0.2, 0]);
  });

  test('together with others counts the futures that meet all of them', () => {
    expect(chanceOfAll(hand, [payback(24), work(0.2)]).value).toBe(0.25);
    expect(chanceOfAll(hand, [payback(48), work(0.2)]).value).toBe(0.5);
    expect(chanceOfAll(hand, [payback(24)])).toEqual(chanceOfTarget(hand, payback(24)));
    expect(chanceOfAll(hand, []).value).toBe(1);
  });

  test('never rises when one more has to be met', () => {
    const summary = new TableSummary(madeUpTable({ replicates: 3_000 }));
    const targets = [work(0.1), payback(80), work(0.2, 'atMost'), payback(34)];
    const chances = targets.map((_, index) => chanceOfAll(summary, targets.slice(0, index)).value);
    for (const [index, chance] of chances.entries()) {
      expect(chance).toBeLessThanOrEqual(chances[index - 1] ?? 1);
    }
  });
});

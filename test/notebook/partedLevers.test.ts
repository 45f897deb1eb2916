import { describe, expect, test } from 'vitest';
import { partedLevers, type Pair } from '../../src/notebook/partedLevers.ts';
import { setEntry, type Json, type Path } from '../../src/scenario/layer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';

const COST: Path = ['levers', 'costKronor'];
const LENGTH: Path = ['levers', 'groups', 'mac', 'plannedLengthMonths'];
const HORIZON: Path = ['assumptions', 'benefit', 'horizonMonths'];

function withEntry(scenario: Scenario, path: Path, value: Json): Scenario {
  return setEntry(scenario, path, value) as unknown as Scenario;
}

describe('levers that part two scenarios', () => {
  const opened: Pair = { base: BASE_2017, other: withEntry(BASE_2017, LENGTH, 24) };

  test('are none while the two are as they were opened, or are moved alike', () => {
    expect(partedLevers(opened, opened)).toEqual([]);
    const both = {
      base: withEntry(opened.base, COST, 8e6),
      other: withEntry(opened.other, COST, 8e6),
    };
    expect(partedLevers(opened, both)).toEqual([]);
  });

  test('are what they had alike, with the one that was changed', () => {
    const other = { ...opened, other: withEntry(opened.other, COST, 8e6) };
    expect(partedLevers(opened, other)).toEqual([
      { path: COST, from: BASE_2017.levers.costKronor, to: 8e6, changed: 'other' },
    ]);
    const base = { ...opened, base: withEntry(opened.base, COST, 8e6) };
    expect(partedLevers(opened, base)).toMatchObject([{ path: COST, from: 8e6, changed: 'base' }]);
  });

  test('are not what the comparison was about from the start, nor what is believed', () => {
    const moved = { ...opened, other: withEntry(opened.other, LENGTH, 18) };
    expect(partedLevers(opened, moved)).toEqual([]);
    const believed = { ...opened, other: withEntry(opened.other, HORIZON, 120) };
    expect(partedLevers(opened, believed)).toEqual([]);
  });
});

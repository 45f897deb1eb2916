import { describe, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { resolveScenarios } from '../../src/document/resolveScenarios.ts';
import { joinLevers, partedLevers, type Pair } from '../../src/notebook/partedLevers.ts';
import { entryAt, setEntry, type Json, type Path } from '../../src/scenario/layer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { documentOf, groupsOf, readyText } from '../document/notebook.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';

const COST: Path = ['levers', 'costKronor'];
const ADMITTED: Path = ['levers', 'admittedShare'];
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

describe('parted levers joined again', () => {
  const roots = (base: Scenario, other: Scenario): NotebookDocument => ({
    ...documentOf(readyText),
    scenarios: [
      { id: 'one', name: 'Ett', ...base },
      { id: 'two', name: 'Två', ...other },
    ],
    cells: {},
    cellOrder: [],
  });
  const resolve = (document: NotebookDocument) => {
    const resolution = resolveScenarios(document, groupsOf);
    return resolution.ok ? resolution.scenarios : expect.fail('no scenarios');
  };
  const opened: Pair = { base: BASE_2017, other: withEntry(BASE_2017, LENGTH, 24) };
  const joined = (present: Pair) => {
    const document = roots(present.base, present.other);
    const ids = { base: 'one', other: 'two' };
    const scenarios = resolve(joinLevers(document, ids, partedLevers(opened, present), resolve));
    return { base: scenarios.get('one')!, other: scenarios.get('two')! };
  };

  test('have the change in both, whichever it was made in, and differ as they did', () => {
    for (const changed of ['base', 'other'] as const) {
      const present = { ...opened, [changed]: withEntry(opened[changed], COST, 8e6) };
      const after = joined(present);
      expect([after.base, after.other].map(({ levers }) => levers.costKronor)).toEqual([8e6, 8e6]);
      expect(partedLevers(opened, after)).toEqual([]);
      expect(entryAt(after.other, LENGTH)).toBe(24);
    }
  });

  test('have changes that were made in either', () => {
    const present = {
      base: withEntry(opened.base, COST, 8e6),
      other: withEntry(opened.other, ADMITTED, 0.8),
    };
    const after = joined(present);
    for (const { levers } of [after.base, after.other]) {
      expect(levers).toMatchObject({ costKronor: 8e6, admittedShare: 0.8 });
    }
  });

  test('are the same document when nothing is parted', () => {
    const document = roots(opened.base, opened.other);
    expect(joinLevers(document, { base: 'one', other: 'two' }, [], resolve)).toBe(document);
  });
});

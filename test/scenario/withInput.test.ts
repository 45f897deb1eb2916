import { describe, expect, test } from 'vitest';
import { ANY_GROUP } from '../../src/scenario/field.ts';
import { entryAt, setEntry } from '../../src/scenario/layer.ts';
import { inEveryGroup, withInput } from '../../src/scenario/withInput.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';

const GROUPS = ['tradgard', 'upplevelse', 'salix', 'mac'];
const cost = ['levers', 'costKronor'];
const lengths = ['levers', 'groups', ANY_GROUP, 'plannedLengthMonths'];

describe('a path of any group', () => {
  test('is one path for each group that a scenario has', () => {
    expect(inEveryGroup(lengths, BASE_2017)).toEqual(
      GROUPS.map((group) => ['levers', 'groups', group, 'plannedLengthMonths']),
    );
  });

  test('of no group is itself', () => {
    expect(inEveryGroup(cost, BASE_2017)).toEqual([cost]);
  });
});

describe('a scenario with another input', () => {
  test('has the number there, and all else as it was', () => {
    expect(withInput(BASE_2017, cost, 5e6)).toEqual(setEntry(BASE_2017, cost, 5e6));
  });

  test('has it in every group', () => {
    const { groups } = withInput(BASE_2017, lengths, 18).levers;
    expect(Object.values(groups).map((group) => group.plannedLengthMonths)).toEqual([
      18, 18, 18, 18,
    ]);
  });

  test('believes it there, as firmly as before', () => {
    const path = ['assumptions', 'extension', 'jobHazardRatio'];
    const belief = { kind: 'lognormal', median: 1, logSd: 0.35 };
    const scenario = withInput(setEntry(BASE_2017, path, belief) as never, path, 0.8);
    expect(entryAt(scenario, path)).toEqual({ kind: 'lognormal', median: 0.8, logSd: 0.35 });
  });
});

import { describe, expect, test } from 'vitest';
import { leverViews } from '../../src/cells/levers/leverViews.ts';
import { leverChoices } from '../../src/control/leverChoices.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { entryAt } from '../../src/scenario/layer.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import { BASE_2017, ready, varyGroups } from '../run/readyScenarios.ts';
import { contextOf } from './shown.ts';

const TWO_YEARS = 'tva-ar-samma-budget';
const context = contextOf(['bas-2017', TWO_YEARS], 'sv');
const view = (path: string, scenario = TWO_YEARS) =>
  leverViews([{ scenario, path }], context, (id) => (id === TWO_YEARS ? BASE_2017 : undefined));

describe('a cell of levers', () => {
  test('shows a number with its unit and what the base has', () => {
    expect(view('levers.groups.mac.plannedLengthMonths')).toMatchObject([
      {
        label: 'Planerad tid, MAC',
        scenarioName: '24 månader, samma budget',
        control: { kind: 'number', value: 24, base: 12, field: { unit: 'months' } },
        isUnused: false,
      },
    ]);
  });

  test('shows what is believed by its centre, marked against nothing: assumptions are shared', () => {
    const [jobs] = view('assumptions.extension.jobHazardRatio');
    expect(jobs?.control).toMatchObject({ kind: 'number', value: 1 });
    expect(jobs?.control).not.toHaveProperty('base');
  });

  test('shows a choice by its words', () => {
    expect(view('levers.hold')).toMatchObject([
      {
        control: {
          kind: 'choice',
          value: 'budget',
          base: 'starts',
          choices: [
            { value: 'starts', label: 'antalet starter' },
            { value: 'budget', label: 'budgeten' },
          ],
        },
      },
    ]);
  });

  test('shows a yes or no, and where a group comes from, by their words too', () => {
    expect(view('levers.limitPlaces')).toMatchObject([
      {
        control: {
          kind: 'choice',
          value: 'no',
          base: 'no',
          choices: [{ label: 'Ja', entry: true }, { label: 'Nej' }],
        },
      },
    ]);
    expect(view('levers.groups.mac.agencyMix')).toMatchObject([
      {
        label: 'Remitterande myndighet, MAC',
        control: {
          kind: 'choice',
          value: 'observed',
          base: 'observed',
          choices: [{}, { label: 'Jämnt från FK, Af och SKE', entry: EVEN_MIX }],
        },
      },
    ]);
  });

  test('keeps shares of one’s own as a choice of their own', () => {
    const own = { kind: 'shares', fk: 0.5, af: 0.5, ske: 0, other: 0 } as const;
    const scenario = varyGroups(BASE_2017, { agencyMix: own });
    const [mix] = leverViews(
      [{ scenario: 'Eget', path: 'levers.groups.mac.agencyMix' }],
      contextOf([{ name: 'Eget', scenario }], 'sv'),
      () => undefined,
    );
    expect(mix?.control).toMatchObject({ value: 'own', choices: [{}, {}, { entry: own }] });
  });

  test('says when nothing follows from a lever', () => {
    expect(view('levers.groups.mac.startsPerYear')).toMatchObject([{ isUnused: true }]);
    expect(view('levers.groups.mac.startsPerYear', 'bas-2017')).toMatchObject([
      { isUnused: false },
    ]);
  });

  test('says when the scenario has no such lever, and leaves out a scenario that is not there', () => {
    expect(view('levers.groups.nobody.places')).toMatchObject([{ control: { kind: 'missing' } }]);
    expect(view('levers.constructor')).toMatchObject([{ control: { kind: 'missing' } }]);
    expect(view('levers.costKronor', 'nobody')).toEqual([]);
  });

  test('offers everything that can be shown, under names of their own', () => {
    const { cohort } = context.shown[1]?.explainer.expectation ?? never();
    const offered = leverChoices({ id: TWO_YEARS, groups: cohort.groups }, allMessagesIn('sv'));
    const controls = leverViews(
      offered.map(({ lever }) => lever),
      context,
      () => undefined,
    );
    expect(controls.filter(({ control }) => control.kind === 'missing')).toEqual([]);
    expect(new Set(offered.map(({ label }) => label)).size).toBe(offered.length);
    const paths = offered.map(({ lever }) => lever.path);
    expect(paths).toContain('levers.groups.salix.places');
    expect(paths).toContain('assumptions.exitShares.moves');
    expect(paths).toContain('levers.fillPlaces');
    expect(paths).toContain('levers.groups.mac.agencyMix');
    for (const path of paths) {
      expect(entryAt(ready(TWO_YEARS), path.split('.'))).toBeDefined();
    }
  });
});

function never(): never {
  throw new Error('no such scenario');
}

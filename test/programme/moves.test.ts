import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { columnSummary, simulateAtCentre } from '../economy/simulatedScenario.ts';
import { BASE_2017, evidence, ready, vary, varyGroups } from '../run/readyScenarios.ts';

function withMoves(scenario: Scenario, moves: 'asDropOuts' | 'followed'): Scenario {
  const { exitShares } = scenario.assumptions;
  return vary(scenario, { assumptions: { exitShares: { ...exitShares, moves } } });
}

/**
 * Worked out apart from this code, with tables of the same pooled shares: one drop-out of 17 from
 * Upplevelsegruppen and one of 12 from MAC begins a stay in Trädgårdsgruppen.
 */
const WORKED_OUT = [
  {
    name: 'Bas 2017',
    scenario: BASE_2017,
    starts: 115,
    moved: 2.455438,
    personMonths: 683.558452,
    exits: { arbete: 7.147113, studier: 3.549966, rehab: 51.977902, avbrott: 52.325019 },
    costKronor: 9_180_000,
    paybackMonths: 60.032692,
  },
  {
    name: '24 månader, samma budget',
    scenario: ready('tva-ar-samma-budget'),
    starts: 92.029145,
    moved: 2.219284,
    personMonths: 683.558452,
    exits: { arbete: 7.123712, studier: 3.550469, rehab: 35.404851, avbrott: 45.950112 },
    costKronor: 9_180_000,
    paybackMonths: 64.787621,
  },
  {
    name: '24 månader, samma antal starter',
    scenario: ready('tva-ar-samma-starter'),
    starts: 115,
    moved: 2.688074,
    personMonths: 955.397107,
    exits: { arbete: 10.136511, studier: 4.972491, rehab: 41.127367, avbrott: 58.76363 },
    costKronor: 12_830_717.58,
    paybackMonths: 65.62496,
  },
];

describe.each(WORKED_OUT)('moves followed in $name', (worked) => {
  const followed = () => expectScenario(withMoves(worked.scenario, 'followed'), evidence);

  test('come out as worked out by hand', () => {
    const { programme, economy } = followed();
    expect(programme.startsPerYear).toBeCloseTo(worked.starts, 6);
    expect(programme.personMonths).toBeCloseTo(worked.personMonths, 6);
    for (const outcome of OUTCOMES) {
      expect(programme.exits[outcome]).toBeCloseTo(worked.exits[outcome], 5);
    }
    expect(economy.cost.costKronor).toBeCloseTo(worked.costKronor, 1);
    expect(economy.payback.report).toBeCloseTo(worked.paybackMonths, 4);
  });

  test('are no exits: whoever starts leaves once', () => {
    const { programme } = followed();
    const exits = OUTCOMES.reduce((sum, outcome) => sum + programme.exits[outcome], 0);
    expect(exits).toBeCloseTo(programme.startsPerYear, 9);
  });

  test('are as many as drop out and go over', () => {
    const moved = followed().programme.groups.flatMap(({ stays }) =>
      stays.map(({ starts, stay, move }) => starts * stay.shares.avbrott * (move?.chance ?? 0)),
    );
    expect(moved.reduce((sum, persons) => sum + persons, 0)).toBeCloseTo(worked.moved, 6);
  });

  test('cost as much as all the person-months', () => {
    const paid = followed().economy.ledger.costKronor.at(-1) ?? NaN;
    expect(paid).toBeCloseTo(worked.costKronor, 0);
  });
});

test('counted as drop-outs, nobody moves', () => {
  const { groups } = expectScenario(withMoves(BASE_2017, 'asDropOuts'), evidence).programme;
  expect(groups.flatMap(({ stays }) => stays.filter(({ move }) => move))).toEqual([]);
});

test('lead to the same group in whatever order the groups stand', () => {
  const followed = withMoves(BASE_2017, 'followed');
  const turned = vary(followed, {
    levers: { groups: Object.fromEntries(Object.entries(followed.levers.groups).reverse()) },
  });
  const groupsOf = (scenario: Scenario) => expectScenario(scenario, evidence).programme.groups;
  expect([...groupsOf(turned)].reverse()).toEqual(groupsOf(followed));
});

test('take up places, so that those who begin there wait longer, and nobody else does', () => {
  const waits = (groupId: string, moves: 'asDropOuts' | 'followed') => {
    const few = varyGroups(BASE_2017, { places: 500, openingStock: 0 });
    const tight = varyGroups(few, { places: 8, openingStock: 8 }, [groupId]);
    const limited = vary(withMoves(tight, moves), { levers: { limitPlaces: true } });
    return columnSummary(simulateAtCentre(limited, 400).rows, 'meanWaitMonths').mean;
  };
  expect(waits('tradgard', 'followed')).toBeGreaterThan(waits('tradgard', 'asDropOuts'));
  expect(waits('mac', 'followed')).toBe(waits('mac', 'asDropOuts'));
});

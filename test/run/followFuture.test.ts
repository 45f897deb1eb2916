import { describe, expect, test } from 'vitest';
import { COLUMN } from '../../src/economy/replicateColumns.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { followFuture } from '../../src/run/followFuture.ts';
import { simulateChunk } from '../../src/run/simulateChunk.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, ready, vary } from './readyScenarios.ts';
import { specOf } from './simulated.ts';

const { exitShares } = BASE_2017.assumptions;
const FOLLOWED = vary(BASE_2017, {
  assumptions: { exitShares: { ...exitShares, moves: 'followed' } },
});
const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  ['Bas 2017', BASE_2017],
  ['24 månader', ready('tva-ar-samma-budget')],
  ['moves followed', FOLLOWED],
  ['limited places', vary(FOLLOWED, { levers: { limitPlaces: true } })],
];
const EXITS = {
  arbete: COLUMN.exitArbete,
  studier: COLUMN.exitStudier,
  rehab: COLUMN.exitRehab,
  avbrott: COLUMN.exitAvbrott,
};

describe.each(SCENARIOS)('a future of %s that is followed', (_, scenario) => {
  test('has the very persons of the run: starts, exits, months, status after two years', () => {
    const spec = specOf([scenario]);
    const from = 7;
    const size = 5;
    const { tables } = simulateChunk({ runId: 0, spec, from, to: from + size });
    for (let place = 0; place < size; place++) {
      const column = (index: number) => tables[0]?.[index * size + place];
      const persons = followFuture(scenario, evidence, spec.seed, from + place);
      expect(persons.length).toBe(column(COLUMN.starts));
      for (const outcome of OUTCOMES) {
        const count = persons.filter((each) => each.outcome === outcome).length;
        expect(count, outcome).toBe(column(EXITS[outcome]));
      }
      const months = persons.reduce((sum, each) => sum + each.exitMonths - each.startMonths, 0);
      expect(months).toBeCloseTo(column(COLUMN.personMonths) ?? NaN, 6);
      const working = persons.filter(({ outcome, exitMonths, later }) => {
        const then = later.findLast(({ atMonths }) => atMonths <= exitMonths + 24);
        return outcome !== 'avbrott' && then?.activity === 'working';
      });
      expect(working.length).toBe(column(COLUMN.twentyFourMonthsArbete));
    }
  });

  test('is told in the order of the starts, each life in the order of time', () => {
    const persons = followFuture(scenario, evidence, 'order', 3);
    persons.forEach((each, index) => {
      expect(each.startMonths).toBeGreaterThanOrEqual(persons[index - 1]?.startMonths ?? 0);
      const times = [
        each.startMonths,
        ...(each.move ? [each.move.atMonths] : []),
        each.exitMonths,
        ...each.later.slice(1).map(({ atMonths }) => atMonths),
      ];
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(each.later[0]?.atMonths).toBe(each.exitMonths);
    });
  });
});

test('who moves goes over to Trädgårdsgruppen, now and then', () => {
  const moves = Array.from({ length: 20 }, (_, replicate) =>
    followFuture(FOLLOWED, evidence, 'moves', replicate).flatMap(({ move }) => move ?? []),
  ).flat();
  expect(moves.length).toBeGreaterThan(20);
  expect(new Set(moves.map(({ groupId }) => groupId))).toEqual(new Set(['tradgard']));
});

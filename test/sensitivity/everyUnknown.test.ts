import { describe, expect, test } from 'vitest';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { centre, type Distribution } from '../../src/scenario/distribution.ts';
import { describeField, scenarioFields } from '../../src/scenario/field.ts';
import { entryAt, type Path } from '../../src/scenario/layer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withInput } from '../../src/scenario/withInput.ts';
import {
  feltUnknowns,
  UnknownDraws,
  UNKNOWNS,
  type Unknown,
} from '../../src/sensitivity/unknownDraws.ts';
import { BASE_2017, evidence, vary } from '../run/readyScenarios.ts';
import { statusPersists } from '../run/simulated.ts';

const FUTURES = 5;

/** Columns of a few futures, as one text for each unknown. */
function drawn(scenario: Scenario): Readonly<Record<Unknown, string>> {
  const { cohort } = expectScenario(scenario, evidence);
  const draws = new UnknownDraws(cohort, scenario.assumptions, 'vasteras', FUTURES);
  draws.draw(FUTURES);
  return Object.fromEntries(
    UNKNOWNS.map((unknown) => [unknown, draws.columns[unknown].join(' ')]),
  ) as Record<Unknown, string>;
}

/** The unknowns that are other ones when a scenario believes something else. */
function moved(before: Scenario, after: Scenario): readonly Unknown[] {
  const [a, b] = [drawn(before), drawn(after)];
  return UNKNOWNS.filter((unknown) => a[unknown] !== b[unknown]);
}

const beliefs: readonly Path[] = scenarioFields().filter(
  (path) => path[0] === 'assumptions' && describeField(path)?.kind === 'belief',
);

describe('all that is unknown', () => {
  test.each(beliefs.map((path) => [path.join('.'), path] as const))('includes %s', (_, path) => {
    // What would have come anyway is a share where status persists, and a chance elsewhere.
    const scenario = path.includes('deadweightShare') ? statusPersists(BASE_2017) : BASE_2017;
    const belief = entryAt(scenario, path) as unknown as Distribution;
    // What stands at 0 is moved from there.
    const elsewhere = centre(belief) * 1.1 || 0.1;
    expect(moved(scenario, withInput(scenario, path, elsewhere))).not.toEqual([]);
  });

  test('includes the kinds of the jobs at exit and of those found later, each by itself', () => {
    const { benefit } = BASE_2017.assumptions;
    const counted = vary(BASE_2017, {
      assumptions: { benefit: { ...benefit, jobKinds: 'asCounted' } },
    });
    expect(moved(BASE_2017, counted)).toEqual(['jobKinds', 'foundJobKinds']);
    const { jobKinds, foundJobKinds } = drawn(BASE_2017);
    expect(foundJobKinds).not.toBe(jobKinds);
  });

  test('is for a choice what one of its ways can feel', () => {
    const asleep = ['dropOutForHealth', 'workBySelection', 'dropOutBySelection'];
    const stricter = vary(BASE_2017, { levers: { admittedShare: 0.8 } });
    const healthier = vary(BASE_2017, { levers: { preventedDropOutShare: 0.2 } });
    const left = (ways: readonly Scenario[]) => {
      const felt = feltUnknowns(ways.map(({ levers }) => levers));
      return UNKNOWNS.filter((unknown) => !felt.includes(unknown));
    };
    expect(left([BASE_2017, BASE_2017])).toEqual(asleep);
    expect(left([BASE_2017, stricter])).toEqual(['dropOutForHealth']);
    expect(left([healthier, stricter])).toEqual([]);
  });
});

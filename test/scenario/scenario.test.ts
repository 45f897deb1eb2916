import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/quantity/unit.ts';
import { describeField, scenarioFields } from '../../src/scenario/field.ts';
import { idSchema } from '../../src/evidence/idSchema.ts';
import { leversSchema } from '../../src/scenario/scenario.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';

/** What the end of a name says that a number counts. */
const COUNTED: readonly (readonly [RegExp, Unit])[] = [
  [/Months$/, 'months'],
  [/Kronor$/, 'kronor'],
  [/Share$/, 'share'],
  [/^workWithinSixMonths$/, 'share'],
  [/^(studiesToWorkPerMonth|discountRatePerYear)$/, 'share'],
  [/^startsPerYear$/, 'personsPerYear'],
  [/^(jobLoss|fallOff)PerYear$/, 'perYear'],
  [/(^places|Places|Stock|StartsAt)$/, 'persons'],
  [/(Factor|Ratio|Quality)$/, 'factor'],
  [/^(firstEightWeeks|untilSixMonths|later)$/, 'factor'],
];

describe('every number of a scenario', () => {
  const numbers = scenarioFields().flatMap((path) => {
    const field = describeField(path);
    return field ? [{ name: path.at(-1) ?? '', unit: field.unit }] : [];
  });

  test.each(numbers)('$name counts $unit, as its name says', ({ name, unit }) => {
    const told = COUNTED.findLast(([pattern]) => pattern.test(name));
    expect(unit).toBe(told?.[1]);
  });
});

describe('an identifier', () => {
  test.each(['a', 'mac', 'tva-ar-2', 'a'.repeat(40)])('can be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each(['', '2', '-a', 'Mac', 'å', 'a b', 'a_b', 'a'.repeat(41), 'constructor', 'prototype'])(
    'cannot be “%s”',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );
});

test('a scenario has a group at least', () => {
  const { levers } = BASE_2017;
  expect(leversSchema.safeParse(levers).success).toBe(true);
  const { error } = leversSchema.safeParse({ ...levers, groups: {} });
  expect(error?.issues).toMatchObject([{ path: ['groups'], params: { code: 'noGroups' } }]);
});

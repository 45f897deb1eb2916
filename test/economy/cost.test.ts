import { describe, expect, test } from 'vitest';
import { expectCost } from '../../src/economy/cost.ts';
import type { ProgrammeExpectation } from '../../src/programme/expectProgramme.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, vary } from '../run/readyScenarios.ts';

const programmeOf2017 = () => expectScenario(BASE_2017, evidence).programme;

/** One group of 100 observed person-months at 1 000 kr each. */
function costOf(
  personMonths: number,
  { placeMonths = 0, fillPlaces = false, fixedShare = 0.7, addedMonthFactor = 1 } = {},
) {
  const programme = programmeOf2017();
  const [group] = programme.groups;
  if (!group) throw new Error('no group');
  const only: ProgrammeExpectation = {
    ...programme,
    groups: [{ ...group, personMonths, observedPersonMonths: 100, placeMonths }],
  };
  const scenario: Scenario = vary(BASE_2017, {
    levers: { costKronor: 100_000, fillPlaces },
    assumptions: { cost: { fixedShare, addedMonthFactor, split: { kind: 'law' } } },
  });
  return expectCost(scenario, only);
}

describe('a year’s cost', () => {
  test.each([
    { what: 'the evidence’s person-months cost what the lever says', months: 100, kronor: 100_000 },
    { what: 'months above cost the average', months: 130, kronor: 130_000 },
    { what: 'months below save the variable part only', months: 80, kronor: 94_000 },
    {
      what: 'filled places cost the variable part only',
      months: 130,
      settings: { fillPlaces: true, placeMonths: 140 },
      kronor: 109_000,
    },
    {
      what: 'months above the places cost the average again',
      months: 130,
      settings: { fillPlaces: true, placeMonths: 120 },
      kronor: 100_000 + 6000 + 10_000,
    },
    {
      what: 'places do not count unless they are filled',
      months: 130,
      settings: { placeMonths: 140 },
      kronor: 130_000,
    },
    {
      what: 'places below the evidence give no room',
      months: 130,
      settings: { fillPlaces: true, placeMonths: 50 },
      kronor: 130_000,
    },
    {
      what: 'an added month can cost another part of the average',
      months: 130,
      settings: { addedMonthFactor: 0.3 },
      kronor: 109_000,
    },
    {
      what: 'without fixed cost every month costs the same',
      months: 80,
      settings: { fixedShare: 0 },
      kronor: 80_000,
    },
  ])('$what', ({ months, settings, kronor }) => {
    const cost = costOf(months, settings);
    expect(cost.costKronor).toBeCloseTo(kronor, 6);
    expect(cost.averageMonthKronor).toBe(1000);
    // What is fixed stays, whatever the months.
    expect(cost.fixedKronor).toBeCloseTo((settings?.fixedShare ?? 0.7) * 100_000, 9);
    expect(100 + cost.filledMonths + cost.addedMonths - cost.savedMonths).toBeCloseTo(months, 9);
  });

  test('is counted group by group: one group’s empty places are not another’s', () => {
    const programme = programmeOf2017();
    const [one, two] = programme.groups;
    if (!one || !two) throw new Error('no groups');
    const both: ProgrammeExpectation = {
      ...programme,
      groups: [
        { ...one, personMonths: 120, observedPersonMonths: 100 },
        { ...two, personMonths: 80, observedPersonMonths: 100 },
      ],
    };
    const cost = expectCost(vary(BASE_2017, { levers: { costKronor: 200_000 } }), both);
    expect(cost).toMatchObject({ addedMonths: 20, savedMonths: 20, filledMonths: 0 });
    expect(cost.costKronor).toBeCloseTo(200_000 + 20_000 - 6_000, 6);
  });
});

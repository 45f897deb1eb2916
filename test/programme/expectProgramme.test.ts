import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import {
  sharesOfAllExits,
  sharesOfCompleters,
  type ProgrammeExpectation,
} from '../../src/programme/expectProgramme.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  BASE_2017,
  evidence,
  ready,
  READY_SCENARIOS,
  vary,
  varyGroups,
} from '../run/readyScenarios.ts';

const programmeOf = (scenario: Scenario) => expectScenario(scenario, evidence).programme;
const baseProgramme = () => programmeOf(BASE_2017);

function exitsOf({ exits }: ProgrammeExpectation): number {
  return OUTCOMES.reduce((sum, outcome) => sum + exits[outcome], 0);
}

describe('a year’s 115 starts of 2017 in steady state', () => {
  test('give 61.5 completers and 7.0 jobs', () => {
    const base = baseProgramme();
    expect(base.startsPerYear).toBe(115);
    expect(base.completers).toBeCloseTo(61.5, 1);
    expect(base.exits.arbete).toBeCloseTo(7.0, 1);
  });

  test('are all in the evidence’s person-months', () => {
    const base = baseProgramme();
    for (const { personMonths, observedPersonMonths } of base.groups) {
      expect(personMonths).toBeCloseTo(observedPersonMonths, 10);
    }
    expect(base.occupancy).toBeCloseTo(base.personMonths / 12, 12);
    expect(base.meanStayMonths).toBeCloseTo(base.personMonths / 115, 12);
  });
});

describe('24 months', () => {
  test('with the same budget start 93 instead of 115 and keep each group’s person-months', () => {
    const base = baseProgramme();
    const programme = programmeOf(ready('tva-ar-samma-budget'));
    expect(programme.startsPerYear).toBeGreaterThan(92.5);
    expect(programme.startsPerYear).toBeLessThan(93.1);
    expect(programme.personMonths).toBeCloseTo(base.personMonths, 9);
    programme.groups.forEach((group, i) => {
      expect(group.personMonths).toBeCloseTo(base.groups[i]?.personMonths ?? NaN, 9);
    });
  });

  test('with the same starts need more person-months', () => {
    const base = baseProgramme();
    const programme = programmeOf(ready('tva-ar-samma-starter'));
    expect(programme.startsPerYear).toBe(115);
    expect(programme.personMonths).toBeGreaterThan(1.3 * base.personMonths);
  });

  test('change nothing for the group that is not lengthened', () => {
    const [before, after] = [BASE_2017, ready('tva-ar-samma-budget')].map((scenario) =>
      programmeOf(scenario).groups.find(({ groupId }) => groupId === 'upplevelse'),
    );
    expect(after?.startsPerYear).toBeCloseTo(46, 9);
    expect(after?.exits.arbete).toBeCloseTo(before?.exits.arbete ?? NaN, 12);
  });
});

describe('filling the places', () => {
  const filled = (change: Partial<Scenario['levers']>) =>
    programmeOf(vary(BASE_2017, { levers: { fillPlaces: true, ...change } }));

  test('starts as many as the places hold when the budget is held', () => {
    for (const group of filled({ hold: 'budget' }).groups) {
      expect(group.personMonths).toBeCloseTo(
        Math.max(group.placeMonths, group.observedPersonMonths),
        9,
      );
    }
  });

  test('starts as many when the starts are held, and never fewer than are held', () => {
    for (const scenario of [BASE_2017, ready('tva-ar-samma-starter')]) {
      const [asHeld, withFill] = [false, true].map((fillPlaces) =>
        programmeOf(vary(scenario, { levers: { fillPlaces } })),
      );
      withFill?.groups.forEach((group, i) => {
        const before = asHeld?.groups[i];
        expect(group.personMonths).toBeCloseTo(
          Math.max(group.placeMonths, before?.personMonths ?? NaN),
          9,
        );
        expect(group.startsPerYear).toBeGreaterThanOrEqual(before?.startsPerYear ?? NaN);
      });
    }
  });

  test('never goes below the evidence’s person-months: places below them do not count', () => {
    const base = baseProgramme();
    const crowded = varyGroups(BASE_2017, { places: 1 });
    const programme = programmeOf(vary(crowded, { levers: { hold: 'budget', fillPlaces: true } }));
    expect(programme.personMonths).toBeCloseTo(base.personMonths, 9);
  });
});

test('in every ready scenario exits sum to starts, in every group and in all', () => {
  for (const scenario of READY_SCENARIOS.values()) {
    const programme = programmeOf(scenario);
    expect(exitsOf(programme)).toBeCloseTo(programme.startsPerYear, 9);
    for (const {
      exits,
      startsPerYear,
      stays,
      jobsByClass,
      reachedPlannedEnd,
    } of programme.groups) {
      const sum = OUTCOMES.reduce((all, outcome) => all + exits[outcome], 0);
      expect(sum).toBeCloseTo(startsPerYear, 9);
      expect(stays.reduce((all, { starts }) => all + starts, 0)).toBeCloseTo(startsPerYear, 9);
      expect(jobsByClass.reduce((all, jobs) => all + jobs, 0)).toBeCloseTo(exits.arbete, 9);
      expect(reachedPlannedEnd).toBeCloseTo(exits.rehab, 9);
    }
  }
});

test('random levers keep persons and person-months whole', () => {
  const levers = fc.record({
    plannedLengthMonths: fc.integer({ min: 1, max: 60 }),
    startsPerYear: fc.integer({ min: 0, max: 200 }),
    places: fc.integer({ min: 0, max: 60 }),
  });
  const rest = fc.record({
    hold: fc.constantFrom('starts' as const, 'budget' as const),
    fillPlaces: fc.boolean(),
  });
  fc.assert(
    fc.property(levers, rest, (change, other) => {
      const programme = programmeOf(vary(varyGroups(BASE_2017, change), { levers: other }));
      expect(exitsOf(programme)).toBeCloseTo(programme.startsPerYear, 8);
      for (const group of programme.groups) {
        expect(group.personMonths).toBeCloseTo(group.startsPerYear * group.meanStayMonths, 8);
        expect(group.meanStayMonths).toBeLessThanOrEqual(change.plannedLengthMonths + 1e-12);
        if (other.hold === 'budget' && !other.fillPlaces) {
          expect(group.personMonths).toBeCloseTo(group.observedPersonMonths, 8);
        }
      }
    }),
    { seed: 20171231, numRuns: 25 },
  );
});

test('a group that the evidence does not know is refused', () => {
  const { mac } = BASE_2017.levers.groups;
  if (!mac) throw new Error('no mac');
  const strange = vary(BASE_2017, { levers: { groups: { ny: mac } } });
  expect(() => programmeOf(strange)).toThrow('group without evidence: ny');
});

describe('shares of exits', () => {
  const exits = { arbete: 6, studier: 2, rehab: 43, avbrott: 44 };

  test('are counted out of completers, or out of all who left', () => {
    expect(sharesOfCompleters(exits)).toEqual({
      arbete: 6 / 51,
      studier: 2 / 51,
      rehab: 43 / 51,
      avbrott: 0,
    });
    expect(sharesOfAllExits(exits)).toEqual({
      arbete: 6 / 95,
      studier: 2 / 95,
      rehab: 43 / 95,
      avbrott: 44 / 95,
    });
  });

  test('are 0 when nobody leaves', () => {
    const none = { arbete: 0, studier: 0, rehab: 0, avbrott: 0 };
    expect(sharesOfCompleters(none)).toEqual(none);
    expect(sharesOfAllExits(none)).toEqual(none);
  });
});

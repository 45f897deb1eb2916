import { describe, expect, test } from 'vitest';
import { monthlyHazard } from '../../src/survival/monthlyHazard.ts';
import { DAYS_OF_MONTH, phaseExits } from '../../src/survival/phaseExits.ts';
import { DRAWN_CAUSES, DRAWN_HAZARDS, drawnStays } from './drawnStays.ts';
import { FIXTURES, staysOf } from './fixtures.ts';

test.each(Object.entries(FIXTURES))('exits and time at risk as in R: %s', (_, fixture) => {
  const phases = phaseExits(staysOf(fixture), 3);
  expect(phases.map(({ exits }) => exits)).toEqual(fixture.phaseExits);
  phases.forEach(({ personMonths }, phase) => {
    expect(personMonths * DAYS_OF_MONTH).toBeCloseTo(fixture.phaseDays[phase] ?? NaN, 9);
  });
});

test('an end on the last day of a phase is its own', () => {
  const ends = [56, 57, 183, 184].map((lastDays) => ({ entryDays: 0, lastDays, cause: 0 }));
  expect(phaseExits(ends, 1).map(({ exits }) => exits[0])).toEqual([1, 2, 1]);
});

test('known hazards come back within four standard errors', () => {
  const { stays } = drawnStays(4_000, 'hazards');
  const phases = phaseExits(stays, DRAWN_CAUSES);
  phases.forEach(({ personMonths, exits }, phase) => {
    exits.forEach((count, cause) => {
      const hazard = monthlyHazard(count, personMonths);
      const known = (DRAWN_HAZARDS[phase]?.[cause] ?? NaN) * DAYS_OF_MONTH;
      const off = Math.abs((hazard?.value ?? NaN) - known);
      expect(off).toBeLessThan(4 * (hazard?.standardError ?? NaN));
    });
  });
});

describe('a hazard', () => {
  test('is exits by person-months, with its error and an interval', () => {
    const hazard = monthlyHazard(44, 636);
    expect(hazard?.value).toBeCloseTo(44 / 636, 12);
    expect(hazard?.standardError).toBeCloseTo(Math.sqrt(44) / 636, 12);
    expect(hazard?.low).toBeCloseTo(31.9704673581443 / 636, 10);
    expect(hazard?.high).toBeCloseTo(59.0679462803077 / 636, 10);
  });

  test('of none says how high it can be; of nobody nothing', () => {
    expect(monthlyHazard(0, 100)).toMatchObject({ value: 0, standardError: 0, low: 0 });
    expect(monthlyHazard(0, 100)?.high).toBeCloseTo(0.0368887945411394, 12);
    expect(monthlyHazard(0, 0)).toBeUndefined();
  });
});

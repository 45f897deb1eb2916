import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { exitsOfStarters } from '../../src/programme/exitsOfStarters.ts';
import {
  exitEvents,
  personMonthEvents,
  spreadOverYear,
  type IntakeEvent,
} from '../../src/programme/intakeEvents.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence, ready, vary } from '../run/readyScenarios.ts';

const { exitShares } = BASE_2017.assumptions;
const followed = vary(BASE_2017, {
  assumptions: { exitShares: { ...exitShares, moves: 'followed' } },
});
const sum = (events: readonly IntakeEvent[]) =>
  events.reduce((total, { amount }) => total + amount, 0);

describe.each([
  ['Bas 2017', BASE_2017],
  ['24 månader', ready('tva-ar-samma-starter')],
  ['moves followed', followed],
])('what happens after the starts of %s', (_, scenario) => {
  const programmeOf = () => expectScenario(scenario, evidence).programme;

  test('are all the exits of a year’s starts, none of them before the start', () => {
    const programme = programmeOf();
    for (const outcome of OUTCOMES) {
      const events = exitEvents(programme, outcome);
      expect(sum(events)).toBeCloseTo(programme.exits[outcome], 8);
      for (const { atMonths } of events) expect(atMonths).toBeGreaterThan(0);
    }
  });

  test('are all the person-months', () => {
    const programme = programmeOf();
    expect(sum(personMonthEvents(programme))).toBeCloseTo(programme.personMonths, 8);
  });

  test('are the ways in which each group’s starters leave in the end', () => {
    const programme = programmeOf();
    const all = programme.groups.map(({ stays }) => exitsOfStarters(stays));
    programme.groups.forEach(({ startsPerYear }, place) => {
      const own = all[place];
      const leaving = OUTCOMES.reduce((total, outcome) => total + (own?.[outcome] ?? NaN), 0);
      expect(leaving).toBeCloseTo(startsPerYear, 8);
    });
    for (const outcome of OUTCOMES) {
      const total = all.reduce((persons, exits) => persons + exits[outcome], 0);
      expect(total).toBeCloseTo(programme.exits[outcome], 8);
    }
  });
});

test('who moves leaves later than the move: their exits to work come after half of both stays', () => {
  const { programme } = expectScenario(followed, evidence);
  const meanOf = (events: readonly IntakeEvent[]) =>
    events.reduce((total, { atMonths, amount }) => total + atMonths * amount, 0) / sum(events);
  // Of each start, the mean time until the end of all stays is the person-months of all stays.
  const ends = OUTCOMES.flatMap((outcome) => exitEvents(programme, outcome));
  expect(meanOf(ends)).toBeCloseTo(programme.personMonths / programme.startsPerYear, 1);
});

test('events after starts all over a year are spread as starts day by day would spread them', () => {
  const event = fc.record({
    atMonths: fc.integer({ min: 0, max: 240 }).map((eighths) => eighths / 8),
    amount: fc.integer({ min: 1, max: 50 }),
  });
  const points = 37;
  const parts = 960;
  fc.assert(
    fc.property(fc.array(event, { maxLength: 4 }), (events) => {
      const naive = new Array<number>(points - 1).fill(0);
      for (const { atMonths, amount } of events) {
        for (let part = 0; part < parts; part++) {
          const month = Math.floor(atMonths + (12 * (part + 0.5)) / parts);
          if (month < naive.length) naive[month] = (naive[month] ?? NaN) + amount / parts;
        }
      }
      spreadOverYear(events, points).forEach((amount, month) => {
        expect(amount).toBeCloseTo(naive[month] ?? NaN, 9);
      });
    }),
    { seed: 20171231, numRuns: 100 },
  );
});

import { describe, expect, test } from 'vitest';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import {
  CALENDAR_MONTHS,
  CALENDAR_YEARS,
  CalendarSimulator,
} from '../../src/programme/calendarSimulator.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { meanOf } from '../../src/summary/mean.ts';
import { BASE_2017, evidence, ready, vary, varyGroups } from '../run/readyScenarios.ts';

const FUTURES = 400;
const STANDARD_ERRORS = 4;

interface Future {
  /** Persons in each month, by group id. */
  readonly enrolled: ReadonlyMap<string, number[]>;
  readonly waiting: readonly number[];
  readonly foyer: readonly number[];
  readonly years: readonly {
    readonly comers: number;
    readonly starts: number;
    readonly waitedMonths: number;
    readonly inLine: number;
    readonly exits: readonly number[];
  }[];
}

/** Futures of a scenario, all on its expected parameters: what varies is luck alone. */
function futuresOf(scenario: Scenario): {
  futures: Future[];
  exact: ReturnType<typeof expectScenario>;
} {
  const exact = expectScenario(scenario, evidence);
  const seed = seedKey('calendar');
  const drawn = new DrawnBeliefs(exact.cohort, scenario.assumptions, seed);
  drawn.fill(exact.parameters);
  const calendar = new CalendarSimulator(
    exact.cohort,
    scenario.levers,
    scenario.assumptions.exitShares.moves,
    seed,
  );
  const read = (account: { readMonths: (into: Float64Array) => void }) => {
    const months = new Float64Array(CALENDAR_MONTHS);
    account.readMonths(months);
    return [...months];
  };
  const futures = Array.from({ length: FUTURES }, (_, replicate) => {
    calendar.simulate(replicate, drawn.stays, exact.parameters);
    const waiting = calendar.groups.map((group) => read(group.waiting));
    return {
      enrolled: new Map(
        calendar.groups.map(({ onDraw, enrolled }) => [onDraw.evidence.id, read(enrolled)]),
      ),
      waiting: Array.from({ length: CALENDAR_MONTHS }, (_, month) =>
        waiting.reduce((sum, months) => sum + (months[month] ?? NaN), 0),
      ),
      foyer: read(calendar.foyer.present),
      years: calendar.years.map((year) => ({ ...year, exits: [...year.exits] })),
    };
  });
  return { futures, exact };
}

function expectMean(values: readonly number[], expected: number): void {
  const { value, standardError } = meanOf(Float64Array.from(values));
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(STANDARD_ERRORS * standardError + 1e-9);
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the calendar without a limit of places', () => {
  test('ends in the steady state that the exact engine gives, group by group', () => {
    const { futures, exact } = futuresOf(BASE_2017);
    for (const { groupId, personMonths } of exact.programme.groups) {
      const last = futures.map(({ enrolled }) =>
        average((enrolled.get(groupId) ?? []).slice(CALENDAR_MONTHS - 24)),
      );
      expectMean(last, personMonths / 12);
    }
  });

  test('has in its last year as many exits of each kind as a year’s starts have', () => {
    const { futures, exact } = futuresOf(BASE_2017);
    OUTCOMES.forEach((outcome, place) => {
      expectMean(
        futures.map(({ years }) => years.at(-1)?.exits[place] ?? NaN),
        exact.programme.exits[outcome],
      );
    });
  });

  test('has other people every year', () => {
    const { futures } = futuresOf(BASE_2017);
    const alike = futures.filter(({ years }) => {
      const [before, last] = years.slice(-2).map(({ exits }) => exits.join());
      return before === last;
    });
    expect(alike.length).toBeLessThan(FUTURES / 10);
  });

  test('begins with the opening stock, and nobody waits', () => {
    const { futures } = futuresOf(BASE_2017);
    const { groups } = BASE_2017.levers;
    const stock = Object.values(groups).reduce((sum, group) => sum + group.openingStock, 0);
    const first = futures.map(({ enrolled }) =>
      [...enrolled.values()].reduce((sum, months) => sum + (months[0] ?? NaN), 0),
    );
    expect(stock).toBe(63);
    expect(Math.abs(average(first) - stock)).toBeLessThan(2);
    for (const { waiting, foyer, years } of futures) {
      expect(Math.max(...waiting, ...foyer)).toBe(0);
      expect(years.every(({ comers, starts }) => comers === starts)).toBe(true);
    }
  });
});

describe('a longer programme in the calendar', () => {
  test('shows nothing before those of the new programme would have left', () => {
    const { futures } = futuresOf(ready('tva-ar-samma-starter'));
    const base = futuresOf(BASE_2017).futures;
    // The same people: until the twelfth month they have lived the same.
    for (const [i, future] of futures.slice(0, 50).entries()) {
      for (const [id, months] of future.enrolled) {
        const before = (base[i]?.enrolled.get(id) ?? []).slice(0, 12);
        months.slice(0, 12).forEach((persons, month) => {
          expect(persons).toBeCloseTo(before[month] ?? NaN, 9);
        });
      }
    }
  });

  test('lets nobody of the groups that became longer reach the planned end in the second year', () => {
    const rehab = OUTCOMES.indexOf('rehab');
    const without = varyGroups(
      ready('tva-ar-samma-starter'),
      { startsPerYear: 0, openingStock: 0 },
      ['upplevelse'],
    );
    const reached = futuresOf(without).futures.map(({ years }) =>
      years.map(({ exits }) => exits[rehab] ?? NaN),
    );
    expect(Math.max(...reached.map((years) => years[1] ?? NaN))).toBe(0);
    expect(Math.min(...reached.map((years) => years[0] ?? NaN))).toBeGreaterThan(0);
    expect(Math.min(...reached.map((years) => years[2] ?? NaN))).toBeGreaterThan(0);
  });
});

describe('the calendar with places', () => {
  const limited = vary(ready('tva-ar-samma-starter'), {
    levers: { limitPlaces: true, foyerPlaces: 8, foyerStartsAt: 3 },
  });

  test('loses nobody: who comes starts or is in line', () => {
    const { futures } = futuresOf(limited);
    for (const { years } of futures) {
      let line = 0;
      for (const { comers, starts, inLine } of years) {
        expect(inLine).toBe(line + comers - starts);
        line = inLine;
      }
    }
    expect(average(futures.map(({ years }) => years.at(-1)?.inLine ?? NaN))).toBeGreaterThan(20);
  });

  test('counts how long those waited who began, among all the months in line', () => {
    const { futures } = futuresOf(limited);
    for (const { years, waiting } of futures) {
      const waited = years.reduce((sum, year) => sum + year.waitedMonths, 0);
      const inLine = waiting.reduce((sum, persons) => sum + persons, 0);
      const last = years.at(-1)?.inLine ?? NaN;
      expect(waited).toBeGreaterThan(0);
      expect(waited).toBeLessThanOrEqual(inLine + 1e-6);
      // Who is in line still has waited for as long as the calendar goes, at most.
      expect(inLine - waited).toBeLessThanOrEqual(last * CALENDAR_MONTHS);
    }
  });

  test('loses nobody: who was there or started has left or is there', () => {
    const { futures } = futuresOf(limited);
    for (const { years, enrolled } of futures.slice(0, 20)) {
      const came = years.reduce((sum, { starts }) => sum + starts, 63);
      const left = years.reduce((sum, { exits }) => sum + exits.reduce((a, b) => a + b, 0), 0);
      const there = [...enrolled.values()].reduce((sum, months) => sum + (months.at(-1) ?? NaN), 0);
      // The last month's average is near its end.
      expect(Math.abs(came - left - there)).toBeLessThan(12);
    }
  });

  test('has never more in a group than its places, once the opening stock fits', () => {
    const { futures, exact } = futuresOf(limited);
    for (const { enrolled } of futures) {
      for (const { groupId, placeMonths } of exact.programme.groups) {
        const months = (enrolled.get(groupId) ?? []).slice(12);
        expect(Math.max(...months)).toBeLessThanOrEqual(placeMonths / 12 + 1e-9);
      }
    }
  });

  test('has in Foajén some of those who wait, at most its places', () => {
    const { futures } = futuresOf(limited);
    let some = 0;
    for (const { foyer, waiting } of futures) {
      foyer.forEach((persons, month) => {
        expect(persons).toBeLessThanOrEqual(Math.min(8, waiting[month] ?? NaN) + 1e-9);
        some += persons;
      });
    }
    expect(some).toBeGreaterThan(0);
  });

  test('is that without a limit when there is more room than people', () => {
    const roomy = varyGroups(vary(BASE_2017, { levers: { limitPlaces: true } }), { places: 500 });
    expect(futuresOf(roomy).futures.slice(0, 20)).toEqual(
      futuresOf(BASE_2017).futures.slice(0, 20),
    );
  });
});

test('who goes over comes to the same group in whatever order the groups stand', () => {
  const { exitShares } = BASE_2017.assumptions;
  const { groups } = BASE_2017.levers;
  const followed = vary(BASE_2017, {
    assumptions: { exitShares: { ...exitShares, moves: 'followed' } },
  });
  const turned = vary(followed, {
    levers: { groups: Object.fromEntries(Object.entries(groups).reverse()) },
  });
  const [one, other] = [followed, turned].map((each) => futuresOf(each).futures.slice(0, 20));
  one?.forEach(({ enrolled }, replicate) => {
    for (const [id, months] of enrolled) {
      months.forEach((persons, month) => {
        expect(other?.[replicate]?.enrolled.get(id)?.[month]).toBeCloseTo(persons, 9);
      });
    }
  });
});

test('who goes over to another group is counted once, in one group at a time', () => {
  const { exitShares } = BASE_2017.assumptions;
  const followed = vary(BASE_2017, {
    assumptions: { exitShares: { ...exitShares, moves: 'followed' } },
  });
  const { futures, exact } = futuresOf(followed);
  const last = futures.map(({ years }) =>
    (years[CALENDAR_YEARS - 1]?.exits ?? []).reduce((a, b) => a + b, 0),
  );
  expectMean(last, exact.programme.startsPerYear);
  for (const { groupId, personMonths } of exact.programme.groups) {
    expectMean(
      futures.map(({ enrolled }) => average((enrolled.get(groupId) ?? []).slice(-24))),
      personMonths / 12,
    );
  }
});

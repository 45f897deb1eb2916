import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearFigures } from '../../src/evidence/editOwnEvidence.ts';
import { ownEvidenceSchema, type OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { guessRoles } from '../../src/register/columnRole.ts';
import { countStays } from '../../src/register/countStays.ts';
import { monthlyIncidence } from '../../src/register/monthlyIncidence.ts';
import { ownFromRegister } from '../../src/register/ownFromRegister.ts';
import { NEW_AGENCY, readRegister, type RegisterChoices } from '../../src/register/readRegister.ts';
import type { DayOrder } from '../../src/intake/dayOrder.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { ownSot2017 } from '../evidence/ownSot2017.ts';
import { PLANTED, registerOf, ROWS } from './lists.ts';

const own = ownSot2017();
const YEAR = { from: '2024-01-01', to: '2024-12-31' };

function read(rows = ROWS, more: Partial<RegisterChoices> = {}) {
  const register = registerOf(rows);
  const choices: RegisterChoices = {
    roles: guessRoles(register.columns),
    outcomes: new Map(),
    agencies: new Map(),
    once: false,
    ...more,
  };
  return atOnce(readRegister(register, choices, own.agencies));
}

function taken(rows = ROWS, into: OwnEvidence = own) {
  const reading = read(rows);
  const meanings = new Map(reading.agencies.map(({ word, meaning }) => [word, meaning]));
  const result = atOnce(
    ownFromRegister(
      {
        period: reading.period,
        groups: reading.groups,
        has: { ends: true, referrers: true },
        agencyOf: (word) => (meanings.get(word) === NEW_AGENCY ? undefined : meanings.get(word)),
        source: { title: 'lista.xlsx', section: 'räknat ur 6 rader' },
      },
      into,
      0,
    ),
  );
  if (!result.ok) throw new Error(result.why);
  return result;
}

const changed = (row: number, column: number, text: string) =>
  ROWS.map((cells, at) => (at === row ? cells.with(column, text) : cells));

describe('days that can be several', () => {
  const heads = ['Grupp', 'Start', 'Slut'];
  const readingOf = (days: readonly string[], orders?: RegisterChoices['orders']) => {
    const register = registerOf(
      days.map((day) => ['Norr', day, '2022-01-10']),
      heads,
    );
    const roles = { group: 0, start: 1, end: 2 };
    const choices = { roles, outcomes: new Map(), agencies: new Map(), once: false };
    const reading = atOnce(readRegister(register, { ...choices, ...(orders && { orders }) }, []));
    return { orders: register.columns[1]?.dayOrders, faults: reading.faults.noStart };
  };

  test.each([
    ['are as the one that settles it', ['05/06/2021', '25/06/2021'], ['dayFirst'], []],
    ['have the month first as well', ['05/06/2021', '06/25/2021'], ['monthFirst'], []],
    ['may be either', ['05/06/2021', '04/06/2021'], ['dayFirst', 'monthFirst'], [2, 3]],
    ['may begin with the year', ['17-05-05', '17-05-31'], ['dayFirst', 'yearFirst'], [2, 3]],
    ['are not written in two ways', ['05/06/2021', '25/06/2021', '06/25/2021'], [], [2]],
    ['settle nothing together', ['05/06/2021', '21-03-01'], ['dayFirst'], [2, 3]],
    ['are asked of nowhere else', ['2021-06-05', '25/06/2021'], undefined, []],
    ['follow a point', ['05/06/2021', '25.06.2021'], ['dayFirst'], []],
  ] as const)('%s', (_, days, orders, faults) => {
    expect(readingOf(days)).toEqual({ orders, faults });
  });

  test('are as somebody says', () => {
    const register = registerOf(
      [
        ['Norr', '05/06/2021', ''],
        ['Norr', '04/06/2021', ''],
      ],
      heads,
    );
    const startsIn = (order: DayOrder, to: string) => {
      const choices = { outcomes: new Map(), agencies: new Map(), once: false };
      const period = { from: '2021-05-01', to };
      const roles = { group: 0, start: 1, end: 2 };
      const orders = new Map([[1, order]]);
      return atOnce(readRegister(register, { ...choices, roles, orders, period }, [])).groups[0];
    };
    expect(startsIn('dayFirst', '2021-06-04')?.starts).toBe(1);
    expect(startsIn('monthFirst', '2021-06-04')?.starts).toBe(1);
    expect(startsIn('monthFirst', '2021-05-31')?.starts).toBe(1);
    expect(startsIn('dayFirst', '2021-05-31')).toBeUndefined();
  });
});

describe('a list', () => {
  test('is counted in the year with most starts, group by group', () => {
    const { period, groups } = read();
    expect(period).toEqual(YEAR);
    expect(
      groups.map(({ name, starts, openingStock, exits, stillThere }) => ({
        ...{ name, starts, openingStock, ...exits, stillThere },
      })),
    ).toEqual([
      {
        ...{ name: 'Norr', starts: 2, openingStock: 1, stillThere: 1 },
        ...{ arbete: 1, studier: 1, rehab: 0, avbrott: 0 },
      },
      {
        ...{ name: 'Söder', starts: 2, openingStock: 0, stillThere: 1 },
        ...{ arbete: 0, studier: 0, rehab: 0, avbrott: 1 },
      },
    ]);
  });

  test('tells time at risk in the period alone', () => {
    const [north] = read().groups;
    expect(north?.observed).toEqual([
      { entryDays: 56, lastDays: 88, cause: 0 },
      { entryDays: 0, lastDays: 175, cause: 1 },
      { entryDays: 0, lastDays: 303 },
    ]);
  });

  test('asks for what a word means that nobody knows', () => {
    const rows = changed(3, 6, 'annan orsak');
    expect(read(rows).outcomes).toContainEqual({ word: 'annan orsak', meaning: undefined });
    const outcomes = new Map([['annan orsak', 'avbrott' as const]]);
    expect(read(rows, { outcomes }).groups[1]?.exits.avbrott).toBe(1);
    const without = new Map([['annan orsak', 'notCounted' as const]]);
    expect(read(rows, { outcomes: without }).groups[1]?.starts).toBe(1);
  });

  test.each([
    ['a start that is none', 4, 'i våras', 'noStart'],
    ['a start in either order of day and month', 4, '03/04/2024', 'noStart'],
    ['no group', 3, '', 'noGroup'],
    ['an end that cannot be read', 5, 'sommaren', 'noEnd'],
    ['an end before the start', 5, '2023-12-01', 'endsFirst'],
  ] as const)('names the row with %s, and does not count it', (_, column, text, fault) => {
    const { faults, groups } = read(changed(1, column, text));
    expect(faults[fault]).toEqual([3]);
    expect(groups[0]?.starts).toBe(1);
  });

  test('does not count who has left on no day', () => {
    expect(read(changed(1, 5, '')).faults.noEnd).toEqual([3]);
    expect(read(changed(2, 5, '-')).faults.noEnd).toEqual([]);
    expect(read(changed(2, 6, 'fortsatt rehab')).faults.noEnd).toEqual([4]);
    expect(read(changed(2, 6, 'fortsatt rehab, pågår')).faults.noEnd).toEqual([]);
  });

  test('names a row of which nothing that is read is there, and leaves out empty ones', () => {
    const empty = ROWS[0]!.map(() => '');
    const rows = [...ROWS.slice(0, 2), empty, empty.with(0, 'Någon'), ...ROWS.slice(2)];
    expect(read(rows).faults.noStart).toEqual([5]);
  });

  test('asks about rows that are alike, by their numbers, and counts them once if told', () => {
    const rows = [...ROWS.slice(0, 2), ['Annan Person', ...ROWS[1]!.slice(1)], ...ROWS.slice(2)];
    expect(read(rows).twice).toEqual([[3, 4]]);
    expect(read(rows).groups[0]?.starts).toBe(3);
    expect(read(rows, { once: true }).groups[0]?.starts).toBe(2);
  });
});

describe('counts of a list', () => {
  test('stand in a period of its days, with where they come from', () => {
    const result = taken();
    const cohort = result.own.cohorts.find(({ id }) => id === result.cohort);
    expect(result.own.cohorts).toHaveLength(own.cohorts.length + 1);
    expect(cohort).toMatchObject({ name: '2024', ...YEAR });
    const [north, south] = cohort!.groups;
    expect(north).toMatchObject({ name: 'Norr', starts: { value: 2 }, openingStock: { value: 1 } });
    const title = result.own.documents.find(({ id }) => id === south?.starts?.document)?.title;
    expect(title).toBe('lista.xlsx');
    expect(south?.starts?.section).toBe('räknat ur 6 rader');
    expect(north?.referrers).toMatchObject({ 'from-af': { value: 2 } });
    expect(north?.outcomesByAgency).toMatchObject({
      'from-fk': { arbete: { value: 1 }, avbrott: { value: 0 } },
      'from-af': { studier: { value: 1 } },
    });
    expect(ownEvidenceSchema.safeParse(result.own).success).toBe(true);
  });

  test('take the place of a period of which nothing is known, and of their own before', () => {
    const empty = clearFigures(own);
    const once = taken(ROWS, empty);
    expect(once.own.cohorts).toHaveLength(1);
    expect(once.own.cohorts[0]?.groups.map(({ name }) => name)).toEqual(['Norr', 'Söder']);
    expect(taken(ROWS, once.own).own).toEqual(once.own);
  });

  test('exit by phase as often as they exit at all, and month by month never fall', () => {
    const result = taken();
    const cohort = result.own.cohorts.find(({ id }) => id === result.cohort)!;
    for (const { outcomes, phases } of cohort.groups) {
      const parts = [phases!.firstWeeks, phases!.firstHalfYear, phases!.later];
      for (const outcome of OUTCOMES) {
        const sum = parts.reduce((total, { exits }) => total + exits[outcome], 0);
        expect(outcomes[outcome]).toMatchObject({ value: sum });
      }
    }
    const shares = cohort.incidence!.months.map(({ arbete }) => arbete.share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeGreaterThan(0);
  });

  test('say nothing of a person', () => {
    const reading = read();
    const text = JSON.stringify([taken().own, [...reading.outcomes], reading.faults]);
    for (const planted of PLANTED) expect(text).not.toContain(planted);
    const days = ROWS.flatMap(([, , , , start = '', end = '']) => [start, end]);
    for (const day of days.filter((each) => /\d/.test(each))) {
      expect(JSON.stringify(taken().own)).not.toContain(day);
    }
  });

  test('are refused where there is no room', () => {
    const many = Array.from({ length: 39 }, (_, at) => ROWS[at % 2]!.with(3, `Grupp ${at % 13}`));
    expect(() => taken(many)).toThrow('tooManyGroups');
    const agencies = Array.from({ length: 9 }, (_, at) => ROWS[1]!.with(7, `Enhet ${at}`));
    expect(() => taken(agencies)).toThrow('tooManyAgencies');
  });
});

test('shares are told for three years at most, at the end of each month', () => {
  const stays = [30, 31, 400, 2_000].map((days, at) => {
    const end = new Date(Date.UTC(2010, 0, days)).toISOString().slice(0, 10);
    const outcome = at < 2 ? 'arbete' : 'avbrott';
    return { group: '', start: '2010-01-01', end, outcome, referrer: '' };
  });
  const groups = atOnce(
    countStays(stays, { from: '2010-01-01', to: '2016-12-31' }, (word) => {
      return word as 'arbete';
    }),
  );
  const months =
    atOnce(monthlyIncidence(groups, { document: 'typed', section: 'x' }))?.months ?? [];
  expect(months).toHaveLength(36);
  expect([0, 1, 13].map((at) => months[at]?.arbete.share)).toEqual([0.25, 0.5, 0.5]);
  expect([12, 13, 35].map((at) => months[at]?.avbrott.share)).toEqual([0, 0.25, 0.25]);
  expect(months[0]?.avbrott).toEqual({ share: 0 });
});

test('who leaves on the first day was enrolled before it, and so was who leaves on the last', () => {
  const stay = (start: string, end: string) => {
    return { group: '', start, end, outcome: 'arbete', referrer: '' };
  };
  const stays = [
    stay('2023-12-01', '2023-12-31'),
    stay('2023-12-01', '2024-01-01'),
    stay('2024-01-01', '2024-12-31'),
    stay('2024-12-31', '2025-01-01'),
    stay('2025-01-01', '2025-01-01'),
  ];
  const [group] = atOnce(countStays(stays, YEAR, () => 'arbete'));
  expect(group).toMatchObject({ starts: 2, openingStock: 1, stillThere: 1 });
  expect(group?.exits.arbete).toBe(2);
});

test('who was there or came has left or is there, whatever the period', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => {
    return new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10);
  });
  const stay = fc.record({
    ends: fc.tuple(day, fc.option(day)),
    outcome: fc.constantFrom(...OUTCOMES),
  });
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 30 }), day, day, (list, one, other) => {
      const [from = '', to = ''] = [one, other].sort();
      const stays = list.map(({ ends: [first, second], outcome }) => {
        const [start = '', end] = second === null ? [first] : [first, second].sort();
        return { group: '', start, ...(end !== undefined && { end }), outcome, referrer: '' };
      });
      for (const group of atOnce(countStays(stays, { from, to }, (word) => word as 'arbete'))) {
        const exits = OUTCOMES.reduce((sum, outcome) => sum + group.exits[outcome], 0);
        expect(group.openingStock + group.starts).toBe(exits + group.stillThere);
        for (const { entryDays, lastDays } of group.observed) {
          expect(lastDays).toBeGreaterThan(entryDays);
        }
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

import { describe, expect, test } from 'vitest';
import { eventSentence, eventsUntil, placeAt } from '../../src/cells/flow/futureStory.ts';
import { courseView } from '../../src/cells/flow/courseView.ts';
import { flowView } from '../../src/cells/flow/flowView.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { followFuture, type PersonCourse } from '../../src/run/followFuture.ts';
import { BASE_2017, evidence, vary } from '../run/readyScenarios.ts';
import { contextOf, endsOf, explanationsIn, rowsOf, seen, textOf } from './shown.ts';

const { exitShares } = BASE_2017.assumptions;
const FOLLOWED = vary(BASE_2017, {
  assumptions: { exitShares: { ...exitShares, moves: 'followed' } },
});

const NAMES = {
  groupName: (id: string) => id.toUpperCase(),
  agencyName: (agency: 'fk' | 'af' | 'ske') => allMessagesIn('sv').agencyClasses[agency],
};

describe('the way through the programme', () => {
  test('says who starts, who goes to work and from where', () => {
    expect(textOf(flowView(contextOf(['bas-2017'], 'sv')).finding)).toBe(
      'Av ett års 115 starter i ”Bas 2017” går 7_personer till arbete vid avslut, och 54_personer avbryter (mittvärden). Flest till arbete kommer från MAC: 5_personer.',
    );
  });

  test.each([
    ['as the reports count', 'bas-2017'],
    ['with moves followed', { name: 'Följda', scenario: FOLLOWED }],
  ])('keeps all persons from column to column, %s', (_, shown) => {
    const { columns, links } = flowView(contextOf([shown], 'sv'));
    const sums = columns.map((nodes) => nodes.reduce((sum, { value }) => sum + value, 0));
    for (const sum of sums) expect(sum).toBeCloseTo(115, 9);
    for (const { id, value } of columns.flat()) {
      const sumOf = (side: 'from' | 'to') =>
        links.filter((link) => link[side] === id).reduce((sum, link) => sum + link.value, 0);
      const flowing = Math.max(sumOf('from'), sumOf('to'));
      expect(flowing, id).toBeCloseTo(value, 9);
    }
  });

  test('has a table of what it draws, and numbers that lead somewhere', () => {
    const view = flowView(contextOf(['bas-2017'], 'sv'));
    const rows = rowsOf(view.table);
    expect(rows).toHaveLength(5);
    expect(rows.every((row) => row.length === 6)).toBe(true);
    for (const explanation of explanationsIn(view)) {
      for (const end of endsOf(explanation)) expect(end.origin).not.toBe('computed');
    }
  });
});

const COURSE: PersonCourse = {
  agency: 'af',
  groupId: 'mac',
  startMonths: 2,
  move: { atMonths: 5, groupId: 'tradgard' },
  exitMonths: 9,
  outcome: 'avbrott',
  later: [
    { atMonths: 9, activity: 'seeking' },
    { atMonths: 20, activity: 'working' },
    { atMonths: 31.5, activity: 'jobLost' },
  ],
};

describe('one future', () => {
  test('has a person at one place at a time', () => {
    const at = (month: number) => {
      const place = placeAt(COURSE, month);
      return place.kind === 'group' ? place.groupId : place.kind;
    };
    expect([0, 2, 4.9, 5, 8.9, 9, 19, 20, 31, 40].map(at)).toEqual([
      ...['before', 'mac', 'mac', 'tradgard', 'tradgard'],
      ...['droppedOut', 'droppedOut', 'working', 'working', 'jobLost'],
    ]);
    expect(placeAt({ ...COURSE, outcome: 'rehab' }, 10)).toEqual({ kind: 'seeking' });
  });

  test('is told event by event, in words', () => {
    const events = eventsUntil([COURSE], 60);
    const format = new QuantityFormat('sv');
    const told = events.map((event) =>
      seen(eventSentence(event, [COURSE], NAMES, allMessagesIn('sv'), format)),
    );
    expect(told).toEqual([
      'Månad 2,0: person 1, från Arbetsförmedlingen, börjar i MAC.',
      'Månad 5,0: person 1 går över till TRADGARD.',
      'Månad 9,0: person 1 avbryter.',
      'Månad 20,0: person 1 får ett arbete.',
      'Månad 31,5: person 1 mister arbetet.',
    ]);
    expect(eventsUntil([COURSE], 10)).toHaveLength(3);
  });

  test('tells everything that moves anybody, and nothing else', () => {
    const persons = followFuture(FOLLOWED, evidence, 'story', 4);
    const events = eventsUntil(persons, 60);
    persons.forEach((course, person) => {
      const own = events.filter((event) => event.person === person);
      let before = placeAt(course, 0);
      for (const { atMonths } of own) {
        const after = placeAt(course, atMonths);
        expect(after).not.toEqual(before);
        before = after;
      }
      expect(placeAt(course, 60)).toEqual(before);
    });
  });
});

describe('where a year’s participants are over time', () => {
  const view = courseView(contextOf(['bas-2017'], 'sv'));

  test('is said by the most who are enrolled, and those in work in the end', () => {
    expect(textOf(view.finding)).toMatch(
      /^Av dem som börjar under ett år i ”Bas 2017” är som flest \d\d_personer inskrivna samtidigt, månad 1\d\. Månad 60 är \d+_personer i arbete\.$/,
    );
  });

  test('draws everybody who has started, none twice', () => {
    view.timesMonths.forEach((time, i) => {
      const all = view.layers.reduce((sum, { values }) => sum + (values[i] ?? NaN), 0);
      expect(all).toBeCloseTo((115 * Math.min(time, 12)) / 12, 6);
    });
  });

  test('has every drawn number in its table, and a way on from each', () => {
    const [, ...rows] = rowsOf(view.table);
    expect(rows.map(([month]) => month)).toEqual(['6', '12', '18', '24', '36', '48', '60']);
    const last = rows.at(-1) ?? [];
    for (const place of ['working', 'studying', 'seeking', 'droppedOut']) {
      expect(last).toContain(seen(view.numbers[place]?.text ?? ''));
    }
    for (const explanation of explanationsIn(view.table)) {
      expect(endsOf(explanation).length).toBeGreaterThan(0);
    }
  });
});

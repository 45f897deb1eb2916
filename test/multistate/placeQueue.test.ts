import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlaceQueue } from '../../src/multistate/placeQueue.ts';
import { naiveQueue, type Visitor } from '../oracle/naiveQueue.ts';

/** Times in eighths: sums are exact, and people come and leave at the same time now and then. */
const eighths = (most: number) => fc.integer({ min: 0, max: 8 * most }).map((n) => n / 8);

const crowds = fc.record({
  places: fc.integer({ min: 1, max: 12 }),
  present: fc.array(eighths(6), { maxLength: 20 }),
  admitted: fc.array(fc.record({ arrival: eighths(12), stay: eighths(10) }), { maxLength: 12 }),
  visitors: fc
    .array(fc.record({ arrival: eighths(12), stay: eighths(10) }), { maxLength: 60, size: 'max' })
    .map((visitors) => visitors.sort((a, b) => a.arrival - b.arrival)),
});

function startsOf(
  places: number,
  present: readonly number[],
  visitors: readonly Visitor[],
  queue = new PlaceQueue(),
  admitted: readonly Visitor[] = [],
): number[] {
  queue.open(places);
  for (const until of present) queue.occupy(until);
  for (const { arrival, stay } of admitted) queue.admit(arrival, arrival + stay);
  return visitors.map(({ arrival, stay }) => queue.enter(arrival, stay));
}

const holds = (check: (crowd: typeof crowds extends fc.Arbitrary<infer T> ? T : never) => void) => {
  fc.assert(fc.property(crowds, check), { seed: 20171231, numRuns: 300 });
};

describe('places taken first come first served', () => {
  test('are taken when a queue told event by event says', () => {
    const queue = new PlaceQueue();
    holds(({ places, present, visitors }) => {
      const starts = startsOf(places, present, visitors, queue);
      expect(starts).toEqual(naiveQueue(places, present, visitors));
    });
  });

  test('are taken so too where some are admitted above them', () => {
    const queue = new PlaceQueue();
    let waitedForThem = 0;
    holds(({ places, present, visitors, admitted }) => {
      const starts = startsOf(places, present, visitors, queue, admitted);
      expect(starts).toEqual(naiveQueue(places, present, visitors, admitted));
      const without = startsOf(places, present, visitors, queue);
      starts.forEach((start, i) => (waitedForThem += Number(start > (without[i] ?? NaN))));
    });
    expect(waitedForThem).toBeGreaterThan(100);
  });

  test('are never more than there are, but for those who were there from the beginning', () => {
    holds(({ places, present, visitors }) => {
      const starts = startsOf(places, present, visitors);
      for (const start of starts) {
        const inside =
          present.filter((until) => until > start).length +
          visitors.filter(
            ({ stay }, i) => (starts[i] ?? NaN) <= start && (starts[i] ?? NaN) + stay > start,
          ).length;
        expect(inside).toBeLessThanOrEqual(places);
      }
    });
  });

  test('are had by nobody before an earlier comer, nor before coming', () => {
    holds(({ places, present, visitors }) => {
      const starts = startsOf(places, present, visitors);
      starts.forEach((start, i) => {
        expect(start).toBeGreaterThanOrEqual(visitors[i]?.arrival ?? NaN);
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? -Infinity);
      });
    });
  });

  test('stand empty only when nobody waits', () => {
    holds(({ places, present, visitors }) => {
      const starts = startsOf(places, present, visitors);
      visitors.forEach(({ arrival }, i) => {
        const start = starts[i] ?? NaN;
        if (start === arrival) return;
        // Just before the start every place is taken.
        const inside =
          present.filter((until) => until >= start).length +
          visitors.filter(
            ({ stay }, j) => (starts[j] ?? NaN) < start && (starts[j] ?? NaN) + stay >= start,
          ).length;
        expect(inside).toBeGreaterThanOrEqual(places);
      });
    });
  });

  test('never make anybody wait when there is no end of them', () => {
    holds(({ present, visitors }) => {
      const starts = startsOf(Infinity, present, visitors);
      expect(starts).toEqual(visitors.map(({ arrival }) => arrival));
    });
  });

  test('make nobody wait longer for being more', () => {
    holds(({ places, present, visitors }) => {
      const few = startsOf(places, present, visitors);
      const many = startsOf(places + 1, present, visitors);
      many.forEach((start, i) => expect(start).toBeLessThanOrEqual(few[i] ?? NaN));
    });
  });
});

test('two places by hand', () => {
  const visitors = [
    { arrival: 0, stay: 5 },
    { arrival: 1, stay: 2 },
    { arrival: 2, stay: 10 },
    { arrival: 2, stay: 1 },
    { arrival: 20, stay: 1 },
  ];
  expect(startsOf(2, [], visitors)).toEqual([0, 1, 3, 5, 20]);
});

test('a surplus from the beginning leaves before anybody comes in', () => {
  expect(startsOf(2, [1, 2, 3, 4], [{ arrival: 0, stay: 1 }])).toEqual([3]);
});

test('a thousand places are kept apart', () => {
  const visitors = Array.from({ length: 5000 }, (_, i) => ({ arrival: i / 1000, stay: 10 }));
  const starts = startsOf(1000, [], visitors);
  expect(starts[999]).toBe(0.999);
  expect(starts[1000]).toBe(10);
  expect(starts[4999]).toBeCloseTo(40.999, 9);
});

test.each([0, -1, 1.5, NaN])('%s places are refused', (places) => {
  expect(() => {
    new PlaceQueue().open(places);
  }).toThrow(`invalid places: ${places}`);
});

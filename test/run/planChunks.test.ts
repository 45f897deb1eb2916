import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowLength } from '../../src/economy/replicateColumns.ts';
import { milestones, personsPerFuture, planChunks } from '../../src/run/planChunks.ts';
import { BASE_2017, ready } from './readyScenarios.ts';
import { specOf } from './simulated.ts';

const bytes = (replicates: number, scenarios: number) => 8 * rowLength(4) * scenarios * replicates;

describe('milestones', () => {
  test.each([
    [100_000, [50, 1_000, 10_000, 100_000]],
    [10_000, [50, 1_000, 10_000]],
    [8_000, [50, 1_000, 8_000]],
    [1_000, [50, 1_000]],
    [51, [50, 51]],
    [50, [50]],
    [1, [1]],
  ])('of %i futures', (replicates, expected) => {
    expect(milestones(replicates)).toEqual(expected);
  });
});

describe('planChunks', () => {
  test('begins with a first picture in two small parts, and goes on in chunks of a size', () => {
    const plan = planChunks(10_000, 2);
    expect(plan.slice(0, 3)).toEqual([
      { from: 0, to: 25 },
      { from: 25, to: 50 },
      { from: 50, to: 109 },
    ]);
    const sizes = plan.slice(2).map(({ from, to }) => to - from);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
    expect(Math.min(...sizes)).toBeGreaterThan(55);
  });

  const anyRun = fc.record({
    replicates: fc.integer({ min: 1, max: 30_000 }),
    scenarios: fc.integer({ min: 1, max: 50 }),
    persons: fc.integer({ min: 0, max: 100_000 }),
  });

  test('meets end to end, is cut at every milestone, and sends less than 100 kB at a time', () => {
    fc.assert(
      fc.property(anyRun, ({ replicates, scenarios, persons }) => {
        const plan = planChunks(replicates, scenarios, persons);
        const ends = plan.map(({ to }) => to);
        expect(plan.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
        const sizes = plan.map(({ from, to }) => to - from);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(bytes(Math.max(...sizes), scenarios)).toBeLessThan(100_000);
        expect(milestones(replicates).filter((each) => !ends.includes(each))).toEqual([]);
        expect(ends.at(-1)).toBe(replicates);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test.each([1, 2, 5, 40])(
    'sends less than 100 kB with %i scenarios of few persons',
    (scenarios) => {
      const sizes = planChunks(10_000, scenarios, 0).map(({ from, to }) => to - from);
      expect(bytes(Math.max(...sizes), scenarios)).toBeLessThan(100_000);
      expect(Math.max(...sizes)).toBeGreaterThan(1);
    },
  );

  test('takes fewer futures at a time when they have more persons', () => {
    const largest = (persons: number) =>
      Math.max(...planChunks(10_000, 2, persons).map(({ from, to }) => to - from));
    expect(largest(2_000)).toBeLessThan(largest(230) / 3);
    expect(largest(1e9)).toBe(1);
  });

  test('counts the persons of all groups of all scenarios', () => {
    const spec = specOf([BASE_2017, ready('tva-ar-samma-budget')]);
    expect(personsPerFuture(spec)).toBe(230);
  });
});

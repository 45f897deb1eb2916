import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN } from '../../src/economy/replicateColumns.ts';
import { ChunkCollector } from '../../src/run/chunkCollector.ts';
import { chunksOf, question, standIn, valueOf } from './standIn.ts';

const RUN = 7;
const { spec } = question(0);
const plan = chunksOf(10)(question(45));
const answers = plan.map((chunk) => standIn({ runId: RUN, spec, ...chunk }));
const [first, second, third] = answers as [
  (typeof answers)[0],
  (typeof answers)[0],
  (typeof answers)[0],
];

const collector = () => new ChunkCollector(RUN, plan, 2);

describe('a collector', () => {
  test('has the futures that have come without a gap', () => {
    const some = collector();
    expect([some.add(second), some.replicates]).toEqual([true, 0]);
    expect([some.add(first), some.replicates]).toEqual([true, 20]);
    expect([some.add(third), some.replicates]).toEqual([true, 30]);
  });

  test('drops what has come before, what belongs to another run, and what was not asked for', () => {
    const some = collector();
    some.add(first);
    const changed = { ...first, tables: first.tables.map((table) => table.map(() => -1)) };
    expect(some.add(changed)).toBe(false);
    expect(some.add({ ...second, runId: RUN - 1 })).toBe(false);
    expect(some.add({ ...second, to: second.to + 1 })).toBe(false);
    expect(some.add({ ...second, tables: second.tables.slice(1) })).toBe(false);
    expect(some.tables(10)[0]?.column('exitArbete')[3]).toBe(valueOf('seed', 0, 0, 3));
    expect(some.replicates).toBe(10);
  });

  test('gives any first futures, also within a chunk, but no more than have come', () => {
    const some = collector();
    some.add(first);
    some.add(second);
    const [table] = some.tables(13);
    expect(table?.replicates).toBe(13);
    expect(table?.column('meanWaitMonths')[12]).toBe(valueOf('seed', 0, COLUMN.meanWaitMonths, 12));
    expect(() => some.tables(21)).toThrow('not 21 replicates: 20');
  });

  test('says the same whatever came first, and however often', () => {
    const all = collector();
    for (const answer of answers) all.add(answer);
    const expected = all.tables(45).map(({ values }) => values);
    const anyOrder = fc
      .shuffledSubarray(answers, { minLength: answers.length })
      .chain((order) => fc.tuple(fc.constant(order), fc.subarray(order)));
    fc.assert(
      fc.property(anyOrder, ([order, again]) => {
        const some = collector();
        for (const answer of [...order, ...again]) some.add(answer);
        expect(some.tables(45).map(({ values }) => values)).toEqual(expected);
      }),
      { seed: 5, numRuns: 50 },
    );
  });
});

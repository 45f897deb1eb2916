import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChanges,
  diff,
  entryAt,
  isSame,
  listDifferences,
  resetEntry,
  setEntry,
  type Changes,
  type Json,
} from '../../src/scenario/layer.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { anyPair, anyScenario, anyValueAt, fieldsWith } from './anyScenario.ts';

const observed = { kind: 'observed' };
const base = {
  levers: {
    hold: 'starts',
    groups: { mac: { months: 12, mix: observed }, salix: { months: 12, mix: observed } },
  },
  belief: { kind: 'fixed', value: 1 },
};

/** Values that differ, the changes that say so, and the places that they list. */
const cases: { what: string; to: Json; changes: Changes; paths: string[] }[] = [
  { what: 'nothing', to: base, changes: {}, paths: [] },
  {
    what: 'one number',
    to: setEntry(base, ['levers', 'groups', 'mac', 'months'], 24),
    changes: { levers: { groups: { mac: { months: 24 } } } },
    paths: ['levers.groups.mac.months'],
  },
  {
    what: 'a group taken away',
    to: setEntry(base, ['levers', 'groups'], { salix: base.levers.groups.salix }),
    changes: { levers: { groups: { mac: null } } },
    paths: ['levers.groups.mac'],
  },
  {
    what: 'a group added',
    to: setEntry(base, ['levers', 'groups', 'ny'], { months: 6, mix: observed }),
    changes: { levers: { groups: { ny: { months: 6, mix: observed } } } },
    paths: ['levers.groups.ny'],
  },
  {
    what: 'one group in the place of all others',
    to: setEntry(base, ['levers', 'groups'], { sot: { months: 12, mix: observed } }),
    changes: {
      levers: { groups: { mac: null, salix: null, sot: { months: 12, mix: observed } } },
    },
    paths: ['levers.groups.mac', 'levers.groups.salix', 'levers.groups.sot'],
  },
  {
    what: 'a value of another kind, whole',
    to: setEntry(base, ['belief'], { kind: 'beta', a: 1, b: 2 }),
    changes: { belief: { kind: 'beta', a: 1, b: 2 } },
    paths: ['belief'],
  },
  {
    what: 'a part of a value with a kind, whole',
    to: setEntry(base, ['belief'], { kind: 'fixed', value: 2 }),
    changes: { belief: { kind: 'fixed', value: 2 } },
    paths: ['belief'],
  },
];

describe.each(cases)('a layer that changes $what', ({ to, changes, paths }) => {
  test('holds only the difference', () => {
    expect(diff(base, to)).toEqual(changes);
  });

  test('gives the whole value on its base', () => {
    expect(applyChanges(base, changes)).toEqual(to);
  });

  test('lists the places', () => {
    const listed = listDifferences(base, to);
    expect(listed.map(({ path }) => path.join('.'))).toEqual(paths);
    for (const { path, from, to: after } of listed) {
      expect([from, after]).toEqual([entryAt(base, path), entryAt(to, path)]);
    }
  });

  test('is empty once every place is reset', () => {
    const emptied = paths.reduce((left, path) => resetEntry(left, path.split('.')), changes);
    expect(emptied).toEqual({});
  });
});

describe('applyChanges', () => {
  test('keeps the order of the base and puts what is new last', () => {
    const changes = { levers: { groups: { ny: {}, mac: { months: 1 } } } };
    const groups = entryAt(applyChanges(base, changes), ['levers', 'groups']);
    expect(Object.keys(groups as object)).toEqual(['mac', 'salix', 'ny']);
  });

  test('lets a change that takes away what is not there pass', () => {
    expect(applyChanges(base, { levers: { groups: { gone: null } } })).toEqual(base);
  });

  test('leaves no null behind where the base has nothing', () => {
    expect(applyChanges({}, { a: { b: null, c: 1 } })).toEqual({ a: { c: 1 } });
    expect(applyChanges({ a: 1 }, { a: { b: null } })).toEqual({ a: {} });
  });

  test('replaces a list whole', () => {
    expect(applyChanges({ a: [1, 2, 3] }, { a: [4] })).toEqual({ a: [4] });
  });

  test('finds keys of the objects themselves only', () => {
    expect(applyChanges({}, { toString: 1 })).toEqual({ toString: 1 });
    expect(diff({}, { toString: 1 })).toEqual({ toString: 1 });
    expect(diff({ toString: 1 }, {})).toEqual({ toString: null });
    expect(listDifferences({}, { valueOf: 1 })).toEqual([
      { path: ['valueOf'], from: undefined, to: 1 },
    ]);
    expect(entryAt({}, ['toString'])).toBeUndefined();
    expect(resetEntry({ a: 1 }, ['toString'])).toEqual({ a: 1 });
  });

  test('does not change its arguments', () => {
    const before = structuredClone(base);
    applyChanges(base, { levers: { groups: { mac: null } } });
    setEntry(base, ['levers', 'hold'], 'budget');
    resetEntry(base, ['levers', 'hold']);
    expect(base).toEqual(before);
  });
});

describe('resetEntry', () => {
  const changes = { levers: { hold: 'budget', groups: { mac: { months: 24 }, salix: null } } };

  test('lets the rest be', () => {
    expect(resetEntry(changes, ['levers', 'groups', 'mac', 'months'])).toEqual({
      levers: { hold: 'budget', groups: { salix: null } },
    });
  });

  test('resets what stands below', () => {
    expect(resetEntry(changes, ['levers', 'groups'])).toEqual({ levers: { hold: 'budget' } });
    expect(resetEntry(changes, [])).toEqual({});
  });

  test('brings a group back that was taken away', () => {
    expect(resetEntry(changes, ['levers', 'groups', 'salix'])).toEqual({
      levers: { hold: 'budget', groups: { mac: { months: 24 } } },
    });
  });

  test('resets a belief whole when a part of it is named', () => {
    const belief = { belief: { kind: 'fixed', value: 2 }, other: 1 };
    expect(resetEntry(belief, ['belief', 'value'])).toEqual({ other: 1 });
  });

  test.each([
    [['assumptions']],
    [['levers', 'groups', 'gone']],
    [['levers', 'groups', 'mac', 'x']],
  ])('lets changes be that have nothing at %j', (path) => {
    expect(resetEntry(changes, path)).toEqual(changes);
  });
});

describe('setEntry and entryAt', () => {
  test('set and find an entry, making the objects on the way', () => {
    const changes = setEntry({}, ['levers', 'groups', 'mac', 'months'], 24);
    expect(changes).toEqual({ levers: { groups: { mac: { months: 24 } } } });
    expect(entryAt(changes, ['levers', 'groups', 'mac', 'months'])).toBe(24);
    expect(entryAt(changes, ['levers', 'groups', 'salix', 'months'])).toBeUndefined();
    expect(entryAt(changes, [])).toBe(changes);
  });

  test('refuse to reach into a value that has a kind', () => {
    expect(() => setEntry(base, ['belief', 'value'], 2)).toThrow('no entry: value');
    expect(entryAt(base, ['belief', 'value'])).toBeUndefined();
  });
});

describe('isSame', () => {
  test.each<[Json, Json, boolean]>([
    [{ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [0, -0, true],
    ['1', 1, false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});

describe('on random scenarios', () => {
  const runs = { seed: 4, numRuns: 80 };

  test('the schema accepts every one (so that the other properties say something)', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        for (const scenario of pair)
          expect(scenarioSchema.safeParse(scenario).error).toBeUndefined();
      }),
      runs,
    );
  });

  test('base and differences give the scenario back', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        expect(isSame(applyChanges(from, diff(from, to)), to)).toBe(true);
      }),
      runs,
    );
  });

  test('the differences of a resolved layer are the layer', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const changes = diff(from, to);
        expect(diff(from, applyChanges(from, changes))).toEqual(changes);
      }),
      runs,
    );
  });

  test('nothing is listed exactly when nothing differs', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        expect(listDifferences(from, to).length === 0).toBe(isSame(from, to));
        expect(listDifferences(from, from)).toEqual([]);
        expect(diff(from, from)).toEqual({});
      }),
      runs,
    );
  });

  test('resetting every listed difference ends in nothing, one difference less each time', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const listed = listDifferences(from, to);
        const emptied = listed.reduce(
          (changes, { path }, i) => {
            const left = resetEntry(changes, path);
            const resolved = applyChanges(from, left);
            expect(entryAt(resolved, path)).toEqual(entryAt(from, path));
            expect(listDifferences(from, resolved)).toHaveLength(listed.length - i - 1);
            return left;
          },
          diff(from, to),
        );
        expect(emptied).toEqual({});
      }),
      runs,
    );
  });

  test('an entry that is set in a layer is the entry of its scenario, and can be reset', () => {
    const fields = fieldsWith([]);
    const entry = fc
      .constantFrom(...fields)
      .chain((path) => fc.tuple(fc.constant(path), anyValueAt(path)));
    fc.assert(
      fc.property(anyScenario, entry, (scenario, [path, value]) => {
        const changes = setEntry({}, path, value) as Changes;
        expect(entryAt(applyChanges(scenario, changes), path)).toEqual(value);
        expect(resetEntry(changes, path)).toEqual({});
      }),
      runs,
    );
  });
});

test('there are no changes between what are not two objects', () => {
  expect(diff(3, { a: 1 })).toEqual({});
  expect(diff({ a: 1 }, 3)).toEqual({});
  expect(diff({ kind: 'fixed', value: 1 }, { a: 1 })).toEqual({});
});

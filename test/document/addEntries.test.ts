import { describe, expect, test } from 'vitest';
import { addEntries } from '../../src/document/addEntries.ts';

const ADDED = {
  levers: { warmth: 1 },
  group: { light: 2 },
  earlierGroup: ['places'],
  assumptions: { weather: { sun: 3 }, cost: { tip: 4 } },
};
const root = {
  id: 'a',
  levers: { hold: 'starts', groups: { mac: { places: 30 } } },
  assumptions: { cost: { fixedShare: 0.7 } },
};
const widened = {
  id: 'a',
  levers: { hold: 'starts', warmth: 1, groups: { mac: { places: 30, light: 2 } } },
  assumptions: { cost: { fixedShare: 0.7, tip: 4 }, weather: { sun: 3 } },
};

describe('entries that a later format added', () => {
  test('are put into scenarios of their own, also of a stage', () => {
    const stage = { id: 's', scenarios: [root] };
    expect(addEntries({ scenarios: [root], stages: [stage] }, ADDED)).toEqual({
      scenarios: [widened],
      stages: [{ id: 's', scenarios: [widened] }],
    });
  });

  test('do not replace what is there', () => {
    const own = { ...root, levers: { ...root.levers, warmth: 9 } };
    expect(addEntries({ scenarios: [own] }, ADDED)).toMatchObject({
      scenarios: [{ levers: { warmth: 9 } }],
    });
  });

  test('are put into a layer only for a group that it brings in', () => {
    const layer = (groups: unknown) => ({ id: 'b', base: 'a', changes: { levers: { groups } } });
    const document = {
      scenarios: [layer({ mac: { length: 24 }, sot: { places: 72 }, gone: null })],
    };
    expect(addEntries(document, ADDED)).toEqual({
      scenarios: [layer({ mac: { length: 24 }, sot: { places: 72, light: 2 }, gone: null })],
    });
  });

  test.each([
    [null],
    [7],
    [{ scenarios: 'none' }],
    [{ scenarios: [3, null, { levers: 1, assumptions: [] }] }],
    [{ scenarios: [{ changes: { levers: { groups: 4 } } }], stages: [null, { scenarios: 5 }] }],
  ])('leave %j to the schema', (document) => {
    expect(addEntries(document, ADDED)).toEqual(document);
  });
});

import { describe, expect, test } from 'vitest';
import { migrate, MIGRATIONS, type Migration } from '../../src/document/migrate.ts';
import { FORMAT_VERSION } from '../../src/document/notebookDocument.ts';

type Old = Readonly<Record<string, unknown>>;

/** Made-up history: a field is renamed, then one is added. */
const STEPS: readonly Migration[] = [
  {
    from: 1,
    name: 'rename heading to title',
    up: (document) => {
      const { heading, ...rest } = document as Old;
      return { ...rest, title: heading, formatVersion: 2 };
    },
  },
  {
    from: 2,
    name: 'give every notebook a seed',
    up: (document) => ({ ...(document as Old), seed: 'x', formatVersion: 3 }),
  },
];

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

describe('migrate', () => {
  test('takes a document through every step from its version on, in the order of versions', () => {
    const first = deepFrozen({ formatVersion: 1, heading: 'Bas', cells: { a: [1] } });
    const last = { formatVersion: 3, title: 'Bas', seed: 'x', cells: { a: [1] } };
    expect(migrate(first, 1, STEPS, 3)).toEqual(last);
    expect(migrate(first, 1, [...STEPS].reverse(), 3)).toEqual(last);
  });

  test('begins at the version that the document has', () => {
    expect(migrate(deepFrozen({ formatVersion: 2, title: 'Bas' }), 2, STEPS, 3)).toEqual({
      formatVersion: 3,
      title: 'Bas',
      seed: 'x',
    });
  });

  test('stops at the version that is asked for', () => {
    expect(migrate({ formatVersion: 1, heading: 'Bas' }, 1, STEPS, 2)).toEqual({
      formatVersion: 2,
      title: 'Bas',
    });
  });

  test('hands a document of today back as it is', () => {
    const document = deepFrozen({ formatVersion: FORMAT_VERSION });
    expect(migrate(document, FORMAT_VERSION)).toBe(document);
  });

  test('changes nothing in the document that it is given', () => {
    const document = { formatVersion: 1, heading: 'Bas' };
    migrate(document, 1, STEPS, 3);
    expect(document).toEqual({ formatVersion: 1, heading: 'Bas' });
  });

  test.each([
    ['the first', 1, STEPS.slice(1), '1 → 2'],
    ['the last', 1, STEPS.slice(0, 1), '2 → 3'],
    ['every', 2, [], '2 → 3'],
  ])('throws when %s step is missing', (_, version, steps, gap) => {
    expect(() => migrate({}, version, steps, 3)).toThrow(`missing migration: ${gap}`);
  });

  test('lets a step that changes its argument be caught by a frozen one', () => {
    const careless: Migration = {
      from: 1,
      name: 'planted',
      up: (document) => Object.assign(document as object, { formatVersion: 2 }),
    };
    expect(() => migrate(deepFrozen({ formatVersion: 1 }), 1, [careless], 2)).toThrow(TypeError);
  });
});

describe('the released steps', () => {
  test('are consecutive from 1 to today’s format, and named', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, i) => i + 1),
    );
    expect(MIGRATIONS.filter(({ name }) => name === '')).toEqual([]);
  });
});

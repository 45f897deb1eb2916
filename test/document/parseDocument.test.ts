import { FORMAT_VERSION } from '../../src/document/notebookDocument.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, parseRaw } from '../../src/document/parseDocument.ts';
import type { FilePath, ProblemCode } from '../../src/document/problem.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import {
  groupsOf,
  leavesOf,
  parse,
  plant,
  planted,
  problemsOf,
  readyText,
  readyValue,
} from './notebook.ts';

interface Fault {
  readonly fault: string;
  readonly at: FilePath;
  readonly put: unknown;
  readonly code: ProblemCode;
  /** Where the problem is, when it is not the changed place. */
  readonly path?: FilePath;
  /** The value shown, when it is not the one put in. */
  readonly value?: unknown;
  readonly expected?: unknown;
}

const root = ['scenarios', 0] as const;
const mac = [...root, 'levers', 'groups', 'mac'] as const;
const beliefs = [...root, 'assumptions', 'afterExit'] as const;
const layer = ['scenarios', 1, 'changes'] as const;
const layerMac = [...layer, 'levers', 'groups', 'mac'] as const;

const wrongTypes: readonly Fault[] = [
  { fault: 'a number as text', at: [...mac, 'startsPerYear'], put: '34', code: 'wrongType' },
  { fault: 'a number as "NaN"', at: [...mac, 'places'], put: 'NaN', code: 'wrongType' },
  { fault: 'a number as "Infinity"', at: ['replicates'], put: 'Infinity', code: 'wrongType' },
  { fault: 'a number as null', at: [...mac, 'places'], put: null, code: 'wrongType' },
  {
    fault: 'a switch as a number',
    at: [...root, 'levers', 'fillPlaces'],
    put: 1,
    code: 'wrongType',
  },
  { fault: 'a list for an object', at: [...root, 'levers', 'groups'], put: [], code: 'wrongType' },
  { fault: 'an object for a list', at: ['scenarios'], put: {}, code: 'wrongType' },
  { fault: 'a scenario that is text', at: root, put: 'bas', code: 'wrongType' },
  { fault: 'a title that is a number', at: ['title'], put: 7, code: 'wrongType' },
  { fault: 'an agency mix in words', at: [...mac, 'agencyMix'], put: 'even', code: 'wrongType' },
  { fault: 'half a future', at: ['replicates'], put: 100.5, code: 'notWhole' },
  {
    fault: 'a title with a number for a language',
    at: ['title', 'en'],
    put: 7,
    code: 'wrongType',
    expected: 'string',
  },
];

const missing: readonly Fault[] = [
  { fault: 'no engine version', at: ['engineVersion'], put: undefined, code: 'missing' },
  { fault: 'no title', at: ['title'], put: undefined, code: 'missing' },
  { fault: 'a title in one language', at: ['title', 'en'], put: undefined, code: 'missing' },
  { fault: 'no scenarios', at: ['scenarios'], put: undefined, code: 'missing' },
  { fault: 'no levers', at: [...root, 'levers'], put: undefined, code: 'missing' },
  { fault: 'a layer without changes', at: layer, put: undefined, code: 'missing' },
  { fault: 'a choice left out', at: [...root, 'levers', 'hold'], put: undefined, code: 'missing' },
  { fault: 'a group without places', at: [...mac, 'places'], put: undefined, code: 'missing' },
  {
    fault: 'a belief without a kind',
    at: [...beliefs, 'dropOutFactor', 'kind'],
    put: undefined,
    code: 'missing',
  },
  {
    fault: 'a gamma without sd',
    at: [...beliefs, 'jobLossPerYear', 'sd'],
    put: undefined,
    code: 'missing',
  },
];

const unknownFields: readonly Fault[] = [
  { fault: 'a field of the notebook', at: ['hopes'], put: 1, code: 'unknownField' },
  { fault: 'a field of a scenario', at: [...root, 'base2'], put: 1, code: 'unknownField' },
  { fault: 'a field of a group', at: [...mac, 'colour'], put: 'red', code: 'unknownField' },
  {
    fault: 'a field of a belief',
    at: [...beliefs, 'jobLossPerYear', 'median'],
    put: 1,
    code: 'unknownField',
  },
  {
    fault: 'a share in an observed mix',
    at: [...mac, 'agencyMix', 'fk'],
    put: 1,
    code: 'unknownField',
  },
  { fault: 'a field of a target', at: ['targets', 0, 'met'], put: true, code: 'unknownField' },
  { fault: 'a field of a cell', at: ['cells', 'fragan', 'size'], put: 2, code: 'unknownField' },
  { fault: 'a field named toString', at: ['toString'], put: 1, code: 'unknownField' },
  { fault: 'levers in a layer', at: ['scenarios', 1, 'levers'], put: {}, code: 'unknownField' },
];

const mixOf97 = { kind: 'shares', fk: 0.5, af: 0.3, ske: 0.1, other: 0.07 };
const bounds: readonly Fault[] = [
  {
    fault: 'negative starts',
    at: [...mac, 'startsPerYear'],
    put: -1,
    code: 'tooSmall',
    expected: 0,
  },
  {
    fault: 'a stay of a billion months',
    at: [...mac, 'plannedLengthMonths'],
    put: 1e9,
    code: 'tooBig',
    expected: 60,
  },
  { fault: 'shares of 97 %', at: [...mac, 'agencyMix'], put: mixOf97, code: 'sharesNotWhole' },
  {
    fault: 'a share above 1',
    at: [...mac, 'agencyMix'],
    put: { kind: 'shares', fk: 1.0005, af: 0, ske: 0, other: 0 },
    code: 'tooBig',
    path: [...mac, 'agencyMix', 'fk'],
    value: 1.0005,
  },
  {
    fault: 'a beta whose mean is out of bounds',
    at: [...beliefs, 'workWithinSixMonths'],
    put: { kind: 'beta', a: 99, b: 1 },
    code: 'tooBig',
    value: 0.99,
    expected: 0.95,
  },
  {
    fault: 'a beta that is worth nobody',
    at: [...beliefs, 'dropOutFactor'],
    put: { kind: 'beta', a: 0, b: 0 },
    code: 'tooSmall',
    value: 0,
  },
  {
    fault: 'a median out of bounds',
    at: [...beliefs, 'laterHazardRatio', 'median'],
    put: 6,
    code: 'tooBig',
    expected: 5,
  },
  { fault: 'no groups', at: [...root, 'levers', 'groups'], put: {}, code: 'noGroups' },
  { fault: 'no scenario at all', at: ['scenarios'], put: [], code: 'tooSmall', expected: 1 },
  { fault: 'an empty seed', at: ['seed'], put: '', code: 'tooSmall', expected: 1 },
  {
    fault: 'a share goal of 34',
    at: ['targets', 0, 'value'],
    put: 34,
    code: 'tooBig',
    expected: 1,
  },
  {
    fault: 'a cell with six scenarios',
    at: ['cells', 'nyckeltal', 'scenarios'],
    put: Array(6).fill('bas-2017'),
    code: 'tooBig',
    expected: 5,
  },
];

const names: readonly Fault[] = [
  {
    fault: 'an unknown choice',
    at: [...root, 'levers', 'hold'],
    put: 'places',
    code: 'notAllowed',
    expected: ['starts', 'budget'],
  },
  {
    fault: 'an unknown kind of belief',
    at: [...beliefs, 'jobLossPerYear', 'kind'],
    put: 'normal',
    code: 'notAllowed',
    expected: ['fixed', 'lognormal', 'beta', 'gamma'],
  },
  {
    fault: 'an unknown kind of cell',
    at: ['cells', 'fragan', 'kind'],
    put: 'map',
    code: 'notAllowed',
  },
  { fault: 'an id with capitals', at: [...root, 'id'], put: 'Bas', code: 'badId' },
  {
    fault: 'an id that is forbidden',
    at: [...root, 'id'],
    put: 'constructor',
    code: 'forbiddenKey',
  },
  {
    fault: 'a group with a space in its name',
    at: [...root, 'levers', 'groups', 'den nya'],
    put: {},
    code: 'badId',
    value: 'den nya',
  },
  {
    fault: 'a group that nobody has counted',
    at: [...root, 'levers', 'groups', 'ny'],
    put: {
      plannedLengthMonths: 12,
      startsPerYear: 10,
      agencyMix: { kind: 'observed' },
      places: 10,
      openingStock: 0,
      extendedShare: 0,
      joins: 'none',
    },
    code: 'groupWithoutEvidence',
    value: 'ny',
    expected: ['tradgard', 'upplevelse', 'salix', 'mac'],
  },
  {
    fault: 'two scenarios of one id',
    at: ['scenarios', 2, 'id'],
    put: 'tva-ar-samma-budget',
    code: 'duplicateId',
  },
  {
    fault: 'two targets of one id',
    at: ['targets', 1, 'id'],
    put: 'arbete-vid-avslut',
    code: 'duplicateId',
  },
  { fault: 'a missing base', at: ['scenarios', 1, 'base'], put: 'borta', code: 'missingBase' },
  {
    fault: 'a cell that names a missing scenario',
    at: ['cells', 'utfall', 'scenarios', 1],
    put: 'borta',
    code: 'missingScenario',
  },
  {
    fault: 'an order that names a missing cell',
    at: ['cellOrder', 4],
    put: 'x',
    code: 'missingCell',
  },
  {
    fault: 'an order that names a cell twice',
    at: ['cellOrder', 4],
    put: 'fragan',
    code: 'duplicateId',
  },
  {
    fault: 'a cell that the order leaves out',
    at: ['cells', 'extra'],
    put: { kind: 'text', text: '' },
    code: 'unlistedCell',
    value: 'extra',
  },
];

const layers: readonly Fault[] = [
  {
    fault: 'a layer that breaks a bound',
    at: [...layerMac, 'plannedLengthMonths'],
    put: 1e9,
    code: 'tooBig',
  },
  { fault: 'a layer with a wrong type', at: [...layerMac, 'places'], put: '30', code: 'wrongType' },
  {
    fault: 'a layer with an unknown field',
    at: [...layerMac, 'colour'],
    put: 1,
    code: 'unknownField',
  },
  {
    fault: 'a layer with an unknown lever',
    at: [...layer, 'toString'],
    put: 1,
    code: 'unknownField',
  },
  {
    fault: 'a layer that takes the levers away',
    at: [...layer, 'levers'],
    put: null,
    code: 'missing',
    value: undefined,
  },
  {
    fault: 'a layer that takes every group away',
    at: [...layer, 'levers', 'groups'],
    put: { tradgard: null, upplevelse: null, salix: null, mac: null },
    code: 'noGroups',
    value: {},
  },
  {
    fault: 'a layer with a part of a belief',
    at: [...layer, 'assumptions'],
    put: { extension: { jobHazardRatio: { median: 2 } } },
    code: 'missing',
    path: [...layer, 'assumptions', 'extension', 'jobHazardRatio', 'kind'],
    value: undefined,
  },
  {
    fault: 'a layer with a new group that is not complete',
    at: [...layer, 'levers', 'groups', 'sot'],
    put: {
      plannedLengthMonths: 12,
      agencyMix: { kind: 'observed' },
      places: 1,
      openingStock: 0,
      extendedShare: 0,
      joins: 'none',
    },
    code: 'missing',
    path: [...layer, 'levers', 'groups', 'sot', 'startsPerYear'],
    value: undefined,
  },
];

describe.each([
  ['a wrong type', wrongTypes],
  ['what is missing', missing],
  ['an unknown field', unknownFields],
  ['absurd values', bounds],
  ['names', names],
  ['layers', layers],
])('parseDocument refuses %s:', (_, faults) => {
  test.each(faults)('$fault', ({ at, put, code, path = at, expected, ...rest }) => {
    const value = 'value' in rest ? rest.value : put;
    expect(problemsOf(planted([at, put]))).toEqual(
      [
        {
          code,
          path,
          ...(value !== undefined && { value }),
          ...(expected !== undefined && { expected }),
        },
      ].map((problem) => expect.objectContaining(problem) as unknown),
    );
  });
});

describe('parseDocument', () => {
  test('opens the ready notebook and resolves its scenarios in their order', () => {
    const parsed = parse(readyText);
    expect(parsed.ok && parsed.document).toEqual(readyValue());
    expect(parsed.ok && [...parsed.scenarios.keys()]).toEqual(
      parsed.ok && parsed.document.scenarios.map(({ id }) => id),
    );
    expect(parsed).not.toHaveProperty('migratedFrom');
  });

  test('opens a text with a byte order mark', () => {
    expect(parse(`\uFEFF${readyText}`)).toEqual(parse(readyText));
  });

  test.each([
    [0.333, 0.333, 0.333, 0],
    [0.5, 0.25, 0.125, 0.124],
    [0.5, 0.5, 0.001, 0],
  ])('opens a mix of %d, %d, %d and %d, a tenth of a percent off', (fk, af, ske, other) => {
    const mix = { kind: 'shares', fk, af, ske, other };
    expect(problemsOf(planted([[...mac, 'agencyMix'], mix]))).toEqual([]);
  });

  test('opens a base that stands after its layers', () => {
    const { scenarios } = readyValue() as { scenarios: readonly unknown[] };
    const parsed = parse(planted([['scenarios'], [...scenarios].reverse()]));
    expect(parsed.ok && [...parsed.scenarios.keys()].at(-1)).toBe('bas-2017');
  });

  test.each([
    ['a newer version', FORMAT_VERSION + 1, 'tooNew', FORMAT_VERSION],
    ['a version as text', '1', 'unknownVersion', undefined],
    ['version 0', 0, 'unknownVersion', undefined],
    ['version −1', -1, 'unknownVersion', undefined],
    ['version 1.5', 1.5, 'unknownVersion', undefined],
    ['version null', null, 'unknownVersion', undefined],
  ])('refuses %s', (_, version, code, expected) => {
    expect(problemsOf(planted([['formatVersion'], version]))).toEqual([
      { code, path: ['formatVersion'], value: version, ...(expected && { expected }) },
    ]);
  });

  test('says that a version is too new before anything else in the file', () => {
    const text = planted(
      [['formatVersion'], FORMAT_VERSION + 1],
      [['scenarios'], 'quite different'],
    );
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['tooNew']);
  });

  test.each(['null', '7', '"notebook"', '[]', '{}', '[{"formatVersion": 1}]', 'true'])(
    'says that %s is no notebook',
    (text) => {
      expect(problemsOf(text)).toEqual([{ code: 'notNotebook', path: [] }]);
    },
  );

  test.each([
    ['empty text', '', 1, 1, ''],
    ['a web page', '<!doctype html>', 1, 1, '<!doctype html>'],
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '"a": 1,\n}'],
    ['a comma too few', '{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3, '"a": 1\r\n  "b": 2\r\n}'],
    ['half a file', '{"formatVersion": 1, "title": "Tv', 1, 34, '"title": "Tv'],
    ['a byte order mark before a fault', '\uFEFF{]', 1, 2, '{]'],
  ])('says in which line and column %s stops being JSON', (_, text, line, column, value) => {
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'notJson', path: [], expected: [line, column] });
    expect(problem?.value).toContain(value.trim().slice(-10));
  });

  test('refuses a key that stands twice, since reading would lose one of them', () => {
    const text = readyText.replace('"utfall": {', '"aterbetalning": {');
    expect(problemsOf(text)).toEqual([
      { code: 'duplicateId', path: ['cells', 'aterbetalning'], value: 'aterbetalning' },
    ]);
  });

  test('reports every fault, not only the first', () => {
    const text = planted([[...mac, 'places'], -1], [['hopes'], 1], [['seed'], undefined]);
    expect(problemsOf(text).map(({ path }) => path.at(-1))).toEqual(['seed', 'places', 'hopes']);
  });

  test('complains of a root as a root, however much is wrong with it', () => {
    const wrong = ['startsPerYear', 'places', 'openingStock', 'plannedLengthMonths'];
    const text = planted(
      ...wrong.map((key) => [[...mac, key], 'x'] as const),
      ...wrong.map((key) => [[...root, 'levers', 'groups', 'salix', key], -1] as const),
    );
    expect(problemsOf(text)).toHaveLength(8);
    expect(problemsOf(text).every(({ path }) => path[2] === 'levers')).toBe(true);
  });
});

describe('parseDocument refuses a circle of bases', () => {
  const base = (index: number) => ['scenarios', index, 'base'] as const;

  test.each([
    ['of one', [1], 'tva-ar-samma-budget → tva-ar-samma-budget'],
    ['of two', [2, 1], 'tva-ar-samma-budget → tva-ar-samma-starter → tva-ar-samma-budget'],
    [
      'of three',
      [2, 3, 1],
      'tva-ar-samma-budget → tva-ar-samma-starter → bas-2019 → tva-ar-samma-budget',
    ],
  ])('%s, once', (_, bases, value) => {
    const { scenarios } = readyValue() as { scenarios: { id: string }[] };
    const changes = bases.map((to, i) => [base(i + 1), scenarios[to]?.id] as const);
    expect(problemsOf(planted(...changes))).toEqual([
      { code: 'circularBase', path: ['scenarios', 1, 'base'], value },
    ]);
  });

  test('and does not blame a layer that only stands on it', () => {
    const text = planted([base(1), 'bas-2019'], [base(2), 'bas-2019'], [base(3), 'bas-2019']);
    expect(problemsOf(text)).toEqual([
      { code: 'circularBase', path: ['scenarios', 3, 'base'], value: 'bas-2019 → bas-2019' },
    ]);
  });
});

describe('parseDocument refuses what could not be drawn:', () => {
  const stage = (change: (stage: { scenarios: Record<string, unknown>[] }) => unknown) => {
    const { scenarios, targets } = readyValue() as never as { scenarios: []; targets: [] };
    const entries = { id: 'nu', name: 'Nu', pinnedAt: '2026-01-01', scenarios, targets };
    change(entries);
    return entries;
  };

  test('a cell with the same scenario twice', () => {
    const twice = ['bas-2017', 'bas-2017'];
    expect(problemsOf(planted([['cells', 'utfall', 'scenarios'], twice]))).toEqual([
      { code: 'duplicateId', path: ['cells', 'utfall', 'scenarios', 1], value: 'bas-2017' },
    ]);
  });

  test('two stages of one id', () => {
    const stages = [stage(() => undefined), stage(() => undefined)];
    expect(problemsOf(planted([['stages'], stages]))).toEqual([
      { code: 'duplicateId', path: ['stages', 1, 'id'], value: 'nu' },
    ]);
  });

  test.each<[string, FilePath, unknown, ProblemCode, unknown?]>([
    ['a circle of bases', [1, 'base'], 'tva-ar-samma-budget', 'circularBase', 'tva-ar-samma-budget → tva-ar-samma-budget'], // prettier-ignore
    ['a missing base', [1, 'base'], 'borta', 'missingBase'],
    ['a wrong type in a layer', [1, 'changes', 'levers', 'hold'], 7, 'notAllowed'],
    ['an unknown group', [1, 'changes', 'levers', 'groups', 'ny'], readyValue() && { plannedLengthMonths: 12, startsPerYear: 10, agencyMix: { kind: 'observed' }, places: 10, openingStock: 0, extendedShare: 0, joins: 'none' }, 'groupWithoutEvidence', 'ny'], // prettier-ignore
    ['two scenarios of one id', [2, 'id'], 'tva-ar-samma-budget', 'duplicateId'],
  ])('a stage with %s, with its place', (_, at, put, code, value = put) => {
    const path = ['stages', 0, 'scenarios', ...at];
    const text = planted([['stages'], [stage(() => undefined)]], [path, put]);
    expect(problemsOf(text)).toEqual([expect.objectContaining({ code, path, value })]);
  });

  test('a stage with two targets of one id', () => {
    const path = ['stages', 0, 'targets', 1, 'id'];
    const text = planted([['stages'], [stage(() => undefined)]], [path, 'arbete-vid-avslut']);
    expect(problemsOf(text)).toEqual([{ code: 'duplicateId', path, value: 'arbete-vid-avslut' }]);
  });
});

describe('parseDocument blames a refused layer alone', () => {
  test('when another layer stands on it', () => {
    const text = planted(
      [[...layerMac, 'plannedLengthMonths'], 1e9],
      [['scenarios', 2, 'base'], 'tva-ar-samma-budget'],
    );
    expect(problemsOf(text)).toEqual([
      { code: 'tooBig', path: [...layerMac, 'plannedLengthMonths'], value: 1e9, expected: 60 },
    ]);
  });

  test('for leaning on a year that has not counted its groups', () => {
    const path = [...layer, 'assumptions'];
    const text = planted([path, { exitShares: { evidence: 'sot-2019' } }]);
    expect(problemsOf(text)).toEqual(
      ['tradgard', 'upplevelse', 'salix', 'mac'].map((id) => ({
        code: 'groupWithoutEvidence',
        path: [...layer, 'levers', 'groups', id],
        value: id,
        expected: ['sot'],
      })),
    );
  });
});

describe('parseDocument refuses keys that reach JavaScript’s own objects', () => {
  const places = [
    ['{\n  "formatVersion"', []],
    ['"title": {\n    "sv"', ['title']],
    [
      '"tradgard": {\n            "plannedLengthMonths": 12',
      [...root, 'levers', 'groups', 'tradgard'],
    ],
    ['"changes": {\n        "levers": {\n          "hold"', [...layer, 'levers']],
    ['"measure": { "kind"', ['targets', 0, 'measure']],
    ['"cells": {\n    "fragan"', ['cells']],
  ] as const;
  const keys = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];

  test.each(keys.flatMap((key) => places.map(([anchor, path]) => ({ key, anchor, path }))))(
    '$key in $path',
    ({ key, anchor, path }) => {
      const at = anchor.lastIndexOf('{') + 1;
      const name = JSON.parse(`"${key}"`) as string;
      const text = readyText.replace(
        anchor,
        () => `${anchor.slice(0, at)}"${key}": {"polluted": true},${anchor.slice(at)}`,
      );
      expect(problemsOf(text)).toEqual([
        { code: 'forbiddenKey', path: [...path, name], value: name },
      ]);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

/** Half a second alone; several times as much on cores that others use too. Hung is minutes. */
const LONGEST_MS = 5_000;

describe('parseDocument is not hung or broken by', () => {
  const million = 1_000_000;
  const withChanges = (changes: string) => readyText.replace('"hold": "budget",', changes);
  const entries = (count: number) =>
    Array.from({ length: count }, (_, i) => `"x${i}": 1,`).join('');

  test.each([
    ['50 MB of junk', () => 'x'.repeat(50 * million), 'tooLarge'],
    ['50 MB of brackets', () => '['.repeat(50 * million), 'tooLarge'],
    ['4.9 MB of junk', () => 'x'.repeat(4.9 * million), 'notJson'],
    ['4.9 MB of spaces', () => ' '.repeat(4.9 * million), 'notJson'],
    ['4.9 MB of digits', () => '7'.repeat(4.9 * million), 'notNotebook'],
    ['4.9 MB of one text', () => `"${'\\n'.repeat(2.4 * million)}"`, 'notNotebook'],
    ['4.9 MB of open lists', () => '['.repeat(4.9 * million), 'notNotebook'],
    [
      '4.9 MB of nested lists',
      () => '['.repeat(2.4 * million) + ']'.repeat(2.4 * million),
      'notNotebook',
    ],
    ['4.9 MB of open objects', () => '{"a":'.repeat(0.98 * million), 'notNotebook'],
    [
      'a notebook with nested lists',
      () => readyText.replace('"vasteras"', deepLists(5000)),
      'notNotebook',
    ],
    ['a layer with nested objects', () => withChanges(`"a": ${deepObjects(90)},`), 'unknownField'],
    [
      'a notebook with 2 million values',
      () => planted([['hopes'], Array(2 * million).fill(1)]),
      'notNotebook',
    ],
    ['a layer with 350 000 unknown fields', () => withChanges(entries(350_000)), 'notNotebook'],
    ['a layer with 40 000 unknown fields', () => withChanges(entries(40_000)), 'unknownField'],
  ])('%s', (_, text, code) => {
    const junk = text();
    const start = performance.now();
    const problems = problemsOf(junk);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    expect(problems[0]?.code).toBe(code);
  });

  test('a value of more digits than a number has', () => {
    const text = readyText.replace('"costKronor": 9180000', '"costKronor": 1e999');
    expect(problemsOf(text)).toMatchObject([
      { code: 'wrongType', path: [...root, 'levers', 'costKronor'], value: Infinity },
    ]);
    const inLayer = withChanges('"costKronor": -1e999,');
    expect(problemsOf(inLayer)).toMatchObject([
      { code: 'wrongType', path: [...layer, 'levers', 'costKronor'], value: -Infinity },
    ]);
  });

  function deepLists(lists: number): string {
    return '['.repeat(lists) + ']'.repeat(lists);
  }

  function deepObjects(objects: number): string {
    return `${'{"a":'.repeat(objects)}1${'}'.repeat(objects)}`;
  }
});

describe('parseDocument with one random fault', () => {
  const leaves = leavesOf(readyValue());
  const pathsOf = (text: string) => problemsOf(text).map(({ path }) => path);
  const isInside = (path: FilePath) =>
    path.length > 0 && Object.hasOwn(readyValue(), path[0] ?? '');

  test('never throws, and opens or says where', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('bas-2017', 'sot-2019', 0, 1, -1, 0.5, 1e300, '', 'constructor', {}),
    );
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), anything, (index, value) => {
        const text = planted([leaves[index]?.[0] ?? [], value]);
        const parsed = parse(text);
        if (parsed.ok) {
          // A version that is older by chance is migrated.
          const { formatVersion } = parsed.document;
          expect({ ...(JSON.parse(text) as object), formatVersion }).toEqual(parsed.document);
        } else expect(pathsOf(text).filter((path) => !isInside(path))).toEqual([]);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('never throws on a text that lost or gained a piece', () => {
    fc.assert(
      fc.property(fc.nat(readyText.length), fc.nat(40), fc.string(), (at, cut, put) => {
        const text = readyText.slice(0, at) + put + readyText.slice(at + cut);
        expect(parse(text).ok || problemsOf(text).length > 0).toBe(true);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('parseRaw', () => {
  test('reads a value that is no text, and does not change it', () => {
    const raw = readyValue();
    expect(parseRaw(raw, groupsOf)).toEqual(parse(readyText));
    expect(raw).toEqual(readyValue());
  });

  test('is not broken by a value deeper than any stack', () => {
    let value: unknown = 1;
    for (let i = 0; i < 100_000; i++) value = { value };
    const raw = readyValue();
    plant(raw, ['title'], value);
    expect(parseRaw(raw, groupsOf)).toMatchObject({ problems: [{ code: 'notNotebook' }] });
  });

  test('asks its caller which groups the evidence has', () => {
    const parsed = parseDocument(readyText, (cohort) =>
      cohort === 'sot-2019' ? ['sot'] : ['mac'],
    );
    expect(parsed.ok ? [] : parsed.problems.map(({ value }) => value)).toEqual([
      'tradgard',
      'upplevelse',
      'salix',
    ]);
  });

  test('gives scenarios that are complete', () => {
    const parsed = parse(readyText);
    for (const scenario of parsed.ok ? parsed.scenarios.values() : []) {
      expect(scenarioSchema.safeParse(scenario).success).toBe(true);
    }
  });
});

describe('who answers for an assumption', () => {
  const ownersAt = (path: string) => planted([['owners'], { [path]: 'Anna' }]);

  test.each(['assumptions.agencyEffect', 'assumptions.afterExit.mode', 'assumptions.a.b.c'])(
    'can be told of %s',
    (path) => {
      expect(problemsOf(ownersAt(path))).toEqual([]);
    },
  );

  test.each(['levers.costKronor', 'assumptions', 'assumptions.', 'assumptions..mode', 'mode'])(
    'cannot be told of %s',
    (path) => {
      expect(problemsOf(ownersAt(path))).toEqual([
        { code: 'badId', path: ['owners', path], value: path },
      ]);
    },
  );
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../src/document/notebookDocument.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { documentOf, leavesOf, parse } from './notebook.ts';

/** A file of each released format. They stay as they are: people have such files. */
const FROZEN: readonly (readonly [version: number, sha256: string])[] = [
  [1, 'e0955b3abcca2ae19fba8a70eba685afa0dc09eebbf8e9adbaa11895fdae3eaf'],
  [2, '37016b73be49ee1024781abde992a476291ddae8616aa0d6c0a975616ae51018'],
  [3, 'dcc0f7663773380596255a861626499ca7aace1c3bde6eb0c75617e354143249'],
  [4, '7108e63e3a9761563570afbdd22c61f3c62fef95ea8e8b912535ac6d5a44c2d0'],
];

/** Files of today’s format with what was added to it as something that may be there. */
const FROZEN_PARTS: readonly (readonly [name: string, sha256: string])[] = [
  ['format-4-persons', 'f15a5b2c3e387e5025e6ac655e0235e2193351f777c8a5f2c5926acc090422ee'],
  ['format-4-names', '5fd3530826aa69390617c5f68e8337c7deab25181a94a42d82fe18aa59d158f2'],
  ['format-4-peers', '9936c282f6e0deec24d3b6f87dda8fa47776af39ccd7c818d2c855e851624a0c'],
  ['format-4-follow-up', '750a99eec858752e2bba9c2e5a5b74ccc315b81e1e758c42009d6a682f44c95a'],
  ['format-4-economy', '84dcc2a5a22b0cf2c932d8b9780fc358b9301d20f459ce1eaf7e22acddcfc464'],
  ['format-4-goals', '3d36b25801ded9eb47159a6353eaf2cea40258601a79ff56d9d245dd256c7154'],
];

const folder = new URL('fixtures/', import.meta.url);
const read = (version: number) => readFileSync(new URL(`format-${version}.json`, folder), 'utf8');

test('every format up to today’s has its frozen file', () => {
  expect(FROZEN.map(([version]) => version)).toEqual(
    Array.from({ length: FORMAT_VERSION }, (_, i) => i + 1),
  );
  expect(readdirSync(folder)).toHaveLength(FROZEN.length + FROZEN_PARTS.length + 1);
});

describe('the frozen file of counts that are kept back', () => {
  const text = readFileSync(new URL('format-4-kept-back.json', folder), 'utf8');

  test('is the one that was frozen, and is written back byte for byte', () => {
    const sha256 = 'c4a18f8c5cfa0d002a5e5c726f4a2efc2975161e798f9c580f49f12161450453';
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(serializeDocument(documentOf(text))).toBe(text);
  });

  test('has intervals among its counts, and says that it may be shared', () => {
    const { evidence } = documentOf(text);
    expect(evidence?.sharing).toBe('shared');
    expect(evidence?.cohorts[0]?.groups[3]?.starts).toMatchObject({ least: 30, most: 34 });
    expect(documentOf(read(FORMAT_VERSION)).evidence?.sharing).toBeUndefined();
  });
});

describe.each(FROZEN)('the frozen file of format %i', (version, sha256) => {
  const text = read(version);

  test('is the one that was frozen', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  });

  test('opens, and says which version it had', () => {
    const parsed = parse(text);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && parsed.migratedFrom).toBe(version < FORMAT_VERSION ? version : undefined);
  });
});

describe.each(FROZEN_PARTS)('the frozen file %s', (name, sha256) => {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');

  test('is the one that was frozen, and is written back byte for byte', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(serializeDocument(documentOf(text))).toBe(text);
  });
});

test('counts of a list of persons are no more than something that may be there', () => {
  const text = readFileSync(new URL('format-4-persons.json', folder), 'utf8');
  const [cohort] = documentOf(text).evidence?.cohorts ?? [];
  const { incidence, groups = [], ...rest } = cohort ?? {};
  const { phases, outcomesByAgency, ...group } = groups[0]!;
  expect([incidence, phases, outcomesByAgency].every((each) => each !== undefined)).toBe(true);
  const [before] = documentOf(read(4)).evidence?.cohorts ?? [];
  expect({ ...rest, groups: [group, ...groups.slice(1)] }).toEqual(before);
});

test('a follow-up of one’s own is no more than something that may be there', () => {
  const text = readFileSync(new URL('format-4-follow-up.json', folder), 'utf8');
  const [cohort] = documentOf(text).evidence?.cohorts ?? [];
  const { followUps, ...rest } = cohort ?? {};
  expect(followUps?.map(({ months }) => months)).toEqual([6, 24]);
  expect(rest).toEqual(documentOf(read(4)).evidence?.cohorts[0]);
});

test('an economy of one’s own is no more than something that may be there', () => {
  const text = readFileSync(new URL('format-4-economy.json', folder), 'utf8');
  const [cohort] = documentOf(text).evidence?.cohorts ?? [];
  const { economy, ...rest } = cohort ?? {};
  expect(economy?.paybackMonths?.value).toBe(70);
  expect(rest).toEqual(documentOf(read(4)).evidence?.cohorts[0]);
});

test('goals of one’s own are no more than something that may be there', () => {
  const { goals, ...rest } =
    documentOf(readFileSync(new URL('format-4-goals.json', folder), 'utf8')).evidence ?? {};
  expect(goals?.paybackMonths?.value).toBe(34);
  expect(rest).toEqual(documentOf(read(4)).evidence);
});

test.each([1, 2, 3])(
  'in a file of format %i no benefit falls off, in stages neither',
  (version) => {
    const { scenarios, stages } = documentOf(read(version));
    const roots = [...scenarios, ...(stages ?? []).flatMap((stage) => stage.scenarios)].filter(
      (scenario) => 'assumptions' in scenario,
    );
    expect(roots.length).toBeGreaterThan(0);
    for (const { assumptions } of roots) {
      expect(assumptions.benefit.fallOffPerYear).toEqual({ kind: 'beta', a: 0, b: 20 });
    }
  },
);

describe('the frozen file of today’s format', () => {
  const text = read(FORMAT_VERSION);

  test('is written back byte for byte', () => {
    expect(serializeDocument(documentOf(text))).toBe(text);
  });

  test('has every kind of belief, mix, split, target, cell and text', () => {
    const kinds = leavesOf(JSON.parse(text)).filter(([path]) => path.at(-1) === 'kind');
    expect(new Set(kinds.map(([, kind]) => kind))).toEqual(
      new Set([
        ...['fixed', 'lognormal', 'beta', 'gamma'],
        ...['observed', 'shares'],
        ...['payoff2017', 'law', 'table1'],
        ...['share', 'payback'],
        ...['text', 'scenario', 'levers', 'payback', 'outcome', 'compare', 'targets', 'actors'],
        ...[
          'goals',
          'drivers',
          'flow',
          'calendar',
          'assumptions',
          'evidence',
          'counts',
          'backtest',
        ],
      ]),
    );
    const { title, scenarios, targets } = documentOf(text);
    expect(title).toBeTypeOf('string');
    expect(new Set(scenarios.map(({ name }) => typeof name))).toEqual(
      new Set(['string', 'object']),
    );
    expect(new Set(targets.map(({ active }) => active))).toEqual(new Set([true, false]));
  });
});

test('what others have published is no more than one more side of the evidence to show', () => {
  const text = readFileSync(new URL('format-4-peers.json', folder), 'utf8');
  const { cells, scenarios } = documentOf(text);
  const views = Object.values(cells).flatMap((cell) =>
    cell.kind === 'evidence' ? [cell.view] : [],
  );
  expect(views).toEqual(['peers']);
  expect(scenarios).toHaveLength(1);
});

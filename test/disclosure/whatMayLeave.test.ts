import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import twoYears from '../../scenarios/two-year-programme.json';
import { hiddenCounts, whatMayLeave } from '../../src/disclosure/whatMayLeave.ts';
import { isLayer, type NotebookDocument } from '../../src/document/notebookDocument.ts';
import { rangeOf } from '../../src/evidence/countRange.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import type { OwnCohort, OwnEvidence, OwnGroup } from '../../src/evidence/ownEvidence.ts';
import type { OwnCount } from '../../src/evidence/ownFigure.ts';
import { hasSmallCounts } from '../../src/evidence/smallCounts.ts';
import { countedLevers, countedScenario } from '../../src/notebook/editCounts.ts';
import { addLayer, addScenario } from '../../src/notebook/editScenarios.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import { documentOf, parse } from '../document/notebook.ts';
import { attack, countsByPlace } from './linearProgram.ts';

const ready = documentOf(JSON.stringify(ownProgramme));
const PLACE = { document: 'table', section: 'B2' };
const exact = (value: number): OwnCount => ({ value, ...PLACE });
const between = (least: number, most: number): OwnCount => ({ least, most, ...PLACE });

interface Told {
  readonly starts?: OwnCount;
  readonly referrers?: readonly (OwnCount | number)[];
  readonly exits?: readonly (OwnCount | number)[];
  readonly stock?: OwnCount | number;
  readonly moves?: number;
  readonly movesTo?: string;
}

const countOf = (count: OwnCount | number) => (typeof count === 'number' ? exact(count) : count);

function groupOf(id: string, { starts, referrers = [], exits, stock, moves, movesTo }: Told) {
  const outcomes = OUTCOMES.map((outcome, at) => [outcome, countOf(exits?.[at] ?? 0)] as const);
  return {
    id,
    name: id,
    plannedLengthMonths: { value: 12, ...PLACE },
    ...(starts && { starts }),
    referrers: Object.fromEntries(referrers.map((each, at) => [`agency-${at}`, countOf(each)])),
    outcomes: Object.fromEntries(exits ? outcomes : []),
    ...(moves !== undefined && moves > 0 && { movesAmongDropOuts: exact(moves), movesTo }),
    ...(stock !== undefined && { openingStock: countOf(stock) }),
  } as OwnGroup;
}

const periodOf = (year: number, groups: readonly OwnGroup[]): OwnCohort => ({
  id: `year-${year}`,
  name: String(year),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  costKronor: { value: 5_000_000, ...PLACE },
  groups: [...groups],
});

const ownOf = (...cohorts: OwnCohort[]): OwnEvidence => ({
  name: 'Verksamheten',
  agencies: [0, 1, 2].map((at) => ({
    id: `agency-${at}`,
    name: `Myndighet ${at}`,
    countsAs: (['fk', 'af', 'ske'] as const)[at]!,
  })),
  documents: [{ id: 'table', title: 'Tabell' }],
  cohorts,
});

/** A notebook of such counts: a scenario that stands as each period, and a layer with its levers. */
function notebookOf(own: OwnEvidence): NotebookDocument {
  const parsed = parse(JSON.stringify(ownProgramme));
  if (!parsed.ok) throw new Error('not opened');
  const [believed] = [...parsed.scenarios.values()];
  const scenarios = own.cohorts.map((_, at) => countedScenario(own, at, believed!));
  const empty = { ...ready, evidence: own, scenarios: [], targets: [], cells: {}, cellOrder: [] };
  const roots = scenarios.reduce<NotebookDocument>(
    (document, scenario, at) => addScenario(document, `År ${at}`, scenario).document,
    empty,
  );
  const base = roots.scenarios[0]!.id;
  const groups = Object.entries(countedLevers(own, 0).groups).map(([id, levers]) => [
    id,
    { startsPerYear: levers.startsPerYear, openingStock: levers.openingStock },
  ]);
  return addLayer(roots, base, {
    levers: { groups: Object.fromEntries(groups) as Record<string, never> },
  }).document;
}

const small = (range: { least: number; most: number }) => range.most > 0 && range.least < 5;

/** What may be known of each small count at most, whatever is done with all that is told. */
function guaranteed({ least, most }: { least: number; most: number }) {
  const inner = (value: number) => value > 0 && value < 5;
  return { least: inner(least) ? 1 : least, most: inner(most) ? 4 : most };
}

function leaks(told: OwnEvidence, original: OwnEvidence): string[] {
  return [false, true].flatMap((movesArrive) => {
    const known = attack(told, original, movesArrive);
    return [...countsByPlace(original)].flatMap(([path, range]) => {
      if (!small(range)) return [];
      const { least, most } = known.get(path)!;
      const may = guaranteed(range);
      const isKept = least <= may.least + 1e-6 && most >= may.most - 1e-6;
      return isKept ? [] : [`${path} is ${least}–${most}, not ${may.least}–${may.most}`];
    });
  });
}

const counts = fc.oneof(fc.nat(6), fc.nat(40), fc.constant(0));
const aGroup = fc.record({
  referrers: fc.array(counts, { maxLength: 3 }),
  exits: fc.array(counts, { minLength: 4, maxLength: 4 }),
  stock: fc.option(counts, { nil: undefined }),
  startsOff: fc.constantFrom(0, 0, 0, 1, -2),
  stockOff: fc.constantFrom(0, 0, 0, 0, 3),
  moves: fc.nat(3),
  hides: fc.constantFrom('nothing', 'nothing', 'exit', 'referrer', 'starts', 'all'),
});

/** Two years of one to three groups; most of them add up, and somebody moved, or not. */
const evidences = fc
  .tuple(
    fc.array(fc.tuple(aGroup, aGroup), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(2020, 2021),
  )
  .map(([groups, next]) => {
    const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
    const of = (group: (typeof groups)[number][0], at: number, stock: number | undefined) => {
      const target = at > 0 && group.moves > 0 && group.moves <= group.exits[3]!;
      const started = Math.max(0, sum(group.referrers) + group.startsOff);
      const hidden = (count: number, hides: string) =>
        group.hides === hides && count > 0 && count < 5 ? between(1, 4) : exact(count);
      return groupOf(`group-${at}`, {
        starts: group.hides === 'all' ? between(0, 50) : hidden(started, 'starts'),
        referrers: group.referrers.map((count) => hidden(count, 'referrer')),
        exits: group.exits.map((count) => hidden(count, 'exit')),
        ...(stock !== undefined && { stock }),
        ...(target && { moves: group.moves, movesTo: 'group-0' }),
      });
    };
    const left = (group: (typeof groups)[number][0]) =>
      (group.stock ?? 0) + sum(group.referrers) + group.startsOff - sum(group.exits);
    const first = groups.map(([group], at) => of(group, at, group.stock));
    const second = groups.map(([before, group], at) =>
      of(group, at, Math.max(0, left(before) + before.stockOff)),
    );
    return ownOf(periodOf(2020, first), periodOf(next === 2020 ? 2023 : 2021, second));
  });

/** One group in one period, told. */
const toldOf = (told: Told) => {
  const own = ownOf(periodOf(2020, [groupOf('g', { exits: [0, 0, 9, 9], ...told })]));
  const group = whatMayLeave(notebookOf(own)).evidence!.cohorts[0]!.groups[0]!;
  const [starts, ...others] = [
    group.starts,
    ...Object.values(group.referrers),
    ...OUTCOMES.map((outcome) => group.outcomes[outcome]),
    group.openingStock,
  ].map((count) => {
    const { least, most } = rangeOf(count ?? exact(0));
    return least === most ? `${least}` : `${least}–${most}`;
  });
  return [starts, ...others].slice(0, -1).concat(group.openingStock ? (others.at(-1) ?? '') : []);
};

describe('a small count', () => {
  test.each<[string, Told, string[]]>([
    [
      'is hidden, and nought and what is larger are not',
      { starts: exact(18), exits: [3, 0, 6, 9], stock: 20 },
      ['18', '1–4', '0', '6', '9', '20'],
    ],
    [
      'takes one other agency with it, not the starts',
      { starts: exact(24), referrers: [3, 12, 9], stock: 20 },
      ['24', '1–4', '10–14', '9', '0', '0', '9', '9', '20'],
    ],
    [
      'needs no other where two hide each other',
      { starts: exact(14), referrers: [2, 3, 9], stock: 20 },
      ['14', '1–4', '1–4', '9', '0', '0', '9', '9', '20'],
    ],
    [
      'is hidden with its sum where it is the only part of it',
      { starts: exact(3), referrers: [3], stock: 20 },
      ['1–4', '1–4', '0', '0', '9', '9', '20'],
    ],
    [
      'cannot be told from who is left',
      { starts: exact(0), exits: [0, 0, 5, 3], stock: 8 },
      ['0', '0', '0', '5', '1–4', '5–9'],
    ],
    [
      'that somebody has hidden already is hidden so that it stays so',
      { starts: exact(14), referrers: [between(1, 4), 12], stock: 20 },
      ['14', '1–4', '10–14', '0', '0', '9', '9', '20'],
    ],
    [
      'in a table that does not add up is no sum to tell it',
      { starts: exact(30), referrers: [3, 12], stock: 20 },
      ['30', '1–4', '12', '0', '0', '9', '9', '20'],
    ],
  ])('%s', (_, told, expected) => {
    expect(toldOf(told)).toEqual(expected);
  });
});

describe('a notebook that leaves', () => {
  const own = ownOf(
    periodOf(2020, [groupOf('g', { starts: exact(3), exits: [2, 0, 1, 1], stock: 4 })]),
  );
  const notebook = notebookOf(own);
  const moved = (change: (root: NotebookDocument) => void) => {
    const copy = structuredClone(notebook);
    change(copy);
    return whatMayLeave(copy);
  };

  test('is the same where it has no counts of its own', () => {
    const without = documentOf(JSON.stringify(twoYears));
    expect(whatMayLeave(without)).toBe(without);
  });

  test('says that it is to be shared, and leaves the one that it comes from alone', () => {
    const before = JSON.stringify(notebook);
    expect(whatMayLeave(notebook).evidence?.sharing).toBe('shared');
    expect(JSON.stringify(notebook)).toBe(before);
  });

  test('is said how much of it was hidden', () => {
    expect(hiddenCounts(notebook, whatMayLeave(notebook))).toBe(5);
    expect(hiddenCounts(notebook, notebook)).toBe(0);
  });

  test('has neither stages nor what the engine said of the counts as they were', () => {
    const shared = moved((copy) => {
      const [root] = copy.scenarios;
      const stage = { id: 'stage', name: 'Före', pinnedAt: '2026-01-01', targets: [] };
      Object.assign(copy, {
        stages: [{ ...stage, scenarios: [root] }],
        said: { [root!.id]: { paybackMonths: 12, jobs: 2.31, costKronor: 1 } },
      });
    });
    expect(shared.stages).toBeUndefined();
    expect(shared.said).toBeUndefined();
  });

  test('has nothing of what lists of persons told, which points out more than the counts do', () => {
    const persons = documentOf(
      readFileSync(new URL('../document/fixtures/format-4-persons.json', import.meta.url), 'utf8'),
    );
    const kept = JSON.stringify(persons.evidence);
    expect(kept).toMatch(/"phases".*"incidence"/);
    expect(hasSmallCounts({ ...persons.evidence!, isExample: false })).toBe(true);
    const left = JSON.stringify(whatMayLeave(persons).evidence);
    expect(left).not.toMatch(/phases|incidence|outcomesByAgency/);
  });

  test('has levers that follow in layers too, and those that were moved stay', () => {
    const shared = moved((copy) => {
      const [root] = copy.scenarios;
      if (root && !isLayer(root)) root.levers.groups['g']!.places = 17;
    });
    const [root, layer] = shared.scenarios;
    expect(root && !isLayer(root) && root.levers.groups['g']).toMatchObject({
      startsPerYear: 3,
      places: 17,
    });
    const counted = countedLevers(shared.evidence!, 0).groups['g']!;
    expect(layer && isLayer(layer) && layer.changes).toEqual({
      levers: {
        groups: { g: { startsPerYear: counted.startsPerYear, openingStock: counted.openingStock } },
      },
    });
  });

  test('has no mix of agencies that was moved from one that is hidden', () => {
    const mixed = (referrers: readonly number[], mix: object) => {
      const starts = exact(referrers.reduce((sum, each) => sum + each, 0));
      const counted = notebookOf(ownOf(periodOf(2020, [groupOf('g', { starts, referrers })])));
      const [root] = counted.scenarios;
      if (root && !isLayer(root)) Object.assign(root.levers.groups['g']!, { agencyMix: mix });
      const [after] = whatMayLeave(counted).scenarios;
      return after && !isLayer(after) && after.levers.groups['g']!.agencyMix;
    };
    const mix = { kind: 'shares', fk: 0.25, af: 0.75, ske: 0, other: 0 };
    expect(mixed([3, 9], mix)).toEqual({ kind: 'observed' });
    expect(mixed([3, 9], EVEN_MIX)).toEqual(EVEN_MIX);
    expect(mixed([8, 9], mix)).toEqual(mix);
  });
});

describe('of a notebook of one’s own', () => {
  test('no small count can be told from 1–4, by linear programming on all that is left', () => {
    fc.assert(
      fc.property(evidences, (own) => {
        const shared = whatMayLeave(notebookOf(own));
        const told = shared.evidence!;
        expect(leaks(told, own)).toEqual([]);
        expect(hasSmallCounts(told)).toBe(false);
        for (const [path, { least, most }] of countsByPlace(own)) {
          const range = countsByPlace(told).get(path)!; // none of these has to be left out
          expect(range.least).toBeLessThanOrEqual(least);
          expect(range.most).toBeGreaterThanOrEqual(most);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('what leaves opens, leaves again as it is, and its scenarios stand as it counts', () => {
    fc.assert(
      fc.property(evidences, (own) => {
        const shared = whatMayLeave(notebookOf(own));
        expect(whatMayLeave(shared)).toBe(shared);
        const parsed = parse(JSON.stringify(shared));
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
        for (const at of own.cohorts.keys()) {
          const root = shared.scenarios[at]!;
          const { groups } = countedLevers(shared.evidence!, at);
          expect(isLayer(root) ? undefined : root.levers.groups).toEqual(groups);
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});

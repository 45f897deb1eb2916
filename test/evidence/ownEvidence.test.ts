import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortEvidence, groupName } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { periodYears } from '../../src/evidence/periodYears.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { expectNotebook } from '../../src/run/expectNotebook.ts';
import { simulateNotebook } from '../../src/run/simulateNotebook.ts';
import { parse, plant, problemsOf, readyValue } from '../document/notebook.ts';
import { ownSot2017 } from './ownSot2017.ts';

const reports = loadEvidence();
const GROUP = ['cohorts', 0, 'groups', 0] as const;
const HIDDEN = { least: 1, most: 4, document: 'report', section: 'B2' };
const PART = { ...HIDDEN, most: 4.5 };
const ONE_END = { least: 1, document: 'report', section: 'B2' };
const EXIT_SHARES = ['scenarios', 0, 'assumptions', 'exitShares', 'evidence'] as const;

/** The ready notebook, of few futures, with its own counts of 2017 and leaning on them. */
function ownNotebook(own: OwnEvidence = ownSot2017()): string {
  const root = readyValue();
  plant(root, ['replicates'], 200);
  plant(root, ['evidence'], own);
  plant(root, EXIT_SHARES, 'own-2017');
  return JSON.stringify(root);
}

function opened(text: string) {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

/** The counts of 2017 with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const own = structuredClone(ownSot2017()) as unknown as Record<string, unknown>;
  plant(own, path, value);
  return ownNotebook(own as unknown as OwnEvidence);
}

describe('the counts of 2017 as one’s own', () => {
  const builtIn = opened(JSON.stringify({ ...readyValue(), replicates: 200 }));
  const own = opened(ownNotebook());
  const evidence = withOwn(reports, own.document.evidence);

  test('give the digest of the built-in ones, by the exact engine', () => {
    const of = ({ document, scenarios }: typeof own) =>
      expectNotebook(document, scenarios, withOwn(reports, document.evidence), [], 'sv').digest;
    expect(of(own)).toBe(of(builtIn));
  });

  test('give the digest of the built-in ones, by simulated futures', () => {
    const of = ({ document, scenarios }: typeof own) => {
      const all = withOwn(reports, document.evidence);
      return simulateNotebook(document, scenarios, all, [], 'sv').digest;
    };
    expect(of(own)).toBe(of(builtIn));
  });

  test('give another digest when one person more went to work', () => {
    const path = ['cohorts', 0, 'groups', 3, 'outcomes', 'arbete', 'value'];
    const more = opened(changed(path, 7));
    const of = ({ document, scenarios }: typeof own) =>
      expectNotebook(document, scenarios, withOwn(reports, document.evidence), [], 'sv').digest;
    expect(of(more)).not.toBe(of(own));
  });

  test('give other futures where a count is kept back, and the same ones every time', () => {
    const exits = { least: 5, most: 9, document: 'report', section: 'B2' };
    const hidden = opened(changed(['cohorts', 0, 'groups', 3, 'outcomes', 'arbete'], exits));
    const of = ({ document, scenarios }: typeof own) => {
      const all = withOwn(reports, document.evidence);
      return simulateNotebook(document, scenarios, all, [], 'sv').digest;
    };
    const known = opened(changed(['cohorts', 0, 'groups', 3, 'outcomes', 'arbete', 'value'], 7));
    expect(of(hidden)).not.toBe(of(known)); // of which it is the middle
    expect(of(hidden)).toBe(of(opened(ownNotebook(hidden.document.evidence))));
  });

  test('are the same object as long as they are left alone', () => {
    expect(withOwn(reports, own.document.evidence)).toBe(evidence);
    expect(cohortEvidence(evidence, 'own-2017')).toBe(cohortEvidence(evidence, 'own-2017'));
    expect(cohortEvidence(evidence, 'sot-2017')).toBe(cohortEvidence(reports, 'sot-2017'));
  });

  test('name their groups and agencies themselves', () => {
    expect(groupName(evidence, 'mac')).toBe(groupName(reports, 'mac'));
    expect(cohortEvidence(evidence, 'own-2017').agencyNames?.ske).toBe('Egen ske');
  });
});

describe('one’s own counts', () => {
  test('are by year, whatever period they are of', () => {
    const half = opened(changed(['cohorts', 0, 'to'], '2017-06-30'));
    const evidence = withOwn(reports, half.document.evidence);
    const starts = (id: string) =>
      cohortEvidence(evidence, id).groups.map(({ startsPerYear }) => startsPerYear);
    expect(starts('own-2017')).toEqual(starts('sot-2017').map((each) => 2 * each));
  });

  test('that are kept back stand in the middle, with what they can be beside', () => {
    const hidden = opened(changed([...GROUP, 'outcomes', 'avbrott'], { ...HIDDEN, least: 0 }));
    const [group, other] = cohortEvidence(
      withOwn(reports, hidden.document.evidence),
      'own-2017',
    ).groups;
    const counted = cohortEvidence(reports, 'sot-2017').groups[0]!.exits;
    expect(group?.exits).toEqual({ ...counted, avbrott: 2 });
    expect(group?.exitRanges).toEqual(
      Object.values({ ...counted, avbrott: undefined }).map((exits) =>
        exits === undefined ? { least: 0, most: 4 } : { least: exits, most: exits },
      ),
    );
    expect(other?.exitRanges).toBeUndefined();
  });

  test('of starters that are kept back make the sum that is known', () => {
    const own = structuredClone(ownSot2017()) as unknown as Record<string, unknown>;
    plant(own, [...GROUP, 'referrers'], { 'from-fk': HIDDEN, 'from-af': HIDDEN });
    plant(own, [...GROUP, 'starts', 'value'], 7);
    const { evidence } = opened(ownNotebook(own as unknown as OwnEvidence)).document;
    const [group] = cohortEvidence(withOwn(reports, evidence), 'own-2017').groups;
    expect(group).toMatchObject({ startsPerYear: 7, referrers: { fk: 4, af: 3, ske: 0 } });
  });

  test('of agencies that count as one are added up under all their names', () => {
    const own = opened(changed(['agencies', 3, 'countsAs'], 'fk')).document.evidence;
    const cohort = cohortEvidence(withOwn(reports, own), 'own-2017');
    const report = cohortEvidence(reports, 'sot-2017');
    const persons = (id: number, of = report) => of.groups[id]?.referrers;
    for (const group of report.groups.keys()) {
      const [before, after] = [persons(group), persons(group, cohort)];
      expect(after?.fk).toBe((before?.fk ?? 0) + (before?.other ?? 0));
      expect(after?.other).toBe(0);
    }
    expect(cohort.agencyNames).toEqual({
      fk: 'Egen fk + Egen other',
      af: 'Egen af',
      ske: 'Egen ske',
    });
  });

  test.each([
    ['a fraction of a person', [...GROUP, 'starts', 'value'], 1.5, 'notWhole'],
    ['fewer than none', [...GROUP, 'outcomes', 'rehab', 'value'], -1, 'tooSmall'],
    ['a fraction of a person at most', [...GROUP, 'starts'], PART, 'notWhole'],
    ['an interval with one end', [...GROUP, 'starts'], ONE_END, 'missing'],
    ['a length that is kept back', [...GROUP, 'plannedLengthMonths'], HIDDEN, 'missing'],
  ] as const)('are refused for %s', (_, path, value, code) => {
    expect(problemsOf(changed(path, value)).map((problem) => problem.code)).toContain(code);
  });

  test('that are not there are no ground for a scenario', () => {
    const [problem] = problemsOf(changed(['cohorts', 0, 'id'], 'elsewhere'));
    expect(problem).toMatchObject({ code: 'unknownCohort', value: 'own-2017' });
  });
});

test('a calendar year is a year, a half is a half, and days are days', () => {
  expect(periodYears('2017-01-01', '2017-12-31')).toBe(1);
  expect(periodYears('2024-07-01', '2024-12-31')).toBe(0.5);
  expect(periodYears('2023-01-01', '2024-12-31')).toBe(2);
});

test('a period that is not of whole months is as long as its days', () => {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const day = fc.date({
    min: new Date('1996-01-02'),
    max: new Date('2104-12-30'),
    noInvalidDate: true,
  });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from = '', to = ''] = [iso(one), iso(other)].sort();
      fc.pre(!from.endsWith('-01'));
      expect(periodYears(from, to)).toBeCloseTo(days(from, to) / 365.2425, 12);
    }),
    { seed: 1, numRuns: 2_000 },
  );
});

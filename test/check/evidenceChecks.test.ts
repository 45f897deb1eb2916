import { describe, expect, test } from 'vitest';
import { disagreements, evidenceChecks } from '../../src/check/evidenceChecks.ts';
import { builtInFiles, loadEvidence, parseEvidence } from '../../src/evidence/evidence.ts';
import type { Evidence } from '../../src/evidence/evidenceSchema.ts';
import { findFigure } from '../../src/evidence/findFigure.ts';

const evidence = loadEvidence();

/** The contradictions that somebody found by reading and that arithmetic can find as well. */
const ARITHMETIC = [
  'rehab-43-42',
  'tradgard-7-6',
  'percent-incl-discontinued',
  'payoff-57-51',
  'follow-up-57-54',
  'aktivitetsersattning-4-5',
  'work-13-period',
  'region-per-participant',
  'table-3-5-region',
  'spira-praktik',
  'spira-27-28',
  'drop-outs-2019',
  'inflow-2019',
];

/** The evidence with one figure changed. */
function withFigure(path: string, value: number): Evidence {
  const raw = structuredClone(builtInFiles);
  const figure = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], raw);
  (figure as { value: number }).value = value;
  const result = parseEvidence(raw);
  if (!result.ok) throw new Error('planted figure refused');
  return result.evidence;
}

function broken(of: Evidence): string[] {
  return evidenceChecks(of).flatMap(({ id, holds }) => (holds ? [] : [id]));
}

describe('the rules on the evidence as it stands', () => {
  test('find every contradiction that arithmetic can find', () => {
    const found = disagreements(evidence).filter((each) => each.found.length > 0);
    expect(found.map(({ entry }) => entry?.id)).toEqual(ARITHMETIC);
  });

  test('leave the other written entries as entries', () => {
    const entries = disagreements(evidence).flatMap(({ entry }) => entry ?? []);
    expect(entries).toEqual(evidence.contradictions);
  });

  test('raise no alarm that nobody has explained', () => {
    expect(disagreements(evidence).filter(({ entry }) => !entry)).toEqual([]);
  });

  test('are all found again by the entries that name them, with figures that exist', () => {
    const named = evidence.contradictions.flatMap(({ foundBy }) => foundBy ?? []);
    expect([...named].sort()).toEqual(broken(evidence).sort());
    const checks = evidenceChecks(evidence);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const path of checks.flatMap(({ paths }) => paths)) {
      expect(findFigure(evidence, path), path).toBeDefined();
    }
  });

  test('flag one of the 45 printed cells of the tables', () => {
    const cells = evidenceChecks(evidence).filter(({ kind }) => kind === 'table');
    expect(cells).toHaveLength(45);
    expect(cells.filter(({ holds }) => !holds).map(({ paths }) => paths[0])).toEqual([
      'economy.benefit.region.fiveYearsKronor',
    ]);
  });
});

describe('a planted fault is found and stands without an entry', () => {
  test.each([
    [
      'a part of a sum',
      'cohorts.sot-2017.groups.mac.starts',
      35,
      'sum:cohorts.sot-2017.groups.mac.starts:sex',
    ],
    ['a share', 'cohorts.sot-2019.reportedSharesOfCompleted.arbete', 0.15, undefined],
    [
      'a count in two places',
      'cohorts.sot-2019.droppedOut',
      26,
      'same:cohorts.sot-2019.droppedOut',
    ],
    ['a step', 'followUp.startBenefits.sicknessBenefit.economicStepReported', 19, undefined],
    ['a stock', 'cohorts.sot-2018.closingStock', 54, undefined],
    ['women and men', 'womenMen.project.women.duringProject.studies', 3, undefined],
    ['a cell of table 3', 'economy.net.af.fiveYearsKronor', -754_000, undefined],
    ['a cell of table 5', 'economy.paybackMonths.city', 244, undefined],
    [
      'a number that rounding doubles',
      'economy.benefit.city.oneYearPerParticipantKronor',
      4000,
      'rounding:economy.benefit.city.oneYearPerParticipantKronor',
    ],
  ])('%s', (_what, path, value, id) => {
    const planted = withFigure(path, value);
    const unexplained = disagreements(planted).filter(({ entry }) => !entry);
    expect(unexplained.some(({ figures }) => figures.includes(path))).toBe(true);
    if (id !== undefined) expect(broken(planted)).toContain(id);
  });

  test('a number that is said to fall and does is none', () => {
    const planted = withFigure('cohorts.sot-2018.droppedOut', 26);
    expect(broken(planted)).not.toContain('fall:cohorts.sot-2019.droppedOut');
  });
});

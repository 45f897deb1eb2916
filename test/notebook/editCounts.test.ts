import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import {
  addCohort,
  addGroup,
  clearFigures,
  removeAgency,
  removeGroup,
  setCohort,
  setFigures,
} from '../../src/evidence/editOwnEvidence.ts';
import { withOwn } from '../../src/evidence/withOwn.ts';
import { countedLevers, countedScenario, replaceCounts } from '../../src/notebook/editCounts.ts';
import { addScenario } from '../../src/notebook/editScenarios.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { documentOf, parse } from '../document/notebook.ts';
import { evidence as reports } from '../run/readyScenarios.ts';

const document = documentOf(JSON.stringify(ownProgramme));
const own = document.evidence!;
const figure = (value: number) => ({ value, document: 'example', section: 'x' });

/** The root scenario of a document. */
const rootOf = ({ scenarios }: NotebookDocument) => {
  const [root] = scenarios;
  if (!root || 'base' in root) throw new Error('no root');
  return root;
};

function reopened(changed: NotebookDocument) {
  const parsed = parse(JSON.stringify(changed));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  if (!parsed.ok) throw new Error('not opened');
  return parsed;
}

describe('levers follow the counts', () => {
  test('the ready notebook stands as counted', () => {
    const counted = countedLevers(own, 0);
    expect(rootOf(document).levers.groups).toEqual(counted.groups);
    expect(rootOf(document).levers.costKronor).toBe(counted.costKronor);
  });

  test('a lever that stood as counted stands as counted still', () => {
    const more = setFigures(own, 0, [{ group: 0, path: ['starts'], figure: figure(50) }]);
    const after = replaceCounts(document, setCohort(more, 0, { costKronor: figure(6_000_000) }));
    expect(rootOf(after).levers).toMatchObject({
      costKronor: 6_000_000,
      groups: { stegen: { startsPerYear: 50 }, bron: { startsPerYear: 22 } },
    });
    reopened(after);
  });

  test('a lever that somebody has moved stays where it is', () => {
    const root = structuredClone(rootOf(document));
    root.levers.groups['stegen']!.startsPerYear = 40;
    const moved = { ...document, scenarios: [root, ...document.scenarios.slice(1)] };
    const more = setFigures(own, 0, [
      { group: 0, path: ['starts'], figure: figure(50) },
      { group: 0, path: ['plannedLengthMonths'], figure: figure(10) },
    ]);
    expect(rootOf(replaceCounts(moved, more)).levers.groups['stegen']).toMatchObject({
      startsPerYear: 40,
      plannedLengthMonths: 10,
    });
  });

  test('a new group comes in, and a removed one is gone from layers too', () => {
    const added = replaceCounts(document, addGroup(own, 0, 'Ny'));
    expect(Object.keys(rootOf(added).levers.groups)).toEqual(['stegen', 'bron', 'group-1']);
    expect(rootOf(added).levers.groups['group-1']?.startsPerYear).toBe(0);
    reopened(added);
    const removed = replaceCounts(document, removeGroup(own, 0, 1));
    expect(Object.keys(rootOf(removed).levers.groups)).toEqual(['stegen']);
    const { scenarios } = reopened(removed);
    expect(Object.keys(scenarios.get('egen-langre')!.levers.groups)).toEqual(['stegen']);
  });

  test('counts that were to be shared are one’s own again', () => {
    const shared = { ...document, evidence: { ...own, sharing: 'shared' as const } };
    const more = setFigures(shared.evidence, 0, [
      { group: 0, path: ['starts'], figure: figure(50) },
    ]);
    expect(replaceCounts(shared, more).evidence).not.toHaveProperty('sharing');
    expect(replaceCounts(shared, shared.evidence)).toBe(shared);
  });

  test('half a year counts as half a year', () => {
    const half = replaceCounts(document, setCohort(own, 0, { to: '2025-06-30' }));
    expect(rootOf(half).levers).toMatchObject({
      costKronor: 10_400_000,
      groups: { stegen: { startsPerYear: 76 } },
    });
  });

  test('scenarios of the reports are left alone', () => {
    const { scenarios } = reopened(document);
    const other = { ...scenarios.get('egen-2025')! };
    const made = addScenario(document, 'Kopia', {
      ...other,
      assumptions: {
        ...other.assumptions,
        exitShares: { ...other.assumptions.exitShares, evidence: 'sot-2019' },
      },
    });
    const more = setFigures(own, 0, [{ group: 0, path: ['starts'], figure: figure(50) }]);
    expect(replaceCounts(made.document, more).scenarios.at(-1)).toBe(
      made.document.scenarios.at(-1),
    );
  });
});

describe('what is not known yet', () => {
  const cleared = replaceCounts(document, clearFigures(own));

  test('counts as nobody, and the notebook can still be opened and computed', () => {
    const { scenarios, document: opened } = reopened(cleared);
    expect(opened.evidence?.isExample).toBeUndefined();
    const expectation = expectScenario(
      scenarios.get('egen-2025')!,
      withOwn(reports, opened.evidence),
    );
    expect(expectation.programme.startsPerYear).toBe(0);
    expect(expectation.economy.payback.report).toBeNull();
  });

  test('of one group keeps its exits out of what the groups have in common', () => {
    const partly = setFigures(own, 0, [{ group: 1, path: ['outcomes', 'rehab'] }]);
    const alone = removeGroup(own, 0, 1);
    const sharesOf = (counts: typeof own) => {
      const { scenarios } = reopened(replaceCounts(document, counts));
      const scenario = scenarios.get('egen-2025')!;
      const { parameters } = expectScenario(scenario, withOwn(reports, counts));
      return parameters.groups.get('stegen')?.sharesByClass;
    };
    expect(sharesOf(partly)?.[0]?.arbete).toBeCloseTo(sharesOf(alone)![0]!.arbete, 5);
  });

  test('comes back as it was when it is typed again', () => {
    const without = setFigures(own, 0, [{ group: 0, path: ['outcomes', 'arbete'] }]);
    const { section, document: source } = own.cohorts[0]!.groups[0]!.outcomes.arbete!;
    const again = setFigures(without, 0, [
      { group: 0, path: ['outcomes', 'arbete'], figure: { value: 9, document: source, section } },
    ]);
    expect(again).toEqual(own);
  });
});

test('a scenario of a period has its counts, and believes what another does', () => {
  const two = addCohort(own, 0);
  const { scenarios } = reopened(document);
  const made = countedScenario(two, 1, scenarios.get('egen-2025')!);
  expect(made.assumptions.exitShares.evidence).toBe(two.cohorts[1]?.id);
  expect(made.assumptions.benefit).toBe(scenarios.get('egen-2025')!.assumptions.benefit);
  expect(Object.values(made.levers.groups).map(({ startsPerYear }) => startsPerYear)).toEqual([
    0, 0,
  ]);
  reopened(addScenario({ ...document, evidence: two }, 'Nästa år', made).document);
});

test('an agency takes with it whom it referred, and the last one stays', () => {
  const left = removeAgency(own, 0);
  expect(left.agencies.map(({ id }) => id)).toEqual(['af', 'kommun', 'region']);
  expect(Object.keys(left.cohorts[0]!.groups[0]!.referrers)).toEqual(['af', 'kommun', 'region']);
  reopened(replaceCounts(document, left));
  const last = removeAgency(removeAgency(removeAgency(left, 0), 0), 0);
  expect(last.agencies.map(({ id }) => id)).toEqual(['region']);
});

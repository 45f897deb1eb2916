import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { whatMayLeave } from '../../src/disclosure/whatMayLeave.ts';
import { isLayer, type NotebookDocument } from '../../src/document/notebookDocument.ts';
import { setFigures, setFollowUp } from '../../src/evidence/editOwnEvidence.ts';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import type { OwnFollowUp } from '../../src/evidence/ownFollowUp.ts';
import { hasSmallCounts } from '../../src/evidence/smallCounts.ts';
import { replaceCounts } from '../../src/notebook/editCounts.ts';
import { addLayer } from '../../src/notebook/editScenarios.ts';
import { REPORTS_BELIEFS } from '../../src/scenario/reportsBeliefs.ts';
import { documentOf, parse } from '../document/notebook.ts';

const PLACE = { document: 'example', section: 'Tabell 3' };
const exact = (value: number) => ({ value, ...PLACE });
const ready = documentOf(JSON.stringify(ownProgramme));

/** The ready counts with no number small, as if they were somebody's. */
function largeCounts(): OwnEvidence {
  const own = { ...ready.evidence!, isExample: false };
  return own.cohorts[0]!.groups.reduce<OwnEvidence>((current, group, at) => {
    const paths = [
      ...Object.keys(group.referrers).map((id) => ['referrers', id] as const),
      ...Object.keys(group.outcomes).map((id) => ['outcomes', id] as const),
    ];
    return setFigures(current, 0, [
      ...paths.map((path) => ({ group: at, path, figure: exact(10) })),
      { group: at, path: ['starts'] as const, figure: exact(40) },
    ]);
  }, own);
}

const FOLLOW_UP: OwnFollowUp = {
  months: 6,
  followed: exact(50),
  inWork: exact(27),
  inWorkAtExit: exact(20),
  studying: exact(8),
};
const notebookOf = (own: OwnEvidence) => replaceCounts(replaceCounts(ready, largeCounts()), own);
const withFollowUp = (change: Partial<OwnFollowUp> = {}, own = largeCounts()) =>
  setFollowUp(own, 0, 0, { ...FOLLOW_UP, ...change });

const beliefOf = ({ scenarios }: NotebookDocument) => {
  const [root] = scenarios;
  if (!root || isLayer(root)) throw new Error('no root');
  return root.assumptions.afterExit.workWithinSixMonths;
};

describe('a follow-up', () => {
  test('goes along where nothing at all has to be kept back', () => {
    const notebook = notebookOf(withFollowUp());
    expect(hasSmallCounts(notebook.evidence!)).toBe(false);
    const left = whatMayLeave(notebook);
    expect(left.evidence?.cohorts[0]?.followUps).toEqual([FOLLOW_UP]);
    expect(beliefOf(left)).toEqual({ kind: 'beta', a: 7.5, b: 23.5 });
  });

  test.each<[string, Partial<OwnFollowUp>]>([
    ['a small count', { notReached: exact(2) }],
    ['a small kind of job', { jobKinds: { hourly: exact(1) } }],
    ['a small number who found work', { inWork: exact(23) }],
    ['few left who neither work nor study', { studying: exact(20) }],
    ['a count that is kept back', { studying: { least: 5, most: 9, ...PLACE } }],
  ])('with %s stays here, and what was believed of it too', (_, change) => {
    const notebook = notebookOf(withFollowUp(change));
    expect(hasSmallCounts(notebook.evidence!)).toBe(true);
    const left = whatMayLeave(notebook);
    expect(JSON.stringify(left)).not.toContain('followed');
    expect(left.evidence?.cohorts[0]).not.toHaveProperty('followUps');
    expect(beliefOf(left)).toEqual(REPORTS_BELIEFS.workWithinSixMonths);
    expect(hasSmallCounts(left.evidence!)).toBe(false);
    expect(whatMayLeave(left)).toBe(left);
    expect(parse(JSON.stringify(left)).ok).toBe(true);
  });

  test.each([
    ['small', exact(3)],
    ['kept back', { least: 1, most: 4, ...PLACE }],
  ])('stays here where a count of the period is %s, since it could tell it', (_, figure) => {
    const own = setFigures(largeCounts(), 0, [{ group: 0, path: ['outcomes', 'arbete'], figure }]);
    const notebook = notebookOf(withFollowUp({}, own));
    expect(hasSmallCounts(notebook.evidence!)).toBe(true);
    expect(whatMayLeave(notebook).evidence?.cohorts[0]).not.toHaveProperty('followUps');
  });

  test('does not show in a belief of a layer, nor in one that was moved from it', () => {
    const notebook = notebookOf(withFollowUp({ notReached: exact(2) }));
    const [root] = notebook.scenarios;
    const moved = { kind: 'beta', a: 10.5, b: 20.5 }; // as many persons
    const changes = { assumptions: { afterExit: { workWithinSixMonths: moved } } };
    const { document } = addLayer(notebook, root!.id, changes);
    const layer = whatMayLeave(document).scenarios.at(-1);
    expect(layer).toMatchObject({
      changes: {
        assumptions: {
          afterExit: { workWithinSixMonths: REPORTS_BELIEFS.workWithinSixMonths },
        },
      },
    });
    const believed = { kind: 'beta', a: 3, b: 4 };
    const other = { assumptions: { afterExit: { workWithinSixMonths: believed } } };
    const free = addLayer(notebook, root!.id, other).document;
    expect(whatMayLeave(free).scenarios.at(-1)).toMatchObject({ changes: other });
  });
});

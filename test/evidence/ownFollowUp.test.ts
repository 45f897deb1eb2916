import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import {
  clearFigures,
  setFollowUp,
  withFollowUpCount,
} from '../../src/evidence/editOwnEvidence.ts';
import { ownCohortEvidence } from '../../src/evidence/ownCohortEvidence.ts';
import { modelFollowUp } from '../../src/evidence/modelFollowUp.ts';
import type { OwnCount } from '../../src/evidence/ownFigure.ts';
import {
  followUpFaults,
  followUpRanges,
  foundWork,
  jobKindsOf,
  type OwnFollowUp,
} from '../../src/evidence/ownFollowUp.ts';
import { placedAt, placeIn } from '../../src/evidence/placedAt.ts';
import { documentOf } from '../document/notebook.ts';

const PLACE = { document: 'example', section: 's. 4' };
const exact = (value: number): OwnCount => ({ value, ...PLACE });
const between = (least: number, most: number): OwnCount => ({ least, most, ...PLACE });
const own = documentOf(JSON.stringify(ownProgramme)).evidence!;

/** As the report of the built-in evidence has it: 7 of 49. */
const WHOLE: OwnFollowUp = {
  months: 6,
  followed: exact(55),
  notReached: exact(2),
  inWork: exact(13),
  inWorkAtExit: exact(6),
  studying: exact(5),
};

describe('who found work after the exit', () => {
  test('is counted of those who had none', () => {
    expect(foundWork(WHOLE)).toEqual({ found: 7, among: 49 });
    expect(foundWork({ ...WHOLE, inWorkAtExit: exact(0) })).toEqual({ found: 13, among: 55 });
  });

  test.each(['followed', 'inWork', 'inWorkAtExit'] as const)('takes %s', (key) => {
    expect(foundWork({ ...WHOLE, [key]: undefined })).toBeUndefined();
  });

  test('is in the middle of what is kept back, and never more than there are', () => {
    expect(foundWork({ ...WHOLE, inWork: between(10, 16), inWorkAtExit: between(5, 7) })).toEqual({
      found: 7,
      among: 49,
    });
    const few = { months: 6, followed: exact(2), inWork: between(1, 4), inWorkAtExit: exact(0) };
    expect(foundWork(few)).toEqual({ found: 2, among: 2 });
  });

  test('is nobody where everybody had work, and of counts that do not add up', () => {
    const all = { months: 6, followed: exact(4), inWork: exact(4), inWorkAtExit: exact(4) };
    expect(foundWork(all)).toBeUndefined();
    expect(foundWork({ ...WHOLE, inWork: exact(60) })).toBeUndefined();
  });
});

describe('what does not add up', () => {
  test('is nothing in a whole follow-up, nor in one that is only begun', () => {
    expect(followUpFaults(WHOLE)).toEqual([]);
    expect(followUpFaults({ months: 6, inWork: exact(3) })).toEqual([]);
    expect(followUpFaults({ ...WHOLE, studying: exact(42) })).toEqual([]);
  });

  test('is more in work and studies than were followed', () => {
    expect(followUpFaults({ ...WHOLE, studying: exact(43) })).toEqual([
      {
        what: 'moreThanFollowed',
        part: { least: 56, most: 56 },
        whole: { least: 55, most: 55 },
      },
    ]);
  });

  test('is more at the exit, or of the kinds, than have work', () => {
    const faults = followUpFaults({
      ...WHOLE,
      inWorkAtExit: exact(14),
      jobKinds: { hourly: exact(10), halfSubsidised: exact(4) },
    });
    expect(faults.map(({ what }) => what)).toEqual(['moreAtExit', 'moreKinds']);
  });

  test('is no fault as long as what is kept back can make it right', () => {
    expect(followUpFaults({ ...WHOLE, studying: between(42, 60) })).toEqual([]);
    expect(followUpFaults({ ...WHOLE, studying: between(43, 60) })).toHaveLength(1);
  });
});

describe('the jobs by kind', () => {
  const kinds = { fullUnsubsidised: exact(8), halfSubsidised: exact(5) };

  test('are those that have been told, when they make up all who work', () => {
    expect(jobKindsOf(kinds, exact(13))).toEqual({
      fullUnsubsidised: 8,
      halfUnsubsidised: 0,
      fullSubsidised: 0,
      halfSubsidised: 5,
      hourly: 0,
    });
    expect(jobKindsOf(kinds, exact(14))).toBeUndefined();
    expect(jobKindsOf(kinds, exact(12))).toBeUndefined();
    expect(jobKindsOf({}, exact(13))).toBeUndefined();
    expect(jobKindsOf(kinds, undefined)).toBeUndefined();
    expect(jobKindsOf({ hourly: exact(0) }, exact(0))).toBeUndefined();
  });

  test('sum to those who work where some are kept back', () => {
    const hidden = jobKindsOf({ ...kinds, hourly: between(1, 4) }, exact(15));
    expect(hidden).toMatchObject({ fullUnsubsidised: 8, halfSubsidised: 5, hourly: 2 });
  });

  test('reach the model from the follow-up six months after the exit alone', () => {
    const with12 = setFollowUp(own, 0, 0, { ...WHOLE, months: 12, jobKinds: kinds });
    expect(ownCohortEvidence(with12, 0).foundJobKinds).toBeUndefined();
    const both = setFollowUp(with12, 0, 1, { ...WHOLE, jobKinds: kinds });
    expect(ownCohortEvidence(both, 0).foundJobKinds).toMatchObject({ fullUnsubsidised: 8 });
    expect(modelFollowUp(both.cohorts[0]!)?.months).toBe(6);
    expect(Object.keys(ownCohortEvidence(own, 0))).not.toContain('foundJobKinds');
  });
});

describe('changing a follow-up', () => {
  test('leaves nothing behind when the last one is taken away', () => {
    const added = setFollowUp(own, 0, 0, WHOLE);
    expect(added.cohorts[0]?.followUps).toEqual([WHOLE]);
    expect(setFollowUp(added, 0, 0, undefined)).toEqual(own);
    expect(clearFigures(added)).toEqual(clearFigures(own));
  });

  test('sets a count or takes it away, with the last kind the kinds', () => {
    const one = withFollowUpCount(WHOLE, ['jobKinds', 'hourly'], exact(1));
    expect(one.jobKinds).toEqual({ hourly: exact(1) });
    expect(withFollowUpCount(one, ['jobKinds', 'hourly'], undefined)).toEqual(WHOLE);
    const rest = { ...WHOLE, studying: undefined };
    expect(withFollowUpCount(WHOLE, ['studying'], undefined)).toEqual(rest);
  });

  test('moves all its figures to another place at once', () => {
    const one = withFollowUpCount(WHOLE, ['jobKinds', 'hourly'], between(1, 4));
    const moved = placedAt(one, { section: 'tabell 2' });
    expect(placeIn(moved)).toEqual({ document: 'example', section: 'tabell 2' });
    expect(moved.jobKinds?.hourly).toEqual({ ...between(1, 4), section: 'tabell 2' });
    expect(placedAt(moved, PLACE)).toEqual(one);
    expect(placeIn({ months: 6 })).toBeUndefined();
  });
});

test('what is left when one count is taken from another is told as well', () => {
  const told = followUpRanges({
    months: 6,
    followed: exact(20),
    inWork: exact(9),
    inWorkAtExit: exact(7),
    studying: between(5, 9),
    jobKinds: { hourly: exact(6) },
  });
  expect(told).toEqual([
    ...[20, 9, 7].map((each) => ({ least: each, most: each })),
    { least: 5, most: 9 },
    { least: 6, most: 6 },
    { least: 2, most: 6 }, // neither works nor studies
    { least: 11, most: 11 },
    { least: 13, most: 13 },
    { least: 2, most: 2 }, // found work
    { least: 3, most: 3 }, // of no kind that is told
  ]);
});

import { describe, expect, test } from 'vitest';
import { checkOwnEvidence } from '../../src/document/checkOwnEvidence.ts';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { ownSot2017 } from '../evidence/ownSot2017.ts';
import { parse, plant, problemsOf, readyValue } from './notebook.ts';

const GROUP = ['cohorts', 0, 'groups', 0] as const;
const PLACE = { document: 'report', section: 'B2' };
const persons = (value: number) => ({ value, ...PLACE });
const between = (least: number, most: number) => ({ least, most, ...PLACE });

type Change = readonly [path: readonly (string | number)[], value: unknown];

/** The counts of 2017 with some places changed. */
function changed(...changes: readonly Change[]): OwnEvidence {
  const own = structuredClone(ownSot2017()) as unknown as Record<string, unknown>;
  for (const [path, value] of changes) plant(own, path, value);
  return own as unknown as OwnEvidence;
}

const problemsWith = (...changes: readonly Change[]) => checkOwnEvidence(changed(...changes));

/** Nobody went over from the other groups. */
const STILL = [1, 2, 3].flatMap((group) =>
  ['movesTo', 'movesAmongDropOuts'].map((key): Change => [
    ['cohorts', 0, 'groups', group, key],
    undefined,
  ]),
);

/** So many went over from the first group to the last one, of so many drop-outs. */
function moved(moves: unknown, dropOuts: unknown = persons(9), to: unknown = 'mac') {
  return [
    ...STILL,
    [[...GROUP, 'movesTo'], to],
    [[...GROUP, 'movesAmongDropOuts'], moves],
    [[...GROUP, 'outcomes', 'avbrott'], dropOuts],
  ] as const;
}

describe('one’s own counts', () => {
  test('pass as they were counted', () => {
    expect(problemsWith()).toEqual([]);
    expect(problemsWith([[...GROUP, 'outcomes', 'arbete'], between(4, 4)])).toEqual([]);
  });

  test.each<[string, Change, string, string | number]>([
    ['the id of a report', [['cohorts', 0, 'id'], 'sot-2017'], 'duplicateId', 'sot-2017'],
    [
      'an end before the beginning',
      [['cohorts', 0, 'to'], '2016-12-31'],
      'endsBeforeStart',
      '2016-12-31',
    ],
    [
      'a document that is not there',
      [[...GROUP, 'starts', 'document'], 'rumour'],
      'unknownDocument',
      'rumour',
    ],
    [
      'an agency that is not there',
      [[...GROUP, 'referrers', 'x'], persons(1)],
      'unknownAgency',
      'x',
    ],
  ])('are refused for %s, in its place', (_, change, code, value) => {
    const path = ['evidence', ...change[0]];
    expect(problemsWith(change)).toEqual([{ code, path, value }]);
  });

  test('are refused for exits of an agency that is not there', () => {
    const path = [...GROUP, 'outcomesByAgency'];
    expect(problemsWith([path, { x: {} }])).toEqual([
      { code: 'unknownAgency', path: ['evidence', ...path, 'x'], value: 'x' },
    ]);
  });

  test('are refused for an interval that no number lies in', () => {
    const path = [...GROUP, 'outcomes', 'rehab'];
    expect(problemsWith([path, between(5, 4)])).toEqual([
      { code: 'tooBig', path: ['evidence', ...path, 'least'], value: 5, expected: 4 },
    ]);
  });

  test('are of a period of one day, if of no more', () => {
    expect(problemsWith([['cohorts', 0, 'to'], changed().cohorts[0]?.from])).toEqual([]);
  });
});

describe('a move to another group', () => {
  const refusal = (value: string) => [
    { code: 'impossibleMove', path: ['evidence', ...GROUP, 'movesTo'], value },
  ];

  test('is of some of the drop-outs, or of all', () => {
    expect(problemsWith(...moved(persons(1)))).toEqual([]);
    expect(problemsWith(...moved(persons(9)))).toEqual([]);
    expect(problemsWith(...moved(between(0, 4)))).toEqual([]);
    expect(problemsWith(...moved(between(9, 12)))).toEqual([]);
  });

  test('is not of nobody, nor of more than dropped out', () => {
    expect(problemsWith(...moved(persons(0)))).toEqual(refusal('mac'));
    expect(problemsWith(...moved(undefined))).toEqual(refusal('mac'));
    expect(problemsWith(...moved(persons(10)))).toEqual(refusal('mac'));
    const unknown: Change = [[...GROUP, 'outcomes', 'avbrott'], undefined];
    expect(problemsWith(...moved(persons(1)), unknown)).toEqual(refusal('mac'));
    expect(problemsWith(...moved(between(10, 12)))).toEqual(refusal('mac'));
  });

  test('goes to a group that is there and is another one', () => {
    expect(problemsWith(...moved(persons(1), persons(9), 'x'))).toEqual(refusal('x'));
    expect(problemsWith(...moved(persons(1), persons(9), 'tradgard'))).toEqual(refusal('tradgard'));
    const nowhere: Change = [[...GROUP, 'movesTo'], undefined];
    expect(problemsWith(...moved(persons(1)), nowhere)).toEqual(refusal(''));
    expect(problemsWith(...STILL, [[...GROUP, 'movesTo'], 'x'])).toEqual(refusal('x'));
  });

  test('is not followed by another', () => {
    const onwards: Change = [['cohorts', 0, 'groups', 3, 'movesAmongDropOuts'], persons(1)];
    expect(problemsWith(...moved(persons(1)), onwards)).toContainEqual(refusal('mac')[0]);
  });
});

describe('a notebook with counts of its own', () => {
  const textWith = (...changes: readonly Change[]) => {
    const root = readyValue();
    plant(root, ['evidence'], changed(...changes));
    plant(root, ['scenarios', 0, 'assumptions', 'exitShares', 'evidence'], 'own-2017');
    return JSON.stringify(root);
  };

  test('opens, and its scenarios may lean on them and on the reports', () => {
    expect(parse(textWith()).ok).toBe(true);
  });

  test.each<[string, Change, unknown]>([
    ['an agency twice', [['agencies', 1, 'id'], 'from-fk'], ['evidence', 'agencies', 1, 'id']],
    [
      'a document twice',
      [['documents', 1], { id: 'report', title: 'Igen' }],
      ['evidence', 'documents', 1, 'id'],
    ],
    [
      'a group twice',
      [['cohorts', 0, 'groups', 1, 'id'], 'tradgard'],
      ['evidence', 'cohorts', 0, 'groups', 1, 'id'],
    ],
  ])('is refused for %s', (_, change, path) => {
    expect(problemsOf(textWith(change))).toContainEqual(
      expect.objectContaining({ code: 'duplicateId', path }),
    );
  });

  test('is refused for a day that does not exist', () => {
    const path = ['cohorts', 0, 'to'];
    expect(problemsOf(textWith([path, '2017-02-30']))).toEqual([
      { code: 'notDate', path: ['evidence', ...path], value: '2017-02-30' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  paybackTargets,
  shareTarget,
  TARGET_VALUE,
  targetSchema,
  type Target,
} from '../../src/target/target.ts';

const work: Target = {
  id: 'arbete',
  measure: { kind: 'share', outcome: 'arbete', time: 'exit', denominator: 'completers' },
  direction: 'atLeast',
  value: 0.25,
  active: true,
};
const payback: Target = {
  id: 'aterbetalning',
  measure: { kind: 'payback', measure: 'report' },
  direction: 'atMost',
  value: 14,
  active: true,
};

describe('targetSchema', () => {
  test.each([
    ['a share', work],
    ['a share of everybody', { ...work, value: 1 }],
    ['a payback', payback],
    ['a payback after 40 years', { ...payback, value: 480 }],
    [
      'an actor’s payback',
      { ...payback, measure: { kind: 'actorPayback', actor: 'region' }, value: 736 },
    ],
    ['better health', { ...work, measure: { kind: 'health' }, value: 0.9 }],
    ['a budget', { ...payback, measure: { kind: 'budget' }, value: 7_077_454 }],
    ['a target that is switched off', { ...work, active: false }],
    ['a target with a source', { ...work, source: 'goals.exitShares.arbete' }],
  ])('accepts %s', (_, target) => {
    expect(targetSchema.parse(target)).toEqual(target);
  });

  test.each([
    ['a share in percent', { ...work, value: 25 }, ['value']],
    ['a negative share', { ...work, value: -0.1 }, ['value']],
    ['a payback after 41 years', { ...payback, value: 492 }, ['value']],
    [
      'better health for all and one more',
      { ...work, measure: { kind: 'health' }, value: 1.01 },
      ['value'],
    ],
    [
      'the payback of nobody',
      { ...payback, measure: { kind: 'actorPayback', actor: 'nobody' } },
      ['measure'],
    ],
    ['a target without a switch', { ...work, active: undefined }, ['active']],
    [
      'a payback of an outcome',
      { ...payback, measure: { ...work.measure, kind: 'payback' } },
      ['measure'],
    ],
  ])('refuses %s', (_, target, path) => {
    const { error } = targetSchema.safeParse(target);
    expect(error?.issues[0]?.path.slice(0, 1)).toEqual(path);
  });

  test('has the bounds that forms are given', () => {
    for (const target of [work, payback]) {
      const { max } = TARGET_VALUE[target.measure.kind];
      expect(targetSchema.safeParse({ ...target, value: max }).success).toBe(true);
      expect(targetSchema.safeParse({ ...target, value: max * 1.001 }).success).toBe(false);
    }
  });
});

describe('shareTarget', () => {
  const later: Target = {
    ...work,
    id: 'senare',
    measure: { kind: 'share', outcome: 'arbete', time: 'sixMonths', denominator: 'completers' },
  };

  test('finds the target of an outcome, a time and a denominator', () => {
    expect(shareTarget([payback, work, later], 'arbete', 'sixMonths', 'completers')).toBe(later);
    expect(shareTarget([payback, work], 'arbete', 'exit', 'completers')).toBe(work);
  });

  test.each([
    ['another outcome', 'studier', 'exit', 'completers'],
    ['another time', 'arbete', 'twentyFourMonths', 'completers'],
    ['another denominator', 'arbete', 'exit', 'allExits'],
  ] as const)('finds none for %s', (_, outcome, time, denominator) => {
    expect(shareTarget([work, later], outcome, time, denominator)).toBeUndefined();
  });

  test('passes over a target that is switched off', () => {
    const off = { ...work, active: false };
    expect(shareTarget([off], 'arbete', 'exit', 'completers')).toBeUndefined();
    expect(shareTarget([off, work], 'arbete', 'exit', 'completers')).toBe(work);
  });
});

describe('paybackTargets', () => {
  const longer = { ...payback, id: 'langre', value: 34 };
  const full: Target = { ...payback, id: 'hela', measure: { kind: 'payback', measure: 'full' } };

  test('finds the active targets of one measure, longest first', () => {
    const off = { ...payback, active: false };
    expect(paybackTargets([payback, work, full, off, longer], 'report')).toEqual([longer, payback]);
    expect(paybackTargets([payback], 'reportSixMonths')).toEqual([]);
  });

  test('leaves the order of the notebook alone', () => {
    const targets = [payback, longer];
    paybackTargets(targets, 'report');
    expect(targets).toEqual([payback, longer]);
  });
});

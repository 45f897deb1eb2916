import { describe, expect, test } from 'vitest';
import type { GroupEvidence } from '../../src/evidence/cohort.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { exitChance } from '../../src/sensitivity/exitChance.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const { parameters } = expectScenario(BASE_2017, evidence);
const [first] = [...parameters.groups.values()];
if (!first) throw new Error('no groups');

/** Parameters of two groups: who came from where, and how each class left. */
function parametersOf(groups: readonly { of: Partial<GroupEvidence>; work: readonly number[] }[]) {
  const group = ({ of, work }: (typeof groups)[number], place: number) =>
    [
      String(place),
      {
        evidence: { ...first?.evidence, ...of } as GroupEvidence,
        sharesByClass: work.map((arbete) => ({
          arbete,
          studier: 0,
          rehab: 0,
          avbrott: 1 - arbete,
        })),
      },
    ] as const;
  return { ...parameters, groups: new Map(groups.map(group)) };
}

describe('the chance to leave for work', () => {
  const two = parametersOf([
    {
      of: { startsPerYear: 10, referrers: { fk: 1, af: 1, ske: 0, other: 0 } },
      work: [0.2, 0.4, 1],
    },
    {
      of: { startsPerYear: 30, referrers: { fk: 0, af: 1, ske: 2, other: 0 } },
      work: [1, 0.1, 0.5],
    },
  ]);

  test('is over all who were counted: 5, 5, 10 and 20 persons', () => {
    expect(exitChance(two, 'arbete')).toBeCloseTo((1 + 2 + 1 + 10) / 40, 12);
    expect(exitChance(two, 'avbrott')).toBeCloseTo(1 - 14 / 40, 12);
  });

  test('is of those from one agency alone', () => {
    expect(exitChance(two, 'arbete', 0)).toBeCloseTo(1 / 5, 12);
    expect(exitChance(two, 'arbete', 1)).toBeCloseTo(3 / 15, 12);
    expect(exitChance(two, 'arbete', 2)).toBeCloseTo(10 / 20, 12);
  });

  test('is none where nobody came from there', () => {
    const one = parametersOf([
      {
        of: { startsPerYear: 10, referrers: { fk: 1, af: 0, ske: 0, other: 0 } },
        work: [0.2, 1, 1],
      },
    ]);
    expect(exitChance(one, 'arbete', 1)).toBe(0);
    expect(exitChance({ ...parameters, groups: new Map() }, 'arbete')).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { JOB_KINDS, type JobKinds } from '../../src/evidence/jobKind.ts';
import { isSubsidised, JobKindTable } from '../../src/programme/jobKindTable.ts';

const KINDS: JobKinds = {
  ...{ fullUnsubsidised: 3, halfUnsubsidised: 1, fullSubsidised: 0, halfSubsidised: 2, hourly: 4 },
};
const DRAWS = 1_000;

/** Share of evenly spread draws that fall on each kind. */
function sharesOf(kindOf: (draw: number) => number): Record<string, number> {
  const counts = JOB_KINDS.map(() => 0);
  for (let i = 0; i < DRAWS; i++) {
    const kind = kindOf((i + 0.5) / DRAWS);
    counts[kind] = (counts[kind] ?? NaN) + 1 / DRAWS;
  }
  return Object.fromEntries(JOB_KINDS.map((kind, place) => [kind, counts[place] ?? NaN]));
}

function expectShares(kindOf: (draw: number) => number, expected: Partial<JobKinds>): void {
  const shares = sharesOf(kindOf);
  for (const kind of JOB_KINDS) {
    expect(Math.abs((shares[kind] ?? NaN) - (expected[kind] ?? 0)), kind).toBeLessThan(2 / DRAWS);
  }
}

describe('the kinds of job share a draw', () => {
  function filled(): JobKindTable {
    const table = new JobKindTable();
    table.fill({ ...KINDS, fullSubsidised: 7 });
    table.fill(KINDS);
    return table;
  }

  test('among all, in proportion to how many there are', () => {
    const table = filled();
    expectShares((draw) => table.kindAt(draw), {
      ...{ fullUnsubsidised: 0.3, halfUnsubsidised: 0.1, halfSubsidised: 0.2, hourly: 0.4 },
    });
  });

  test('among those with and without subsidy', () => {
    const table = filled();
    expectShares((draw) => table.kindWithin(true, draw), { halfSubsidised: 1 });
    expectShares((draw) => table.kindWithin(false, draw), {
      ...{ fullUnsubsidised: 3 / 8, halfUnsubsidised: 1 / 8, hourly: 4 / 8 },
    });
  });

  test('and never give a kind that there is none of, not even at the ends', () => {
    const table = filled();
    for (const draw of [0, 1 - 2 ** -53, 1]) {
      expect(KINDS[JOB_KINDS[table.kindAt(draw)] ?? 'fullSubsidised']).toBeGreaterThan(0);
      expect(table.kindWithin(true, draw)).toBe(JOB_KINDS.indexOf('halfSubsidised'));
    }
  });
});

test('two kinds are subsidised', () => {
  expect(JOB_KINDS.filter((_, kind) => isSubsidised(kind))).toEqual([
    'fullSubsidised',
    'halfSubsidised',
  ]);
});

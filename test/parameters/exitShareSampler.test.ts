import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupEvidence } from '../../src/evidence/cohort.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import type { DrawSettings } from '../../src/parameters/drawSettings.ts';
import { ExitShareSampler } from '../../src/parameters/exitShareSampler.ts';
import { groupExits } from '../../src/parameters/groupExits.ts';
import { poolShares } from '../../src/parameters/pooledShares.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { naivePooling, naiveShares } from '../oracle/naivePooling.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { COUNT_TABLES, COUNTS_2017 } from './countTables.ts';
import { errorsFrom, quantile, STANDARD_ERRORS } from './sampled.ts';

const DRAWS = 40_000;
const OFF = { yearEffect: false };
const ON = { yearEffect: true };

/** Groups with these exits, called a, b, c … */
function groupsWith(counts: readonly (readonly number[])[], names = 'abcdefgh'): GroupEvidence[] {
  return counts.map(([arbete = 0, studier = 0, rehab = 0, avbrott = 0], i) => ({
    id: names[i] ?? '',
    name: '',
    lengthMonths: 12,
    startsPerYear: 10,
    referrers: { fk: 1, af: 1, ske: 1, other: 0 },
    exits: { arbete, studier, rehab, avbrott },
    movesAmongDropOuts: 0,
    path: '',
    referrerPaths: { fk: [], af: [], ske: [], other: [] },
  }));
}

/** Shares by group id: one column per outcome. */
function drawShares(
  groups: readonly GroupEvidence[],
  draws: number,
  {
    estimate = 'pooled',
    settings = OFF,
    seed = 'shares',
  }: { estimate?: 'pooled' | 'raw'; settings?: DrawSettings; seed?: string } = {},
): Map<string, Float64Array[]> {
  const exits = groupExits({ id: 'sot-2017', groups }, 'asDropOuts');
  const sampler = new ExitShareSampler(exits, estimate, seedKey(seed), settings);
  const columns = exits.map(() => OUTCOMES.map(() => new Float64Array(draws)));
  for (let replicate = 0; replicate < draws; replicate++) {
    sampler.draw(replicate);
    sampler.shares.forEach((row, group) =>
      row.forEach((share, outcome) => (columns[group]![outcome]![replicate] = share)),
    );
  }
  return new Map(exits.map(({ id }, group) => [id, columns[group]!]));
}

describe.each(COUNT_TABLES)('$name', ({ counts }) => {
  const groups = groupsWith(counts);
  test('have the exact first three moments in every share', () => {
    const drawn = drawShares(groups, DRAWS);
    const { moments } = poolShares(counts);
    groups.forEach(({ id }, group) => {
      drawn.get(id)!.forEach((shares, outcome) => {
        moments[group]![outcome]!.forEach((moment, i) => {
          const powers = shares.map((share) => share ** (i + 1));
          expect(errorsFrom(moment, powers)).toBeLessThan(STANDARD_ERRORS);
        });
      });
    });
  });

  test('have the quantiles of an importance sample within 4 standard errors', () => {
    const drawn = drawShares(groups, DRAWS);
    const random = naiveRandom(17);
    const pool = naivePooling(counts, 80_000, random);
    const oracle = naiveShares(pool, counts, 20_000, random);
    // A quantile of 20 000 draws that are worth no more than the proposals that they come from.
    const worth = 1 / DRAWS + 1 / oracle.length + 1 / pool.effectiveSize;
    groups.forEach(({ id }, group) => {
      drawn.get(id)!.forEach((shares, outcome) => {
        const theirs = oracle.map((draw) => draw[group]![outcome]!);
        for (const probability of [0.025, 0.25, 0.5, 0.75, 0.975]) {
          const limit = quantile(theirs, probability);
          const below = shares.filter((share) => share <= limit).length / DRAWS;
          const standardError = Math.sqrt(probability * (1 - probability) * worth);
          expect(Math.abs(below - probability)).toBeLessThan(STANDARD_ERRORS * standardError);
        }
      });
    });
  }, 60_000);
});

test('a share of jobs in MAC of 5 to 30 % in 19 draws of 20', () => {
  const [jobs = []] = drawShares(groupsWith(COUNTS_2017), DRAWS).get('d') ?? [];
  expect(quantile(jobs, 0.025)).toBeCloseTo(0.05, 2);
  expect(quantile(jobs, 0.975)).toBeCloseTo(0.3, 1);
});

test('groups vary together, since they lean on one pool', () => {
  const [a, b] = [
    ...drawShares(
      groupsWith([
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ]),
      DRAWS,
    ).values(),
  ];
  const product = a![0]!.map((share, draw) => share * b![0]![draw]!);
  // Without exits both have E[m²] = 2 / (4 · 5), whatever κ is.
  expect(errorsFrom(0.1, product)).toBeLessThan(STANDARD_ERRORS);
});

test('random small counts give shares with the exact means and second moments', () => {
  const tables = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(tables, (counts) => {
      const groups = groupsWith(counts);
      const { moments } = poolShares(counts);
      const drawn = drawShares(groups, 4_000);
      groups.forEach(({ id }, group) => {
        drawn.get(id)!.forEach((shares, outcome) => {
          const [first, second] = moments[group]![outcome]!;
          // Some hundred means are looked at.
          expect(errorsFrom(first, shares)).toBeLessThan(STANDARD_ERRORS + 0.5);
          const squares = shares.map((share) => share * share);
          expect(errorsFrom(second, squares)).toBeLessThan(STANDARD_ERRORS + 0.5);
        });
      });
    }),
    { seed: 20171231, numRuns: 25 },
  );
}, 60_000);

describe('raw shares', () => {
  const drawRaw = () => drawShares(groupsWith(COUNTS_2017), DRAWS, { estimate: 'raw' });

  test('have the raw shares as means, and the variance of as many persons', () => {
    const drawn = drawRaw();
    COUNTS_2017.forEach((row, group) => {
      const size = row.reduce((sum, count) => sum + count, 0);
      drawn.get('abcd'[group]!)!.forEach((shares, outcome) => {
        const mean = row[outcome]! / size;
        const second = (mean * (row[outcome]! + 1)) / (size + 1);
        expect(errorsFrom(mean, shares)).toBeLessThan(STANDARD_ERRORS);
        const squares = shares.map((share) => share * share);
        expect(errorsFrom(second, squares)).toBeLessThan(STANDARD_ERRORS);
      });
    });
  });

  test('of an outcome that nobody had stay 0', () => {
    expect(
      drawRaw()
        .get('a')![0]!
        .every((share) => share === 0),
    ).toBe(true);
  });
});

describe('the year effect', () => {
  const groups = groupsWith(COUNTS_2017);

  function drawBoth(draws: number) {
    const without = drawShares(groups, draws);
    const shifted = drawShares(groups, draws, { settings: ON });
    /** What the year does to one outcome against another, on the logarithm. */
    function shift(group: string, outcome: number, against: number, draw: number): number {
      const log = (drawn: typeof without, column: number) =>
        Math.log(drawn.get(group)![column]![draw]!);
      const change = (column: number) => log(shifted, column) - log(without, column);
      return change(outcome) - change(against);
    }
    return { shifted, shift };
  }

  test('is the same in every group, and leaves shares that sum to 1', () => {
    const { shifted, shift } = drawBoth(500);
    for (let draw = 0; draw < 500; draw++) {
      for (const [outcome, against] of [
        [0, 2],
        [3, 2],
      ] as const) {
        const one = shift('d', outcome, against, draw);
        expect(shift('c', outcome, against, draw)).toBeCloseTo(one, 9);
      }
      for (const columns of shifted.values()) {
        expect(columns.reduce((sum, column) => sum + column[draw]!, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  test('has a standard deviation that is itself |N(0, 0.5)|, one for all outcomes', () => {
    const { shift } = drawBoth(DRAWS);
    const differences = Float64Array.from({ length: DRAWS }, (_, i) => shift('d', 3, 2, i));
    expect(errorsFrom(0, differences)).toBeLessThan(STANDARD_ERRORS);
    // Of two independent shifts: 2 · E[sd²] = 2 · 0.25, and 3 · 4 · E[sd⁴] = 12 · 3 · 0.25².
    const squares = differences.map((x) => x * x);
    expect(errorsFrom(0.5, squares)).toBeLessThan(STANDARD_ERRORS);
    expect(
      errorsFrom(
        2.25,
        squares.map((x) => x * x),
      ),
    ).toBeLessThan(STANDARD_ERRORS);
    // One sd for all: 6 · E[sd⁴], since both differences share a shift. With an sd each, a third less.
    const both = squares.map((square, i) => square * shift('d', 0, 2, i) ** 2);
    expect(errorsFrom(6 * 3 * 0.25 ** 2, both)).toBeLessThan(STANDARD_ERRORS);
  });
});

describe('counts that are kept back', () => {
  const range = (least: number, most: number) => ({ least, most });
  const known = groupsWith([
    [6, 0, 8, 15],
    [3, 2, 4, 6],
  ]);
  /** The second group's jobs are 1–4 and its rehab 0–4; the middles are what is known above. */
  const hidden = known.map((group) =>
    group.id === 'b'
      ? { ...group, exitRanges: [range(1, 4), range(2, 2), range(0, 4), range(6, 6)] }
      : group,
  );
  /** What a Dirichlet's mean is on average over all counts that can be. */
  const raw = (outcome: 0 | 1 | 3) => {
    const shares = [1, 2, 3, 4].flatMap((jobs) =>
      [0, 1, 2, 3, 4].map((rehab) => {
        const row = rehab === 0 ? [3, 2, 4, 6] : [jobs, 2, rehab, 6];
        return row[outcome]! / row.reduce((sum, count) => sum + count, 0);
      }),
    );
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };

  test.each([0, 1, 3] as const)('are each as likely in raw shares, outcome %i', (outcome) => {
    const drawn = drawShares(hidden, DRAWS, { estimate: 'raw' }).get('b')![outcome]!;
    expect(errorsFrom(raw(outcome), drawn)).toBeLessThan(STANDARD_ERRORS);
  });

  test('spread the shares of their group, and leave those of others as they are', () => {
    const [one, other] = [drawShares(known, DRAWS), drawShares(hidden, DRAWS)];
    expect(other.get('a')).toEqual(one.get('a'));
    expect(variance(other.get('b')![0]!)).toBeGreaterThan(1.1 * variance(one.get('b')![0]!));
  });

  test('that are known after all change no bit', () => {
    const settled = known.map((group) => ({
      ...group,
      exitRanges: OUTCOMES.map((outcome) => range(group.exits[outcome], group.exits[outcome])),
    }));
    expect(drawShares(settled, 50)).toEqual(drawShares(known, 50));
  });

  test('are of drop-outs without those who moved where moves are left out', () => {
    const moved = [{ ...hidden[1]!, movesAmongDropOuts: 2 }];
    const [group] = groupExits({ id: 'own', groups: moved }, 'leftOut');
    expect(group?.row[3]).toBe(4);
    expect(group?.ranges?.[3]).toEqual(range(4, 4));
    expect(group?.ranges?.[0]).toEqual(range(1, 4));
  });
});

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

describe('whatever else changes', () => {
  const groups = groupsWith(COUNTS_2017);
  const drawFew = () => drawShares(groups, 50);

  test('the order of the groups changes no bit of any draw', () => {
    const drawn = drawFew();
    const turned = [...groups].reverse();
    expect(drawShares(turned, 50)).toEqual(drawn);
    expect([...drawShares(turned, 50).keys()]).toEqual([...drawn.keys()]);
  });

  test('another group’s name changes no bit of the others’ draws', () => {
    const drawn = drawFew();
    const renamed = drawShares(groupsWith(COUNTS_2017, 'azcd'), 50);
    for (const id of ['a', 'c', 'd']) expect(renamed.get(id)).toEqual(drawn.get(id));
    expect(renamed.get('z')).not.toEqual(drawn.get('b'));
  });

  test('one more group that nobody has left changes no bit of the others’ draws', () => {
    const drawn = drawFew();
    const more = drawShares(groupsWith([...COUNTS_2017, [0, 0, 0, 0]]), 50);
    for (const id of drawn.keys()) expect(more.get(id)).toEqual(drawn.get(id));
  });

  test('another seed changes every draw', () => {
    const drawn = drawFew();
    const other = drawShares(groups, 50, { seed: 'other' });
    for (let draw = 0; draw < 50; draw++) {
      expect(other.get('d')![0]![draw]).not.toBe(drawn.get('d')![0]![draw]);
    }
  });
});

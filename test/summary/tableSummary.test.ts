import { describe, expect, test } from 'vitest';
import { PARTS, type Actor, type Part } from '../../src/evidence/actor.ts';
import { REPLICATE_COLUMNS } from '../../src/economy/replicateColumns.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import type { ActorFutures } from '../../src/summary/actorFutures.ts';
import { joinChunks, ReplicateTable } from '../../src/summary/replicateTable.ts';
import type { Sample } from '../../src/summary/sample.ts';
import { SimulationSummary } from '../../src/summary/simulationSummary.ts';
import { CHECKED, TableSummary } from '../../src/summary/tableSummary.ts';
import { DENOMINATORS, PAYBACK_MEASURES, SHARE_TIMES } from '../../src/target/target.ts';
import { costShares } from '../../src/scenario/moneySplit.ts';
import { madeUpTable, tableOf } from './madeUpTable.ts';

const summary = new TableSummary(madeUpTable());

describe('payback', () => {
  const table = tableOf({
    costKronor: [9_180_000, 9_180_000, 9_180_000],
    exitBenefitKronor: [1_580_000, 0, -1],
    sixMonthsBenefitKronor: [3_160_000, 9_180_000, 0],
    twentyFourMonthsBenefitKronor: [9_180_000, 0, 9_180_000],
    paybackFullMonths: [40, Infinity, 90],
  });

  test('is the cost over the benefit at its time, and never without benefit', () => {
    const of = (measure: (typeof PAYBACK_MEASURES)[number]) => [
      ...new TableSummary(table).payback(measure).values,
    ];
    // The report's table 1: 12 · 9 180 / 1 580 = 69.7, printed 70.
    expect(of('report')[0]).toBeCloseTo(69.72, 2);
    expect(of('report').slice(1)).toEqual([Infinity, Infinity]);
    expect(of('reportSixMonths')[1]).toBe(12);
    expect(of('reportTwentyFourMonths')).toEqual([12, Infinity, 12]);
    expect(of('full')).toEqual([40, Infinity, 90]);
  });
});

describe('persons', () => {
  const table = tableOf({
    exitArbete: [6, 0],
    exitStudier: [2, 0],
    exitRehab: [40, 0],
    exitAvbrott: [44, 3],
    sixMonthsArbete: [13, 0],
    sixMonthsStudier: [1, 0],
    sixMonthsRehab: [34, 0],
    sixMonthsDropOutsInWork: [5, 1],
    twentyFourMonthsArbete: [20, 0],
    twentyFourMonthsStudier: [0, 0],
    twentyFourMonthsRehab: [28, 0],
    twentyFourMonthsDropOutsInWork: [9, 3],
  });
  const hand = new TableSummary(table);
  const first = (time: (typeof SHARE_TIMES)[number], of: (typeof DENOMINATORS)[number]) =>
    OUTCOMES.map((outcome) => hand.persons(time, of, outcome).values[0]);

  test('are counted by hand', () => {
    expect(first('exit', 'completers')).toEqual([6, 2, 40, 0]);
    expect(first('exit', 'allExits')).toEqual([6, 2, 40, 44]);
    expect(first('sixMonths', 'completers')).toEqual([13, 1, 34, 0]);
    expect(first('sixMonths', 'allExits')).toEqual([18, 1, 34, 39]);
    expect(first('twentyFourMonths', 'completers')).toEqual([20, 0, 28, 0]);
    expect(first('twentyFourMonths', 'allExits')).toEqual([29, 0, 28, 35]);
    expect(hand.share('sixMonths', 'completers', 'arbete').values[0]).toBeCloseTo(13 / 48, 12);
    expect(hand.share('sixMonths', 'allExits', 'arbete').values[0]).toBeCloseTo(18 / 92, 12);
  });

  test('have no share in a future where nobody completes, which meets no goal', () => {
    const share = hand.share('exit', 'completers', 'arbete');
    expect(share.values[1]).toBeNaN();
    expect(share.chance('atMost', 1).value).toBe(1 / 2);
    expect(share.chance('atLeast', 0).value).toBe(1 / 2);
    expect(share.mean.value).toBe(share.values[0]);
    expect(share.quantile(1)).toBe(share.values[0]);
    expect(hand.share('sixMonths', 'allExits', 'avbrott').values[1]).toBeCloseTo(2 / 3, 12);
  });

  test('sum to everybody, and their shares to one, in every future', () => {
    for (const time of SHARE_TIMES) {
      for (const of of DENOMINATORS) {
        for (let i = 0; i < summary.replicates; i++) {
          const sum = (values: (outcome: (typeof OUTCOMES)[number]) => Float64Array) =>
            OUTCOMES.reduce((total, outcome) => total + (values(outcome)[i] ?? NaN), 0);
          expect(sum((outcome) => summary.persons(time, of, outcome).values)).toBe(
            summary.all(of).values[i],
          );
          expect(sum((outcome) => summary.share(time, of, outcome).values)).toBeCloseTo(1, 10);
        }
      }
    }
  });
});

describe('actors', () => {
  const key: Record<Part, number> = {
    ...{ city: 0.06, region: 0.02, af: 0.14, fk: 0.26, otherState: 0.4 },
    ...{ participants: 0.09, other: 0.03 },
  };

  const sharesBy = (kind: 'payoff2017' | 'law') => ({
    gained: key,
    paid: { participants: 0, other: 0, ...costShares({ kind }) },
  });

  test.each(['payoff2017', 'law'] as const)('sum to society in every future, split %s', (split) => {
    const of = (actor: Actor) => summary.actor(actor, sharesBy(split));
    const society = of('society');
    const numbers: readonly ((actor: ActorFutures) => Sample)[] = [
      ({ benefit }) => benefit,
      ({ cost }) => cost,
      (actor) => actor.net(1),
      (actor) => actor.net(5),
      (actor) => actor.net(1, 1 / 3),
    ];
    for (const number of numbers) {
      const parts = PARTS.map((part) => number(of(part)).values);
      number(society).values.forEach((value, i) => {
        const sum = parts.reduce((total, values) => total + (values[i] ?? NaN), 0);
        expect(sum).toBeCloseTo(value, 3);
      });
    }
    const state = ['af', 'fk', 'otherState'] as const;
    expect(of('state').benefit.values[0]).toBeCloseTo(
      state.reduce((sum, part) => sum + (of(part).benefit.values[0] ?? NaN), 0),
      3,
    );
  });

  test('pay back what they pay by what they gain, and never when they gain nothing', () => {
    const table = tableOf({
      costKronor: [10_000_000],
      exitBenefitKronor: [1_000_000],
      benefitShareFk: [0.3],
      benefitShareAf: [0],
      benefitShareCity: [0.1],
    });
    const of = (actor: Actor) => new TableSummary(table).actor(actor, sharesBy('law'));
    expect(of('fk').benefit.values[0]).toBeCloseTo(300_000, 6);
    expect(of('fk').cost.values[0]).toBeCloseTo(5_000_000, 6);
    expect(of('fk').payback.values[0]).toBeCloseTo(200, 6);
    expect(of('city').net(5).values[0]).toBeCloseTo(500_000 - 2_500_000, 6);
    expect(of('af').payback.values[0]).toBe(Infinity);
    // 1 − 0.3 − 0.1 − 0.02 − 0.09 − 0.03
    expect(of('otherState').benefit.values[0]).toBeCloseTo(460_000, 3);
    expect(of('otherState').cost.values[0]).toBe(0);
  });
});

describe('the self-check', () => {
  test.each(CHECKED)('agrees on %s that are simulated around what is expected', (what) => {
    const check = summary.selfCheck(what);
    expect(check.agrees).toBe(true);
    expect(check.difference.value).toBeCloseTo(check.simulatedMean - check.expectedMean, 6);
    expect(check.difference.standardError).toBeGreaterThan(0);
  });

  test('notices a simulation that is off', () => {
    const table = madeUpTable();
    const jobs = table.column('exitArbete');
    jobs.set(jobs.map((persons, future) => persons + (future % 2) * 3));
    const off = new TableSummary(table);
    expect(off.selfCheck('jobs').agrees).toBe(false);
    expect(off.selfCheck('completers').agrees).toBe(false);
    expect(off.selfCheck('benefit').agrees).toBe(true);
  });

  test('agrees where nothing is left to chance but rounding', () => {
    const expected = Array<number>(3).fill(0.1 + 0.2);
    const table = tableOf({ exitArbete: [0.3, 0.3, 0.3], expectedArbete: expected });
    expect(new TableSummary(table).selfCheck('jobs').agrees).toBe(true);
  });
});

describe('the self-check of a few persons', () => {
  const nobody = [0, 0, 0];
  const few = [0.1, 0.1, 0.1];
  const check = (columns: Parameters<typeof tableOf>[0], what: (typeof CHECKED)[number]) =>
    new TableSummary(tableOf(columns)).selfCheck(what).agrees;

  test('lets them be nobody, though no standard error says so', () => {
    expect(check({ exitArbete: nobody, expectedArbete: few }, 'jobs')).toBe(true);
    expect(check({ exitRehab: nobody, expectedCompleters: few }, 'completers')).toBe(true);
    const many = [100, 100, 100];
    expect(
      check({ exitArbete: nobody, expectedArbete: few, expectedCompleters: many }, 'jobs'),
    ).toBe(true);
  });

  test('goes as far as chance alone would, by Bernstein’s inequality, and no further', () => {
    // 0.3 expected in all: (3.47 + √(3.47² + 20.8 · 0.3)) / 3 futures = 2.58 above 0.1.
    expect(check({ exitArbete: [2.6, 2.6, 2.6], expectedArbete: few }, 'jobs')).toBe(true);
    expect(check({ exitArbete: [2.8, 2.8, 2.8], expectedArbete: few }, 'jobs')).toBe(false);
  });

  test('allows nothing where they are many', () => {
    const columns = { exitArbete: [35, 35, 35], expectedArbete: [34, 34, 34] };
    expect(check(columns, 'jobs')).toBe(false);
  });
});

test('an actor has what the whole intake has given and cost by a year’s end', () => {
  const years = new TableSummary(
    tableOf({
      gainedByYear5Kronor: [50, 70],
      paidByYear5Kronor: [100, 100],
      exitBenefitKronor: [1, 1],
      costKronor: [2, 2],
      benefitShareCity: [0.5, 0.5],
    }),
  );
  const ofAll = byPart(0);
  const society = years.actorBy(5, 'society', { gained: ofAll, paid: byPart(1) });
  expect([...society.benefit.values]).toEqual([50, 70]);
  expect([...years.actor('society', { gained: ofAll, paid: byPart(1) }).benefit.values]).toEqual([
    1, 1,
  ]);
});

function byPart(value: number): Readonly<Record<Part, number>> {
  return Object.fromEntries(PARTS.map((part) => [part, value])) as Record<Part, number>;
}

test('a table has whole columns of so many futures, and none but its own', () => {
  expect(() => new ReplicateTable(2, new Float64Array(3))).toThrow('not 2 replicates: 3 values');
  const short = new ReplicateTable(2, new Float64Array(4));
  expect(short.column(REPLICATE_COLUMNS[1])).toHaveLength(2);
  expect(() => short.column(REPLICATE_COLUMNS[2])).toThrow('no such column: 2');
});

describe('a summary', () => {
  test('makes each sample once', () => {
    expect(summary.payback('report')).toBe(summary.payback('report'));
    expect(summary.share('exit', 'completers', 'arbete')).toBe(
      summary.share('exit', 'completers', 'arbete'),
    );
    const both = new SimulationSummary(
      new Map([
        ['a', madeUpTable()],
        ['b', madeUpTable()],
      ]),
    );
    expect(both.pair('a', 'b', 'jobs')).toBe(both.pair('a', 'b', 'jobs'));
    expect(both.pair('a', 'b', 'jobs')?.verdict).toBe('same');
    expect(both.pair('a', 'c', 'jobs')).toBeUndefined();
    expect(both.of('c')).toBeUndefined();
  });

  test('tells the jobs’ spread from chance and from what is unknown', () => {
    const split = summary.varianceSplit('jobs');
    // Beta(6, …) around 7 of 115: Var ≈ 7²/6; binomial: ≈ 6.6.
    expect(split?.parameterShare).toBeGreaterThan(0.4);
    expect(split?.parameterShare).toBeLessThan(0.7);
  });

  test('of one future, of all never and of nobody has no number that is none', () => {
    const one = new TableSummary(madeUpTable({ replicates: 1, neverShare: 1 }));
    const none = new TableSummary(tableOf({ starts: [0, 0] }));
    for (const each of [one, none]) {
      for (const measure of PAYBACK_MEASURES) {
        expect(each.payback(measure).quantile(0.5)).not.toBeNaN();
        expect(each.payback(measure).chance('atMost', 34).value).not.toBeNaN();
      }
      expect(each.selfCheck('jobs').agrees).toBe(true);
      expect(each.varianceSplit('jobs')).toBeUndefined();
    }
    expect(none.payback('report').chanceOfNever().value).toBe(1);
    expect(none.benefitPerKrona().values).toEqual(Float64Array.of(0, 0));
  });

  test('of 10 000 futures of two scenarios takes less than 30 ms', { tags: ['timed'] }, () => {
    const tables = ['a', 'b'].map(
      (id) => [id, madeUpTable({ replicates: 10_000, seed: id })] as const,
    );
    const summarise = () => {
      const both = new SimulationSummary(new Map(tables));
      for (const id of ['a', 'b']) {
        const each = both.of(id);
        each?.payback('report').representatives(100);
        for (const outcome of ['arbete', 'studier', 'rehab'] as const) {
          each?.share('exit', 'completers', outcome).quantile(0.05);
          each?.persons('exit', 'completers', outcome).quantile(0.05);
        }
        each?.varianceSplit('benefit');
        for (const what of CHECKED) each?.selfCheck(what);
      }
      both.pair('a', 'b', 'jobs')?.sample.representatives(100);
      both.pair('a', 'b', 'benefitPerKrona')?.sample.quantile(0.05);
    };
    for (let warmUp = 0; warmUp < 5; warmUp++) summarise();
    // Time of the processor, not of the clock: the machine may be busy with something else.
    const began = process.cpuUsage();
    const times = 10;
    for (let time = 0; time < times; time++) summarise();
    const ms = process.cpuUsage(began).user / 1000 / times;
    console.log(`summary of 2 × 10 000: ${ms.toFixed(1)} ms`);
    expect(ms).toBeLessThan(30);
  });
});

test('chunks are joined by their number, whatever came first, and must meet', () => {
  const table = madeUpTable({ replicates: 10 });
  const part = (from: number, to: number) => {
    const values = new Float64Array((to - from) * REPLICATE_COLUMNS.length);
    REPLICATE_COLUMNS.forEach((name, index) => {
      values.set(table.column(name).subarray(from, to), index * (to - from));
    });
    return { from, to, values };
  };
  expect(joinChunks([part(7, 10), part(0, 1), part(1, 7)]).values).toEqual(table.values);
  expect(() => joinChunks([part(0, 3), part(4, 10)])).toThrow('chunks do not meet');
  expect(() => joinChunks([part(0, 3)], 5)).toThrow('not 5 replicates: 3');
});

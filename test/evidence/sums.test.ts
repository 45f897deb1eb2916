import { describe, expect, test } from 'vitest';
import { baseYear, latestYear } from '../../src/evidence/countedYear.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import type { Figure } from '../../src/evidence/figure.ts';

const evidence = loadEvidence();
const { followUp, project, womenMen, contradictions } = evidence;
const counts2017 = baseYear(evidence).counts;
const counts2018 = summedYear();
const counts2019 = latestYear(evidence).counts;
const groups = Object.values(counts2017.groups);
const { total } = counts2017;

function summedYear() {
  const counts = evidence.cohorts['sot-2018'];
  if (counts?.counted !== 'sums') throw new Error('no sums counted');
  return counts;
}

function sum(figures: Iterable<Figure>): number {
  return [...figures].reduce((soFar, { value }) => soFar + value, 0);
}

function sumOfAll(counts: Readonly<Record<string, Figure>>): number {
  return sum(Object.values(counts));
}

describe('the counts of 2017', () => {
  test('have 115 starts over groups, over referrers and over women and men', () => {
    expect(sum(groups.map(({ starts }) => starts))).toBe(115);
    expect(sumOfAll(total.referrers)).toBe(115);
    expect(sum([total.women, total.men])).toBe(115);
    expect(total.starts.value).toBe(115);
  });

  test.each(groups)('have as many starts as referrals, women and men in $name', (group) => {
    expect(sumOfAll(group.referrers)).toBe(group.starts.value);
    expect(sum([group.women, group.men])).toBe(group.starts.value);
  });

  test.each(['fk', 'af', 'ske', 'other'] as const)(
    'add up over groups for referrer %s',
    (agency) => {
      expect(sum(groups.map(({ referrers }) => referrers[agency]))).toBe(
        total.referrers[agency].value,
      );
    },
  );

  test('have 94 exits in the groups and 95 in all, and say that this is a contradiction', () => {
    expect(groups.reduce((soFar, { outcomes }) => soFar + sumOfAll(outcomes), 0)).toBe(94);
    expect(sumOfAll(total.outcomes)).toBe(95);
    expect(total.exitsReported.value).toBe(95);
    expect(contradictions.find(({ id }) => id === 'rehab-43-42')?.figures).toContain(
      'cohorts.sot-2017.total.exitsReported',
    );
  });

  test.each(['arbete', 'studier', 'avbrott'] as const)('add up over groups for %s', (outcome) => {
    expect(sum(groups.map(({ outcomes }) => outcomes[outcome]))).toBe(
      total.outcomes[outcome].value,
    );
  });

  test('have 51 completed, as reported, over the groups', () => {
    expect(sum(groups.map(({ completedReported }) => completedReported))).toBe(
      total.completedReported.value,
    );
  });

  test.each(groups)('give a reason for every drop-out in $name', (group) => {
    const reasons = sumOfAll(group.dropOutReasons) + group.movesAmongDropOuts.value;
    expect(reasons).toBe(group.outcomes.avbrott.value);
  });

  test('give reasons for all 44 drop-outs and kinds for all 6 jobs', () => {
    expect(sumOfAll(total.dropOutReasons)).toBe(total.droppedOutReported.value);
    expect(sumOfAll(total.workTypes)).toBe(total.outcomes.arbete.value);
  });

  test('have 63 enrolled over the groups on 1 January 2018', () => {
    expect(sum(groups.map(({ openingStock }) => openingStock))).toBe(63);
    expect(counts2017.stocks.closing.total.value).toBe(63);
  });

  test('have 43 enrolled over the groups on 1 January 2017', () => {
    const { total: all, groups: perGroup } = counts2017.stocks.opening;
    expect(sumOfAll(perGroup)).toBe(all.value);
  });
});

describe('the counts of 2018 and 2019', () => {
  test('carry the stock on: 63, then 53, then 47', () => {
    const { pooled } = counts2019;
    expect(63 + counts2018.starts.value - counts2018.exits.value).toBe(
      counts2018.closingStock.value,
    );
    expect(pooled.openingStock.value).toBe(counts2018.closingStock.value);
    expect(pooled.openingStock.value + pooled.starts.value - counts2019.exits.value).toBe(
      pooled.closingStock.value,
    );
  });

  test('have participants who were enrolled before or started in the year', () => {
    expect(63 + counts2018.starts.value).toBe(counts2018.participants.value);
    expect(sum([counts2019.pooled.openingStock, counts2019.pooled.starts])).toBe(
      counts2019.participants.value,
    );
  });

  test('have 80 exits in 2019 over outcomes, completed and dropped out', () => {
    expect(sumOfAll(counts2019.pooled.outcomes)).toBe(80);
    expect(sum([counts2019.completed, counts2019.droppedOut])).toBe(counts2019.exits.value);
  });
});

describe('the follow-up', () => {
  const rows = Object.entries(followUp.startBenefits);

  test.each(rows)('places everyone who started with %s', (_benefit, { persons, to }) => {
    expect(sumOfAll(to)).toBe(persons.value);
  });

  test('lists 54 by start benefit of 57 followed up, and says that this is a contradiction', () => {
    expect(sum(rows.map(([, { persons }]) => persons))).toBe(followUp.listedByStartBenefit.value);
    expect(followUp.followedUp.value).toBe(57);
    expect(contradictions.map(({ id }) => id)).toContain('follow-up-57-54');
  });

  test('finds 13 in work, whole or half time, with or without subsidy', () => {
    const inWork = rows.flatMap(([, { to }]) =>
      Object.entries(to).filter(([status]) => /^(full|half)Time/.test(status)),
    );
    expect(sum(inWork.map(([, figure]) => figure))).toBe(followUp.inWork.value);
  });
});

describe('the tables of JobbFokus 2.0/SPIRA', () => {
  const { women, men } = womenMen.project;

  test('add up over intakes', () => {
    for (const table of [project, women, men]) {
      expect(sum(table.intakes)).toBe(table.intakesTotal.value);
    }
  });

  test('add up over women and men', () => {
    const keys = ['duringProject', 'atExit'] as const;
    for (const key of keys) {
      for (const [column, figure] of Object.entries(project[key])) {
        const parts = [women, men].map((table) => (table[key] as Record<string, Figure>)[column]);
        expect(parts.reduce((soFar, part) => soFar + (part?.value ?? NaN), 0)).toBe(figure.value);
      }
    }
    project.intakes.forEach((figure, intake) => {
      const parts = [women, men].flatMap((table) => table.intakes[intake] ?? []);
      expect(sum(parts)).toBe(figure.value);
    });
  });
});

describe('the shares of women among starts', () => {
  const { total: all, groups: perGroup } = womenMen.shareOfWomenAmongStarts;

  test('are women over starts, to three decimals', () => {
    expect(all.value).toBeCloseTo(total.women.value / total.starts.value, 3);
    for (const [id, { women, starts }] of Object.entries(counts2017.groups)) {
      expect(perGroup[id]?.value).toBeCloseTo(women.value / starts.value, 3);
    }
  });
});

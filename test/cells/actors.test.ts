import { describe, expect, test } from 'vitest';
import { accountBoxes, accountSentence } from '../../src/cells/actors/accountBox.ts';
import { actorNumbers, type ActorNumbers } from '../../src/cells/actors/actorNumbers.ts';
import { actorsView, type BoxReading } from '../../src/cells/actors/actorsView.ts';
import { ACTORS, PARTS } from '../../src/evidence/actor.ts';
import { madeUpTable, tableOf } from '../summary/madeUpTable.ts';
import {
  contextOf,
  endsOf,
  explanationsIn,
  numberIn,
  rowsOf,
  seen,
  textOf,
  withFutures,
} from './shown.ts';

const PAIR = ['bas-2017', 'tva-ar-samma-budget'];
const alone = actorsView(contextOf(['bas-2017'], 'sv'), 'society', 'central');
const table = madeUpTable({ replicates: 10_000 });
const paired = (reading: BoxReading, actor: (typeof ACTORS)[number] = 'society') =>
  actorsView(withFutures(contextOf(PAIR, 'sv'), [table, table]), actor, reading);

/** Futures whose whole account after five years is so much for society in each. */
const accountTable = (net: number) =>
  tableOf({ gainedByYear5Kronor: [9e6 + net - 1, 9e6 + net + 1], paidByYear5Kronor: [9e6, 9e6] });

/** A box as texts by actor. */
function boxOf(view: typeof alone, place = 0): Map<string, readonly string[]> {
  const box = view.boxes[place];
  if (!box) throw new Error('no box');
  const [, ...rows] = rowsOf(box);
  return new Map(rows.map((row, index) => [ACTORS[index] ?? '', row]));
}

describe('who pays and who gains', () => {
  test('is said of the chosen actor, and of the ones at the ends', () => {
    expect(textOf([...alone.finding, ...alone.details])).toMatch(
      /^I ”Bas 2017” betalar samhället 9,18_mkr för ett år och får tillbaka 1,81_mkr om året\. Kostnaden är återbetald efter 61,0_månader\. Av alla i ”Bas 2017” får övriga staten mest tillbaka, 0,72_mkr om året\. Längst tid tar det för regionen: 53,6_år\.$/,
    );
    expect(textOf(paired('central', 'participants').finding)).toContain(
      'betalar deltagarna ingenting och vinner 0,17_mkr om året.',
    );
  });

  test('sums over the parts to society, in every column of money', () => {
    const box = boxOf(alone);
    for (const column of [1, 2, 3, 4, 5]) {
      const of = (actor: string) => numberIn(box.get(actor)?.[column] ?? '');
      const sum = PARTS.reduce((total, part) => total + of(part), 0);
      expect(Math.abs(sum - of('society'))).toBeLessThanOrEqual(PARTS.length * 0.005);
      expect(Math.abs(of('af') + of('fk') + of('otherState') - of('state'))).toBeLessThan(0.02);
    }
  });

  test('pays back as cost and benefit of the key say, when the mix is that of the evidence', () => {
    // Five equal fifths of the cost, and 418 of the 1 580 thousand kronor of benefit.
    const [society, fk] = ['society', 'fk'].map((actor) =>
      numberIn(boxOf(alone).get(actor)?.[6] ?? ''),
    );
    expect(fk).toBeCloseTo(((society ?? NaN) * 0.2 * 1_580) / 418, 1);
  });

  test('says of who pays nothing that there is nothing to pay back', () => {
    const box = boxOf(paired('interval'));
    for (const actor of ['participants', 'other'] as const) {
      expect(box.get(actor)?.slice(-2)).toEqual(['betalar inget', '–']);
    }
  });

  test('has intervals around the central value when there are futures, and no chances without', () => {
    expect(boxOf(alone).get('society')?.at(-1)).toBe('–');
    expect(boxOf(paired('interval')).get('society')?.[2]).toMatch(/^\d,\d+–\d,\d+_mkr$/);
    expect(boxOf(paired('interval')).get('society')?.[3]).toMatch(/^−\d,\d+ till −\d,\d+_mkr$/);
    expect(boxOf(paired('central')).get('society')?.at(-1)).toMatch(/^\d+_av_100$/);
  });

  test('has the mean of the futures for money, but none for times that may be "never"', () => {
    const box = boxOf(paired('mean'));
    const mean = table.column('exitBenefitKronor').reduce((sum, each) => sum + each, 0) / 10_000;
    expect(numberIn(box.get('society')?.[2] ?? '')).toBeCloseTo(mean / 1e6, 1);
    expect(box.get('society')?.[6]).toBe('–');
    expect(boxOf(actorsView(contextOf(PAIR, 'sv'), 'society', 'mean'))).toEqual(
      boxOf(actorsView(contextOf(PAIR, 'sv'), 'society', 'central')),
    );
  });

  test('says when the mean of the futures has another sign than the central value', () => {
    const context = contextOf(['bas-2017'], 'sv');
    const said = (net: number) =>
      textOf([
        accountSentence(
          context,
          actorNumbers(withFutures(context, [accountTable(net)]), 'society')[0] as ActorNumbers,
          5,
        ),
      ]);
    expect(actorNumbers(context, 'society')[0]?.accountMoney('net', 5).text).toMatch(/^−/);
    expect(said(-500_000)).not.toContain('mittvärdet');
    expect(said(500_000)).toMatch(
      / Det är mittvärdet\. Medelvärdet av framtiderna är 0,50 ±_0,00_mkr, eftersom de inte ligger jämnt kring mitten\. /,
    );
  });

  test('draws the central line inside its band, from the cost up to where it is paid back', () => {
    const [line] = paired('central').lines;
    expect(line?.points[0]).toMatchObject({ at: 0 });
    expect(line?.points[0]?.value).toBeCloseTo(-9_180_000, 0);
    expect(line?.crossingAt).toBeCloseTo(61, 0);
    const last = line?.points.at(-1);
    expect(last?.low).toBeLessThan(last?.high ?? NaN);
    expect(alone.lines[0]?.points.every(({ low }) => low === undefined)).toBe(true);
    expect(paired('central', 'participants').lines[0]?.crossingAt).toBeUndefined();
  });

  test('follows the whole intake to the month that the exact engine says, and parts that add up', () => {
    const context = contextOf(PAIR, 'sv');
    for (const [index, { explainer }] of context.shown.entries()) {
      const society = actorNumbers(context, 'society')[index];
      expect(society?.accountMonths).toBeCloseTo(
        explainer.expectation.economy.payback.full ?? NaN,
        9,
      );
      for (const year of [1, 5, 10] as const) {
        const parts = PARTS.map((part) => actorNumbers(context, part)[index]?.accountBy(year));
        const sum = (of: 'gained' | 'paid') =>
          parts.reduce((total, part) => total + (part?.[of] ?? NaN), 0);
        expect(sum('gained')).toBeCloseTo(society?.accountBy(year).gained ?? NaN, 3);
        expect(sum('paid')).toBeCloseTo(society?.accountBy(year).paid ?? NaN, 3);
      }
    }
    const view = actorsView(context, 'society', 'central', 'intake');
    expect(view.crossings.map(({ text }) => seen(text))).toEqual(['61_månader', '75_månader']);
    expect(view.lines[0]?.points[0]).toMatchObject({ at: 0, value: 0 });
    expect(accountBoxes(context).map(({ table }) => table.rows.length)).toEqual([9, 9, 9, 9]);
  });

  test('has every drawn number in its table, and a way on from each', () => {
    for (const view of [alone, paired('central'), paired('interval', 'state')]) {
      for (const { text } of view.ends) expect(rowsOf(view.table).flat()).toContain(seen(text));
      for (const explanation of explanationsIn(view)) {
        expect(endsOf(explanation).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('what a change does to each', () => {
  const view = actorsView(contextOf(PAIR, 'sv'), 'society', 'central');
  const change = view.change ?? expect.fail('no table');

  test('is as far apart as the two tables show', () => {
    const [before, after] = view.boxes.map((box) => rowsOf(box).slice(1));
    const rows = rowsOf(change).slice(1);
    expect(rows.map(([name]) => name)).toEqual(before?.map(([name]) => name));
    const column = (title: string) => view.boxes[0]?.head.indexOf(title) ?? NaN;
    rows.forEach((row, index) => {
      change.head.slice(1).forEach((title, at) => {
        const [from, to] = [before, after].map((box) =>
          numberIn(box?.[index]?.[column(title)] ?? ''),
        );
        expect(numberIn(row[at + 1] ?? ''), title).toBeCloseTo(to! - from!, 9);
      });
    });
  });

  test('is said of who gains most by it, and not of who has most', () => {
    expect(textOf(view.details)).toContain('växer nyttan inte för någon; mest minskar den för');
    const better = contextOf(['tva-ar-samma-budget', 'bas-2017'], 'sv');
    expect(textOf(actorsView(better, 'society', 'central').details)).toMatch(
      /Jämfört med ”24 månader, samma budget” växer nyttan mest för .+: \+0,\d\d_mkr om året\./,
    );
  });

  test('is nothing of one scenario, of three, and of none that differ', () => {
    expect(actorsView(contextOf(['bas-2017'], 'sv'), 'society', 'central').change).toBeUndefined();
    const same = actorsView(contextOf(['bas-2017', 'bas-2017'], 'sv'), 'society', 'central');
    expect(textOf(same.details)).not.toContain('växer');
  });
});

import { describe, expect, test } from 'vitest';
import { calendarView } from '../../src/cells/calendar/calendarView.ts';
import { followUpView, weighFollowUps } from '../../src/cells/drivers/followUpView.ts';
import { learnView, weighKnowing } from '../../src/cells/drivers/learnView.ts';
import { spreadView } from '../../src/cells/drivers/spreadView.ts';
import { weighSpread } from '../../src/cells/drivers/weighSpread.ts';
import { tornadoView } from '../../src/cells/drivers/tornadoView.ts';
import { frontierView } from '../../src/cells/goals/frontierView.ts';
import { funnelView } from '../../src/cells/goals/funnelView.ts';
import { levelsView, type GoalChoice } from '../../src/cells/goals/levelsView.ts';
import { mapView, startingPoint } from '../../src/cells/goals/mapView.ts';
import { seekView } from '../../src/cells/goals/seekView.ts';
import { switchingTable } from '../../src/cells/goals/switchingTable.ts';
import type { SeekPoint, SeekResult } from '../../src/planning/goalSeek.ts';
import { priceDraws } from '../../src/planning/priceDraws.ts';
import { CalendarFutures } from '../../src/run/calendarFutures.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { FollowUpDraws } from '../../src/sensitivity/followUpDraws.ts';
import { RedrawnBenefit } from '../../src/sensitivity/redrawnBenefit.ts';
import { feltUnknowns, UnknownDraws } from '../../src/sensitivity/unknownDraws.ts';
import { tornado } from '../../src/sensitivity/tornado.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { simulate } from '../run/simulated.ts';
import { BASE_2017, evidence, ready, vary, varyGroups } from '../run/readyScenarios.ts';
import { contextOf, rowsOf, seen, textOf, withFutures } from './shown.ts';

const FUTURES = 1_000;
const PAIR = ['bas-2017', 'tva-ar-samma-budget'];
const tables = simulate([BASE_2017, ready('tva-ar-samma-budget')], FUTURES);
const [table] = tables;
if (!table) throw new Error('no futures');
const context = withFutures(contextOf(['bas-2017'], 'sv'), [table]);
const pair = withFutures(contextOf(PAIR, 'sv'), tables);
const WORK: GoalChoice = {
  ...{ outcome: 'arbete', time: 'exit', denominator: 'completers' },
  group: undefined,
  years: 'alike',
};

describe('how surely each goal is reached', () => {
  const view = levelsView(context, WORK);
  const sample = new TableSummary(table).share('exit', 'completers', 'arbete');

  test('is the curve of the futures, with the goal on it', () => {
    const points = view.lines[0]?.points ?? [];
    expect(points[10]).toEqual({ at: 10, value: sample.chance('atLeast', 0.1).value });
    expect(points[0]?.value).toBe(1);
    expect(view.goals).toEqual([{ at: 25, value: sample.chance('atLeast', 0.25).value }]);
  });

  test('has a table of all groups, with what was counted', () => {
    const [, all, ...groups] = rowsOf(view.table);
    expect(all?.[1]).toBe('6 av 50 (12_%)');
    expect(groups.map(([name]) => name)).toEqual([
      'Trädgårdsgruppen',
      'Upplevelsegruppen',
      'Salixgruppen',
      'MAC',
    ]);
    expect(groups.at(-1)?.[1]).toBe('6 av 17 (35_%)');
  });

  test('says whether it is about next year', () => {
    expect(textOf(view.details)).toContain('om alla år vore lika');
    const next = levelsView(context, { ...WORK, years: 'next' });
    expect(textOf(next.details)).toContain('Talen gäller ett enskilt år, nästa år');
  });

  test('is of the other side where less is better', () => {
    const less = levelsView(context, { ...WORK, outcome: 'avbrott', denominator: 'allExits' });
    const points = less.lines[0]?.points ?? [];
    expect(points[0]?.value).toBeLessThan(points.at(-1)?.value ?? NaN);
    expect(textOf(less.finding)).toContain('stannar det på högst');
    expect(less.proposals.map(({ target }) => target?.direction)).toEqual(Array(3).fill('atMost'));
    const [realistic, , visionary] = less.proposals.map(({ target }) => target?.value);
    expect(realistic).toBeGreaterThan(visionary ?? NaN);
  });

  test('of one group holds the goal of all groups against it, and says whose it is', () => {
    const mac = levelsView(context, { ...WORK, group: 'mac' });
    const own = new TableSummary(table).group(3).share('exit', 'completers', 'arbete');
    expect(mac.goals).toEqual([{ at: 25, value: own.chance('atLeast', 0.25).value }]);
    expect(mac.goalLabels.map(({ text }) => text)).toEqual(['mål för alla grupper 25\u00a0%']);
    expect(textOf(mac.finding)).toMatch(
      /^Arbete i MAC av dem som fullföljt, vid avslut: i ”Bas 2017” nås minst .* i varannan framtid, .* i fyra av fem och .* i nio av tio\. Målet för alla grupper, 25_%, nås i MAC i (ungefär )?\d+_av_100 framtider\.$/,
    );
    const [, told = NaN] = /nås i MAC i (?:ungefär )?(\d+)_av_100/.exec(textOf(mac.finding)) ?? [];
    expect(Math.abs(Number(told) - 100 * own.chance('atLeast', 0.25).value)).toBeLessThan(3);
    const row = rowsOf(mac.table).find(([name]) => name === 'MAC');
    expect(row?.at(-1)).toContain(`${told}_av_100`);
    expect(row?.at(-2)).toBe('25_% (för alla grupper)');
    // The table is of all groups, whichever group the curve is of.
    expect(rowsOf(mac.table).slice(1)).toEqual(rowsOf(view.table).slice(1));
  });

  test('proposes no goal that asks for nothing', () => {
    const studies = levelsView(context, { ...WORK, outcome: 'studier', group: 'mac' });
    expect(textOf(studies.finding)).toContain('går det inte att räkna med någon enda person');
    const [realistic, challenging, visionary] = studies.proposals.map(({ target }) => target);
    expect([realistic, challenging, visionary?.value]).toEqual([undefined, undefined, 0.05]);
    // Nor one that at most everybody goes on to rehab.
    const rehab = levelsView(context, { ...WORK, outcome: 'rehab', group: 'salix' });
    expect(rehab.proposals[0]?.level.text).toMatch(/^100/);
    expect(rehab.proposals[0]?.target).toBeUndefined();
    expect(textOf(rehab.finding)).toContain('stannar det på högst');
  });

  test('says nothing before there are futures', () => {
    const none = levelsView(contextOf(['bas-2017'], 'sv'), WORK);
    expect(none).toMatchObject({ finding: [], lines: [], proposals: [] });
    expect(none.note).toBeTruthy();
  });
});

describe('the funnel', () => {
  test('ranks nobody: it says who chance alone would not have put there', () => {
    const view = funnelView(context, WORK);
    expect(textOf(view.finding)).toContain('hade MAC knappast hamnat där');
    expect(view.points.map(({ id, persons }) => [id, persons])).toEqual([
      ['tradgard', 6],
      ['upplevelse', 21],
      ['salix', 6],
      ['mac', 17],
    ]);
    expect(textOf(funnelView(context, { ...WORK, outcome: 'studier' }).finding)).toContain(
      'Ingen grupp går att skilja',
    );
  });
});

describe('the map of goals', () => {
  const { cohort } = expectScenario(BASE_2017, evidence);
  const draws = priceDraws(cohort, BASE_2017.assumptions, 'vasteras', 500);
  const year = { completers: 57, costKronor: 9.18e6, calibration: 'A' } as const;
  const view = mapView(context, year, startingPoint(context), draws);

  test('has every scenario of the cell as a point with its futures, the first two by marks', () => {
    const ids = ['bas-2017', 'tva-ar-samma-budget', 'tva-ar-samma-starter'];
    const many = withFutures(contextOf(ids, 'sv'), simulate(ids.map(ready), 200));
    const { points, clouds, table } = mapView(many, year, startingPoint(many), draws);
    expect(points.slice(5).map(({ shape }) => shape)).toEqual(['base', 'other', 'further']);
    expect(points.at(-1)?.label).toBe('24 månader, samma antal starter');
    expect(clouds.map(({ shape, futures }) => [shape, futures.length])).toEqual([
      ['base', 150],
      ['other', 150],
      ['further', 150],
    ]);
    expect(rowsOf(table).map(([name]) => name)).toContain('24 månader, samma antal starter');
  });

  test('has the lines of the months that are goals, and what was counted', () => {
    expect(textOf(view.finding)).toMatch(
      /^För 34_månader krävs att 26_% \(15_personer\) av dem som fullföljer, i alla grupper, går till arbete vid avslut\. För 14_månader krävs 69_% \(40_personer\)/,
    );
    expect(view.lines.map(({ workShare }) => Math.round(workShare * 57 * 10) / 10)).toEqual([
      14.9, 39.5,
    ]);
    expect(view.points.map(({ id }) => id).slice(0, 5)).toEqual([
      ...['exitShares', 'sixMonthShares', 'twoYearShares', 'countedBase', 'countedLatest'],
    ]);
    expect(view.points[3]?.shares.arbete).toBeCloseTo(6 / 51, 12);
    expect(view.clouds[0]?.futures).toHaveLength(150);
  });

  test('can be of another valuation than the scenario’s, and says so', () => {
    const other = mapView(context, { ...year, calibration: 'B' }, startingPoint(context), draws);
    // 263 000 kronor for each person in work, and nothing else.
    expect(other.lines.map(({ workShare }) => workShare * 57)).toEqual([
      expect.closeTo((12 * 9.18e6) / 34 / 263_000, 9),
      expect.closeTo((12 * 9.18e6) / 14 / 263_000, 9),
    ]);
    expect(textOf(other.finding)).toMatch(/^Kartan värderar nyttan enligt ”B: 263_000_kr/);
    expect(textOf(view.finding)).not.toContain('Kartan värderar');
  });

  test('tells the point that is dragged: the reports’ goal gives 35,2 months', () => {
    expect(textOf(view.finding)).toContain('punkten betalar sig på 35,2_månader');
    const all = mapView(context, year, { arbete: 1, studier: 0, rehab: 0 }, draws);
    expect(textOf(all.finding)).toMatch(/betalar sig på 9,\d_månader/);
    const poor = { ...year, completers: 5 };
    expect(textOf(mapView(context, poor, startingPoint(context), draws).finding)).toContain(
      '34_månader går inte',
    );
  });
});

describe('what a goal takes', () => {
  const [target] = context.targets.filter(({ measure }) => measure.kind === 'payback');
  if (!target) throw new Error('no target');
  const [shown] = context.shown;
  const sought = {
    ...{ target, certainty: 0.8, path: ['levers', 'costKronor'], label: 'Årskostnad' },
    ...{ now: 9.18e6, low: 4e6, high: 16e6, futures: 500 },
  };
  const points = [4e6, 5e6, 16e6].map((input, i) => ({
    ...{ input, value: [0.9, 0.8, 0][i] ?? 0 },
    standardError: 0.02,
  }));

  test('is said in each case', () => {
    const said = (result: Parameters<typeof seekView>[3]) =>
      textOf(seekView(context, shown, sought, result).finding);
    expect(
      said({ kind: 'found', input: 5e6, side: 'atMost', between: [4.8e6, 5.3e6], points }),
    ).toMatch(
      /högst 34_månader\) nås i 80 av 100 framtider i ”Bas 2017” med årskostnad på högst 5,00_mkr\. .*4,80_mkr till 5,30_mkr/,
    );
    expect(said({ kind: 'anywhere', points })).toContain('vilket rimligt värde som helst');
    expect(
      said({ kind: 'outOfReach', best: points[0] as (typeof points)[number], points }),
    ).toContain('Som bäst nås det i 90_av_100, vid 4,00_mkr');
    const short = { kind: 'outOfReach', best: points[0] as SeekPoint, points } as const;
    expect(textOf(seekView(context, shown, sought, short).details)).toMatch(
      /^Som scenariot står nås målet i (ungefär )?\d+_av_100 framtider\./,
    );
    expect(said({ kind: 'noEffect', isReached: false, points })).toMatch(
      /^Enbart årskostnad gör ingen skillnad .*\. Målet \(.*\) nås i 80_av_100, och ungefär lika ofta/,
    );
  });

  test('comes with what to think of first', () => {
    const said = (
      of: Partial<typeof sought>,
      input: number,
      { id = 'bas-2017', side = 'atMost' }: { id?: string; side?: 'atLeast' | 'atMost' } = {},
    ) => {
      const [one] = contextOf([id], 'sv').shown;
      const found = { kind: 'found', input, side, between: [input, input], points } as const;
      return textOf(seekView(context, one, { ...sought, ...of }, found).details);
    };
    const ways =
      'Svaret gäller ett sätt att räkna av fyra. Som scenariot står är återbetalningens mittvärde 61,0_månader (med rapportens räknesätt), ';
    expect(said({}, 5e6)).toContain(ways);
    expect(said({}, 5e6)).not.toContain('ett år kostar då');
    expect(said({}, 5e6, { id: 'tva-ar-samma-budget' })).not.toContain('ett år kostar då');
    expect(said({}, 5e6, { id: 'tva-ar-samma-starter' })).toMatch(/ett år kostar då \d,\d\d_mkr\./);
    const length = { path: ['levers', 'groups', 'mac', 'plannedLengthMonths'], label: 'Tid' };
    expect(said(length, 1)).toContain('kortare tid än 3,7_månader');
    expect(said(length, 6)).not.toContain('kortare tid');
    const worth = { path: ['assumptions', 'benefit', 'jobValueFactor'], label: 'Värdet' };
    const likely = /^Det ligger inom det som antas troligt, \d+_% till \d+_%\./;
    const unlikely = /^Det ligger utanför det som antas troligt/;
    const all = /^Hela det som antas troligt räcker/;
    for (const [side, values] of [
      ['atLeast', [0.2, 1.2, 4]],
      ['atMost', [4, 1.2, 0.2]],
    ] as const) {
      const [easy, even, hard] = values.map((value) => said(worth, value, { side }));
      expect(easy).toMatch(all);
      expect(even).toMatch(likely);
      expect(hard).toMatch(unlikely);
    }
  });

  test('of two inputs: the line goes where the pairs are, and says which side suffices', () => {
    const kind = 'lever' as const;
    const first = { ...{ kind, name: 'a', path: sought.path, label: 'Årskostnad', value: 9.18e6 } };
    const second = {
      ...{ kind, name: 'b', path: ['levers', 'handOverQuality'], label: 'Överlämning', value: 1 },
    };
    const found = (input: number): SeekResult => ({
      kind: 'found',
      input,
      side: 'atMost',
      points,
      between: [input - 1e5, input + 2e5],
    });
    const pair = { target: sought.target, certainty: 0.8, first, second };
    const across = { ...pair, low: 0, high: 2 };
    const drawn = frontierView(context, across, [
      { first: 0, result: { kind: 'outOfReach', best: points[0] as SeekPoint, points } },
      { first: 0.5, result: found(5e6) },
      { first: 1.5, result: found(7e6) },
      { first: 2, result: { kind: 'anywhere', points } },
    ]);
    expect(drawn.lines[0]?.points).toEqual([
      { at: 25, value: 5e6, low: 4.9e6, high: 5.2e6 },
      { at: 75, value: 7e6, low: 6.9e6, high: 7.2e6 },
    ]);
    expect(drawn.goals).toEqual([{ at: 50, value: 9.18e6 }]);
    expect(drawn.suffices).toBe('räcker under');
    expect(textOf(drawn.finding)).toMatch(
      /årskostnad, är 5,00_mkr eller mindre när överlämning är 50_%, och 7,00_mkr eller mindre vid 150_%\.$/,
    );
    expect(rowsOf(drawn.table).map(([, needed]) => needed)).toEqual([
      'Då krävs årskostnad',
      'inget rimligt värde räcker',
      '5,00_mkr eller mindre',
      '7,00_mkr eller mindre',
      'vad som helst',
    ]);
    expect(textOf(frontierView(context, across, []).finding)).toContain('ingen gräns att rita');
  });

  test('is drawn from end to end of the slider', () => {
    const result = {
      kind: 'found',
      input: 5e6,
      side: 'atMost',
      between: [4.8e6, 5.3e6],
      points,
    } as const;
    const { lines } = seekView(context, shown, sought, result);
    expect(lines[0]?.points.map(({ at }) => Math.round(at))).toEqual([0, 8, 100]);
  });

  test('has what would have to be true, the likely first', () => {
    const path = ['assumptions', 'benefit', 'jobValueFactor'];
    const likely = [0.77, 1.29] as const;
    const rows = rowsOf(
      switchingTable(context, shown, 'report', [
        { path, label: 'A', needed: undefined, likely },
        { path, label: 'B', needed: 2, likely },
        { path, label: 'C', needed: 1.2, likely },
      ]),
    );
    expect(rows.slice(1).map(([name, , needed, , is]) => [name, needed, is])).toEqual([
      ['C', '120_%', 'ja'],
      ['B', '200_%', 'nej'],
      ['A', 'inget rimligt värde räcker', 'nej'],
    ]);
  });
});

describe('what the answer hangs on', () => {
  const { cohort } = expectScenario(BASE_2017, evidence);
  const { assumptions } = BASE_2017;
  const unknowns = new UnknownDraws(cohort, assumptions, 'vasteras', FUTURES);
  const [first, second] = tables.map((each) => new TableSummary(each));
  if (!first || !second) throw new Error('no futures');
  const ways = [first, second] as const;
  const felt = feltUnknowns([BASE_2017.levers, ready('tva-ar-samma-budget').levers]);

  /** What work gives that is done a slice at a time. */
  function finished<Result>(work: Generator<undefined, Result>): Result {
    let turn = work.next();
    while (!turn.done) turn = work.next();
    return turn.value;
  }

  test('names the widest of what is believed and of what can be decided', () => {
    const [shown] = context.shown;
    const bars = [
      ...tornado(
        BASE_2017,
        (scenario) => expectScenario(scenario, evidence).economy.payback.report ?? Infinity,
      ),
    ];
    const view = tornadoView(context, shown, 'report', bars);
    expect(textOf(view.finding)).toMatch(
      /mest: nyttans svängning från år till år\..* flyttar mest: årskostnad\./,
    );
    expect(view.now).toBeCloseTo(61, 0);
    const reach = view.parts.map(({ rows }) =>
      rows.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow)),
    );
    for (const part of reach) expect([...part].sort((a, b) => b - a)).toEqual(part);
  });

  test('tells what the spread comes from, luck included, alone and with others', () => {
    const redrawn = new RedrawnBenefit(BASE_2017, cohort, 'vasteras', FUTURES);
    const view = spreadView(context, finished(weighSpread(new TableSummary(table), redrawn)));
    expect(view.groups.at(-1)?.id).toBe('luck');
    const alone = view.groups
      .filter(({ id }) => id !== 'workChance' && id !== 'dropOutChance')
      .map(({ bars }) => bars.at(-1)?.value ?? NaN);
    expect(alone.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.15);
    expect(alone.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.8);
    // The value of a job multiplies the number of jobs: together they do more than each alone.
    const chances = view.groups.find(({ id }) => id === 'exitChances');
    const [together, byItself] = chances?.bars ?? [];
    expect(together?.value).toBeGreaterThan(byItself?.value ?? NaN);
    expect(rowsOf(view.table)[0]).toHaveLength(3);
  });

  test('values knowing only between two, and never one unknown more than all', () => {
    expect(learnView(context, []).note).toContain('två scenarier');
    const view = learnView(pair, finished(weighKnowing(ways, unknowns, felt)));
    const [all = NaN, ...others] = view.groups.map(({ bars }) => bars[0]?.value ?? NaN);
    for (const value of others) expect(value).toBeLessThanOrEqual(all * 1.2);
    expect(textOf(view.finding)).toMatch(
      /^Valet står mellan ”Bas 2017” och ”24 månader, samma budget”\..* väntas ”.*” vara bäst/,
    );
  });

  test('has bars of knowing as long as their numbers say, and tells how one finds out', () => {
    const view = learnView(pair, [
      { of: 'everything', value: 234_567, standardError: 20_000 },
      { of: 'workAnyway', value: 133_000, standardError: 20_000 },
      { of: 'jobValue', value: 30_000, standardError: 20_000 },
    ]);
    const said = view.groups.map(({ id, bars }) => [
      bars[0]?.value,
      Number(view.numbers[id]?.other?.text.replace(/\(.*/, '').replace(/\D/g, '')),
    ]);
    expect(said).toEqual([
      [250_000, 250_000],
      [150_000, 150_000],
    ]);
    expect(textOf(view.finding)).toContain('Det kräver en jämförelse med liknande personer');
    expect(textOf(view.finding)).toContain('högst 250_000_kr (±_50_000_kr) för ett års intag');
  });

  test('says in whole sentences that the futures are too few to tell what knowing is worth', () => {
    const untold = learnView(pair, [
      { of: 'everything', value: 40_000, standardError: 45_000 },
      { of: 'jobValue', value: 10_000, standardError: 45_000 },
    ]);
    expect(textOf(untold.finding)).toMatch(
      /innan man väljer kan inte avgöras \(±_100_000_kr\)\. Om något enskilt svar skulle ändra valet kan inte avgöras/,
    );
    const sure = learnView(pair, [{ of: 'everything', value: 0, standardError: 0 }]);
    expect(textOf(sure.finding)).toMatch(/vore värt högst 0_kr .* Inget enskilt svar skulle ändra/);
  });

  test('values a follow-up by what it could change, and says when that is nothing', () => {
    const draws = new FollowUpDraws(cohort, assumptions, 'vasteras', FUTURES);
    // So few futures cannot tell what little there is from nothing.
    const few = followUpView(pair, 100, finished(weighFollowUps(ways, draws, 100)));
    expect(textOf(few.finding)).toMatch(/med 100_personer till kan inte avgöras/);
    expect(few.groups).toHaveLength(4);
    // No future in which a follow-up turns the choice.
    const sure = followUpView(pair, 100, [{ of: 'dropOuts', value: 0, standardError: 0 }]);
    expect(textOf(sure.finding)).toMatch(/^Ingen av uppföljningarna kan med 100_personer/);
    // What is hidden by the error may be worth something all the same.
    const unsure = followUpView(pair, 100, [
      { of: 'dropOuts', value: 40_000, standardError: 45_000 },
    ]);
    expect(textOf(unsure.finding)).toContain('kan inte avgöras');
    expect(seen(unsure.numbers['dropOuts']?.other?.text ?? '')).toBe(
      'kan inte avgöras (±_100_000_kr)',
    );
    // Worth less by a sum that leaves the two alike, it is worth asking those who are given the time.
    const even = followUpView(pair, 100, [
      { of: 'dropOuts', value: 20_000, standardError: 15_000 },
      { of: 'extension', value: 300_000, standardError: 20_000 },
    ]);
    expect(textOf(even.finding)).toMatch(
      /mest värd .*: de som får längre tid\. .* 300_000_kr \(±_50_000_kr\) bättre/,
    );
    expect(even.groups.map(({ id }) => id)).toEqual(['extension', 'dropOuts']);
    // A bar is as long as its number says; what is no more than noise has none.
    expect(even.groups.map(({ bars }) => bars[0]?.value)).toEqual([300_000, 0]);
  });
});

describe('the calendar', () => {
  const limited = vary(BASE_2017, { levers: { limitPlaces: true, foyerPlaces: 5 } });
  const own = contextOf([{ name: 'Med kö', scenario: limited }], 'sv');
  const futures = new CalendarFutures(limited, evidence, 'vasteras', 100);
  futures.draw(60);
  futures.draw(60);
  const summary = futures.summary();

  test('has as many futures as were asked for, and the same numbers in lines and tables', () => {
    expect(futures.drawn).toBe(100);
    const view = calendarView(own, { reading: 'enrolled', group: undefined }, [summary]);
    expect(view.lines[0]?.points[5]?.value).toBe(summary.all.enrolled[5]?.mean.value);
    expect(view.goals[0]?.value).toBe(69);
    expect(rowsOf(view.years[0] as (typeof view.years)[number])).toHaveLength(6);
    expect(rowsOf(view.table)).toHaveLength(21);
    expect(textOf(view.details)).toMatch(/väntat i snitt .* i Foajén, som har 5\./);
  });

  test('has groups that add up to all, and Foajén within the line', () => {
    summary.all.waiting.forEach((all, month) => {
      const groups = [...summary.groups.values()].reduce(
        (sum, { waiting }) => sum + (waiting[month]?.mean.value ?? NaN),
        0,
      );
      expect(groups).toBeCloseTo(all.mean.value, 9);
      expect(summary.foyer[month]?.mean.value).toBeLessThanOrEqual(all.mean.value + 1e-9);
    });
    const mac = calendarView(own, { reading: 'waiting', group: 'mac' }, [summary]);
    expect(mac.goals).toEqual([]);
  });

  test('draws a group only where it is one, and says where it is not', () => {
    const merged = varyGroups(limited, { joins: 'salix' }, ['mac']);
    const both = contextOf(
      [
        { name: 'Med kö', scenario: limited },
        { name: 'Hopslagen', scenario: merged },
      ],
      'sv',
    );
    const other = new CalendarFutures(merged, evidence, 'vasteras', 20);
    other.draw(20);
    const view = calendarView(both, { reading: 'enrolled', group: 'mac' }, [
      summary,
      other.summary(),
    ]);
    expect(view.lines.map(({ scenario }) => scenario)).toEqual(['base']);
    expect(view.lines[0]?.points[5]?.value).toBe(
      summary.groups.get('mac')?.enrolled[5]?.mean.value,
    );
    expect(view.ends).toHaveLength(1);
    expect(rowsOf(view.table)[1]?.slice(3)).toEqual(['–', '–']);
    expect(textOf(view.details)).toContain('I ”Hopslagen” är MAC ingen grupp för sig');
  });
});

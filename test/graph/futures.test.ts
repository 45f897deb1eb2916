import { describe, expect, test } from 'vitest';
import { checkView } from '../../src/cells/compare/checkView.ts';
import { differenceView } from '../../src/cells/compare/differenceView.ts';
import { waitSentences } from '../../src/cells/compare/waitSentences.ts';
import { outcomeView } from '../../src/cells/outcome/outcomeView.ts';
import { pathView } from '../../src/cells/outcome/pathView.ts';
import { futuresTable } from '../../src/cells/payback/futuresTable.ts';
import { paybackFutures } from '../../src/cells/payback/futuresView.ts';
import { LANGUAGES, type Language } from '../../src/message/language.ts';
import { PAYBACK_MEASURES } from '../../src/target/target.ts';
import { BASE_2017, vary } from '../run/readyScenarios.ts';
import { madeUpTable, tableOf, type MadeUp } from '../summary/madeUpTable.ts';
import {
  contextOf,
  endsOf,
  explanationsIn,
  rowsOf,
  seen,
  textOf,
  withFutures,
} from '../cells/shown.ts';

const PAIR = ['bas-2017', 'tva-ar-samma-budget'];
const BASE: MadeUp = { replicates: 10_000 };
const OTHER: MadeUp = { ...BASE, starts: 93, jobShare: 0.075, completerShare: 0.49 };
const [base, other] = [madeUpTable(BASE), madeUpTable({ ...OTHER, neverShare: 0.36 })];

const paired = (language: Language = 'sv') => withFutures(contextOf(PAIR, language), [base, other]);
const alone = (language: Language = 'sv') => withFutures(contextOf(['bas-2017'], language), [base]);

/** A table in which the payback by the report's method is these months. */
const paying = (...months: number[]) =>
  tableOf({
    costKronor: months.map(() => 1_200_000),
    exitBenefitKronor: months.map((each) => (each === Infinity ? 0 : 14_400_000 / each)),
    starts: months.map(() => 10),
  });
const hundred = (count: number, months: number, rest: number) => [
  ...Array<number>(count * 10).fill(months),
  ...Array<number>((100 - count) * 10).fill(rest),
];

describe('payback in a hundred futures', () => {
  test('is said as a frequency, with the central value after it', () => {
    expect(textOf(paybackFutures(paired(), 'report').finding)).toMatch(
      /^I \d+_av_100 framtider betalar sig ”Bas 2017” inom 34_månader\. Med ”24 månader, samma budget” är det \d+_av_100.* Mittvärde, utan slump: 61,0_månader och 65,8_månader\.$/,
    );
    expect(textOf(paybackFutures(alone('en'), 'report').finding)).toMatch(
      /^In \d+_of_100 futures “Base 2017” pays back within 34_months\. Central value, without chance: 61\.0_months\.$/,
    );
  });

  test.each([
    [hundred(13, 30, 60), hundred(13, 30, 60), 'är det 13_av_100, de är precis lika.'],
    [hundred(13, 30, 60), hundred(20, 30, 60), 'är det 20_av_100, alltså en bättre chans.'],
    [hundred(13, 30, 60), hundred(9, 34, 60), 'är det 9_av_100, alltså en sämre chans.'],
    [
      hundred(13, 30, 60),
      // The same number in other futures: nothing tells them apart in the long run.
      [...hundred(13, 30, 60)].reverse(),
      'är det ungefär 13_av_100 – för jämnt för att avgöra.',
    ],
  ])('has its verdict', (from, to, said) => {
    const context = withFutures(contextOf(PAIR, 'sv'), [paying(...from), paying(...to)]);
    const text = textOf(paybackFutures(context, 'report').finding);
    expect(text.replace(/ungefär /g, '')).toContain(said.replace(/ungefär /g, ''));
  });

  test('says “about” as long as the futures are too few to settle the number', () => {
    const few = withFutures(contextOf(['bas-2017'], 'sv'), [paying(...hundred(50, 30, 60))]);
    expect(textOf(paybackFutures(few, 'report').finding)).toContain('I ungefär 50_av_100');
    const [many] = Array.from({ length: 20 }, () => hundred(50, 30, 60)).flatMap(() => [
      Array.from({ length: 20 }, () => hundred(50, 30, 60)).flat(),
    ]);
    const settled = withFutures(contextOf(['bas-2017'], 'sv'), [paying(...(many ?? []))]);
    expect(textOf(paybackFutures(settled, 'report').finding)).toContain('I 50_av_100');
  });

  test('says how far the futures spread, and speaks of never only when a dot shows it', () => {
    const spread = textOf(paybackFutures(paired(), 'report').details);
    expect(spread).toMatch(/Inom 14_månader är det \d_av_100 och \d_av_100\./);
    expect(spread).toMatch(
      /Hälften av framtiderna betalar sig inom \d+_månader i ”Bas 2017” och nio av tio på \d+_månader till \d+,\d_år; i ”24 månader, samma budget” är det/,
    );
    expect(spread).not.toContain('ldrig');
    const full = textOf(paybackFutures(paired(), 'full').details);
    expect(full).toMatch(/nio av tio på \d+_månader till mer än 10_år/);
    expect(full).toMatch(/I ”Bas 2017” betalar sig \d+_av_100 framtider inte inom 10_år\./);
    expect(full).toMatch(/I ”24 månader, .*” betalar sig \d+_av_100 framtider inte inom 10_år\./);
  });

  test('says of the whole intake for how many years it is followed, as long as each scenario is', () => {
    const { benefit } = BASE_2017.assumptions;
    const followed = (years: number) => ({
      name: `${years} år`,
      scenario: vary(BASE_2017, {
        assumptions: { benefit: { ...benefit, horizonMonths: 12 * years } },
      }),
    });
    const never = tableOf({ paybackFullMonths: Array<number>(1000).fill(Infinity) });
    const context = withFutures(contextOf([followed(5), followed(20)], 'en'), [never, never]);
    const view = paybackFutures(context, 'full');
    const details = textOf(view.details);
    expect(details).toContain('do not pay back within 5_years in “5 år”.');
    expect(details).toContain('In “20 år” 100_of_100 futures do not pay back within 20_years.');
    expect(seen(view.labels.base.never?.text ?? '')).toBe('100_of_100 never within 5_years');
    expect(seen(view.describe('other', 0))).toContain('does not pay back within 20_years.');
  });

  test('does not give months to a half that never pays back', () => {
    const never = withFutures(contextOf(PAIR, 'sv'), [
      paying(...hundred(40, 30, Infinity)),
      paying(...hundred(90, 30, Infinity)),
    ]);
    const text = textOf(paybackFutures(never, 'report').details);
    expect(text).toContain('Mer än hälften av framtiderna betalar sig aldrig i ”Bas 2017”.');
    expect(text).toContain('betalar sig inom 30_månader i ”24 månader, samma budget”');
    expect(text).not.toMatch(/NaN|∞|Infinity/);
  });

  test('draws a hundred dots a scenario, as many within the target as it says', () => {
    const { rows, labels, targetsMonths } = paybackFutures(paired(), 'report');
    expect(targetsMonths).toEqual([34, 14]);
    expect(rows.map(({ scenario }) => scenario)).toEqual(['base', 'other']);
    for (const { scenario, months } of rows) {
      expect(months).toHaveLength(100);
      const within = months.filter((each) => each <= 34).length;
      expect(labels[scenario].within?.text).toMatch(new RegExp(`^${within}\\sav\\s100 inom`));
    }
  });

  test('tells each dot in the words of the very future that it is', () => {
    const view = paybackFutures(paired(), 'full');
    expect(view.describe('base', 0)).toMatch(
      /^Framtid 1\sav\s100 i ”Bas 2017”: betalar sig på \d+\smånader\. Av 115 som börjar går \d+ till arbete och \d+ fullföljer\.$/,
    );
    expect(view.describe('other', 99)).toMatch(
      /^Framtid 100\sav\s100 i ”24 månader, samma budget”: betalar sig inte inom 10\sår\. Av 93 som börjar/,
    );
    const [table] = [withFutures(contextOf(['bas-2017'], 'sv'), [paying(20, 40, 60)])];
    expect(paybackFutures(table, 'report').describe('base', 50)).toContain('på 40\u00a0månader');
  });

  test('has a table of every measure and scenario, with chances in per cent', () => {
    const context = paired();
    const { explainers } = paybackFutures(context, 'report');
    const rows = rowsOf(futuresTable(context, explainers));
    expect(rows).toHaveLength(1 + 2 * PAYBACK_MEASURES.length);
    expect(rows[0]).toEqual([
      ...['Sätt att räkna', 'Scenario', 'Hälften inom', 'Hälften mellan', 'Nio av tio mellan'],
      ...['Inom 34\u00a0månader', 'Inom 14\u00a0månader', 'Aldrig'],
    ]);
    expect(rows[1]?.slice(2).join(' | ')).toMatch(
      /^\d+_månader \| \d+–\d+_månader \| \d+_månader till \d+,\d_år \| \d+,\d_% \| \d+,\d+_% \| 0,\d+_%$/,
    );
    expect(rows[7]?.at(-1)).toMatch(/^\d\d(,\d)?_%$/);
  });

  test('without a target says how far the futures spread, and what is expected', () => {
    const context = withFutures(contextOf(PAIR, 'sv', []), [base, other]);
    const view = paybackFutures(context, 'report');
    expect(textOf(view.finding)).toMatch(/^Mittvärde/);
    expect(view.labels.base.within).toBeUndefined();
    expect(textOf(view.details)).toMatch(/^Hälften av framtiderna/);
  });
});

describe('before there are futures', () => {
  test('nothing simulated is said, only that it is on its way, or not', () => {
    const waiting = paybackFutures(contextOf(PAIR, 'sv'), 'report');
    expect(waiting.futures).toEqual({ kind: 'none', note: 'Simulerar framtider …' });
    expect([...waiting.finding, ...waiting.details, ...waiting.rows]).toEqual([]);
    const stopped = withFutures(contextOf(PAIR, 'sv'), [], { status: 'cancelled' });
    expect(paybackFutures(stopped, 'report').futures.note).toBe('Inga framtider är simulerade.');
    expect(differenceView(stopped)).toBeUndefined();
    expect(checkView(stopped)).toBeUndefined();
  });

  test('a scenario that is not simulated yet keeps the other’s to itself', () => {
    const half = withFutures(contextOf(PAIR, 'sv'), [base]);
    expect(paybackFutures(half, 'report').futures.kind).toBe('none');
  });
});

describe('futures of an earlier question', () => {
  const stale = (status: 'running' | 'failed') =>
    withFutures(contextOf(PAIR, 'sv'), [base, other], { status, isOutdated: true });

  test('are marked, all but what follows every change at once', () => {
    const view = paybackFutures(stale('running'), 'report');
    expect(view.isOutdated).toBe(true);
    expect(view.futures.note).toBe('Räknar om …');
    const [frequency, expected] = view.finding;
    expect(frequency?.isOutdated).toBe(true);
    expect(expected?.isOutdated).toBeUndefined();
    expect(view.details.every(({ isOutdated }) => isOutdated)).toBe(true);
    expect(differenceView(stale('running'))?.finding.every((each) => each.isOutdated)).toBe(true);
  });

  test('are said to be old when nothing is on its way', () => {
    expect(paybackFutures(stale('failed'), 'report').futures.note).toBe(
      'Framtiderna är från före den senaste ändringen.',
    );
  });

  test('leave no interval beside the new expected values, and no check', () => {
    const view = outcomeView(stale('running'), { time: 'exit', denominator: 'completers' });
    expect(view.groups.flatMap(({ bars }) => bars.filter(({ interval }) => interval))).toEqual([]);
    expect(textOf(view.finding)).toContain('är 7_personer i arbete');
    expect(view.finding.at(-1)?.isOutdated).toBe(true);
    expect(checkView(stale('running'))).toBeUndefined();
  });
});

describe('outcomes in many futures', () => {
  test('are whole persons with an interval, beside the share', () => {
    expect(
      textOf(outcomeView(paired(), { time: 'exit', denominator: 'completers' }).finding),
    ).toMatch(
      /^I ”Bas 2017” är 7_personer \(\d+–\d+\) i arbete vid avslut, 11,5_% av dem som fullföljt\. I ”24 månader, samma budget” är det 7_personer \(\d+–\d+\), 15,4_%\. Andelen är högre fast inte fler är i arbete: den räknas på färre personer\. Målet 25_% nås i \d+_av_100 framtider i ”Bas 2017” och i \d+_av_100 i ”24 månader, samma budget”, alltså en bättre chans\.$/,
    );
    expect(
      textOf(outcomeView(alone('en'), { time: 'exit', denominator: 'completers' }).finding),
    ).toMatch(/The target of 25% is met in \d+_of_100 futures in “Base 2017”\.$/);
  });

  test('go on after the exit as a line inside its bands, with the goals on the way', () => {
    const view = pathView(paired(), { time: 'exit', denominator: 'completers' }, 'arbete');
    for (const { points } of view.lines) {
      expect(points.map(({ at }) => at)).toEqual([0, 6, 24]);
      for (const { low = NaN, innerLow = NaN, innerHigh = NaN, high = NaN } of points) {
        expect(low).toBeLessThanOrEqual(innerLow);
        expect(innerLow).toBeLessThan(innerHigh);
        expect(innerHigh).toBeLessThanOrEqual(high);
      }
    }
    expect(view.goals).toEqual([
      { at: 0, value: 0.25 },
      { at: 6, value: 0.35 },
      { at: 24, value: 0.7 },
    ]);
    expect(textOf(view.finding)).toMatch(
      /^I ”Bas 2017” är andelen i arbete 11,5_% vid avslut, 23,8_% sex månader senare och 38,9_% efter två år\..* Målet två år efter avslut, 70_%, nås i \d+_av_100 framtider i ”Bas 2017” och \d+_av_100 framtider i ”24 månader, samma budget”\.$/,
    );
    for (const { text } of [...view.ends]) expect(rowsOf(view.table).flat()).toContain(seen(text));
    const bare = pathView(
      contextOf(['bas-2017'], 'en'),
      { time: 'exit', denominator: 'allExits' },
      'avbrott',
    );
    expect(bare.goals).toEqual([]);
    expect(bare.lines[0]?.points.every(({ low }) => low === undefined)).toBe(true);
  });

  test('have whiskers around their bars, and a column of chances', () => {
    const view = outcomeView(paired(), { time: 'exit', denominator: 'completers' });
    for (const { bars } of view.groups) {
      for (const { value, interval } of bars) {
        expect(interval?.[0]).toBeLessThan(value);
        expect(interval?.[1]).toBeGreaterThan(value);
      }
    }
    const [head, arbete] = rowsOf(view.table);
    expect(head?.at(-1)).toBe('24 månader, samma budget: når målet');
    expect(arbete?.at(-1)).toMatch(/^\d+_av_100$/);
  });
});

describe('the same people in two programmes', () => {
  test('differ by so many in work, and in benefit per krona', () => {
    expect(textOf(differenceView(paired())?.finding ?? [])).toMatch(
      /^Till arbete vid avslut med ”24 månader, samma budget” jämfört med ”Bas 2017”: i snitt (\d+_(fler|färre)|lika många), och i nio framtider av tio mellan \d+_färre och \d+_fler\. ”24 månader, samma budget” ger oftast mindre nytta per krona än ”Bas 2017”: mer i bara \d+_av_100 framtider/,
    );
  });

  test('are the same when the programmes are', () => {
    const same = withFutures(contextOf(PAIR, 'sv'), [base, base]);
    const view = differenceView(same);
    expect(textOf(view?.finding ?? [])).toBe(
      'Till arbete vid avslut går lika många med ”24 månader, samma budget” som med ”Bas 2017”, framtid för framtid. ”24 månader, samma budget” och ”Bas 2017” ger lika mycket nytta per krona i varje framtid.',
    );
    expect(view?.details).toEqual([]);
    expect(view?.sides.zero.text).toBe('100\u00a0lika');
  });

  test('are a hundred dots around 0, as many on each side as is said', () => {
    const view = differenceView(paired());
    const count = (isSo: (difference: number) => boolean) => view?.differences.filter(isSo).length;
    expect(view?.differences).toHaveLength(100);
    expect(view?.sides.below.text).toBe(`${count((d) => d < 0)}\u00a0av\u00a0100\u00a0färre`);
    expect(view?.sides.above.text).toBe(`${count((d) => d > 0)}\u00a0av\u00a0100\u00a0fler`);
  });

  test('are not spoken of with one scenario', () => {
    expect(differenceView(alone())).toBeUndefined();
  });
});

describe('the check', () => {
  test('says where the spread comes from, and that simulated and exact agree', () => {
    const text = textOf(checkView(paired())?.sentences ?? []);
    expect(text).toMatch(
      /^Av spridningen i årets nytta i ”Bas 2017” beror (\d+)_% på sådant som ingen vet, och (\d+)_% på slumpen/,
    );
    const [, unknown, chance] = /(\d+)_% på sådant.* (\d+)_% på slumpen/.exec(text) ?? [];
    expect(Number(unknown) + Number(chance)).toBe(100);
    expect(text).toMatch(
      /simulerat [67],\d\d ±_0,\d\d till arbete, exakt räknat [67],\d\d .* Det stämmer\./,
    );
    expect(rowsOf(checkView(paired())?.table ?? { caption: '', head: [], rows: [] })).toHaveLength(
      7,
    );
  });

  test('says so when they do not', () => {
    const futures = 100; // so many persons that rare events are no excuse
    const off = tableOf({
      exitArbete: Array.from({ length: futures }, (_, index) => 8 + (index % 3)),
      expectedArbete: Array.from({ length: futures }, () => 7),
    });
    const context = withFutures(contextOf(['bas-2017'], 'sv'), [off]);
    expect(textOf(checkView(context)?.sentences ?? [])).toContain('Det stämmer inte');
  });
});

describe('the queue', () => {
  const limited = vary(BASE_2017, { levers: { limitPlaces: true } });
  const context = withFutures(contextOf([{ name: 'Kö', scenario: limited }], 'sv'), [
    tableOf({ meanWaitMonths: Array.from({ length: 2000 }, (_, i) => (i % 20) / 10) }),
  ]);

  test('is as long as the futures say', () => {
    expect(textOf(waitSentences(context))).toBe(
      'I ”Kö” väntar de som börjar i snitt 1,0_månader på en plats; i nio framtider av tio 0,0–1,8_månader.',
    );
  });

  test('is not spoken of where places are not limited', () => {
    expect(waitSentences(paired())).toEqual([]);
    expect(waitSentences(contextOf(PAIR, 'sv'))).toEqual([]);
  });
});

describe.each(LANGUAGES)('every simulated number in %s', (language) => {
  const views = () => {
    const context = paired(language);
    const { finding, details, labels, targetLabels } = paybackFutures(context, 'full');
    return [
      { finding, details, labels, targetLabels },
      futuresTable(context, paybackFutures(context, 'report').explainers),
      outcomeView(context, { time: 'sixMonths', denominator: 'allExits' }).finding,
      outcomeView(context, { time: 'exit', denominator: 'completers' }).table,
      differenceView(context),
      checkView(context),
    ];
  };

  test('says how it is counted, on how many futures and from which seed', () => {
    const all = views().flatMap(explanationsIn);
    const simulated = all.filter(({ how }) => /10\s000|10,000/.test(how ?? ''));
    expect(simulated.length).toBeGreaterThan(40);
    for (const { how, value } of simulated) {
      expect(how).toContain('vasteras');
      expect(`${how} ${value}`).not.toMatch(/NaN|Infinity|∞|undefined/);
    }
  });

  test('leads to a figure of a report', () => {
    const unfounded = views()
      .flatMap(explanationsIn)
      // How many futures there are is nobody's finding.
      .filter(({ origin }) => origin !== 'lever')
      .filter((each) => !endsOf(each).some(({ source }) => source));
    expect(unfounded.map(({ title }) => title)).toEqual([]);
  });
});

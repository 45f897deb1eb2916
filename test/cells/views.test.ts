import { describe, expect, test } from 'vitest';
import { compareView } from '../../src/cells/compare/compareView.ts';
import { outcomeView } from '../../src/cells/outcome/outcomeView.ts';
import { paybackView } from '../../src/cells/payback/paybackView.ts';
import type { ExplainedNumber } from '../../src/explanation/explanation.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import type { Target } from '../../src/target/target.ts';
import { SHARE_TIMES } from '../../src/target/target.ts';
import { BASE_2017, ready, vary, varyGroups } from '../run/readyScenarios.ts';
import {
  contextOf,
  endsOf,
  explanationsIn,
  numberIn,
  rowsOf,
  textOf,
  type Shown,
} from './shown.ts';

const PAIR = ['bas-2017', 'tva-ar-samma-budget'];

describe('the payback cell', () => {
  test('says the finding of the ready notebook', () => {
    expect(textOf(paybackView(contextOf(PAIR, 'sv')).finding)).toBe(
      'Med rapportens räknesätt betalar sig ”Bas 2017” på 61,0_månader och ”24 månader, samma budget” på 65,8_månader. Det är 4,8_månader längre. Räknat så når inget av dem målet 34_månader eller 14_månader. På ett år börjar 93 i stället för 115, 45_personer fullföljer i stället för 61_personer, och 19_personer av dem är i arbete två år efter avslut i stället för 24_personer.',
    );
    expect(textOf(paybackView(contextOf(PAIR, 'en')).finding)).toBe(
      'By the report’s method “Base 2017” pays back in 61.0_months and “24 months, same budget” in 65.8_months. That is 4.8_months longer. Counted that way neither meets the target of 34_months or 14_months. A year’s starts number 93 instead of 115, those of them who complete 45_people instead of 61_people, and those in work two years after exit 19_people instead of 24_people.',
    );
  });

  test('does not say that as many start as before', () => {
    const pair = ['bas-2017', 'tva-ar-samma-starter'];
    expect(textOf(paybackView(contextOf(pair, 'sv')).finding)).toMatch(
      / Av ett års 115 starter fullföljer \d+_personer i stället för 61_personer, och \d+_personer av dem är i arbete två år efter avslut i stället för 24_personer\.$/,
    );
    expect(textOf(paybackView(contextOf(pair, 'en')).finding)).toMatch(
      / Of the 115 who start in a year, those who complete number \d+_people instead of 61_people, and those in work two years after exit \d+_people instead of 24_people\.$/,
    );
    const same = contextOf(['bas-2017', { name: 'Samma', scenario: BASE_2017 }], 'sv');
    expect(textOf(paybackView(same).finding)).not.toMatch(/starter|fullföljer/);
  });

  test('says what the likely range of an assumption does, each end with its source', () => {
    const context = contextOf(PAIR, 'sv');
    const { explainer } = context.shown[1] ?? context.shown[0];
    const plausible = { lowRatio: 0.64, highRatio: 1.57, atLow: explainer, atHigh: explainer };
    const said = paybackView({ ...context, plausible }).finding.find((each) =>
      textOf([each]).includes('64_% till 157_% av den tidigare'),
    );
    const texts = said?.numbers.map(({ text }) => text.replace(/\u00a0/g, '_'));
    expect(texts?.slice(0, 2)).toEqual(['64_%', '157_%']);
    for (const number of said?.numbers.slice(0, 2) ?? []) {
      const { title, value, inputs } = number.explain();
      expect(title).toContain('Chans till arbete i den extra tiden');
      expect(value).toBe(number.text);
      expect(inputs?.map(({ origin }) => origin)).toEqual(['assumed']);
    }
  });

  test('says on how many participant months the neutral case is counted, with the stock they come from', () => {
    const { basis } = paybackView(contextOf(PAIR, 'sv')).neutral!;
    expect(textOf([basis])).toContain('2017 års avslut på 636 deltagarmånader.');
    const [months] = basis.numbers;
    expect(endsOf((months as ExplainedNumber).explain()).map(({ value }) => value)).toEqual([
      '53\u00a0personer',
    ]);
  });

  test('says why length alone makes payback longer with valuation A, and not with B', () => {
    const neutral = textOf([paybackView(contextOf(PAIR, 'sv')).neutral!.sentence]);
    expect(neutral).toContain('(värdering B: 69,8_månader i båda fallen)');
    expect(neutral).toContain('76,8 → 87,6_månader (+14_%)');
  });

  test('says that payback is shorter, or equally long', () => {
    expect(textOf(paybackView(contextOf(['bas-2017', 'bas-2019'], 'sv')).finding)).toContain(
      'Det är 12,4_månader kortare.',
    );
    const same = contextOf(['bas-2017', { name: 'Samma', scenario: BASE_2017 }], 'en');
    expect(textOf(paybackView(same).finding)).toContain('That is equally long.');
  });

  test('speaks of one scenario alone as of one', () => {
    expect(textOf(paybackView(contextOf(['bas-2017'], 'sv')).finding)).toBe(
      'Med rapportens räknesätt betalar sig ”Bas 2017” på 61,0_månader. ”Bas 2017” når inte målet 34_månader eller 14_månader.',
    );
    expect(textOf(paybackView(contextOf(['bas-2017'], 'en')).finding)).toBe(
      'By the report’s method “Base 2017” pays back in 61.0_months. “Base 2017” does not meet the target of 34_months or 14_months.',
    );
  });

  describe('with targets of its own', () => {
    const target = (value: number, active = true): Target => ({
      id: `t${value}`,
      measure: { kind: 'payback', measure: 'report' },
      direction: 'atMost',
      value,
      active,
    });
    const say = (targets: readonly Target[], ids: readonly Shown[] = PAIR) =>
      textOf(paybackView(contextOf(ids, 'sv', targets)).finding).replace(
        /^.*?(längre|månader)\. /,
        '',
      );

    test.each<[string, readonly Target[], string]>([
      ['both meet', [target(70)], 'Båda når målet 70_månader.'],
      ['one meets', [target(63)], '”Bas 2017” når målet 63_månader.'],
      [
        'both, one and none meet',
        [target(34), target(63), target(70)],
        'Båda når målet 70_månader. ”Bas 2017” når målet 63_månader. Räknat så når inget av dem målet 34_månader.',
      ],
    ])('that %s', (_, targets, sentences) => {
      expect(say(targets)).toContain(sentences);
    });

    test('that are met exactly are met, and those switched off are not spoken of', () => {
      const { economy } = contextOf(['bas-2017'], 'sv').shown[0].explainer.expectation;
      expect(say([target(economy.payback.report ?? 0)], ['bas-2017'])).toContain('når målet 61_');
      expect(say([target(70, false)])).not.toContain('målet');
      expect(paybackView(contextOf(PAIR, 'sv', [target(70, false)])).targetsMonths).toEqual([]);
    });
  });

  describe('of a scenario that nobody starts in', () => {
    const empty: Shown = { name: 'Tomt', scenario: varyGroups(BASE_2017, { startsPerYear: 0 }) };

    test('says never, beside another and alone', () => {
      expect(textOf(paybackView(contextOf(['bas-2017', empty], 'sv')).finding)).toContain(
        'Med rapportens räknesätt betalar sig ”Bas 2017” på 61,0_månader. ”Tomt” betalar sig aldrig.',
      );
      expect(textOf(paybackView(contextOf([empty], 'sv')).finding)).toBe(
        '”Tomt” betalar sig aldrig. ”Tomt” når inte målet 34_månader eller 14_månader.',
      );
    });

    test('has no difference and no mark on the axis', () => {
      const view = paybackView(contextOf(['bas-2017', empty], 'sv'));
      expect(rowsOf(view.table)[1]).toEqual([
        'Med rapportens räknesätt',
        '61,0_månader',
        'aldrig',
        '–',
      ]);
      expect(view.rows[0]?.marks[1]?.value).toBeNull();
      expect(view.labels.report[1]?.text).toBe('aldrig');
    });

    test.each(LANGUAGES)('has no cell with a number that is none, in %s', (language) => {
      const context = contextOf([empty, 'bas-2017'], language);
      const texts = [
        ...[paybackView(context).table, compareView(context).table].flatMap(rowsOf).flat(),
        ...rowsOf(outcomeView(context, { time: 'exit', denominator: 'completers' }).table).flat(),
        textOf(compareView(context).finding),
        textOf(outcomeView(context, { time: 'exit', denominator: 'allExits' }).finding),
      ];
      expect(texts.join(' ')).not.toMatch(/NaN|∞|undefined/);
    });
  });

  test('says within how many years it looks, where the whole intake never pays back', () => {
    const { benefit } = BASE_2017.assumptions;
    const short = vary(BASE_2017, { assumptions: { benefit: { ...benefit, horizonMonths: 24 } } });
    const view = paybackView(contextOf([{ name: 'Kort', scenario: short }], 'sv'));
    expect(rowsOf(view.table).at(-1)).toEqual(['Hela årsintaget', 'aldrig inom 2_år']);
  });

  test('has a ghost where a mark stood before the gesture, only when it moved', () => {
    const context = contextOf(PAIR, 'sv');
    const [base, other] = context.shown;
    if (!other) throw new Error('no other');
    const before = contextOf(['bas-2019'], 'sv').shown[0].explainer.expectation;
    const moving = paybackView({
      ...context,
      shown: [
        { ...base, before: base.explainer.expectation },
        { ...other, before },
      ],
    });
    const [first, second] = moving.rows[0]?.marks ?? [];
    expect(first).not.toHaveProperty('ghost');
    expect(second?.ghost).toBe(before.economy.payback.report);
  });
});

describe('the outcome cell', () => {
  test('says the finding of the ready notebook', () => {
    expect(
      textOf(
        outcomeView(contextOf(PAIR, 'sv'), { time: 'exit', denominator: 'completers' }).finding,
      ),
    ).toBe(
      'I ”Bas 2017” är 7_personer i arbete vid avslut, 11,5_% av dem som fullföljt. I ”24 månader, samma budget” är det 7_personer, 15,4_%. Andelen är högre fast inte fler är i arbete: den räknas på färre personer. Målet är 25_%.',
    );
    expect(
      textOf(
        outcomeView(contextOf(PAIR, 'en'), { time: 'exit', denominator: 'completers' }).finding,
      ),
    ).toBe(
      'In “Base 2017” 7_people are in work at exit, 11.5% of those who completed. In “24 months, same budget” it is 7_people, 15.4%. The share is higher although no more are in work: it is counted on fewer people. The target is 25%.',
    );
  });

  test('speaks of one scenario, another time and the other way to count, where no target is set', () => {
    const view = outcomeView(contextOf(['bas-2017'], 'sv'), {
      time: 'twentyFourMonths',
      denominator: 'allExits',
    });
    expect(textOf(view.finding)).toMatch(
      /^I ”Bas 2017” är [\d,]+_personer i arbete två år efter avslut, [\d,]+_% av alla som lämnat\. Rapporterna sätter inget mål för den här räkningen\.$/,
    );
  });

  test('shows drop-outs only among all who left', () => {
    const ids = (denominator: 'completers' | 'allExits') =>
      outcomeView(contextOf(PAIR, 'sv'), { time: 'exit', denominator }).groups.map(({ id }) => id);
    expect(ids('completers')).toEqual(['arbete', 'studier', 'rehab']);
    expect(ids('allExits')).toEqual(['arbete', 'studier', 'rehab', 'avbrott']);
  });

  test('has counted and pooled shares side by side', () => {
    const view = outcomeView(contextOf(PAIR, 'sv'), { time: 'exit', denominator: 'completers' });
    expect(rowsOf(view.groupTable)[4]).toEqual(['MAC', '6 av 29 (21_%)', '15,3_%']);
  });

  test('draws what it says, with the goals of the documents', () => {
    const view = outcomeView(contextOf(PAIR, 'sv'), { time: 'exit', denominator: 'completers' });
    expect(view.groups.map(({ goal }) => goal)).toEqual([0.25, 0.2, 0.55]);
    for (const [index, { bars }] of view.groups.entries()) {
      const [, base] = rowsOf(view.table)[index + 1] ?? [];
      expect(base).toBe(`${((bars[0]?.value ?? 0) * 100).toFixed(1).replace('.', ',')}_%`);
    }
  });
});

describe('the compare cell', () => {
  test('says the finding of the ready notebook', () => {
    const view = compareView(contextOf(PAIR, 'sv'));
    expect(textOf(view.finding)).toBe(
      'En deltagare är i snitt 5,8_månader i insatsen i ”Bas 2017” och 7,2_månader i ”24 månader, samma budget”, eftersom många slutar tidigare än planerat. Ett år kostar 9,18_mkr både i ”Bas 2017” och i ”24 månader, samma budget”. Med budgeten fast räcker pengarna till 93 starter om året i stället för 115. Inlåsning är att färre går till arbete medan insatsen pågår: i ”24 månader, samma budget” 1,1_% per månad under insatsen och 2,7_% per månad efter avslut, av dem som saknar arbete.',
    );
    expect(textOf(view.placesFinding)).toBe(
      'Samtidigt inskrivna blir i snitt 55_personer både i ”Bas 2017” och i ”24 månader, samma budget”. I ”Bas 2017” räcker platserna inte i Salixgruppen. I ”24 månader, samma budget” räcker platserna inte i Salixgruppen.',
    );
    const english = compareView(contextOf(PAIR, 'en'));
    expect(textOf(english.finding)).toBe(
      'A participant spends on average 5.8_months in the programme in “Base 2017” and 7.2_months in “24 months, same budget”, because many leave earlier than planned. One year costs SEK_9.18_m both in “Base 2017” and in “24 months, same budget”. With the budget held fixed there is money for 93 starts a year instead of 115. Lock-in is that fewer go to work while the programme lasts: in “24 months, same budget” 1.1% a month during it and 2.7% a month after exit, of those without work.',
    );
    expect(textOf(english.placesFinding)).toBe(
      'The number enrolled at any one time averages 55_people both in “Base 2017” and in “24 months, same budget”. In “Base 2017” there are not enough places in Salixgruppen. In “24 months, same budget” there are not enough places in Salixgruppen.',
    );
  });

  test('speaks of one scenario alone, without a column for a difference', () => {
    const view = compareView(contextOf(['bas-2017'], 'sv'));
    expect(textOf(view.finding)).toMatch(
      /^En deltagare är i snitt 5,8_månader i insatsen i ”Bas 2017”\. Ett år kostar 9,18_mkr i ”Bas 2017”\. Inlåsning/,
    );
    for (const row of rowsOf(view.table)) expect(row).toHaveLength(2);
  });

  test('does not say that money is enough for as many as before', () => {
    const held = vary(BASE_2017, { levers: { hold: 'budget' } });
    const context = contextOf(['bas-2017', { name: 'Fast budget', scenario: held }], 'sv');
    expect(textOf(compareView(context).finding)).not.toContain('i stället för');
  });

  test('has a row for every key figure, with the difference', () => {
    const rows = rowsOf(compareView(contextOf(PAIR, 'sv')).table);
    expect(rows).toHaveLength(17);
    expect(rows[1]).toEqual(['Starter per år', '115', '92,6', '−22,4']);
    expect(rows[3]).toEqual(['Når planerat slut', '44_%', '38_%', '−6_%\u2011enheter']);
    for (const [label, from, to, change] of rows.slice(1)) {
      const [a, b, difference] = [from, to, change].map((text) => numberIn(text ?? ''));
      expect(difference, label).toBeCloseTo((b ?? NaN) - (a ?? NaN), 6);
    }
    expect(rows.slice(8, 10)).toEqual([
      ['varav fast', '6,43_mkr', '6,43_mkr', '0,00_mkr'],
      ['varav rörlig', '2,75_mkr', '2,75_mkr', '0,00_mkr'],
    ]);
    expect(rows.slice(15)).toEqual([
      ['Nettonuvärde på 5_år, hela intaget', '−0,30_mkr', '−2,61_mkr', '−2,31_mkr'],
      ['Nettonuvärde på 10_år, hela intaget', '12,94_mkr', '7,60_mkr', '−5,34_mkr'],
    ]);
    expect(rows[12]).toEqual([
      'Kostnad per person till arbete',
      '1_303_000_kr',
      '1_308_000_kr',
      '+5_000_kr',
    ]);
  });

  test('shows the groups of both where they have different ones', () => {
    const view = compareView(contextOf(['bas-2017', 'bas-2019'], 'sv'));
    expect(
      rowsOf(view.placesTable).map(([, ...cells]) => cells.map((cell) => cell === '–')),
    ).toEqual([[false, false], ...Array<boolean[]>(4).fill([false, true]), [true, false]]);
    expect(view.places.map(({ bars }) => bars.map(({ scenario }) => scenario))).toEqual([
      ...Array<string[]>(4).fill(['base']),
      ['other'],
    ]);
    expect(rowsOf(view.placesTable).at(-1)?.[0]).toBe('Samordningsteam Västerås');
  });

  test('names the groups whose places are not enough, scenario by scenario', () => {
    const long = ready('tva-ar-samma-starter');
    const tight = varyGroups(long, { places: 5 }, ['mac', 'salix']);
    const view = compareView(contextOf(['bas-2017', { name: 'Trångt', scenario: tight }], 'sv'));
    expect(textOf(view.placesFinding)).toContain(
      'I ”Trångt” räcker platserna inte i Trädgårdsgruppen, Salixgruppen och MAC.',
    );
    expect(textOf(view.placesFinding)).not.toContain('räcker i alla grupper');
  });
});

describe('the starts of one group', () => {
  const startsOf = (id: string) => contextOf([id], 'sv').shown[0].explainer.startsOf('mac');

  test('are the lever where starts are held', () => {
    expect(startsOf('tva-ar-samma-starter').text).toBe('34');
    expect(startsOf('tva-ar-samma-starter').explain().origin).toBe('lever');
  });

  test('rest on the counted starts and the stay where the budget is held', () => {
    const number = startsOf('tva-ar-samma-budget');
    const { title, value, inputs } = number.explain();
    expect(title).toContain('Starter per år, MAC');
    expect(value).toBe(number.text);
    expect(inputs?.map((each) => each.title)).toEqual([
      'Starter enligt rapporten, MAC',
      'Tid i insatsen i snitt, MAC',
      'Fyll tomma platser',
    ]);
    expect(inputs?.[0]?.value).toBe('34');
    const otherYear = vary(ready('bas-2019'), { levers: { hold: 'budget' } });
    const [{ explainer: team }] = contextOf([{ name: '2019', scenario: otherYear }], 'sv').shown;
    const [counted] = team.startsOf('sot').explain().inputs ?? [];
    expect(counted?.source?.document).toContain('2019');
    const filled = vary(ready('tva-ar-samma-budget'), { levers: { fillPlaces: true } });
    const [{ explainer }] = contextOf([{ name: 'Fyllt', scenario: filled }], 'sv').shown;
    expect(explainer.startsOf('mac').explain().inputs?.at(-1)?.value).toBe('30');
  });
});

describe.each(LANGUAGES)('every number in %s', (language) => {
  const contexts = [
    PAIR,
    ['bas-2017'],
    ['bas-2017', 'bas-2019'],
    ['tva-ar-samma-starter', 'bas-2019'],
  ];

  test.each(contexts.map((ids) => ({ ids })))(
    'leads to a figure of a report, an assumption or a lever: $ids',
    ({ ids }) => {
      const context = contextOf(ids, language);
      const compared = explanationsIn(compareView(context));
      const results = [
        paybackView(context),
        ...SHARE_TIMES.map((time) => outcomeView(context, { time, denominator: 'completers' })),
        outcomeView(context, { time: 'exit', denominator: 'allExits' }),
      ].flatMap(explanationsIn);
      expect(compared.length).toBeGreaterThan(20);
      expect(results.length).toBeGreaterThan(20);
      const ends = [...compared, ...results].flatMap(endsOf);
      const wrong = ends.filter(
        ({ origin, title, value, source }) =>
          !['sourced', 'derived', 'assumed', 'lever'].includes(origin) ||
          ((origin === 'sourced' || origin === 'derived') && !source?.section) ||
          /undefined|NaN|^\s|^$/.test(`${title} ${value}`),
      );
      expect(wrong).toEqual([]);
      // What comes out of the model rests on counts, not on levers alone.
      const unfounded = results.filter((each) => !endsOf(each).some(({ source }) => source));
      expect(unfounded.map(({ title }) => title)).toEqual([]);
    },
  );

  test('says in its explanation what it says on the screen', () => {
    const { finding, table } = compareView(contextOf(PAIR, language));
    for (const number of [...finding.flatMap(({ numbers }) => numbers), ...table.rows.flat()]) {
      if (typeof number === 'object' && 'explain' in number)
        expect(number.explain().value).toBe(number.text);
    }
  });
});

test('the spread behind the report’s 70 is told as it is counted, by the calibration at hand', () => {
  const told = (language: 'sv' | 'en') =>
    textOf(paybackView(contextOf(['bas-2017'], language)).versusReport);
  expect(told('sv')).toContain(
    'allt mellan 39_månader och 14,6_år (nio år av tio). Målet 34_månader hade nåtts i 2_av_100_år. Målet 14_månader hade nåtts i 0_av_100_år.',
  );
  expect(told('en')).toContain('anything between 39_months and 14.6_years (nine years of ten)');
  const { assumptions } = BASE_2017;
  const scenario = vary(BASE_2017, {
    assumptions: { benefit: { ...assumptions.benefit, calibration: 'B' } },
  });
  const view = paybackView(contextOf([{ name: 'B', scenario }], 'sv'));
  expect(textOf(view.versusReport)).toContain('allt mellan 35_månader och 17,5_år');
});

import { describe, expect, test } from 'vitest';
import { peersView } from '../../src/cells/evidence/peersView.ts';
import { builtInPeers } from '../../src/evidence/builtInPeers.ts';
import { plainText } from '../../src/explanation/explanation.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { peerMeasureOf, peerShares } from '../../src/cells/goals/peerShares.ts';
import { madeUpTable } from '../summary/madeUpTable.ts';
import { contextOf, explanationsIn, rowsOf, seen, textOf, withFutures } from './shown.ts';

const peers = builtInPeers();

describe.each(LANGUAGES)('what others have published, in %s', (language) => {
  const figures = peersView(contextOf(['bas-2017'], language), peers);

  test('is a picture for each thing that was measured, with what differs said', () => {
    expect(figures.map(({ id }) => id)).toEqual(peers.measures.map(({ id }) => id));
    for (const { finding, details, groups, table } of figures) {
      expect(finding.map(plainText).join(' ')).toMatch(/^[”“A-ZI].*\.$/);
      expect(details).toHaveLength(1);
      expect(groups.length).toBeGreaterThan(0);
      expect(table.rows).toHaveLength(groups.length);
    }
  });

  test('has of whom beside every share: how many, or that the number is not printed', () => {
    for (const { id, groups } of figures.filter(({ id }) => !/cost|payback/.test(id))) {
      for (const { bars, id: group } of groups) {
        if (id === 'atDate' && group === 'own') continue;
        const label = bars[0]?.label ?? '';
        expect(label).toMatch(/ (av|of) |ej tryckt|not printed/);
      }
    }
  });

  test('leads from every number to title, publisher and how it was read', () => {
    const published = explanationsIn(figures).filter(({ origin }) => origin === 'published');
    expect(published.length).toBeGreaterThan(80);
    for (const { source, how } of published) {
      expect(source?.document).toMatch(/^.+, (\d{4}|utan år|no year): ./);
      expect(source?.note).toMatch(/utdrag|excerpt/);
      expect(how).toMatch(/^(Av vilka|Of whom): /);
    }
  });
});

describe('one’s own beside it', () => {
  const figures = peersView(contextOf(['bas-2017'], 'sv'), peers);
  const of = (measure: string) => figures.find(({ id }) => id === measure);
  const own = (measure: string) => of(measure)?.groups.find(({ id }) => id === 'own');

  test('is as counted where the same is counted', () => {
    const counted = own('workOrStudiesAtExit')?.bars[0];
    expect(counted?.label).toMatch(/^\d+ av \d+ \(\d+\u00a0%\)$/);
    const [part, all] =
      /^(\d+) av (\d+)/
        .exec(counted?.label ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(counted?.value).toBeCloseTo((part ?? 0) / (all ?? 1), 12);
    const parts = ['workAtExit', 'studiesAtExit'].map((each) =>
      Number(/^\d+/.exec(own(each)?.bars[0]?.label ?? '')?.[0]),
    );
    expect(part).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
    const wholes = ['workOrStudiesAtExit', 'workAtExit', 'studiesAtExit', 'lost'].map(
      (each) => / av (\d+)/.exec(own(each)?.bars[0]?.label ?? '')?.[1],
    );
    expect(new Set(wholes)).toEqual(new Set(['94']));
  });

  test('is left out where others have counted something else', () => {
    expect(['wider', 'ofReceived', 'ever'].map(own)).toEqual([undefined, undefined, undefined]);
    expect(textOf(of('wider')?.finding ?? [])).not.toContain('Bas 2017');
  });

  test('is said first, and then how far apart the others are', () => {
    expect(textOf(of('payback')?.finding ?? [])).toBe(
      '”Bas 2017”: 61,0_månader, beräknat vid avslut. Publicerat: 7_månader (28 projekt för unga, publicerad 2011).',
    );
    expect(textOf(of('workOrStudiesAtExit')?.finding ?? [])).toMatch(
      /^”Bas 2017”: \d+ av \d+ \(\d+_%\), räknat av alla avslut\. Publicerat: från 35_% till 41_%, i 3 mätningar\.$/,
    );
  });

  test('stands in the table with its own denominator named', () => {
    const [head, first] = rowsOf(of('cost')?.table ?? { caption: '', head: [], rows: [] });
    expect(head?.[2]).toBe('Av vilka');
    expect(first?.[0]).toBe('Här: beräknat per start');
    expect(seen(first?.[1] ?? '')).toMatch(/_kr$/);
  });
});

describe('a goal beside what others have reached', () => {
  const choice = {
    outcome: 'arbete',
    time: 'exit',
    denominator: 'allExits',
    group: undefined,
    years: 'next',
  } as const;

  test.each(LANGUAGES)(
    'says of whom and where it is published, the highest first, in %s',
    (language) => {
      const said = peerShares(contextOf(['bas-2017'], language), peers, choice).map(plainText);
      expect(said.map((text) => /\d+/.exec(text.replace(/^.*?: /, ''))?.[0])).toEqual([
        '28',
        '27',
        '24',
      ]);
      for (const text of said)
        expect(text).toMatch(/: .+, 20\d\d: .+ \((läst som utdrag|read as an excerpt)\)\.$/);
    },
  );

  test('is there only where others have counted the same', () => {
    expect(peerMeasureOf(choice)).toBe('workAtExit');
    expect(peerMeasureOf({ ...choice, outcome: 'studier' })).toBe('studiesAtExit');
    expect(peerMeasureOf({ ...choice, outcome: 'rehab' })).toBeUndefined();
    expect(peerMeasureOf({ ...choice, time: 'sixMonths' })).toBeUndefined();
  });

  test('says how surely as much is reached here, when there are futures', () => {
    const [first] = peerShares(
      withFutures(contextOf(['bas-2017'], 'sv'), [madeUpTable()]),
      peers,
      choice,
    );
    expect(textOf(first ? [first] : [])).toMatch(
      /I ”Bas 2017” nås så mycket i .*\d+_av_100 framtider\. Källa: /,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSentence } from '../../src/message/inSentence.ts';
import { LANGUAGES, messagesIn, type Language } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import { differenceSentence, fieldLabel, show } from '../../src/scenario/differenceSentence.ts';
import { listDifferences, setEntry, type Json, type Path } from '../../src/scenario/layer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, ready, vary, varyGroups, YEAR_LONG_GROUPS } from '../run/readyScenarios.ts';
import { anyPair } from './anyScenario.ts';

const NAMES: Readonly<Record<string, string>> = {
  tradgard: 'Trädgårdsgruppen',
  upplevelse: 'Upplevelsegruppen',
  salix: 'Salixgruppen',
  mac: 'MAC',
  sot: 'Samordningsteam',
};

function say(base: Scenario, scenario: Scenario, language: Language): string {
  return differenceSentence(base, scenario, {
    baseName: 'Bas',
    groupName: (id) => NAMES[id] ?? id,
    format: new QuantityFormat(language),
  });
}

/** The base with one entry set. */
function set(path: string, value: Json, base = BASE_2017): Scenario {
  return setEntry(base, path.split('.'), value) as unknown as Scenario;
}

const spaced = (text: string) => text.replace(/_/g, '\u00a0');

describe('differenceSentence says what a layer changes', () => {
  const long = varyGroups(BASE_2017, { plannedLengthMonths: 24 }, YEAR_LONG_GROUPS);
  const { extension } = BASE_2017.assumptions;
  test.each<[string, Scenario, string, string]>([
    ['nothing', BASE_2017, 'Precis som ”Bas”.', 'Exactly like “Bas”.'],
    [
      '24 months, same budget',
      ready('tva-ar-samma-budget'),
      'Som ”Bas”, men 24_månader i stället för 12 för Trädgårdsgruppen, Salixgruppen och MAC och med budgeten fast i stället för antalet starter.',
      'Like “Bas”, but 24_months instead of 12 for Trädgårdsgruppen, Salixgruppen and MAC and with the budget held fixed instead of the number of starts.',
    ],
    [
      '24 months, same starts',
      ready('tva-ar-samma-starter'),
      'Som ”Bas”, men 24_månader i stället för 12 för Trädgårdsgruppen, Salixgruppen och MAC.',
      'Like “Bas”, but 24_months instead of 12 for Trädgårdsgruppen, Salixgruppen and MAC.',
    ],
    [
      'other groups: Bas 2019',
      ready('bas-2019'),
      'Som ”Bas”, men utan Trädgårdsgruppen, Upplevelsegruppen, Salixgruppen och MAC, med Samordningsteam som grupp, årskostnad 6_951_965_kr i stället för 9,18_mkr och utfall från utfallen 2019 i stället för utfallen 2017.',
      'Like “Bas”, but without Trädgårdsgruppen, Upplevelsegruppen, Salixgruppen and MAC, with Samordningsteam added, annual cost SEK_6,951,965 instead of SEK_9.18_m and outcomes from the 2019 counts instead of the 2017 counts.',
    ],
    [
      'a change that all groups share',
      varyGroups(BASE_2017, { agencyMix: EVEN_MIX }),
      'Som ”Bas”, men med lika många från FK, Af och SKE.',
      'Like “Bas”, but with equal numbers from FK, Af and SKE.',
    ],
    [
      'lengths apart and one mix: what is said of the lengths stands together',
      varyGroups(set('levers.groups.mac.plannedLengthMonths', 18, long), { agencyMix: EVEN_MIX }),
      'Som ”Bas”, men 24_månader i stället för 12 för Trädgårdsgruppen och Salixgruppen, 18_månader i stället för 12 för MAC och med lika många från FK, Af och SKE.',
      'Like “Bas”, but 24_months instead of 12 for Trädgårdsgruppen and Salixgruppen, 18_months instead of 12 for MAC and with equal numbers from FK, Af and SKE.',
    ],
    [
      'a mix of its own in one group',
      set('levers.groups.mac.agencyMix', { kind: 'shares', fk: 0.5, af: 0.3, ske: 0.2, other: 0 }),
      'Som ”Bas”, men med 50_% från Försäkringskassan, 30_% från Arbetsförmedlingen och 20_% från Socialkontor Ekonomi för MAC.',
      'Like “Bas”, but with 50% from Försäkringskassan, 30% from Arbetsförmedlingen and 20% from Socialkontor Ekonomi for MAC.',
    ],
    [
      'groups that change differently',
      set('levers.groups.mac.plannedLengthMonths', 18, long),
      'Som ”Bas”, men 24_månader i stället för 12 för Trädgårdsgruppen och Salixgruppen och 18_månader i stället för 12 för MAC.',
      'Like “Bas”, but 24_months instead of 12 for Trädgårdsgruppen and Salixgruppen and 18_months instead of 12 for MAC.',
    ],
    [
      'a length with a decimal, to one month',
      set('levers.groups.upplevelse.plannedLengthMonths', 1),
      'Som ”Bas”, men 1_månad i stället för 3,7 för Upplevelsegruppen.',
      'Like “Bas”, but 1_month instead of 3.7 for Upplevelsegruppen.',
    ],
    [
      'starts and places',
      set('levers.groups.mac.places', 20, set('levers.groups.mac.startsPerYear', 40)),
      'Som ”Bas”, men 40 starter per år i stället för 34 för MAC och platser samtidigt 20 i stället för 30 för MAC.',
      'Like “Bas”, but 40 starts per year instead of 34 for MAC and places at any one time 20 instead of 30 for MAC.',
    ],
    [
      'filled places',
      vary(BASE_2017, { levers: { fillPlaces: true } }),
      'Som ”Bas”, men med tomma platser fyllda.',
      'Like “Bas”, but with empty places filled.',
    ],
    [
      'a queue for the places',
      vary(BASE_2017, { levers: { limitPlaces: true, overIntakeShare: 0.1 } }),
      'Som ”Bas”, men med kö till platserna och överintag 10_% i stället för 0_%.',
      'Like “Bas”, but with a queue for the places and over-intake 10% instead of 0%.',
    ],
    [
      'a belief moved',
      set('assumptions.extension.jobHazardRatio', {
        ...extension.jobHazardRatio,
        median: 0.8,
      }),
      'Som ”Bas”, men chans till arbete i den extra tiden 80_% i stället för 100_%.',
      'Like “Bas”, but chance of work in the extra time 80% instead of 100%.',
    ],
    [
      'a belief held less firmly',
      set('assumptions.extension.jobHazardRatio', { kind: 'lognormal', median: 1, logSd: 0.7 }),
      'Som ”Bas”, men chans till arbete i den extra tiden med annan osäkerhet.',
      'Like “Bas”, but chance of work in the extra time with a different uncertainty.',
    ],
    [
      'a number with more digits than its step',
      set('levers.groups.upplevelse.plannedLengthMonths', 3.71),
      'Som ”Bas”, men 3,71_månader i stället för 3,7 för Upplevelsegruppen.',
      'Like “Bas”, but 3.71_months instead of 3.7 for Upplevelsegruppen.',
    ],
    [
      'a number that is shown the same',
      set('levers.costKronor', 9_180_000.4),
      'Som ”Bas”, men årskostnad nästan som förut.',
      'Like “Bas”, but annual cost almost as before.',
    ],
    [
      'a length that is shown the same',
      set('levers.groups.upplevelse.plannedLengthMonths', 3.70000004),
      'Som ”Bas”, men planerad tid nästan som förut för Upplevelsegruppen.',
      'Like “Bas”, but planned length almost as before for Upplevelsegruppen.',
    ],
    [
      'groups that are merged',
      set('levers.groups.salix.joins', 'mac'),
      'Som ”Bas”, men sammanslagning med MAC för Salixgruppen.',
      'Like “Bas”, but merging with MAC for Salixgruppen.',
    ],
    [
      'a share',
      set('assumptions.cost.fixedShare', 0.5),
      'Som ”Bas”, men fast del av kostnaden 50_% i stället för 70_%.',
      'Like “Bas”, but fixed part of the cost 50% instead of 70%.',
    ],
    [
      'choices',
      set('assumptions.agencyEffect', 'agency', set('assumptions.benefit.calibration', 'B')),
      'Som ”Bas”, men vad skillnaden mellan grupper beror på bara inflödet i stället för hälften inflödet, hälften metoden och värdering av nyttan B: 263_000_kr per person i arbete i stället för A: återskapar rapportens 70 och 42_månader.',
      'Like “Bas”, but groups differ because of intake alone instead of half intake, half method and valuation of the benefit B: SEK_263,000 per person in work instead of A: reproduces the report’s 70 and 42_months.',
    ],
  ])('%s', (_, scenario, swedish, english) => {
    expect(say(BASE_2017, scenario, 'sv')).toBe(spaced(swedish));
    expect(say(BASE_2017, scenario, 'en')).toBe(spaced(english));
  });

  test.each<[string, Scenario, string, string]>([
    [
      'starts held again',
      ready('tva-ar-samma-budget'),
      'antalet starter fast',
      'starts held fixed',
    ],
    [
      'places left empty again',
      vary(BASE_2017, { levers: { fillPlaces: true } }),
      'utan att fylla tomma platser',
      'without filling empty places',
    ],
    [
      'no queue any more',
      vary(BASE_2017, { levers: { limitPlaces: true } }),
      'utan kö till platserna',
      'without a queue for the places',
    ],
    [
      'the intake as it was',
      varyGroups(BASE_2017, { agencyMix: EVEN_MIX }),
      'med samma inflöde som 2017',
      'with the same intake as in 2017',
    ],
    [
      'groups back',
      ready('bas-2019'),
      'utan Samordningsteam och med Trädgårdsgruppen, Upplevelsegruppen, Salixgruppen och MAC som grupp',
      'without Samordningsteam and with Trädgårdsgruppen, Upplevelsegruppen, Salixgruppen and MAC added',
    ],
  ])('the other way round: %s', (_, base, swedish, english) => {
    expect(say(base, BASE_2017, 'sv').replace(', med T', ' och med T')).toContain(swedish);
    expect(say(base, BASE_2017, 'en').replace(', with T', ' and with T')).toContain(english);
  });
});

/** What a reader must find of a difference: a group's name, or the field's own words. */
function expectedWords(path: Path, base: Scenario, language: Language): readonly string[] {
  const messages = messagesIn(language);
  if (path[1] === 'groups') {
    // What all groups share is said without their names.
    const isAlone = Object.keys(base.levers.groups).length > 1 || path.length === 3;
    return isAlone ? [NAMES[path[2] ?? ''] ?? ''] : [];
  }
  if (['hold', 'fillPlaces', 'limitPlaces'].includes(path.slice(1).join('.'))) return [];
  return [inSentence(fieldLabel(path, messages))];
}

describe.each(LANGUAGES)('for any layer, in %s', (language) => {
  test('the sentence is whole and names every group or field that differs', () => {
    fc.assert(
      fc.property(anyPair, ([base, scenario]) => {
        const text = say(base, scenario, language);
        expect(text).not.toMatch(/undefined|NaN|[{}*]|levers\.|assumptions\.|null|\s\s/);
        expect(text).toMatch(/^\S.*[^.]\.$/);
        const differences = listDifferences(base, scenario);
        const isShared = (path: Path) => {
          const alike = differences.filter(
            (each) => each.path[1] === 'groups' && each.path[3] === path[3],
          );
          return path.length > 3 && alike.length >= Object.keys(base.levers.groups).length;
        };
        for (const { path } of differences) {
          if (isShared(path)) continue;
          for (const words of expectedWords(path, base, language)) expect(text).toContain(words);
        }
        expect(text === messagesIn(language).change.same('Bas')).toBe(differences.length === 0);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test('a value is never said to stand instead of itself', () => {
    const instead = language === 'sv' ? 'i stället för' : 'instead of';
    fc.assert(
      fc.property(anyPair, ([base, scenario]) => {
        const text = say(base, scenario, language);
        for (const [, after, before] of text.matchAll(
          new RegExp(`(\\d\\S*) ${instead} (\\S+)`, 'g'),
        )) {
          const [bare] = after?.split('\u00a0') ?? [];
          expect(bare, text).not.toBe(before?.replace(/[.,]$/, ''));
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('the value of a field in words', () => {
  const sv = new QuantityFormat('sv');
  const joins = ['levers', 'groups', 'salix', 'joins'];
  const split = ['assumptions', 'cost', 'split'];

  test('is the name of the group that one is merged with', () => {
    expect(show(joins, 'mac', sv, (id) => NAMES[id] ?? id)).toBe('MAC');
    expect(show(joins, 'mac', sv)).toBe('mac');
    expect(show(joins, 'none', sv)).toBe(messagesIn('sv').change.standsAlone);
  });

  test('is “own counts” where a scenario leans on those', () => {
    const leansOn = ['assumptions', 'exitShares', 'evidence'];
    const { change, reportCounts } = messagesIn('sv');
    expect(show(leansOn, 'anybodys-2024', sv)).toBe(change.ownCounts);
    expect(show(leansOn, 'sot-2017', sv)).toBe(reportCounts['sot-2017']);
    expect(show(['levers', 'hold'], 'something-else', sv)).toBe('levers.hold.something-else');
  });

  test('is who pays, in words or by shares of those who pay anything', () => {
    const { moneySplits, actorsInText } = messagesIn('sv');
    expect(show(split, { kind: 'law' }, sv)).toBe(moneySplits.law);
    const own = { kind: 'shares', city: 0.25, region: 0, af: 0, fk: 0.75, otherState: 0 };
    expect(show(split, own, sv)).toBe(
      spaced(`25_% ${actorsInText.city} och 75_% ${actorsInText.fk}`),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/message/language.ts';
import { contextOf, seen, withFutures } from '../cells/shown.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';
import { simulate } from '../run/simulated.ts';
import { sentencesOf } from './sentencesOf.ts';
import { STATES } from './states.ts';

const REPLICATES = 2_000;
const { targets } = documentOf(readyText);
const base = simulate([BASE_2017], REPLICATES);
const futures = Object.fromEntries(
  Object.entries(STATES).map(([state, scenario]) => [state, simulate([scenario], REPLICATES)]),
);

/** By state: what each view says of the base and of a scenario in that state. */
function said(language: Language) {
  return Object.entries(STATES).map(([state, scenario]) => {
    const pair = contextOf(['bas-2017', { name: 'X', scenario }], language, targets);
    return {
      state,
      views: sentencesOf(withFutures(pair, [...base, ...(futures[state] ?? [])])),
    };
  });
}

/** A page to be read: under each state what has not been said under one before it. */
function page(language: Language): string {
  const known = new Set<string>();
  const isNew = (text: string) => !known.has(text) && known.add(text);
  const states = said(language).map(({ state, views }) => {
    const parts = Object.entries(views).flatMap(([view, texts]) => {
      const news = texts.filter(isNew);
      return news.length > 0 ? [`### ${view}\n\n${news.map(seen).join('\n')}\n`] : [];
    });
    return `## ${state}\n\n${parts.join('\n')}`;
  });
  return states.join('\n');
}

describe.each(LANGUAGES)('what is said of every state, in %s', (language) => {
  const all = said(language).flatMap(({ state, views }) =>
    Object.values(views).flatMap((texts) => texts.map((text) => `${state}: ${seen(text)}`)),
  );

  test('is what somebody has read', async () => {
    await expect(page(language)).toMatchFileSnapshot(`${language}.txt`);
  });

  test('has no part of a person', () => {
    const parts = all.filter((text) => /\d[.,]\d+_(personer|person|people)/.test(text));
    expect(parts).toEqual([]);
  });

  test('has no dash where a number should be, and nobody between nobody and nobody', () => {
    const holes = all.filter((text) =>
      /(?:^| )–(?: (?:i|in|per|a month|sex|six|och|and) |[.,])|\(0–0\)|NaN|undefined/.test(text),
    );
    expect(holes).toEqual([]);
  });

  test('ends where a sentence ends', () => {
    expect(all.filter((text) => !/[.?!]$/.test(text))).toEqual([]);
    expect(
      all.filter((text) => /: [^.]*: |\.\.| {2}/.test(text.split(': ').slice(1).join(': '))),
    ).toEqual([]);
  });
});

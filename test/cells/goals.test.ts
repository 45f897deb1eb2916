import { describe, expect, test } from 'vitest';
import { levelsView, type GoalChoice } from '../../src/cells/goals/levelsView.ts';
import { seekView } from '../../src/cells/goals/seekView.ts';
import { forecastView } from '../../src/cells/backtest/forecastView.ts';
import { ForecastBacktest } from '../../src/check/forecastBacktest.ts';
import {
  plainText,
  type ExplainedNumber,
  type Sentence,
} from '../../src/explanation/explanation.ts';
import { NextYearFutures } from '../../src/run/nextYearFutures.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';
import { simulate } from '../run/simulated.ts';
import { contextOf, rowsOf, seen, textOf, withFutures } from './shown.ts';

const WORK: GoalChoice = {
  ...{ outcome: 'arbete', time: 'exit', denominator: 'completers' },
  group: undefined,
  years: 'alike',
};
const context = withFutures(contextOf(['bas-2017'], 'sv'), simulate([BASE_2017], 200));

/** @throws when a text has no number */
function firstNumber(finding: readonly Sentence[]): ExplainedNumber {
  const [number] = finding.flatMap(({ numbers }) => numbers);
  if (!number) throw new Error('no number');
  return number;
}

describe('what the numbers of a cell about goals are of', () => {
  test('levels of next year rest on its own futures, however many the notebook has', () => {
    const futures = new NextYearFutures([BASE_2017], evidence, 'vasteras');
    futures.draw(150);
    const next = { ...withFutures(context, futures.tables()), ofNextYear: true as const };
    const view = levelsView(next, { ...WORK, years: 'next' });
    expect(textOf(view.details)).toContain('i framtiderna, som här är 150, varierar');
    const { how, inputs } = firstNumber(view.finding).explain();
    expect(how).toContain('Räknat på 150 simulerade framtider av ett enskilt år');
    expect(inputs?.at(-1)).toMatchObject({
      value: '150',
      how: expect.stringContaining('simulerade för just den här frågan') as string,
    });
  });

  test('levels of years that are alike rest on the futures of the notebook', () => {
    const view = levelsView(context, WORK);
    expect(textOf(view.details)).toContain('Framtiderna är 200');
    expect(firstNumber(view.finding).explain().how).toContain(
      'Räknat på 200 simulerade framtider med',
    );
  });

  test('what a goal takes is sought as if all years were alike, and says so', () => {
    const [target] = context.targets.filter(({ measure }) => measure.kind === 'payback');
    if (!target) throw new Error('no target');
    const path = ['levers', 'costKronor'];
    const sought = {
      target,
      certainty: 0.5,
      path,
      label: 'Årskostnad',
      now: 9e6,
      low: 0,
      high: 2e7,
    };
    const points = [{ input: 0, value: 1, standardError: 0 }];
    const view = seekView(
      context,
      context.shown[0],
      { ...sought, futures: 500 },
      {
        kind: 'anywhere',
        points,
      },
    );
    expect(textOf(view.details)).toContain('gäller verksamheten om alla år vore lika');
  });
});

describe('the model against later years', () => {
  const { exitShares } = BASE_2017.assumptions;
  const backtest = new ForecastBacktest(evidence, exitShares, 'vasteras');
  backtest.draw(2_000);
  const view = forecastView(context, backtest.readings());

  test('is told with years alike and with years that differ, and which is which', () => {
    expect(textOf(view.finding)).toMatch(
      /^Ur 2017 års utfall hade 1 av 3 .* om alla år vore lika, och 3 av 3 om år får skilja sig\./,
    );
    const outside = view.finding.slice(1).map((sentence) => seen(plainText(sentence)));
    expect(outside).toHaveLength(2);
    for (const each of outside)
      expect(each).toMatch(/^Avbrott .* om alla år vore lika, men det blev/);
    const [, ...rows] = rowsOf(view.table);
    expect(rows.map((row) => [row[1], row[4]])).toEqual([
      ['är lika', 'nej'],
      ['kan skilja sig', 'ja'],
      ['är lika', 'nej'],
      ['kan skilja sig', 'ja'],
      ['är lika', 'ja'],
      ['kan skilja sig', 'ja'],
    ]);
  });

  test('would say of a year outside even so that it is', () => {
    const readings = backtest.readings().map((each) => ({ ...each, isInside: false }));
    const told = textOf(forecastView(context, readings).finding);
    expect(told).toContain('även om år får skilja sig, men det blev');
  });
});

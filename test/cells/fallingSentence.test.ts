import { expect, test } from 'vitest';
import { paybackView } from '../../src/cells/payback/paybackView.ts';
import { stepsTable } from '../../src/cells/payback/stepsTable.ts';
import { fallingPaybackMonths } from '../../src/economy/payback.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence, vary } from '../run/readyScenarios.ts';
import { contextOf, textOf } from './shown.ts';

type Benefit = Scenario['assumptions']['benefit'];

const assuming = (change: Partial<Benefit>) =>
  vary(BASE_2017, { assumptions: { benefit: { ...BASE_2017.assumptions.benefit, ...change } } });

const viewOf = (change: Partial<Benefit>, language: 'sv' | 'en') =>
  paybackView(contextOf([{ name: 'Bas', scenario: assuming(change) }], language)).versusReport;

const TENTH = { kind: 'beta', a: 2, b: 18 } as const;

test('a benefit that lasts is tried at three rates', () => {
  const text = textOf(viewOf({}, 'sv'));
  expect(text).toContain(
    'Faller nyttan bort med 5_% om året, eller räknas med så stor ränta, blir',
  );
  expect(text).toContain('; med 10_% ');
  expect(textOf(viewOf({}, 'en'))).toContain('falls off by 5% a year, or is discounted so much');
});

test.each<[string, Partial<Benefit>, number, string, string]>([
  [
    'its fall-off',
    { fallOffPerYear: TENTH },
    0.1,
    'Med 10_% bortfall av nyttan om året, som scenariot antar, blir det',
    'With a benefit that falls off by 10% a year, as the scenario assumes, it becomes',
  ],
  [
    'its interest',
    { discountRatePerYear: 0.035 },
    Math.log(1.035),
    'Med 3,5_% ränta om året, som scenariot antar, blir det',
    'With interest of 3.5% a year, as the scenario assumes, it becomes',
  ],
  [
    'both',
    { fallOffPerYear: { kind: 'fixed', value: 0.025 }, discountRatePerYear: 0.02 },
    0.025 + Math.log(1.02),
    'Med 2,5_% bortfall av nyttan och 2,0_% ränta om året, som scenariot antar, blir det',
    'With a benefit that falls off by 2.5% and interest of 2.0% a year, as the scenario assumes',
  ],
])('a scenario’s own rate takes their place: %s', (_, change, rate, swedish, english) => {
  const context = contextOf([{ name: 'Bas', scenario: assuming(change) }], 'sv');
  const sentence = paybackView(context).versusReport.at(-1);
  expect(textOf(sentence ? [sentence] : [])).toContain(swedish);
  expect(textOf(viewOf(change, 'sv'))).not.toContain('Faller nyttan bort');
  expect(textOf(viewOf(change, 'en'))).toContain(english);
  const { cost, annualBenefitKronor } = expectScenario(BASE_2017, evidence).economy;
  const months = fallingPaybackMonths(cost.costKronor, annualBenefitKronor.exit, rate);
  const said = sentence?.numbers.at(-1);
  expect(said?.text).toBe(context.format.duration(months, 1));
  const titles = said?.explain().inputs?.map(({ title }) => title);
  expect(titles).toContain('Nyttans bortfall per år');
  expect(titles).toContain('Diskonteringsränta');
});

test('the months of the whole intake lead back to what the benefit falls off by, and why', () => {
  const context = contextOf([{ name: 'Bas', scenario: assuming({ fallOffPerYear: TENTH }) }], 'sv');
  const [{ explainer }] = context.shown;
  for (const number of [explainer.payback('full'), explainer.netPresentValue(10)]) {
    const input = number.explain().inputs?.find(({ title }) => title === 'Nyttans bortfall per år');
    expect(input?.value.replaceAll('\u00a0', '_')).toBe('10_%');
    expect(input?.origin).toBe('assumed');
    expect(input?.how).toContain('Frischsenteret');
  }
  const { inputs } = explainer.payback('report').explain();
  expect(inputs?.map(({ title }) => title)).not.toContain('Nyttans bortfall per år');
  const behind = (measure: 'full' | 'reportSixMonths') =>
    explainer
      .payback(measure)
      .explain()
      .inputs?.map(({ title }) => title);
  expect(behind('full')).not.toContain('Förlorar arbetet');
  expect(behind('reportSixMonths')).toContain('Förlorar arbetet');
  const rows = stepsTable(context).rows.map(([step]) => step);
  expect(rows.at(-1)).toBe('Nyttan faller bort efter avslut');
});

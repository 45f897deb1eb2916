import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';

const sv = new QuantityFormat('sv');
const en = new QuantityFormat('en');

describe('numbers are written as the language writes them', () => {
  test.each<[string, (format: QuantityFormat) => string, string, string]>([
    ['kronor in full', (f) => f.kronor(1_581_000), '1 581 000 kr', 'SEK 1,581,000'],
    ['millions', (f) => f.millions(9_180_000), '9,18 mkr', 'SEK 9.18 m'],
    ['a thousand millions', (f) => f.millions(1e9), '1 000,00 mkr', 'SEK 1,000.00 m'],
    ['a percentage', (f) => f.percent(0.25), '25 %', '25%'],
    ['a percentage with a decimal', (f) => f.percent(0.1234, 1), '12,3 %', '12.3%'],
    ['a signed percentage', (f) => f.signedPercent(0.14), '+14 %', '+14%'],
    ['a signed negative percentage', (f) => f.signedPercent(-0.14), '−14 %', '−14%'],
    ['a number to a step of five', (f) => f.toStep(203, 5), '205', '205'],
    ['a number to a step of hundredths', (f) => f.toStep(7.0237, 0.05), '7,00', '7.00'],
    ['a large number to a step', (f) => f.toStep(1_523_400, 5000), '1 525 000', '1,525,000'],
    ['a percentage to half a point', (f) => f.percentToStep(0.1317, 0.005), '13,0 %', '13.0%'],
    ['a percentage to whole points', (f) => f.percentToStep(0.1317, 0.01), '13 %', '13%'],
    ['a factor', (f) => f.short(1.5), '1,5', '1.5'],
    ['no more decimals than two', (f) => f.short(1.2345), '1,23', '1.23'],
    ['no more decimals than asked', (f) => f.short(1.23456, 4), '1,2346', '1.2346'],
    [
      'a number to a step that is no decimal number',
      (f) => f.toStep(2, 1 / 7),
      '2,000000',
      '2.000000',
    ],
    ['a fixed number of decimals', (f) => f.number(2, 1), '2,0', '2.0'],
    ['thousands', (f) => f.number(12_345), '12 345', '12,345'],
    ['months', (f) => f.months(24), '24 månader', '24 months'],
    ['one month', (f) => f.months(1), '1 månad', '1 month'],
    ['one month with a decimal', (f) => f.months(1, 1), '1,0 månader', '1.0 months'],
    ['months that round to one', (f) => f.months(1.4), '1 månad', '1 month'],
    ['no month', (f) => f.months(0), '0 månader', '0 months'],
    ['never', (f) => f.months(null), 'aldrig', 'never'],
    ['short months', (f) => f.monthsShort(-5, 1), '−5,0 mån', '−5.0 mo'],
    ['never in short', (f) => f.monthsShort(null, 1), 'aldrig', 'never'],
    ['a duration', (f) => f.duration(61.04, 1), '61,0 månader', '61.0 months'],
    ['a duration of ten years', (f) => f.duration(120), '10,0 år', '10.0 years'],
    ['a long duration', (f) => f.duration(643.3, 1), '53,6 år', '53.6 years'],
    ['no duration', (f) => f.duration(null, 1), 'aldrig', 'never'],
    ['a short duration', (f) => f.durationShort(61.04, 1), '61,0 mån', '61.0 mo'],
    ['a long one in short', (f) => f.durationShort(643.3, 1), '53,6 år', '53.6 years'],
    ['what is longer', (f) => f.durationChange(60.96, 59.04), '−2,0 mån', '−2.0 mo'],
    ['what is much longer', (f) => f.durationChange(61, 643.3), '+48,5 år', '+48.5 years'],
    ['how far apart', (f) => f.durationApart(60.96, 59.04), '2,0 månader', '2.0 months'],
    ['how far apart in years', (f) => f.durationApart(643.3, 130), '42,8 år', '42.8 years'],
    ['persons', (f) => f.persons(7), '7 personer', '7 people'],
    ['one person', (f) => f.persons(1), '1 person', '1 person'],
    ['expected persons', (f) => f.persons(7.25), '7,3 personer', '7.3 people'],
    ['persons in whole', (f) => f.wholePersons(45.5), '46 personer', '46 people'],
    ['nearly one person', (f) => f.wholePersons(0.6), '1 person', '1 person'],
    ['hardly a person', (f) => f.wholePersons(0.3), 'knappt en person', 'hardly one person'],
    ['nobody in whole', (f) => f.wholePersons(0), '0 personer', '0 people'],
    ['hardly one', (f) => f.wholePersonsNumber(0.3), 'knappt en', 'hardly one'],
    ['many expected persons', (f) => f.persons(115.4), '115 personer', '115 people'],
    ['a signed number', (f) => f.signed(3), '+3', '+3'],
    ['a signed number with a decimal', (f) => f.signed(2, 1), '+2,0', '+2.0'],
    ['a signed number cut to a decimal', (f) => f.signed(-1.26, 1), '−1,3', '−1.3'],
    ['a signed number to a step', (f) => f.signedToStep(7.37, 0.5), '+7,5', '+7.5'],
    ['no change', (f) => f.signed(0), '0', '0'],
    ['what is no number', (f) => f.number(NaN), '–', '–'],
    ['a change to years', (f) => f.durationChange(110, 132), '+1,8 år', '+1.8 years'],
    ['how far apart years and months are', (f) => f.durationApart(132, 110), '1,8 år', '1.8 years'],
    ['a change from years', (f) => f.durationChange(132, 110), '−1,8 år', '−1.8 years'],
  ])('%s', (_, write, swedish, english) => {
    const typed = (text: string) => text.replace(/ /g, '\u00a0');
    expect([write(sv), write(en)]).toEqual([typed(swedish), typed(english)]);
  });
});

/** Every way to write a number. */
const WAYS: readonly ((format: QuantityFormat, value: number) => string)[] = [
  (f, x) => f.number(x),
  (f, x) => f.number(x, 1),
  (f, x) => f.short(x),
  (f, x) => f.percent(x),
  (f, x) => f.percent(x, 1),
  (f, x) => f.kronor(x),
  (f, x) => f.millions(x),
  (f, x) => f.months(x),
  (f, x) => f.months(x, 1),
  (f, x) => f.monthsShort(x, 1),
  (f, x) => f.duration(x, 1),
  (f, x) => f.durationChange(0, x),
  (f, x) => f.persons(x),
  (f, x) => f.signed(x),
  (f, x) => f.signed(x, 1),
  (f, x) => f.signedPercent(x),
];

describe.each(LANGUAGES)('any number in %s', (language) => {
  const format = new QuantityFormat(language);

  test('has a real minus, no-break spaces only, and never a negative zero', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
          fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value / 1000),
          fc.double({ min: -1, max: 1, noNaN: true }),
        ),
        fc.constantFrom(...WAYS),
        (value, write) => {
          const text = write(format, value);
          expect(text).not.toMatch(/[ \u202f-]/);
          if (/^\D*0*(?:[.,]0*)?\D*$/.test(text)) expect(text).not.toMatch(/[−+]/);
          if (value < 0 && text.includes('−')) expect(text).not.toMatch(/−.*−/);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  test.each([-0, -0.004, -1e-12])('%s is zero without a sign', (value) => {
    for (const write of WAYS) expect(write(format, value / 100)).not.toMatch(/[−-]/);
  });
});

test('one format gives the same text whatever it was asked before', () => {
  const format = new QuantityFormat('sv');
  const ask = () => WAYS.map((write) => write(format, 0.125));
  expect(ask()).toEqual(ask());
  expect(ask()).toEqual(WAYS.map((write) => write(new QuantityFormat('sv'), 0.125)));
});

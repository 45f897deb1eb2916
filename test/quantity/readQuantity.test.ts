import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { readQuantity } from '../../src/quantity/readQuantity.ts';
import { formatInUnit, type Unit } from '../../src/quantity/unit.ts';

describe('readQuantity understands', () => {
  test.each<[string, Unit, number]>([
    ['1581000', 'kronor', 1_581_000],
    ['1 581 000', 'kronor', 1_581_000],
    ['1 581 000 kr', 'kronor', 1_581_000],
    ['1\u00a0581\u00a0000\u00a0kr', 'kronor', 1_581_000],
    ['1\u202f581\u202f000\u202fkr', 'kronor', 1_581_000],
    ['1\u2009581\u2009000\u2009kr', 'kronor', 1_581_000],
    ['1\u2007581\u2007000\tkr', 'kronor', 1_581_000],
    ['  1 581 000  kronor ', 'kronor', 1_581_000],
    ['1 581 000,50 kr', 'kronor', 1_581_000.5],
    ['1 581 000:-', 'kronor', 1_581_000],
    ["1'581'000", 'kronor', 1_581_000],
    ['9 200 000', 'kronor', 9_200_000],
    ['12 345', 'kronor', 12_345],
    ['581 000', 'kronor', 581_000],
    ['9.180.000', 'kronor', 9_180_000],
    ['9,180,000', 'kronor', 9_180_000],
    ['9,180,000.50', 'kronor', 9_180_000.5],
    ['9.180.000,50', 'kronor', 9_180_000.5],
    ['581.000', 'kronor', 581_000],
    ['9,2 mkr', 'kronor', 9_200_000],
    ['9.2 mkr', 'kronor', 9_200_000],
    ['9,2mkr', 'kronor', 9_200_000],
    ['9,2 MKR', 'kronor', 9_200_000],
    ['9,180 mkr', 'kronor', 9_180_000],
    ['0,125 mkr', 'kronor', 125_000],
    ['1 miljon', 'kronor', 1_000_000],
    ['9,2 miljoner kr', 'kronor', 9_200_000],
    ['9.2 million', 'kronor', 9_200_000],
    ['1 581 tkr', 'kronor', 1_581_000],
    ['1.581 tkr', 'kronor', 1_581_000],
    ['SEK 9.2 m', 'kronor', 9_200_000],
    ['SEK 9,200,000', 'kronor', 9_200_000],
    ['kr 9 200 000', 'kronor', 9_200_000],
    ['25 %', 'share', 0.25],
    ['25%', 'share', 0.25],
    ['25\u00a0%', 'share', 0.25],
    ['25', 'share', 0.25],
    ['25 procent', 'share', 0.25],
    ['25 per cent', 'share', 0.25],
    ['0,25', 'share', 0.25],
    ['0.25', 'share', 0.25],
    [',25', 'share', 0.25],
    ['12,5 %', 'share', 0.125],
    ['0,5 %', 'share', 0.005],
    ['1', 'share', 0.01],
    ['0', 'share', 0],
    ['100', 'share', 1],
    ['29', 'share', 0.29],
    ['-5', 'share', -0.05],
    ['12,345 %', 'share', 0.12345],
    ['12 %', 'perYear', 0.12],
    ['12', 'perYear', 0.12],
    ['12 per år', 'perYear', 12],
    ['−3', 'factor', -3],
    ['–3', 'factor', -3],
    ['- 3', 'factor', -3],
    ['+3', 'factor', 3],
    ['-0', 'factor', 0],
    ['× 1,5', 'factor', 1.5],
    ['x1.5', 'factor', 1.5],
    ['1,5 ggr', 'factor', 1.5],
    ['1,5 ×', 'factor', 1.5],
    ['50 %', 'factor', 0.5],
    ['1,125', 'factor', 1.125],
    ['5', 'factor', 5],
    ['150', 'factor', 1.5],
    ['5', 'kronor', 5_000_000],
    ['9,2', 'kronor', 9_200_000],
    ['1000', 'kronor', 1000],
    ['24', 'months', 24],
    ['24 mån', 'months', 24],
    ['24 months', 'months', 24],
    ['3,7 månader', 'months', 3.7],
    ['1.234.567', 'months', 1_234_567],
    ['2 år', 'months', 24],
    ['1,5 år', 'months', 18],
    ['16 veckor', 'months', (16 * 7 * 12) / 365.25],
    ['19 personer per år', 'personsPerYear', 19],
    ['19 per year', 'personsPerYear', 19],
    ['1,000', 'persons', 1000],
    ['7,5 personer', 'persons', 7.5],
  ])('%j in %s', (text, unit, value) => {
    const read = readQuantity(text, unit);
    expect(read.ok).toBe(true);
    // Twelve digits are what a reading keeps.
    if (read.ok) expect(Math.abs(read.value - value)).toBeLessThanOrEqual(1e-11 * Math.abs(value));
    if (read.ok && value === 0) expect(read.value).toBe(0);
  });
});

describe('readQuantity refuses, and gives the text back', () => {
  test.each<[string, Unit]>([
    ['', 'kronor'],
    ['   ', 'kronor'],
    ['abc', 'kronor'],
    ['-', 'factor'],
    [',', 'factor'],
    ['%', 'share'],
    ['1 2 3', 'kronor'],
    ['1 2345', 'kronor'],
    ['1,2,3', 'kronor'],
    ['1.2.3', 'kronor'],
    ['1,2.3', 'factor'],
    ['1.2,3.4', 'factor'],
    ["1'2", 'factor'],
    ['1,', 'factor'],
    ['1--2', 'factor'],
    ['1–2', 'factor'],
    ['9,2 äpplen', 'kronor'],
    ['1e5', 'kronor'],
    ['0x10', 'kronor'],
    ['Infinity', 'factor'],
    ['NaN', 'factor'],
    ['12 mkr', 'months'],
    ['12 månader', 'kronor'],
    ['SEK 12', 'months'],
    ['25 %', 'months'],
    ['<b>5</b>', 'persons'],
    ['12345 678', 'kronor'],
    ['1,234.5,6', 'kronor'],
    ['5x5', 'factor'],
  ])('%j in %s', (text, unit) => {
    expect(readQuantity(text, unit)).toEqual({ ok: false, text });
  });

  test('more than sixty characters', () => {
    const digits = `${'0'.repeat(59)}5`;
    expect(readQuantity(digits, 'months')).toEqual({ ok: true, value: 5 });
    expect(readQuantity(`0${digits}`, 'months')).toEqual({ ok: false, text: `0${digits}` });
  });

  // By name, since a text this long is no title.
  test.each([
    ['digits without end', '9'.repeat(400)],
    ['spaces without end', `1${' '.repeat(100_000)}x\nx`],
    ['groups without end', `${'1,'.repeat(100_000)}x`],
  ])('%s', (_, text) => {
    expect(readQuantity(text, 'kronor')).toEqual({ ok: false, text });
  });
});

/** What people write after a number, and what it makes of 5. */
const WORDS: readonly (readonly [Unit, number, readonly string[]])[] = [
  ['kronor', 5e6, ['mkr', 'mnkr', 'milj', 'miljon', 'miljoner', 'miljoner kr', 'miljon kronor']],
  ['kronor', 5e6, ['million', 'millions', 'm']],
  ['kronor', 5e3, ['tkr', 'tusen', 'tusen kr', 'tusen kronor', 'thousand', 'k']],
  ['kronor', 5, ['kr', 'kronor', 'sek', ':-']],
  ['share', 0.05, ['%', 'procent', 'percent', 'per cent']],
  ['perYear', 0.05, ['%', 'procent', 'percent', 'per cent']],
  ['factor', 0.05, ['%', 'procent', 'percent', 'per cent']],
  ['factor', 5, ['ggr', 'gånger', 'times', 'x', '×']],
  ['months', 5, ['mån', 'månad', 'månader', 'man', 'month', 'months', 'mo']],
  ['months', 60, ['år', 'year', 'years', 'yr']],
  ['months', (5 * 7 * 12) / 365.25, ['v', 'vecka', 'veckor', 'week', 'weeks']],
  ['persons', 5, ['personer', 'person', 'pers', 'st', 'people', 'persons']],
  ['personsPerYear', 5, ['personer per år', 'people a year', 'persons per year']],
  ['personsPerYear', 5, ['per år', '/år', 'a year', 'per year']],
  ['perYear', 5, ['per år', '/år', 'a year', 'per year']],
];

describe.each(WORDS)('a number of %s: 5 is %d with', (unit, value, words) => {
  test.each(words)('%s, whole and alone', (word) => {
    const read = readQuantity(`5 ${word}`, unit);
    expect(read).toEqual({ ok: true, value: expect.closeTo(value, 9) as number });
    for (const text of [`5 q${word}`, `5 ${word}q`]) {
      expect(readQuantity(text, unit)).toEqual({ ok: false, text });
    }
  });
});

/** How far each unit reaches in a form, and how many decimals of it are shown. */
const SHOWN: readonly { unit: Unit; max: number; half: number; step?: number }[] = [
  { unit: 'months', max: 480, half: 0.05 },
  { unit: 'kronor', max: 1e9, half: 5000 },
  { unit: 'share', max: 1, half: 0.005, step: 0.01 },
  { unit: 'share', max: 1, half: 0.0005, step: 0.005 },
  { unit: 'perYear', max: 2, half: 0.005 },
  { unit: 'factor', max: 20, half: 0.005 }, // shown as a percentage
  { unit: 'persons', max: 1000, half: 0.5 },
  { unit: 'personsPerYear', max: 1000, half: 0.5 },
];

describe.each(LANGUAGES)('what a field shows in %s', (language) => {
  const format = new QuantityFormat(language);

  test.each(SHOWN)(
    'is read back in $unit, within the digits shown',
    ({ unit, max, half, step }) => {
      const anyValue = fc.oneof(
        fc.nat(1_000_000).map((millionths) => (max * millionths) / 1_000_000),
        fc.nat(Math.floor(max)),
        fc.double({ min: 0, max: 10 * half, noNaN: true }),
      );
      fc.assert(
        fc.property(anyValue, (value) => {
          const text = formatInUnit(value, unit, format, step);
          const read = readQuantity(text, unit);
          expect(read.ok, text).toBe(true);
          if (!read.ok) return;
          expect(Math.abs(read.value - value), text).toBeLessThanOrEqual(half * (1 + 1e-6));
          expect(formatInUnit(read.value, unit, format, step)).toBe(withoutEmptyDecimals(text));
        }),
        { seed: 2, numRuns: 300 },
      );
    },
  );

  // A month or a person that rounds to a whole one is whole when it is read back.
  function withoutEmptyDecimals(text: string): string {
    const whole = text.replace(/[.,]0(?=$|\u00a0(?:mån|mo))/, '');
    const single = language === 'sv' ? '1\u00a0månad' : '1\u00a0month';
    return /^1\u00a0m/.test(whole) ? single : whole;
  }

  test('is read back at the ends of every range', () => {
    for (const { unit, max, step } of SHOWN) {
      for (const value of [0, max]) {
        const text = formatInUnit(value, unit, format, step);
        expect(readQuantity(text, unit), text).toEqual({ ok: true, value });
      }
    }
  });
});

test('any text is read or refused, never thrown at', () => {
  const pieces = fc.constantFrom(..."0123456789.,' −-+%xmkr\u00a0å".split(''), 'mkr', 'SEK');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((each) => each.join('')),
      ),
      fc.constantFrom(...SHOWN.map(({ unit }) => unit)),
      (text, unit) => {
        const read = readQuantity(text, unit);
        if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
        else expect(read.text).toBe(text);
      },
    ),
    { seed: 3, numRuns: 1000 },
  );
});

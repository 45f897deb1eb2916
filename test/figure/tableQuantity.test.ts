import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableQuantity } from '../../src/figure/tableQuantity.ts';
import { LANGUAGES, messagesIn } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';

/** Ways in which a table writes a number: how, the value that then is seen, and its decimals. */
const WAYS: Readonly<
  Record<string, (value: number, format: QuantityFormat) => readonly [string, number, number]>
> = {
  number: (value, format) => [format.number(value, 1), value, 1],
  signed: (value, format) => [format.signed(value, 2), value, 2],
  percent: (value, format) => [format.percent(value / 100, 1), value, 1],
  kronor: (value, format) => [format.kronor(value), value, 0],
  millions: (value, format) => [format.millions(value * 1_000_000), value, 2],
  months: (value, format) => [format.months(value), value, 0],
  // A tenth of a year is 1.2 months.
  duration: (value, format) => [
    format.duration(value, 1),
    value,
    value < 120 ? 1 : -Math.log10(1.2),
  ],
  monthsShort: (value, format) => [format.monthsShort(value, 1), value, 1],
  persons: (value, format) => [format.persons(Math.round(value)), Math.round(value), 0],
};

test.each(LANGUAGES)(
  'a number is read as it was written, however it is written: %s',
  (language) => {
    const format = new QuantityFormat(language);
    const { units } = messagesIn(language);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(WAYS)),
        fc.oneof(
          fc.integer({ min: -3_000_000, max: 3_000_000 }),
          fc.double({ min: -5000, max: 5000, noNaN: true }),
        ),
        ([, write], value) => {
          const [text, seen, decimals] = write(value, format);
          const { digits } = tableQuantity({ text }, language, units) ?? { digits: 'NaN' };
          expect(Math.abs(Number(digits) - seen)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        },
      ),
      { seed: 14, numRuns: 500 },
    );
  },
);

test.each(LANGUAGES)('times are in months, also where they are told in years: %s', (language) => {
  const format = new QuantityFormat(language);
  const { units } = messagesIn(language);
  const unit = units.months('').trim();
  for (const [months, digits] of [
    [61, '61.0'],
    [643.3, '643.2'],
  ] as const) {
    for (const text of [format.duration(months, 1), format.durationShort(months, 1)]) {
      expect(tableQuantity({ text }, language, units)).toEqual({ digits, unit });
    }
  }
  expect(tableQuantity({ text: units.years('3') }, language, units)).toBeUndefined();
});

test.each(LANGUAGES)('what stands instead of a number is none: %s', (language) => {
  const { units, future } = messagesIn(language);
  for (const text of [
    units.never,
    units.neverWithin('10'),
    future.untilNever('45'),
    '–',
    '2–14',
    '',
  ]) {
    expect(tableQuantity({ text }, language, units)).toBeUndefined();
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { readQuantity } from '../../src/quantity/readQuantity.ts';
import { formatInUnit, type Unit } from '../../src/quantity/unit.ts';

describe('formatInUnit writes the digits that a value has', () => {
  test.each<[number, Unit, number | undefined, string, string]>([
    [12, 'months', 1, '12 månader', '12 months'],
    [1, 'months', 1, '1 månad', '1 month'],
    [3.7, 'months', 1, '3,7 månader', '3.7 months'],
    [9_180_000, 'kronor', 10_000, '9,18 mkr', 'SEK 9.18 m'],
    [0.25, 'share', 0.01, '25 %', '25%'],
    [0.03, 'share', 0.005, '3,0 %', '3.0%'],
    [0.25, 'share', undefined, '25 %', '25%'],
    [0.12, 'perYear', 0.01, '12 %', '12%'],
    [0.4, 'factor', 0.05, '40 %', '40%'],
    [19, 'personsPerYear', 1, '19', '19'],
    [1000, 'persons', 1, '1 000', '1,000'],
    [15.5, 'persons', 1, '15,5', '15.5'],
    [0.625, 'share', 0.01, '62,5 %', '62.5%'],
    [0.29, 'share', 0.01, '29 %', '29%'],
    [0.0305, 'share', 0.005, '3,05 %', '3.05%'],
    [1.045, 'factor', 0.05, '104,5 %', '104.5%'],
    [9_185_000, 'kronor', 10_000, '9,185 mkr', 'SEK 9.185 m'],
    [9_185_123, 'kronor', 10_000, '9 185 123 kr', 'SEK 9,185,123'],
    [12.25, 'months', 1, '12,25 månader', '12.25 months'],
    [100.5, 'persons', 1, '100,5', '100.5'],
    [15.125, 'persons', 1, '15,1250', '15.1250'],
    [1.04625, 'factor', 0.05, '104,6250 %', '104.6250%'],
    [39.5 / 45, 'share', 0.01, '88 %', '88%'],
    [1 / 30, 'share', 0.005, '3,3 %', '3.3%'],
    [100 / 3, 'months', 1, '33,3 månader', '33.3 months'],
  ])('%s %s (step %s)', (value, unit, step, swedish, english) => {
    const typed = (text: string) => text.replace(/ /g, '\u00a0');
    const texts = [new QuantityFormat('sv'), new QuantityFormat('en')].map((format) =>
      formatInUnit(value, unit, format, step),
    );
    expect(texts).toEqual([typed(swedish), typed(english)]);
  });

  test('so that what is read back is what was written', () => {
    const value = fc.integer({ min: 1, max: 99_999_999 }).map((each) => each / 1_000_000);
    const units = fc.constantFrom<Unit>('share', 'factor', 'months', 'persons', 'kronor');
    fc.assert(
      fc.property(value, units, fc.constantFrom('sv', 'en'), (number, unit, language) => {
        const held =
          { share: number / 100, factor: number / 100, kronor: Math.round(number * 1e6) }[
            unit as string
          ] ?? number;
        const read = readQuantity(formatInUnit(held, unit, new QuantityFormat(language)), unit);
        expect(read).toEqual({ ok: true, value: Number(held.toPrecision(12)) });
      }),
    );
  });
});

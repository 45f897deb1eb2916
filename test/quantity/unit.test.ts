import { describe, expect, test } from 'vitest';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { formatInUnit, type Unit } from '../../src/quantity/unit.ts';

describe('formatInUnit writes as many digits as the step can change', () => {
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
  ])('%s %s (step %s)', (value, unit, step, swedish, english) => {
    const typed = (text: string) => text.replace(/ /g, '\u00a0');
    const texts = [new QuantityFormat('sv'), new QuantityFormat('en')].map((format) =>
      formatInUnit(value, unit, format, step),
    );
    expect(texts).toEqual([typed(swedish), typed(english)]);
  });
});
